package org.rouage.conformity;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Element;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The last day of the convention, which amendments move.
 *
 * <p>Example: term 2017-12-31; amendment 2, in effect on 2017-11-01, carries it to 2018-06-30. Before amendment 2 it is
 * 2017-12-31, also for amendment 3 signed on 2017-10-15.
 */
final class Terms {
    private final Consolidation consolidation;
    private final LocalDate on;

    Terms(Consolidation consolidation, LocalDate on) {
        this.consolidation = consolidation;
        this.on = on;
    }

    /** The term of a convention as it stands on a day, as known on a day. */
    static LocalDate of(Consolidation consolidation, AsOf asked) {
        return switch (consolidation.on(asked).root().element()) {
            case Heading heading -> heading.period().endInclusive();
            case Element other -> throw new IllegalStateException("not a heading: " + other.id());
        };
    }

    /** The term that an amendment sets, where it sets one: the last it says. */
    static Optional<LocalDate> setBy(Amendment amendment) {
        Optional<LocalDate> set = Optional.empty();
        for (Operation operation : amendment.operations()) {
            if (Operations.bare(operation) instanceof Operation.SetTerm(LocalDate endInclusive)) {
                set = Optional.of(endInclusive);
            }
        }
        return set;
    }

    /** The term in force on a day, as known on that day or on another. */
    LocalDate on(LocalDate inForce, LocalDate known) {
        return of(consolidation, new AsOf(inForce, known));
    }

    LocalDate now() {
        return on(on, on);
    }

    /** The term on the eve of the effect of an amendment; without a day of effect, that of the day asked. */
    LocalDate before(ActDays amendment) {
        return amendment.effective().map(day -> on(day.minusDays(1), on)).orElseGet(this::now);
    }
}
