package org.rouage.document;

import java.util.Locale;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.ConformityReport.Consulted;
import org.rouage.conformity.FinancingLaws;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.Justification;

/**
 * A report for a terminal, in one language: what is breached or open in full, the rest without evidence.
 *
 * <p>Example: {@code TextReport.print(report, Language.ENGLISH, (kind, words) -> words)} has no colour. Lines are at
 * most 100 characters where the words allow it.
 */
public final class TextReport {
    private static final int WIDTH = 100;

    /** How a terminal shows words about a verdict; plain where it has no colour. */
    public interface Ink {
        String on(Verdict.Kind kind, String words);
    }

    private final Report report;
    private final Language language;
    private final Ink ink;
    private final StringBuilder printed = new StringBuilder();

    private TextReport(Report report, Language language, Ink ink) {
        this.report = report;
        this.language = language;
        this.ink = ink;
    }

    public static String print(Report report, Language language, Ink ink) {
        return new TextReport(report, language, ink).print();
    }

    private String print() {
        ConformityReport conformity = report.conformity();
        line("", conformity.title());
        line("", in(Labels.ON) + " " + in(Text.day(conformity.on())));
        conformity.acts().forEach(this::act);
        conformity.notes().forEach(note -> line("  ", in(note)));
        conformity.catalogues().forEach(this::catalogue);
        regularities();
        financingLaws();
        summary();
        return printed.toString();
    }

    private void act(ConformityReport.ActDay act) {
        String signed = act.signed()
                .map(day -> in(Labels.SIGNED).toLowerCase(Locale.ROOT) + " " + in(Text.day(day)))
                .orElse(in(Labels.NOT_SIGNED));
        line(
                "  ",
                act.act() + colon() + signed + in(Text.of(" ; ", "; ")) + effect(act)
                        + in(Labels.LAW_OF).toLowerCase(Locale.ROOT) + " " + in(Text.day(act.lawOf())));
    }

    /** Of an amendment: the first day of its effect, and where it stands. */
    private String effect(ConformityReport.ActDay act) {
        if (act.act().equals("convention")) {
            return "";
        }
        String day = act.effective()
                .map(first -> in(Labels.EFFECT).toLowerCase(Locale.ROOT) + " " + in(Text.day(first)) + ", ")
                .orElse("");
        return day + in(Labels.status(act.status())) + in(Text.of(" ; ", "; "));
    }

    private void catalogue(Consulted catalogue) {
        var findings = report.conformity().of(catalogue);
        if (findings.isEmpty()) {
            return;
        }
        printed.append('\n');
        line("", catalogue.article() + " – " + in(catalogue.title()));
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        Verdict.Kind kind = finding.verdict().kind();
        String word = Labels.symbol(kind) + " " + in(kind.word());
        String act = finding.act().equals("convention") ? "" : " (" + finding.act() + ")";
        printed.append("  ").append(ink.on(kind, word)).append(name(finding)).append('\n');
        line("    ", in(finding.requirement().wording()) + act);
        line(
                "    ",
                "[" + finding.basis().provision() + "] " + in(finding.verdict().reason()));
        finding.asSigned().ifPresent(this::asSigned);
        switch (finding.verdict()) {
            case Verdict.Satisfied satisfied -> toKnow(finding);
            case Verdict.NotApplicable other -> toKnow(finding);
            case Verdict.Breached breached -> inFull(finding);
            case Verdict.ToJustify open -> inFull(finding);
            case Verdict.Undecided unknown -> inFull(finding);
        }
    }

    private void asSigned(Finding.AsSigned before) {
        line(
                "    ↺ ",
                in(Labels.AS_SIGNED) + colon() + in(before.verdict().kind().word()) + in(Text.of(" ; ", "; "))
                        + in(before.verdict().reason()) + " " + in(Labels.changedBy(before.changedBy())));
    }

    /** By what name somebody can answer for what is open. */
    private static String name(Finding finding) {
        return switch (finding.verdict()) {
            case Verdict.Satisfied satisfied -> "";
            case Verdict.NotApplicable other -> "";
            case Verdict.Breached breached -> " – " + finding.requirement().id();
            case Verdict.ToJustify open -> " – " + finding.requirement().id();
            case Verdict.Undecided unknown -> " – " + finding.requirement().id();
        };
    }

    private void toKnow(Finding finding) {
        Text warning = Labels.warning(report.reading(finding));
        if (!warning.isEmpty()) {
            line("    ! ", in(warning));
        }
        finding.notes().forEach(note -> line("    ! ", in(note)));
    }

    private void inFull(Finding finding) {
        finding.evidence().forEach(this::evidence);
        toKnow(finding);
        if (!finding.remedy().isEmpty()) {
            line("    → ", in(finding.remedy()));
        }
        finding.justifications().forEach(this::answer);
    }

    private void evidence(Evidence one) {
        String by = one.writtenBy().isEmpty() ? "" : " (" + in(Labels.writtenBy(one.writtenBy())) + ")";
        line("    · ", one.clause() + colon() + in(one.says()) + by);
    }

    private void answer(Justification one) {
        line("    « ", in(Labels.ANSWERS) + " – " + one.by() + ", " + in(Text.day(one.on())) + colon() + one.why());
    }

    private void regularities() {
        if (report.conformity().regularities().isEmpty()) {
            return;
        }
        printed.append('\n');
        line("", in(Labels.REGULARITIES));
        for (Regularity one : report.conformity().regularities()) {
            Verdict.Kind kind = one.verdict().kind();
            printed.append("  ")
                    .append(ink.on(kind, Labels.symbol(kind) + " " + in(kind.word())))
                    .append(" – ")
                    .append(one.id())
                    .append('\n');
            line("    ", in(one.code().title()) + " (" + one.act() + ")");
            line("    ", in(one.verdict().reason()));
            one.evidence().forEach(this::evidence);
            line("    → ", in(one.remedy()));
            one.justifications().forEach(this::answer);
        }
    }

    private void financingLaws() {
        FinancingLaws laws = report.conformity().financingLaws();
        if (laws.isEmpty()) {
            return;
        }
        printed.append('\n');
        line("", in(Labels.FINANCING_LAWS));
        laws.atSignature().ifPresent(beside -> {
            line("  ", in(Labels.AT_SIGNATURE) + colon() + in(Labels.name(beside.law())));
            beside.law().objectives().forEach(one -> line("    · ", one));
            beside.assumptions().forEach(this::assumption);
        });
        laws.questions().forEach(one -> {
            boolean open = one.answer() instanceof FinancingLaws.Answer.Open;
            Verdict.Kind kind = open ? Verdict.Kind.UNDECIDED : Verdict.Kind.SATISFIED;
            line("  " + Labels.symbol(kind) + " ", in(one.asks()));
            line("    ", ink.on(kind, in(one.answer().says())));
        });
    }

    private void assumption(FinancingLaws.Assumption one) {
        line(
                "    · ",
                one.ofTheLaw().title() + colon() + value(one.ofTheLaw())
                        + one.ofTheConvention()
                                .map(stated -> in(Text.of(" ; ", "; "))
                                        + in(Labels.IN_CONVENTION).toLowerCase(Locale.ROOT) + colon() + stated.id()
                                        + " "
                                        + value(stated))
                                .orElse("")
                        + " (" + in(one.agreement().word()) + ")");
    }

    private static String value(Parameter parameter) {
        return parameter.value().toPlainString() + " " + parameter.unit();
    }

    private void summary() {
        printed.append('\n');
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            String count = Long.toString(report.conformity().count(kind));
            printed.append(" ".repeat(Math.max(0, 5 - count.length())))
                    .append(count)
                    .append("  ")
                    .append(ink.on(kind, Labels.symbol(kind) + " " + in(kind.word())))
                    .append('\n');
        }
        Labels.beside(report.conformity()).forEach(said -> line("  ", in(said)));
    }

    private String colon() {
        return in(Text.of(" : ", ": "));
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void line(String indent, String words) {
        String margin = " ".repeat(indent.length());
        var line = new StringBuilder(indent);
        int empty = line.length();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                printed.append(line).append('\n');
                line = new StringBuilder(margin);
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        printed.append(line).append('\n');
    }
}
