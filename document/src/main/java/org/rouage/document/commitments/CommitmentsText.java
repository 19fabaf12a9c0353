package org.rouage.document.commitments;

import org.rouage.agenda.commitment.Side;
import org.rouage.agenda.commitment.Statement;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Evidence;

/**
 * Commitments for a terminal: what is late, then each side with its share and, for each of its commitments and actions,
 * what both sides hold and every statement.
 *
 * <p>Example: the line {@code The State says 40% on 10 February 2021 – late}, and below it {@code The fund: not
 * checked}.
 */
public final class CommitmentsText {
    private final CommitmentsReport report;
    private final Language language;
    private final AsOf asked;
    private final StringBuilder printed = new StringBuilder();

    private CommitmentsText(CommitmentsReport report, Language language) {
        this.report = report;
        this.language = language;
        asked = report.commitments().asOf();
    }

    public static String print(CommitmentsReport report, Language language) {
        return new CommitmentsText(report, language).print();
    }

    private String print() {
        line("", in(CommitmentWords.KIND) + " – " + report.convention());
        line("", in(CommitmentWords.asked(asked)));
        printed.append('\n');
        late();
        report.commitments().sides().forEach(this::side);
        return printed.toString();
    }

    private void late() {
        var late = report.commitments().late();
        if (late.isEmpty()) {
            line("", in(CommitmentWords.NO_LATE));
            return;
        }
        line("", in(CommitmentWords.LATE) + " (" + late.size() + ")");
        late.forEach(one -> line(
                "  ",
                one.id() + "  " + in(CommitmentWords.side(one.role())) + in(CommitmentWords.COLON) + one.title() + ", "
                        + in(CommitmentWords.late(one, asked))));
    }

    private void side(Side side) {
        printed.append('\n');
        line("", in(CommitmentWords.side(side.role())) + " – " + CommitmentWords.joined(side.names()));
        if (side.undertakings().isEmpty()) {
            line("  ", in(CommitmentWords.NOTHING_OWED));
            return;
        }
        CommitmentWords.share(side.share()).forEach(words -> line("  ", in(words)));
        side.undertakings().forEach(this::undertaking);
    }

    private void undertaking(Undertaking one) {
        line("  ", one.id() + "  " + in(CommitmentWords.kind(one.kind())) + in(CommitmentWords.COLON) + one.title());
        long past = one.due().daysPast(asked.inForce());
        line(
                "    ",
                in(CommitmentWords.due(one.due()))
                        + (one.isLate(asked.inForce()) ? ", " + in(CommitmentWords.pastDue(past)) : "")
                        + one.due()
                                .day()
                                .map(_ -> in(CommitmentWords.THEN)
                                        + in(CommitmentWords.LINE).toLowerCase(java.util.Locale.ROOT)
                                        + in(CommitmentWords.COLON)
                                        + in(CommitmentWords.expected(one, asked)))
                                .orElse(""));
        one.ended().ifPresent(ended -> line("    ", in(CommitmentWords.ended(ended))));
        held(one.role(), CommitmentWords.view(one.debtor(), one));
        held(CommitmentWords.other(one.role()), CommitmentWords.view(one.other(), one));
        one.statements().forEach(statement -> statement(statement, one));
    }

    private void held(String role, Text words) {
        line("    ", in(CommitmentWords.side(role)) + in(CommitmentWords.COLON) + in(words));
    }

    private void statement(Statement statement, Undertaking of) {
        String superseded = statement
                .supersededBy()
                .map(by -> " (" + in(CommitmentWords.superseded(by)) + ")")
                .orElse("");
        line("      ", in(CommitmentWords.said(statement.said())) + superseded);
        line("        ", oneLine(statement.said().text()));
        statement.said().evidence().forEach(piece -> line("        ", evidence(piece)));
        statement.checks().forEach(check -> {
            line("        ", in(CommitmentWords.checked(check, CommitmentWords.other(of.role()))));
            if (!check.text().isBlank()) {
                line("          ", oneLine(check.text()));
            }
        });
    }

    private String evidence(Evidence piece) {
        return in(CommitmentWords.EVIDENCE)
                + in(CommitmentWords.COLON)
                + piece.description()
                + piece.file().map(file -> ", " + file).orElse("")
                + piece.sha256().map(hash -> ", sha256 " + hash).orElse("");
    }

    private static String oneLine(String markdown) {
        return markdown.strip().replaceAll("\\s+", " ");
    }

    private void line(String indent, String words) {
        printed.append((indent + words).stripTrailing()).append('\n');
    }

    private String in(Text words) {
        return words.in(language);
    }
}
