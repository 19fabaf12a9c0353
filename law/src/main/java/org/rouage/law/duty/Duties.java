package org.rouage.law.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Citing;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * All the duties at hand: those of the duty catalogues, then those that requirement catalogues imply, a filing, a
 * yearly amendment, a report to be given within so many years.
 *
 * <p>Example: CRPM L723-12, "dans les trois années suivant sa signature", is the requirement
 * {@code crpm-l723-12/report-within-three-years} and so a duty of three years from signature, owed to Parliament.
 */
public record Duties(List<DutyCatalogue> catalogues, List<Duty> implied, Vocabulary vocabulary) {
    public Duties {
        catalogues = List.copyOf(catalogues);
        implied = List.copyOf(implied);
    }

    /** The duties of these catalogues and those that the requirements imply. */
    public static Duties of(List<DutyCatalogue> catalogues, Catalogues law) {
        List<Duty> implied = law.requirements()
                .flatMap(requirement -> implied(requirement, law.vocabulary()).stream())
                .toList();
        return new Duties(catalogues, implied, law.vocabulary());
    }

    public Stream<Duty> all() {
        return Stream.concat(catalogues.stream().flatMap(catalogue -> catalogue.duties().stream()), implied.stream());
    }

    /** What the duty catalogues cite; implied duties rest on what their requirements cite. */
    public List<Citing> citing() {
        return catalogues.stream()
                .map(catalogue -> new Citing(
                        catalogue.versions(),
                        catalogue.duties().stream()
                                .map(duty -> new Citing.Entry(Citing.Kind.DUTY, duty.id(), duty.bases()))
                                .toList()))
                .toList();
    }

    public Optional<Duty> duty(String id) {
        return all().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** The digest of the catalogues' digests, each on its line with its id. */
    public Digest digest() {
        return Digest.ofText(catalogues.stream()
                .map(catalogue -> catalogue.id() + " " + catalogue.digest() + "\n")
                .collect(Collectors.joining()));
    }

    private static Optional<Duty> implied(Requirement requirement, Vocabulary words) {
        return switch (requirement.check()) {
            case Check.Filed(List<String> recipients, boolean amendmentsToo) ->
                Optional.of(implied(
                        requirement,
                        new Duty.Bound(
                                Optional.empty(),
                                Text.of("le texte ne dit pas qui transmet", "the text does not say who sends")),
                        creditor(recipients, words),
                        amendmentsToo ? new Start.EachAct() : new Start.Signature(),
                        new Satisfied.ByFiling(recipients)));
            case Check.AmendmentAfterFinancingLaw(boolean yearly, Optional<String> _) ->
                yearly
                        ? Optional.of(implied(
                                requirement,
                                new Duty.Bound(
                                        Optional.empty(), Text.of("l'État et la caisse", "the State and the fund")),
                                Optional.empty(),
                                new Start.FinancingLaw(),
                                new Satisfied.ByAmendment()))
                        : Optional.empty();
            case Check.ReportWithin(String recipient, int years) ->
                Optional.of(within(requirement, recipient, years, words));
            case Check.ConcludedBetween _,
                    Check.ReciprocalCommitments _,
                    Check.Objectives _,
                    Check.MeansAndActions _,
                    Check.DedicatedObjectives _,
                    Check.BudgetRules _,
                    Check.Indicators _,
                    Check.AmendmentConditions _,
                    Check.EvaluationProcess _,
                    Check.Orientations _,
                    Check.ControlPlan _,
                    Check.ClauseOn _,
                    Check.Duration _,
                    Check.SignedBy _,
                    Check.CoherentOrientations _,
                    Check.Recorded _,
                    Check.LocalContracts _,
                    Check.ByJudgement _ -> Optional.empty();
        };
    }

    private static Duty within(Requirement requirement, String recipient, int years, Vocabulary words) {
        Duty duty = implied(
                requirement,
                new Duty.Bound(
                        Optional.empty(),
                        Text.of("le texte ne dit pas qui transmet", "the text does not say who sends")),
                creditor(List.of(recipient), words),
                new Start.Signature(),
                new Satisfied.ByEvent(List.of("report-to-" + recipient)));
        return duty.within(new Delay.Years(years));
    }

    private static Duty implied(
            Requirement requirement,
            Duty.Bound debtor,
            Optional<Duty.Bound> creditor,
            Start start,
            Satisfied satisfied) {
        List<Text> notes = new ArrayList<>(requirement.notes());
        requirement.misnumbered().ifPresent(misnumbered -> {
            notes.add(misnumbered.note());
            misnumbered
                    .readings()
                    .forEach(reading ->
                            notes.add(Text.same(reading.provision() + " : ").plus(reading.says())));
        });
        return new Duty(
                requirement.id(),
                Duty.Nature.DUTY,
                requirement.scope(),
                requirement.wording(),
                debtor,
                creditor,
                start,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Duty.Reading(Text.empty(), satisfied)),
                Text.empty(),
                requirement.bases(),
                notes);
    }

    private static Optional<Duty.Bound> creditor(List<String> recipients, Vocabulary words) {
        return recipients.stream()
                .map(recipient -> words.name(Slot.RECIPIENT, recipient))
                .reduce((one, other) -> one.plus(Text.same("; ")).plus(other))
                .map(who -> new Duty.Bound(Optional.empty(), who));
    }
}
