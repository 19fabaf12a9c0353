package org.rouage.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.FinancingLaws;
import org.rouage.conformity.FinancingLaws.Agreement;
import org.rouage.conformity.FinancingLaws.AmendmentQuestion;
import org.rouage.conformity.FinancingLaws.Answer;
import org.rouage.conformity.FinancingLaws.Assumption;
import org.rouage.conformity.FinancingLaws.AtSignature;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Finding.AsSigned;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.Justification;
import org.rouage.convention.consolidation.ActDays;

/** The sample report with an amendment: a verdict it changed, what is irregular, what financing laws ask. */
final class AmendedSample {
    private static final LocalDate LATER = LocalDate.of(2015, 6, 1);

    private AmendedSample() {}

    static Report report() {
        Report plain = SampleReport.report();
        ConformityReport before = plain.conformity();
        var acts = new ArrayList<>(before.acts());
        acts.add(new ConformityReport.ActDay(
                "amendment-1",
                "The amendment",
                Optional.of(LATER),
                Optional.of(LATER.minusDays(31)),
                ActDays.Status.IN_FORCE,
                LATER));
        acts.add(new ConformityReport.ActDay(
                "amendment-2", "", Optional.empty(), Optional.empty(), ActDays.Status.DRAFT, before.on()));
        var findings = new ArrayList<>(before.findings());
        findings.set(1, changed(findings.get(1)));
        var conformity = new ConformityReport(
                before.convention(),
                before.title(),
                before.on(),
                before.continuingLawOf(),
                acts,
                before.catalogues(),
                findings,
                List.of(retroactive()),
                laws(),
                before.notes());
        return new Report(conformity, plain.clauses(), plain.readings(), plain.receipt());
    }

    private static Finding changed(Finding one) {
        return new Finding(
                one.catalogue(),
                one.requirement(),
                one.act(),
                one.lawOf(),
                one.basis(),
                one.verdict(),
                List.of(new Evidence("cla-1", Text.of("une clause", "a clause"), List.of("amendment-1"))),
                one.notes(),
                one.remedy(),
                one.justifications(),
                Optional.of(new AsSigned(
                        new Verdict.Satisfied(Text.of("Elle y était.", "It was there.")), List.of("amendment-1"))));
    }

    private static Regularity retroactive() {
        return new Regularity(
                Regularity.Code.RETROACTIVE,
                "amendment-1",
                new Verdict.ToJustify(Text.of("31 jours plus tôt.", "31 days earlier.")),
                List.of(new Evidence("ind-1", Text.same("2014"))),
                Text.of("Dire pourquoi.", "Say why."),
                List.of(new Justification("amendment/retroactive", "Ms Balance", "fund", LATER, "Budget year.")));
    }

    private static FinancingLaws laws() {
        return new FinancingLaws(
                Optional.of(new AtSignature(
                        law(2014, "2013-12-23"),
                        List.of(new FinancingLaws.Objective("obj-1", "Answer calls")),
                        List.of(
                                new Assumption(
                                        parameter("inflation", "Inflation", "1.3"),
                                        Optional.of(parameter("prices", "Inflation", "1.5")),
                                        Agreement.OTHER_VALUE),
                                new Assumption(
                                        parameter("growth", "Growth", "0.9"),
                                        Optional.empty(),
                                        Agreement.NOT_STATED)))),
                List.of(
                        new AmendmentQuestion(
                                law(2015, "2014-12-23"), new Answer.ByAct("amendment-1", Optional.empty())),
                        new AmendmentQuestion(
                                law(2016, "2015-12-22"),
                                new Answer.WithReason(new AmendmentAnswer(
                                        2016, Optional.empty(), "Nothing <moves>.", "Ms Balance", "fund", LATER))),
                        new AmendmentQuestion(law(2017, "2016-12-24"), new Answer.Open())));
    }

    private static FinancingLaw law(int year, String published) {
        return new FinancingLaw(year, year + "-F", LocalDate.parse(published), List.of("Spend < 3 % more."), List.of());
    }

    private static Parameter parameter(String id, String title, String value) {
        return new Parameter(id, title, new BigDecimal(value), "%");
    }
}
