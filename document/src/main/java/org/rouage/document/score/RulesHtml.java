package org.rouage.document.score;

import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;

/**
 * A score that a rule puts together, on a page: its steps as a list, its rankings and what bodies obtain as tables.
 *
 * <p>Example: {@code classement-caisses} has one table for each indicator that it ranks bodies on.
 */
final class RulesHtml {
    private final Html html;
    private final HtmlParts parts;
    private final Language language;

    RulesHtml(Html html, HtmlParts parts, Language language) {
        this.html = html;
        this.parts = parts;
        this.language = language;
    }

    void rule(Ruled rule) {
        html.element("h3", rule.title(), "id", "r-" + rule.id());
        html.open("p").text(in(rule.form()) + in(Sayings.COLON) + in(rule.inWords()) + " ");
        parts.code(rule.id());
        html.close();
        rule.score()
                .ifPresent(score -> html.open("p")
                        .element("strong", in(RuleWords.SCORE) + in(Sayings.COLON) + score.in(language))
                        .close());
        rule.mass().ifPresent(mass -> html.element("p", RuleWords.mass(mass, language)));
        if (!rule.trace().isEmpty()) {
            parts.list(rule.trace());
        }
        if (!rule.leftOut().isEmpty()) {
            html.open("ul");
            rule.leftOut().forEach(one -> leftOut(Sayings.LEFT_OUT_ONE, one));
            html.close();
        }
        if (!rule.bodies().isEmpty()) {
            bodies(rule);
        }
        rule.rankings().forEach(ranking -> ranking(rule, ranking));
        rule.sharing().ifPresent(sharing -> sharing(rule, sharing));
    }

    private void sharing(Ruled rule, Ruled.Sharing sharing) {
        sharing.undecided().forEach(why -> html.element("p", in(RuleWords.SHARED) + in(Sayings.COLON) + in(why)));
        if (sharing.shares().isEmpty()) {
            return;
        }
        parts.opened(
                "shares-" + rule.id(),
                RuleWords.SHARED,
                RuleWords.BODY,
                capital(RuleWords.COMMON),
                capital(RuleWords.BY_RANK),
                capital(RuleWords.OBTAINED));
        sharing.shares().forEach(one -> {
            html.open("tr").element("th", one.name(), "scope", "row");
            parts.cell(Optional.of(one.common()));
            parts.cell(Optional.of(one.byRank()));
            parts.cell(Optional.of(one.obtained()));
            html.close();
        });
        parts.closed();
        sharing.shares().stream().filter(Ruled.Share::isExplained).forEach(one -> {
            html.element("p", one.name());
            parts.list(one.trace());
        });
    }

    private static Text capital(Text words) {
        return new Text(capital(words.french()), capital(words.english()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void leftOut(Text how, ScoreReport.LeftOut one) {
        html.open("li").element("strong", in(how));
        html.text(in(Sayings.COLON) + one.title() + " – " + in(one.reason())).close();
    }

    private void bodies(Ruled rule) {
        parts.opened(
                "bodies-" + rule.id(), Text.same(rule.title()), RuleWords.BODY, RuleWords.SCORE, RuleWords.OBTAINED);
        rule.bodies().forEach(one -> {
            html.open("tr").element("th", one.name(), "scope", "row");
            parts.cell(Optional.of(one.score()));
            parts.cell(one.obtained());
            html.close();
        });
        parts.closed();
    }

    private void ranking(Ruled rule, Ruled.Ranking ranking) {
        parts.opened(
                "ranking-" + rule.id() + "-" + ranking.indicator(),
                Text.same(ranking.title()),
                RuleWords.PLACE,
                RuleWords.BODY,
                RuleWords.LEVEL,
                RuleWords.PROGRESS,
                RuleWords.WEIGHTED,
                RuleWords.SCORE);
        ranking.placings().forEach(one -> {
            html.open("tr").element("td", RuleWords.place(one, language));
            html.element("th", one.names(), "scope", "row");
            html.element("td", Integer.toString(one.levelRank()));
            html.element("td", Integer.toString(one.progressRank()));
            html.element("td", Shown.digits(one.weightedRank(), language));
            parts.cell(Optional.of(one.points()));
            html.close();
        });
        parts.closed();
        if (!ranking.leftOut().isEmpty()) {
            html.open("ul");
            ranking.leftOut().forEach(one -> leftOut(RuleWords.UNRANKED, one));
            html.close();
        }
    }

    private String in(Text words) {
        return words.in(language);
    }
}
