package org.rouage.agenda.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Filing;

/**
 * How one act stands with one recipient: every sending known on the day asked, each judged, in the order of the days.
 *
 * <p>Example: {@code amendment-1} with {@code senate-committee}: sent on 2020-12-08, before the signature, and again on
 * 2020-12-21 with a receipt of the 23rd: {@link Standing#RECEIVED}, since the 21st.
 */
public record FiledWith(String act, String recipient, List<Sent> sent) {
    public FiledWith {
        sent = List.copyOf(sent);
    }

    /** What is proved, from the strongest. */
    public enum Standing {
        /** Sent, and the recipient acknowledged it. */
        RECEIVED,
        /** Sent, as a proof says. */
        SENT,
        /** Only sendings that do not count. */
        IRREGULAR,
        /** Nothing on record. */
        MISSING
    }

    /** One sending: what is wrong with it, what is to be known of it though it binds nobody, and what puts it right. */
    public record Sent(
            Filing filing,
            List<Irregularity> irregularities,
            List<Text> findings,
            Optional<Filing> putRightBy,
            boolean received) {
        public Sent {
            irregularities = List.copyOf(irregularities);
            findings = List.copyOf(findings);
        }

        /** Whether it counts. */
        public boolean isRegular() {
            return irregularities.isEmpty();
        }
    }

    public Standing standing() {
        if (sent.isEmpty()) {
            return Standing.MISSING;
        }
        List<Sent> regular = sent.stream().filter(Sent::isRegular).toList();
        return regular.isEmpty()
                ? Standing.IRREGULAR
                : regular.stream().anyMatch(Sent::received) ? Standing.RECEIVED : Standing.SENT;
    }

    /** The day of the first sending that counts; empty when there is none. */
    public Optional<LocalDate> proved() {
        return sent.stream()
                .filter(Sent::isRegular)
                .map(one -> one.filing().sent())
                .min(LocalDate::compareTo);
    }
}
