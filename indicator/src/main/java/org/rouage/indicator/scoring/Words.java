package org.rouage.indicator.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Numbers;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

/** Pieces of the sentences that scores are told in. */
final class Words {
    private Words() {}

    static Text percent(Rational share) {
        return Target.shown(share, Unit.PERCENT);
    }

    static Text number(Rational number) {
        return Target.shown(number, Unit.NUMBER);
    }

    /** {@code 4 points of 5}. */
    static Text points(Points points) {
        return Text.of(
                plain(points.obtained(), Language.FRENCH) + " sur " + plain(points.possible(), Language.FRENCH),
                plain(points.obtained(), Language.ENGLISH) + " of " + plain(points.possible(), Language.ENGLISH));
    }

    private static String plain(Rational number, Language language) {
        return Numbers.print(number, Unit.NUMBER, language);
    }

    static Text joined(List<Text> texts, String between) {
        return new Text(
                texts.stream().map(Text::french).collect(Collectors.joining(between)),
                texts.stream().map(Text::english).collect(Collectors.joining(between)));
    }

    static Text names(List<String> names) {
        return Text.same(String.join(", ", names));
    }

    static Text direction(Direction direction) {
        return switch (direction) {
            case UP -> Text.of("à la hausse", "upwards");
            case DOWN -> Text.of("à la baisse", "downwards");
            case RANGE -> Text.of("dans un intervalle", "within a range");
            case MAINTAIN -> Text.of("à maintenir", "to be maintained");
            case MILESTONE -> Text.of("jalon", "milestone");
        };
    }

    /** The share of the way, as a step of a trace. */
    static Text way(Rational share) {
        return Text.of("chemin parcouru du départ à la cible : ", "of the way from base to target: ")
                .plus(percent(share));
    }
}
