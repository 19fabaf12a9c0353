package org.rouage.cli.score;

import java.util.Locale;
import java.util.Optional;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Side;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/**
 * On whose figures, and under which names the past of the network is read: the options that every command about results
 * takes.
 *
 * <p>Example: {@code --side state --reading is}: what the State stands behind, under the bodies of the day in force.
 */
final class Figuring {
    @Option(names = "--side", paramLabel = "fund|state|agreed", converter = Sides.class)
    private Side side = Side.FUND;

    @Option(names = "--reading", paramLabel = "was|is")
    private Names reading = Names.WAS;

    /** As the network was in each period, or as it is on the day in force. */
    enum Names {
        WAS,
        IS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A side by its term. */
    static final class Sides implements ITypeConverter<Side> {
        @Override
        public Side convert(String written) {
            Optional<Side> side = Side.of(written.toLowerCase(Locale.ROOT));
            return side.orElseThrow(() -> new IllegalArgumentException(written));
        }
    }

    Side side() {
        return side;
    }

    Reading reading(MeasuresAtHand at) {
        return switch (reading) {
            case WAS -> new Reading.AsItWas();
            case IS -> new Reading.AsItIs(at.model().setting().asOf().inForce());
        };
    }
}
