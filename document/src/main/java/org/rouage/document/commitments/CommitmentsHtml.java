package org.rouage.document.commitments;

import org.rouage.agenda.commitment.Side;
import org.rouage.agenda.commitment.Statement;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.Situation;
import org.rouage.agenda.commitment.Undertaking.View;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.Markdown;
import org.rouage.document.PageHead;
import org.rouage.document.score.HtmlParts;

/**
 * Commitments as one self-contained page: what is late, then a table for each side, the State first, in which what the
 * debtor says and what the other side found stand in columns of equal width.
 *
 * <p>Example: {@code Files.writeString(page, CommitmentsHtml.print(report, Language.FRENCH))}.
 */
public final class CommitmentsHtml {
    private final CommitmentsReport report;
    private final Language language;
    private final AsOf asked;
    private final Html html = new Html();
    private final HtmlParts parts;

    private CommitmentsHtml(CommitmentsReport report, Language language) {
        this.report = report;
        this.language = language;
        asked = report.commitments().asOf();
        parts = new HtmlParts(html, language);
    }

    public static String print(CommitmentsReport report, Language language) {
        return new CommitmentsHtml(report, language).page();
    }

    private String page() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(
                html,
                in(CommitmentWords.KIND) + " – " + report.convention(),
                report.sources().engine().version(),
                HtmlParts.style() + PageHead.sheet(CommitmentsHtml.class, "commitments.css"));
        html.open("body").element("a", in(CommitmentWords.SKIP), "class", "skip", "href", "#side-state");
        html.open("header").element("p", in(CommitmentWords.KIND), "class", "kind");
        html.element("h1", report.convention());
        html.element("p", in(CommitmentWords.asked(asked)), "class", "dates").close();
        html.open("main");
        late();
        report.commitments().sides().forEach(this::side);
        html.element("p", in(CommitmentWords.HOW), "class", "kind");
        parts.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void late() {
        html.open("section", "aria-labelledby", "late").element("h2", in(CommitmentWords.LATE), "id", "late");
        var late = report.commitments().late();
        if (late.isEmpty()) {
            html.element("p", in(CommitmentWords.NO_LATE));
        } else {
            html.open("ul");
            late.forEach(one -> {
                html.open("li")
                        .open("strong")
                        .text(in(CommitmentWords.side(one.role())))
                        .end();
                html.text(in(CommitmentWords.COLON) + one.title() + " ");
                parts.code(one.id());
                html.text(", " + in(CommitmentWords.late(one, asked))).close();
            });
            html.close();
        }
        html.close();
    }

    private void side(Side side) {
        String id = "side-" + side.role();
        html.open("section", "aria-labelledby", id);
        html.element("h2", in(CommitmentWords.side(side.role())), "id", id, "tabindex", "-1");
        html.element("p", CommitmentWords.joined(side.names()), "class", "kind");
        if (side.undertakings().isEmpty()) {
            html.element("p", in(CommitmentWords.NOTHING_OWED)).close();
            return;
        }
        CommitmentWords.share(side.share()).forEach(words -> html.element("p", in(words)));
        parts.opened(
                side.role(),
                CommitmentWords.KIND.plus(CommitmentWords.COLON).plus(CommitmentWords.side(side.role())),
                CommitmentWords.UNDERTAKING,
                CommitmentWords.DUE,
                CommitmentWords.LINE,
                CommitmentWords.DEBTOR,
                CommitmentWords.OTHER);
        side.undertakings().forEach(this::row);
        parts.closed();
        html.close();
    }

    private void row(Undertaking one) {
        html.open("tr").open("th", "scope", "row").text(one.title() + " ");
        parts.code(one.id());
        html.element("span", in(CommitmentWords.kind(one.kind())), "class", "line kind");
        one.ended().ifPresent(ended -> html.element("span", in(CommitmentWords.ended(ended)), "class", "line"));
        statements(one);
        html.close().open("td").text(in(CommitmentWords.due(one.due())));
        if (one.isLate(asked.inForce())) {
            html.element(
                    "strong", in(CommitmentWords.pastDue(one.due().daysPast(asked.inForce()))), "class", "line bad");
        }
        html.close().element("td", in(CommitmentWords.expected(one, asked)), "class", "decided");
        view(one.debtor(), one);
        view(one.other(), one);
        html.close();
    }

    private void view(View view, Undertaking of) {
        html.element("td", in(CommitmentWords.view(view, of)), "class", "judged " + look(view.situation()));
    }

    private static String look(Situation situation) {
        return switch (situation) {
            case DONE -> "good";
            case LATE -> "bad";
            case BEHIND -> "partly";
            case NOT_STATED, NOT_CHECKED, CONTESTED -> "undecided";
            case ON_PATH, NO_DUE_DAY -> "plain";
        };
    }

    private void statements(Undertaking one) {
        if (one.statements().isEmpty()) {
            return;
        }
        html.open("details").element("summary", in(CommitmentWords.STATEMENTS)).open("ul");
        one.statements().forEach(statement -> statement(statement, one));
        html.close().close();
    }

    private void statement(Statement statement, Undertaking of) {
        html.open("li").text(in(CommitmentWords.said(statement.said())));
        statement.supersededBy().ifPresent(by -> html.text(" (" + in(CommitmentWords.superseded(by)) + ")"));
        html.open("div", "class", "clause")
                .safe(Markdown.toHtml(statement.said().text()))
                .close();
        statement.said().evidence().forEach(piece -> {
            html.open("p", "class", "kind").text(in(CommitmentWords.EVIDENCE) + in(CommitmentWords.COLON));
            html.text(piece.description());
            piece.file().ifPresent(file -> html.text(", " + file));
            piece.sha256().ifPresent(hash -> {
                html.text(", sha256 ");
                parts.code(hash);
            });
            html.close();
        });
        statement.checks().forEach(check -> {
            html.element("p", in(CommitmentWords.checked(check, CommitmentWords.other(of.role()))));
            html.open("div", "class", "clause")
                    .safe(Markdown.toHtml(check.text()))
                    .close();
        });
        html.close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
