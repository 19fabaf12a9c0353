package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;

/**
 * Where the way of a place begins: its own result of the base year where it is known, else the base of the network; and
 * nowhere where a break in the series parts the base from the year judged.
 *
 * <p>Example: from 2022 on a cost holds more than in 2018: 2021 is measured from the 30.20 of 2018, 2023 from nothing,
 * because "the base value of 2018 is in the definition in force until 2021".
 */
record Starts(Results results) {
    private static final Text BASE = Text.of("la valeur de départ", "the base value");

    /** The base, or why the one that is written is none for this year. */
    record Start(Optional<Sourced<Rational>> base, Optional<Text> apart) {
        private static final Start NONE = new Start(Optional.empty(), Optional.empty());

        private static Start at(Sourced<Rational> base) {
            return new Start(Optional.of(base), Optional.empty());
        }
    }

    Start of(TrackedIndicator tracked, Extent extent, int year) {
        Optional<TargetValue> written =
                tracked.base().filter(one -> one.number().isPresent());
        if (written.isEmpty()) {
            return Start.NONE;
        }
        TargetValue base = written.get();
        if (!base.holdsIn(year)) {
            return new Start(Optional.empty(), base.until().map(last -> former(BASE, base.year(), last)));
        }
        Sourced<Rational> network = new Sourced<>(
                base.number().orElseThrow(),
                Text.of("valeur de départ " + base.year(), "base value of " + base.year()));
        return switch (extent) {
            case Extent.Whole() -> Start.at(network);
            case Extent.Region(String id) -> ofPlace(tracked, extent, year, network);
            case Extent.Body(String id) -> ofPlace(tracked, extent, year, network);
            case Extent.Pool pool -> ofPlace(tracked, extent, year, network);
        };
    }

    /** A sum starts from its own, or from nowhere: the base of the network is that of all together. */
    private Start ofPlace(TrackedIndicator tracked, Extent extent, int year, Sourced<Rational> network) {
        int from = tracked.base().map(TargetValue::year).orElse(year);
        boolean isBroken = tracked.breaks().stream().anyMatch(one -> from < one.year() && one.year() <= year);
        Optional<Sourced<Rational>> own = isBroken ? Optional.empty() : own(tracked, extent, from);
        boolean isOfEach = !tracked.definition(year).isSummedOverBodies();
        return own.map(Start::at).orElse(isOfEach ? Start.at(ofNetwork(network)) : Start.NONE);
    }

    private Optional<Sourced<Rational>> own(TrackedIndicator tracked, Extent extent, int year) {
        return results.result(tracked.id(), extent, new Period(year, Frequency.YEAR, 1))
                .total()
                .map(number -> new Sourced<>(number, Text.of("son résultat " + year, "its result of " + year)));
    }

    private static Sourced<Rational> ofNetwork(Sourced<Rational> base) {
        return new Sourced<>(base.value(), base.origin().plus(Text.of(", celle du réseau", ", that of the network")));
    }

    /** Why something said of a year is not compared with a later one. */
    static Text former(Text what, int year, int last) {
        return what.plus(Text.of(
                " de " + year + " est dans la définition en vigueur jusqu'en " + last,
                " of " + year + " is in the definition in force until " + last));
    }
}
