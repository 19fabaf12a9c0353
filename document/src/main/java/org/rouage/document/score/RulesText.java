package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * Scores that rules put together, for a terminal: each with its steps, what it leaves out, its mass, its rankings.
 *
 * <p>Example: {@code cotation-ensemble Note de la convention: 72 % – theme weights with a trigger (F7)}.
 */
final class RulesText {
    private final Language language;
    private final StringBuilder printed;

    RulesText(StringBuilder printed, Language language) {
        this.printed = printed;
        this.language = language;
    }

    void print(List<Ruled> rules) {
        if (!rules.isEmpty()) {
            printed.append('\n');
            line(0, in(RuleWords.RULES));
            rules.forEach(this::rule);
        }
    }

    private void rule(Ruled rule) {
        String score = rule.score().map(shown -> colon() + shown.in(language)).orElse("");
        line(1, rule.id() + "  " + rule.title() + score + " – " + in(rule.form()));
        line(2, in(rule.inWords()));
        rule.trace().forEach(step -> line(2, "- " + in(step)));
        rule.leftOut().forEach(this::leftOut);
        rule.mass().ifPresent(mass -> line(2, RuleWords.mass(mass, language)));
        rule.bodies()
                .forEach(one -> line(
                        2,
                        one.body() + "  " + one.name() + colon() + one.score().in(language) + ofMass(one.obtained())));
        rule.rankings().forEach(this::ranking);
        rule.sharing().ifPresent(this::sharing);
    }

    private void sharing(Ruled.Sharing sharing) {
        sharing.undecided().forEach(why -> line(2, in(RuleWords.SHARED) + colon() + in(why)));
        sharing.common()
                .ifPresent(common -> line(
                        2,
                        in(RuleWords.SHARED) + colon() + in(RuleWords.COMMON) + " " + common.in(language)
                                + sharing.byRank()
                                        .map(rest -> part(RuleWords.BY_RANK, rest))
                                        .orElse("")));
        for (Ruled.Share one : sharing.shares()) {
            line(
                    3,
                    one.body() + "  " + one.name() + colon() + in(RuleWords.COMMON) + " "
                            + one.common().in(language) + part(RuleWords.BY_RANK, one.byRank())
                            + part(RuleWords.OBTAINED, one.obtained()));
            if (one.isExplained()) {
                one.trace().forEach(step -> line(4, "- " + in(step)));
            }
        }
    }

    private String part(Text name, Shown part) {
        return in(Sayings.THEN) + in(name) + " " + part.in(language);
    }

    private String ofMass(Optional<Shown> obtained) {
        return obtained.map(one -> part(RuleWords.OBTAINED, one)).orElse("");
    }

    private void leftOut(ScoreReport.LeftOut one) {
        line(
                2,
                "– " + one.id() + "  " + one.title() + " (" + in(Sayings.LEFT_OUT_ONE) + ")" + colon()
                        + in(one.reason()));
    }

    private void ranking(Ruled.Ranking ranking) {
        line(2, ranking.indicator() + "  " + ranking.title());
        for (Ruled.Placed one : ranking.placings()) {
            line(
                    3,
                    RuleWords.place(one, language) + "  " + one.names() + colon()
                            + lower(RuleWords.LEVEL) + " " + one.levelRank() + ", "
                            + lower(RuleWords.PROGRESS) + " " + one.progressRank() + ", "
                            + lower(RuleWords.WEIGHTED) + " " + Shown.digits(one.weightedRank(), language) + ", "
                            + lower(RuleWords.SCORE) + " " + one.points().in(language));
        }
        ranking.leftOut()
                .forEach(one ->
                        line(3, "– " + one.title() + " (" + in(RuleWords.UNRANKED) + ")" + colon() + in(one.reason())));
    }

    private String lower(Text words) {
        String said = in(words);
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    private void line(int depth, String words) {
        printed.append("  ".repeat(depth)).append(words).append('\n');
    }

    private String colon() {
        return in(Sayings.COLON);
    }

    private String in(Text words) {
        return words.in(language);
    }
}
