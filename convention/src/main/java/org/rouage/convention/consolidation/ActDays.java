package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.Signing;

/**
 * The days of one amendment: signed, known to the register, in effect; each empty while it is not known.
 *
 * <p>Example: amendment 2, signed 2025-09-10, known since 2025-09-18, in effect since 2025-07-01: retroactive. When the
 * act left its day of effect open and a record gives it later, {@code effectKnown} is the day of that record.
 */
public record ActDays(
        Amendment amendment,
        Optional<LocalDate> signed,
        Optional<LocalDate> known,
        Optional<LocalDate> effective,
        Optional<LocalDate> effectKnown) {
    /** In the order in which acts apply: by day of effect, then by number; those without a day come last. */
    static final Comparator<ActDays> ORDER = Comparator.comparing((ActDays act) -> act.effective.orElse(LocalDate.MAX))
            .thenComparingInt(act -> act.amendment.number());

    /** Where an amendment stands for someone who asks. */
    public enum Status {
        /** Signed, known and in effect on the day asked. */
        IN_FORCE,
        /** Signed and known; its day of effect is later than the day asked. */
        ANNOUNCED,
        /** Signed and known; its day of effect is not yet known. */
        UNDATED,
        /** Not signed by all who must. */
        DRAFT,
        /** Not known on the day of knowledge asked. */
        UNKNOWN
    }

    /** From the signatures and the days of effect recorded for this act; of two such records, the first known holds. */
    static ActDays of(
            Amendment amendment,
            Convention convention,
            List<Records.Signature> signatures,
            List<Records.Effect> effects) {
        Optional<LocalDate> signed =
                Signing.of(amendment, signatures, convention).signed();
        Optional<LocalDate> known =
                signed.map(day -> later(day, amendment.known().orElse(day)));
        if (amendment.effective().isPresent()) {
            return new ActDays(amendment, signed, known, amendment.effective(), known);
        }
        Optional<Records.Effect> recorded = effects.stream()
                .min(Comparator.comparing(Records.Effect::known).thenComparing(Records.Effect::effective));
        return new ActDays(
                amendment,
                signed,
                known,
                recorded.map(Records.Effect::effective),
                known.flatMap(day -> recorded.map(effect -> later(day, effect.known()))));
    }

    public String act() {
        return amendment.act();
    }

    /** Takes effect before it was signed. */
    public boolean isRetroactive() {
        return effective.isPresent() && signed.filter(effective.get()::isBefore).isPresent();
    }

    public Status status(AsOf asked) {
        if (signed.isEmpty()) {
            return Status.DRAFT;
        }
        if (known.filter(day -> !day.isAfter(asked.known())).isEmpty()) {
            return Status.UNKNOWN;
        }
        if (effectKnown.filter(day -> !day.isAfter(asked.known())).isEmpty()) {
            return Status.UNDATED;
        }
        return effective.filter(day -> !day.isAfter(asked.inForce())).isPresent() ? Status.IN_FORCE : Status.ANNOUNCED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
