package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport.ActDay;
import org.rouage.conformity.ConformityReport.Consulted;
import org.rouage.convention.Convention;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;

/**
 * Judges a convention: each requirement that speaks of it, in force on the day that counts for it, gets one finding for
 * each act it bears on.
 *
 * <p>Example: of a convention signed on 2012-05-10 and looked at on 2019-03-01, its length is judged by the law of
 * 2012-05-10; the filing of an amendment by the law of that amendment's own signature; a duty that continues by the law
 * of the day asked or, once the term is past, of the last day of the term. An unsigned draft is judged by the law of
 * the day asked.
 */
public final class Conformity {
    static final String NO_CATALOGUE = "CONFORMITY-NO-CATALOGUE";
    static final String UNKNOWN_REQUIREMENT = "CONFORMITY-UNKNOWN-REQUIREMENT";

    private final Question question;
    private final List<Catalogue> catalogues;
    private final Case.File file;
    private final Selection selection;
    private final Written written;
    private final ActSigning convention;
    private final List<ActSigning> amendments;

    private Conformity(Question question, Catalogues law) {
        this.question = question;
        this.catalogues =
                law.all().stream().sorted(Comparator.comparing(Catalogue::id)).toList();
        written = Written.of(question.convention());
        var clauses = Clauses.of(written.convention());
        var known = Known.of(question.records(), question.on());
        file = new Case.File(clauses, known, law.vocabulary());
        selection = new Selection(question.convention(), law.vocabulary());
        convention = ActSigning.of(clauses, known);
        amendments = question.amendments().stream()
                .map(amendment -> ActSigning.of(amendment, clauses, known))
                .toList();
    }

    /** The findings; or every problem that leaves the question without an answer. */
    public static Outcome<ConformityReport> judge(Question question, Catalogues law) {
        return new Conformity(question, law).judge();
    }

    private Outcome<ConformityReport> judge() {
        var problems = new ArrayList<Problem>();
        problems.addAll(LegalBases.problems(question.convention().legalBasis(), lawOf(convention), catalogues));
        problems.addAll(unknownRequirements());
        var speaking = catalogues.stream().filter(this::speaks).toList();
        if (speaking.isEmpty() && problems.isEmpty()) {
            problems.add(noCatalogue());
        }
        return problems.isEmpty() ? Outcome.accepted(report(speaking)) : Outcome.refused(problems);
    }

    private ConformityReport report(List<Catalogue> speaking) {
        var findings = speaking.stream()
                .flatMap(catalogue -> catalogue.requirements().stream()
                        .flatMap(requirement -> findings(catalogue, requirement).stream()))
                .toList();
        Convention judged = question.convention();
        return new ConformityReport(
                judged.id(),
                judged.title(),
                question.on(),
                continuingLawOf(),
                acts().stream()
                        .map(act -> new ActDay(act.act(), act.title(), act.signed(), lawOf(act)))
                        .toList(),
                speaking.stream()
                        .map(one -> new Consulted(one.id(), one.article(), one.title(), one.digest()))
                        .toList(),
                findings,
                notes());
    }

    private List<ActSigning> acts() {
        var acts = new ArrayList<ActSigning>();
        acts.add(convention);
        acts.addAll(amendments);
        return acts;
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        written.note().ifPresent(notes::add);
        file.known().notCounted().ifPresent(notes::add);
        if (continuingLawOf().isBefore(question.on())) {
            notes.add(Words.say(
                    "La convention a pris fin le {} : les devoirs continus sont jugés au droit de ce jour.",
                    "The convention ended on {}: continuing duties are judged by the law of that day.",
                    Words.day(continuingLawOf())));
        }
        return notes;
    }

    private boolean speaks(Catalogue catalogue) {
        return acts().stream().anyMatch(act -> selection.takesIn(catalogue.scope(), lawOf(act)))
                || selection.takesIn(catalogue.scope(), continuingLawOf());
    }

    /** The day of the last signature needed; for a draft, the day asked. */
    private LocalDate lawOf(ActSigning act) {
        return act.signed().orElse(question.on());
    }

    private LocalDate continuingLawOf() {
        LocalDate term = question.convention().period().endInclusive();
        return term.isBefore(question.on()) ? term : question.on();
    }

    private LocalDate lawFor(Requirement requirement, ActSigning act) {
        return switch (requirement.moment()) {
            case Moment.AT_SIGNATURE -> lawOf(act);
            case Moment.CONTINUING -> act.amendment().isPresent() ? lawOf(act) : continuingLawOf();
        };
    }

    private List<Finding> findings(Catalogue catalogue, Requirement requirement) {
        return Checks.acts(requirement.check(), convention, amendments)
                .flatMap(act -> finding(catalogue, requirement, act).stream())
                .toList();
    }

    private Optional<Finding> finding(Catalogue catalogue, Requirement requirement, ActSigning act) {
        LocalDate day = lawFor(requirement, act);
        if (!selection.takesIn(catalogue.scope(), day)) {
            return Optional.empty();
        }
        return requirement.basisOn(day).map(basis -> {
            var inCase = new Case(requirement, act, day, file);
            var assessment = selection
                    .outside(requirement.scope(), day)
                    .map(Assessment::notApplicable)
                    .orElseGet(() -> readable(inCase));
            return finding(catalogue, inCase, basis, assessment.noting(Notes.of(requirement, basis)));
        });
    }

    private Finding finding(Catalogue catalogue, Case inCase, Basis basis, Assessment assessment) {
        return new Finding(
                catalogue.id(),
                inCase.requirement(),
                inCase.act().act(),
                inCase.lawOf(),
                basis,
                assessment.verdict(),
                assessment.evidence(),
                assessment.notes(),
                assessment.remedy(),
                file.known().justifications(inCase.requirement().id()));
    }

    /** A reference that leads nowhere leaves the requirement undecided; any other is judged as it resolves. */
    private Assessment readable(Case inCase) {
        return inCase.requirement()
                .misnumbered()
                .filter(reference -> reference.resolves().isEmpty())
                .map(Notes::leadsNowhere)
                .orElseGet(() -> Checks.of(inCase.requirement().check(), inCase, amendments));
    }

    private List<Problem> unknownRequirements() {
        Set<String> ids = new HashSet<>();
        catalogues.forEach(catalogue -> catalogue.requirements().forEach(requirement -> ids.add(requirement.id())));
        var justifications = question.records().justifications();
        return IntStream.range(0, justifications.size())
                .filter(at -> !ids.contains(justifications.get(at).requirement()))
                .mapToObj(at -> unknownRequirement(justifications.get(at), at, ids))
                .toList();
    }

    private static Problem unknownRequirement(Justification justification, int at, Set<String> ids) {
        String asked = justification.requirement();
        String tail = asked.substring(asked.indexOf('/') + 1);
        var near = ids.stream().filter(id -> id.endsWith("/" + tail)).sorted().toList();
        return Problem.of(
                UNKNOWN_REQUIREMENT,
                Place.of("").at("justifications[" + at + "].requirement"),
                Text.same(asked),
                Text.of(
                        "l'identifiant d'une exigence d'un catalogue connu",
                        "the identifier of a requirement of a known catalogue"),
                near.isEmpty()
                        ? Text.of(
                                "reprendre l'identifiant affiché par le rapport",
                                "take the identifier that the report shows")
                        : Words.say("vouliez-vous dire {} ?", "did you mean {}?", Words.ids(near)));
    }

    private Problem noCatalogue() {
        Convention judged = question.convention();
        return Problem.of(
                NO_CATALOGUE,
                Place.of("").at("fund.inLaw"),
                Words.say(
                        "instrument {}, caisse {}, le {}",
                        "instrument {}, fund {}, on {}",
                        Text.same(judged.instrument()),
                        Text.same(judged.fund().inLaw()),
                        Words.day(lawOf(convention))),
                Text.of(
                        "un instrument et une caisse dont un catalogue parle ce jour-là",
                        "an instrument and a fund of which a catalogue speaks on that day"),
                Text.of(
                        "vérifier la caisse et les dates, ou donner le catalogue du texte applicable",
                        "check the fund and the dates, or give the catalogue of the text that applies"));
    }
}
