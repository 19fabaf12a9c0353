package org.rouage.cli.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.score.Shown;
import org.rouage.indicator.Restatement;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.measure.store.Reception;

/**
 * What a result was before each correction that it rests on: the figure of the day before stays readable beside the one
 * of the day.
 *
 * <p>Example: received on 4 March 2026, {@code 2025-b} supersedes {@code 2025}: "restated on 4 March 2026: 83.18 %
 * instead of 81.2 % (came: 2025-b; went: 2025)". {@code rouage score --known 2026-03-03} gives the former again.
 */
final class RestatedMaking {
    private final MeasuresAtHand at;
    private final Asked asked;

    RestatedMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
    }

    /** In the order of the days on which corrections among these submissions were received. */
    List<Text> of(Result result, SortedSet<String> submissions) {
        List<LocalDate> days = at.store().receptions().stream()
                .filter(one ->
                        submissions.contains(one.id()) && !one.supersedes().isEmpty())
                .map(Reception::received)
                .filter(day -> !day.isAfter(at.model().setting().known()))
                .distinct()
                .sorted()
                .toList();
        var said = new ArrayList<Text>();
        for (LocalDate day : days) {
            Optional<Results> before = at.known(day.minusDays(1), asked.reading(), asked.side());
            Optional<Results> after = at.known(day, asked.reading(), asked.side());
            if (before.isPresent() && after.isPresent()) {
                Restatement.between(
                                before.get(),
                                after.get(),
                                List.of(result.indicator()),
                                List.of(result.extent()),
                                List.of(result.period()))
                        .forEach(one -> said.add(words(day, one)));
            }
        }
        return said;
    }

    private static Text words(LocalDate day, Restatement one) {
        Text why = names(Text.of("arrivées : ", "came: "), one.came())
                .plus(one.came().isEmpty() || one.went().isEmpty() ? Text.empty() : Text.of(" ; ", "; "))
                .plus(names(Text.of("parties : ", "went: "), one.went()))
                .plus(one.isRedefined() ? Text.of(" ; définition changée", "; defined otherwise") : Text.empty())
                .plus(
                        one.isNeutralisedOtherwise()
                                ? Text.of(" ; neutralisations changées", "; neutralised otherwise")
                                : Text.empty());
        return Text.of("retraité le ", "restated on ")
                .plus(Text.day(day))
                .plus(Text.of(" : ", ": "))
                .plus(shown(one.after()))
                .plus(Text.of(" au lieu de ", " instead of "))
                .plus(shown(one.before()))
                .plus(Text.same(" ("))
                .plus(why)
                .plus(Text.same(")"));
    }

    private static Text names(Text label, SortedSet<String> submissions) {
        return submissions.isEmpty() ? Text.empty() : label.plus(Text.same(String.join(", ", submissions)));
    }

    /** With how much was there of it, where that alone may have changed. */
    private static Text shown(Result result) {
        Shown shown = Figured.of(result);
        return new Text(shown.in(Language.FRENCH), shown.in(Language.ENGLISH))
                .plus(Text.same(" [" + result.coverage().present() + "/"
                        + result.coverage().expected() + "]"));
    }
}
