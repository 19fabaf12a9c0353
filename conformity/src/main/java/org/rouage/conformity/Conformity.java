package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport.ActDay;
import org.rouage.conformity.ConformityReport.Consulted;
import org.rouage.conformity.Finding.AsSigned;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;

/**
 * Judges a convention as amended up to the day asked, and its amendments: each requirement that speaks of it, in force
 * on the day that counts for it, gets one finding for each act it bears on.
 *
 * <p>Example: of a convention signed on 2012-05-10 and looked at on 2019-03-01, its length is judged by the law of
 * 2012-05-10; the filing of an amendment by the law of that amendment's own signature; a duty that continues by the law
 * of the day asked or, once the term is past, of the last day of the term. An unsigned draft is judged by the law of
 * the day asked.
 */
public final class Conformity {
    private final Question question;
    private final List<Catalogue> catalogues;
    private final Readings readings;
    private final Case.File file;

    private Conformity(Question question, Catalogues law) {
        this.question = question;
        this.catalogues =
                law.all().stream().sorted(Comparator.comparing(Catalogue::id)).toList();
        readings = new Readings(question.consolidation(), question.records(), question.on(), law.vocabulary());
        var known = Known.of(question.records(), question.on());
        file = new Case.File(
                readings.asAmended(),
                known,
                law.vocabulary(),
                ActSigning.of(question.convention(), known),
                amendments(question, known),
                new Terms(question.consolidation(), question.on()),
                new Register(known.financingLaws()),
                question);
    }

    /** The amendments known on the day asked, drafts among them, by number. */
    private static List<ActSigning> amendments(Question question, Known known) {
        return question.consolidation().acts().stream()
                .sorted(Comparator.comparingInt(days -> days.amendment().number()))
                .map(days -> ActSigning.of(days, question.convention(), known))
                .filter(act -> act.status(question.on()) != ActDays.Status.UNKNOWN)
                .toList();
    }

    /** The findings; or every problem that leaves the question without an answer. */
    public static Outcome<ConformityReport> judge(Question question, Catalogues law) {
        return new Conformity(question, law).judge();
    }

    private Outcome<ConformityReport> judge() {
        var problems = new ArrayList<Problem>();
        problems.addAll(LegalBases.problems(question.convention().legalBasis(), lawOf(file.convention()), catalogues));
        problems.addAll(Refusals.unknownRequirements(question.records().justifications(), catalogues));
        var speaking = catalogues.stream().filter(this::speaks).toList();
        if (speaking.isEmpty() && problems.isEmpty()) {
            problems.add(Refusals.noCatalogue(question.convention(), lawOf(file.convention())));
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
                acts().stream().map(this::day).toList(),
                speaking.stream()
                        .map(one -> new Consulted(one.id(), one.article(), one.title(), one.digest()))
                        .toList(),
                findings,
                Regularities.of(file, findings),
                file.register()
                        .beside(
                                judged,
                                lawOf(file.convention()),
                                file.convention().signed().map(signed -> continuingLawOf()),
                                file),
                notes());
    }

    private List<ActSigning> acts() {
        var acts = new ArrayList<ActSigning>();
        acts.add(file.convention());
        acts.addAll(file.amendments());
        return acts;
    }

    private ActDay day(ActSigning act) {
        return new ActDay(
                act.act(),
                act.title(),
                act.signed(),
                act.effective(question.on()),
                act.status(question.on()),
                lawOf(act));
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        file.reading().note().ifPresent(notes::add);
        file.known().notCounted().ifPresent(notes::add);
        var unknown = question.consolidation().acts().stream()
                .map(ActDays::act)
                .filter(act -> file.amendments().stream()
                        .noneMatch(known -> known.act().equals(act)))
                .toList();
        if (!unknown.isEmpty()) {
            notes.add(Words.say(
                    "Actes inconnus le {}, donc non comptés : {}.",
                    "Acts unknown on {}, and so not counted: {}.",
                    Words.day(question.on()),
                    Words.ids(unknown)));
        }
        if (continuingLawOf().isBefore(question.on())) {
            notes.add(Words.say(
                    "La convention a pris fin le {} : les devoirs continus sont jugés au droit de ce jour.",
                    "The convention ended on {}: continuing duties are judged by the law of that day.",
                    Words.day(continuingLawOf())));
        }
        return notes;
    }

    private boolean speaks(Catalogue catalogue) {
        return acts().stream().anyMatch(act -> file.reading().selection().takesIn(catalogue.scope(), lawOf(act)))
                || file.reading().selection().takesIn(catalogue.scope(), continuingLawOf());
    }

    /** The day of the last signature needed; for a draft, the day asked. */
    private LocalDate lawOf(ActSigning act) {
        return act.signed().orElse(question.on());
    }

    private LocalDate continuingLawOf() {
        LocalDate term = file.terms().now();
        return term.isBefore(question.on()) ? term : question.on();
    }

    private LocalDate lawFor(Requirement requirement, ActSigning act) {
        return switch (requirement.moment()) {
            case Moment.AT_SIGNATURE -> lawOf(act);
            case Moment.CONTINUING -> act.days().isPresent() ? lawOf(act) : continuingLawOf();
        };
    }

    private List<Finding> findings(Catalogue catalogue, Requirement requirement) {
        return Checks.acts(requirement.check(), file)
                .flatMap(act -> finding(catalogue, requirement, act).stream())
                .toList();
    }

    private Optional<Finding> finding(Catalogue catalogue, Requirement requirement, ActSigning act) {
        LocalDate day = lawFor(requirement, act);
        if (!file.reading().selection().takesIn(catalogue.scope(), day)) {
            return Optional.empty();
        }
        var inCase = new Case(requirement, act, day, file);
        return requirement.basisOn(day).map(basis -> finding(catalogue, inCase, basis, assessed(inCase, file)));
    }

    private Finding finding(Catalogue catalogue, Case inCase, Basis basis, Assessment assessment) {
        var noted = assessment.noting(Notes.of(inCase.requirement(), basis));
        return new Finding(
                catalogue.id(),
                inCase.requirement(),
                inCase.act().act(),
                inCase.lawOf(),
                basis,
                noted.verdict(),
                noted.evidence().stream().map(this::signed).toList(),
                noted.notes(),
                noted.remedy(),
                file.known().justifications(inCase.requirement().id()),
                asSigned(inCase, noted.verdict()));
    }

    private Evidence signed(Evidence evidence) {
        return new Evidence(evidence.clause(), evidence.says(), readings.writers(evidence.clause()));
    }

    /** What the verdict was before any amendment, where it was another. */
    private Optional<AsSigned> asSigned(Case inCase, Verdict now) {
        if (!readings.isAmended() || inCase.isOfAnAmendment()) {
            return Optional.empty();
        }
        Verdict before = assessed(inCase, file.on(readings.asSigned())).verdict();
        return before.kind() == now.kind()
                ? Optional.empty()
                : Optional.of(new AsSigned(
                        before,
                        readings.changedBy(reading ->
                                assessed(inCase, file.on(reading)).verdict().kind())));
    }

    private Assessment assessed(Case asked, Case.File of) {
        var inCase = new Case(asked.requirement(), asked.act(), asked.lawOf(), of);
        return of.reading()
                .selection()
                .outside(asked.requirement().scope(), asked.lawOf())
                .map(Assessment::notApplicable)
                .orElseGet(() -> readable(inCase));
    }

    /** A reference that leads nowhere leaves the requirement undecided; any other is judged as it resolves. */
    private static Assessment readable(Case inCase) {
        return inCase.requirement()
                .misnumbered()
                .filter(reference -> reference.resolves().isEmpty())
                .map(Notes::leadsNowhere)
                .orElseGet(() -> Checks.of(inCase.requirement().check(), inCase));
    }
}
