package org.rouage.cli.check;

import org.rouage.basics.Text;
import org.rouage.document.Receipt;

/** What a replay says of itself. */
final class Replayed {
    static final Text SAME_BYTES =
            Text.of("Les mêmes octets : le rapport est reproduit.", "The same bytes: the report is reproduced.");
    static final Text ALTERED = Text.of(
            "Mêmes entrées, même version, autres octets : le rapport enregistré a été modifié depuis qu'il a été "
                    + "écrit.",
            "Same inputs, same release, other bytes: the recorded report was altered after it was written.");

    private Replayed() {}

    static Text sameRelease(Receipt now) {
        String version = now.engine().version();
        return Text.of("Même version de Rouage (" + version + ").", "Same release of Rouage (" + version + ").");
    }

    static Text otherRelease(Receipt was, Receipt now) {
        return Text.of(
                "Autre version de Rouage : " + release(was) + " alors, " + release(now) + " maintenant.",
                "Another release of Rouage: " + release(was) + " then, " + release(now) + " now.");
    }

    private static String release(Receipt receipt) {
        return receipt.engine().version() + " (" + receipt.engine().digest() + ")";
    }

    static Text count(int differences) {
        return switch (differences) {
            case 0 -> Text.of("Aucun constat ne diffère.", "No finding differs.");
            case 1 -> Text.of("1 différence.", "1 difference.");
            default -> Text.of(differences + " différences.", differences + " differences.");
        };
    }
}
