package org.rouage.indicator.cascade;

import java.util.Optional;
import org.rouage.indicator.TargetValue;

/**
 * What a body aims at, and where that comes from.
 *
 * <p>Example: body 03 aims at 78.5 % by its contract; the convention gave it 80 % of its own, kept beside it. Body 04
 * has no contract: it is judged on the 80 % of the network, because the indicator is local.
 */
public record LocalAim(String body, Optional<TargetValue> value, Source source, Optional<TargetValue> conventions) {
    /** Where the target of a body comes from. */
    public enum Source {
        /** Its own contract. */
        CONTRACT,
        /** A finer target of the convention, for this body. */
        CONVENTION,
        /** The target of the network, which holds for each body of a local indicator. */
        NETWORK,
        /** It has none. */
        NONE
    }

    /** Whether its contract departs from what the convention itself gave this body. */
    public boolean departs() {
        return source == Source.CONTRACT
                && conventions
                        .filter(given -> value.filter(own -> own.number().equals(given.number())
                                        && own.upTo().equals(given.upTo()))
                                .isEmpty())
                        .isPresent();
    }
}
