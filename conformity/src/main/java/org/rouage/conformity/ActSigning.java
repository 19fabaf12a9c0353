package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Heading;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.Signing;
import org.rouage.convention.consolidation.ActDays;

/**
 * One act, its signatures as they stand on the day asked and, for an amendment, its days.
 *
 * <p>Example: {@code amendment-1}, signed 2015-03-15 and in effect since 2015-01-01, asked about on 2015-03-14, is not
 * yet signed.
 */
record ActSigning(
        String act,
        String title,
        List<PlannedSignatory> planned,
        List<Signature> signatures,
        List<PlannedSignatory> pending,
        Optional<LocalDate> signed,
        Optional<ActDays> days) {
    static final String CONVENTION = Heading.CONVENTION;
    static final String FINANCING_LAW = "financing-law";

    static ActSigning of(Convention convention, Known known) {
        var signing = Signing.of(convention.signatories(), known.signatures(CONVENTION), convention);
        return of(CONVENTION, convention.title(), convention.signatories(), signing, Optional.empty());
    }

    /** An amendment; where no signature is recorded, the day it states holds. */
    static ActSigning of(ActDays days, Convention convention, Known known) {
        Amendment amendment = days.amendment();
        var signing = Signing.of(amendment, known.signatures(amendment.act()), convention);
        var until = new Signing(
                signing.signatures(), signing.pending(), signing.signed().filter(day -> !day.isAfter(known.on())));
        return of(amendment.act(), amendment.title(), amendment.signatories(), until, Optional.of(days));
    }

    private static ActSigning of(
            String act, String title, List<PlannedSignatory> planned, Signing signing, Optional<ActDays> days) {
        return new ActSigning(
                act, title, List.copyOf(planned), signing.signatures(), signing.pending(), signing.signed(), days);
    }

    Optional<Amendment> amendment() {
        return days.map(ActDays::amendment);
    }

    /** Where it stands on the day asked; a convention is in force once signed. */
    ActDays.Status status(LocalDate on) {
        return days.map(one -> one.status(AsOf.on(on)))
                .orElse(signed.isPresent() ? ActDays.Status.IN_FORCE : ActDays.Status.DRAFT);
    }

    /** The first day of effect, where it is known on the day asked. */
    Optional<LocalDate> effective(LocalDate on) {
        return days.filter(one -> one.amendment().effective().isPresent()
                        || one.effectKnown().filter(day -> !day.isAfter(on)).isPresent())
                .flatMap(ActDays::effective);
    }

    /** The year of the financing law that an amendment follows, if it follows one. */
    Optional<Integer> financingLawYear() {
        return amendment().flatMap(one -> financingLawYear(one, signed));
    }

    /** Where an amendment says that it follows a financing law and not which, the law for the year of its signature. */
    static Optional<Integer> financingLawYear(Amendment amendment, Optional<LocalDate> signed) {
        return amendment
                .financingLawYear()
                .or(() -> amendment.ground().equals(FINANCING_LAW) ? signed.map(LocalDate::getYear) : Optional.empty());
    }
}
