package org.rouage.measure.store;

import java.util.Optional;
import org.rouage.basics.Problem;
import org.rouage.indicator.Network;
import org.rouage.indicator.Side;
import org.rouage.measure.intake.Expected;

/**
 * Who brings a file: a local fund speaks for itself and declares, the national fund for the whole network, and only the
 * State says what it verified.
 *
 * <p>Example: {@code caisse-01} may declare its own values and those of the fund that it took over; it may neither give
 * those of {@code caisse-05} nor say that any is verified. Words that name no party are kept as they are, and nothing
 * can be said of them.
 */
sealed interface Sender {
    /** By which the two parties go in a dossier. */
    String FUND = "fund";

    String STATE = "state";

    /** A body of the network. */
    record Local(String body) implements Sender {}

    record National() implements Sender {}

    record State() implements Sender {}

    record Other() implements Sender {}

    /** By an identifier, a code, the name of a body, or {@code fund} or {@code state}. */
    static Sender of(String by, Expected expected) {
        if (by.equals(STATE)) {
            return new State();
        }
        if (by.equals(FUND) || by.equals(expected.nationalBody())) {
            return new National();
        }
        Network network = expected.network();
        return network.named(by)
                .or(() -> network.bodies().stream()
                        .filter(body -> body.name().equalsIgnoreCase(by))
                        .findFirst())
                .<Sender>map(body -> new Local(body.id()))
                .orElse(new Other());
    }

    /** What is expected of a file of this sender. */
    default Expected heard(Expected expected) {
        return this instanceof Local(String body) ? expected.sentBy(body) : expected;
    }

    /** How a state is not the sender's to give. */
    default Optional<Problem> mismatch(String by, Side.State state) {
        boolean isOurs = switch (this) {
            case Local ignored -> state == Side.State.DECLARED;
            case National() -> state != Side.State.VERIFIED;
            case State() -> state != Side.State.DECLARED;
            case Other() -> true;
        };
        return isOurs ? Optional.empty() : Optional.of(StoreProblems.notOfSender(by, this, state));
    }
}
