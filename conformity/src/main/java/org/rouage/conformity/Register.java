package org.rouage.conformity;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.conformity.FinancingLaws.Agreement;
import org.rouage.conformity.FinancingLaws.AmendmentQuestion;
import org.rouage.conformity.FinancingLaws.Answer;
import org.rouage.conformity.FinancingLaws.Assumption;
import org.rouage.conformity.FinancingLaws.AtSignature;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.FinancingLaw;

/**
 * The financing laws on record that were published by the day asked, in the order of their publication.
 *
 * <p>Example: laws published on 2023-12-27 and 2025-03-01: in force on 2025-02-28 is the first, on 2025-03-01 the
 * second.
 */
final class Register {
    private final List<FinancingLaw> laws;

    Register(List<FinancingLaw> published) {
        laws = published.stream()
                .sorted(comparing(FinancingLaw::published)
                        .thenComparingInt(FinancingLaw::year)
                        .thenComparing(FinancingLaw::number))
                .toList();
    }

    boolean isEmpty() {
        return laws.isEmpty();
    }

    /** The last one published by a day. */
    Optional<FinancingLaw> inForceOn(LocalDate day) {
        return laws.stream().filter(law -> !law.published().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Those published after a day, and by another. */
    Stream<FinancingLaw> published(LocalDate afterExclusive, LocalDate untilInclusive) {
        return laws.stream()
                .filter(law -> law.published().isAfter(afterExclusive)
                        && !law.published().isAfter(untilInclusive));
    }

    /** The first publication of a law for a year. */
    Optional<FinancingLaw> forYear(int year) {
        return laws.stream().filter(law -> law.year() == year).findFirst();
    }

    /** What the law says and, beside each assumption, what the convention says. */
    static List<Evidence> evidence(AtSignature beside) {
        String law = "financing-law-" + beside.law().year();
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence(law, name(beside.law())));
        beside.law()
                .objectives()
                .forEach(one ->
                        evidence.add(new Evidence(law, Words.say("objectif : {}", "objective: {}", Text.same(one)))));
        beside.assumptions()
                .forEach(one -> evidence.add(new Evidence(
                        one.ofTheConvention().map(Parameter::id).orElse(law),
                        Words.say(
                                "hypothèse {} : {} dans la loi ; {}{}",
                                "assumption {}: {} in the law; {}{}",
                                Words.quoted(Text.same(one.ofTheLaw().title())),
                                value(one.ofTheLaw()),
                                one.ofTheConvention()
                                        .map(stated -> Words.say(
                                                "{} dans la convention, ", "{} in the convention, ", value(stated)))
                                        .orElse(Text.empty()),
                                one.agreement().word()))));
        return evidence;
    }

    private static Text value(Parameter parameter) {
        return Text.same(parameter.value().toPlainString() + " " + parameter.unit());
    }

    static Text name(FinancingLaw law) {
        return Words.say(
                "loi de financement pour {} (n° {}, publiée le {})",
                "financing law for {} (no. {}, published on {})",
                Words.number(law.year()),
                Text.same(law.number()),
                Words.day(law.published()));
    }

    /** The convention as signed beside the law in force then. */
    Optional<AtSignature> atSignature(Convention convention, LocalDate day) {
        return inForceOn(day)
                .map(law -> new AtSignature(
                        law,
                        convention
                                .objectives()
                                .map(one -> new FinancingLaws.Objective(one.id(), one.title()))
                                .toList(),
                        law.assumptions().stream()
                                .map(one -> compared(one, convention))
                                .toList()));
    }

    private static Assumption compared(Parameter assumption, Convention convention) {
        Optional<Parameter> stated =
                parameters(convention).filter(one -> same(one, assumption)).findFirst();
        Agreement agreement = stated.map(one -> agreement(one, assumption)).orElse(Agreement.NOT_STATED);
        return new Assumption(assumption, stated, agreement);
    }

    private static Stream<Parameter> parameters(Convention convention) {
        return Stream.concat(
                convention.amendmentConditions().map(AmendmentConditions::parameters).stream()
                        .flatMap(List::stream),
                convention.evaluation().map(EvaluationProcess::parameters).stream()
                        .flatMap(List::stream));
    }

    private static boolean same(Parameter one, Parameter other) {
        return one.id().equals(other.id())
                || one.title().strip().equalsIgnoreCase(other.title().strip());
    }

    private static Agreement agreement(Parameter stated, Parameter assumption) {
        if (!stated.unit().equals(assumption.unit())) {
            return Agreement.OTHER_UNIT;
        }
        return stated.value().compareTo(assumption.value()) == 0 ? Agreement.SAME_VALUE : Agreement.OTHER_VALUE;
    }

    /** The convention beside the register: on the day of its law and, once signed, until a last day. */
    FinancingLaws beside(Convention convention, LocalDate lawOf, Optional<LocalDate> until, Case.File file) {
        return new FinancingLaws(
                atSignature(convention, lawOf),
                until.map(last -> questions(lawOf, last, file)).orElse(List.of()));
    }

    /** A question for each law published since signature, up to the last day. */
    private List<AmendmentQuestion> questions(LocalDate signed, LocalDate last, Case.File file) {
        return published(signed, last)
                .map(law -> new AmendmentQuestion(law, answer(law, file.amendments(), file.known())))
                .toList();
    }

    private static Answer answer(FinancingLaw law, List<ActSigning> amendments, Known known) {
        Optional<AmendmentAnswer> said = known.amendmentAnswers().stream()
                .filter(one -> one.financingLawYear() == law.year() && !one.on().isBefore(law.published()))
                .max(comparing(AmendmentAnswer::on));
        Optional<String> act = amendments.stream()
                .filter(one -> follows(one, law))
                .map(ActSigning::act)
                .findFirst()
                .or(() -> said.flatMap(AmendmentAnswer::amendment)
                        .filter(named -> amendments.stream()
                                .anyMatch(one ->
                                        one.act().equals(named) && one.signed().isPresent())));
        return act.<Answer>map(named -> new Answer.ByAct(named, said))
                .or(() -> said.filter(one -> one.amendment().isEmpty()).map(Answer.WithReason::new))
                .orElseGet(Answer.Open::new);
    }

    /** An amendment signed before a law was published cannot follow it. */
    private static boolean follows(ActSigning amendment, FinancingLaw law) {
        return amendment.financingLawYear().filter(year -> year == law.year()).isPresent()
                && amendment
                        .signed()
                        .filter(day -> !day.isBefore(law.published()))
                        .isPresent();
    }
}
