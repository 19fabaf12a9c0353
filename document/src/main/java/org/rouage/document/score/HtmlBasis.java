package org.rouage.document.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;

/**
 * What figures of a page rest on, one click away: a figure of a table unfolds its measures with their values and links
 * to its submissions; an indicator unfolds its formula, the act that wrote it, each measure, each submission with its
 * day and hash. Without a script; what is folded is printed.
 */
final class HtmlBasis {
    private static final int PREFIX = 12;

    private final Html html;
    private final HtmlParts parts;
    private final Language language;
    private final Map<String, ExplainReport.Submission> submissions;

    HtmlBasis(Html html, HtmlParts parts, Language language, List<ExplainReport.Submission> submissions) {
        this.html = html;
        this.parts = parts;
        this.language = language;
        this.submissions = submissions.stream()
                .collect(Collectors.toMap(ExplainReport.Submission::id, Function.identity(), (one, other) -> one));
    }

    /** A cell: the figure, which unfolds where there is something under it. */
    void cell(String figure, boolean isDecided, Optional<Basis> basis) {
        String look = isDecided ? "decided" : "undecided";
        if (basis.filter(HtmlBasis::hasContent).isEmpty()) {
            html.element("td", figure, "class", look);
            return;
        }
        html.open("td", "class", look).open("details", "class", "basis").element("summary", figure);
        basis.ifPresent(this::content);
        html.close().close();
    }

    private static boolean hasContent(Basis basis) {
        return basis.found().isPresent()
                || !basis.parts().isEmpty()
                || !basis.submissions().isEmpty();
    }

    private void content(Basis basis) {
        html.open("ul");
        basis.found().ifPresent(found -> html.element("li", in(ExplainWords.by(found)) + ", " + found.proof()));
        basis.parts().forEach(part -> html.element("li", Basis.said(part, language)));
        basis.submissions().forEach(id -> {
            html.open("li");
            link(id);
            html.close();
        });
        html.close();
    }

    /** All that an indicator rests on. */
    void all(Basis basis) {
        html.open("dl");
        parts.basis(basis.formula(), basis.found());
        basis.parts()
                .forEach(part -> parts.datum(
                        Text.same(part.title()),
                        Basis.said(part, language) + " – " + in(ExplainWords.OVER_BODIES) + in(Sayings.COLON)
                                + in(part.overBodies()) + in(Sayings.THEN) + in(ExplainWords.OVER_TIME)
                                + in(Sayings.COLON)
                                + in(part.overTime())));
        html.close();
        if (basis.submissions().isEmpty()) {
            return;
        }
        html.element("p", in(ExplainWords.SUBMISSIONS) + in(Sayings.COLON).stripTrailing());
        html.open("ul");
        for (String id : basis.submissions()) {
            html.open("li");
            link(id);
            Optional.ofNullable(submissions.get(id))
                    .ifPresent(one -> html.text(" – " + in(ExplainWords.received(one.received(), one.by())) + ", "
                            + in(one.state()) + ", sha256:" + prefix(one.sha256()) + "…"));
            html.close();
        }
        html.close();
    }

    private static String prefix(String hash) {
        return hash.substring(0, Math.min(PREFIX, hash.length()));
    }

    private void link(String id) {
        if (submissions.containsKey(id)) {
            html.element("a", id, "href", "#s-" + id);
        } else {
            html.text(id);
        }
    }

    private String in(Text words) {
        return words.in(language);
    }
}
