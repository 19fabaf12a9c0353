package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records.Signature;

/**
 * One act and its signatures as they stand on the day asked. It is signed on the day of the last signature needed: that
 * of every signatory it plans or, where it plans none, of at least one for each party.
 */
record ActSigning(
        String act,
        String title,
        List<PlannedSignatory> planned,
        List<Signature> signatures,
        List<PlannedSignatory> pending,
        Optional<LocalDate> signed,
        Optional<Amendment> amendment) {
    static final String CONVENTION = "convention";
    private static final String FINANCING_LAW = "financing-law";

    static ActSigning of(Clauses clauses, Known known) {
        Convention convention = clauses.convention();
        return read(CONVENTION, convention.title(), convention.signatories(), clauses, known, Optional.empty());
    }

    /** An amendment; where no signature is recorded, the day it states holds. */
    static ActSigning of(Amendment amendment, Clauses clauses, Known known) {
        var read = read(
                amendment.act(), amendment.title(), amendment.signatories(), clauses, known, Optional.of(amendment));
        return read.signed.isPresent() || !read.signatures.isEmpty()
                ? read
                : read.signedOn(amendment.signed().filter(day -> !day.isAfter(known.on())));
    }

    private static ActSigning read(
            String act,
            String title,
            List<PlannedSignatory> planned,
            Clauses clauses,
            Known known,
            Optional<Amendment> amendment) {
        var signatures = known.signatures(act).stream()
                .sorted(Comparator.comparing(Signature::signed).thenComparing(Signature::name))
                .toList();
        var unused = new ArrayList<>(signatures);
        var pending = new ArrayList<PlannedSignatory>();
        var days = new ArrayList<LocalDate>();
        for (PlannedSignatory wanted : planned) {
            unused.stream()
                    .filter(signature -> answers(signature, wanted, clauses))
                    .findFirst()
                    .ifPresentOrElse(
                            signature -> {
                                unused.remove(signature);
                                days.add(signature.signed());
                            },
                            () -> pending.add(wanted));
        }
        Optional<LocalDate> signed = planned.isEmpty()
                ? bothParties(signatures, clauses)
                : pending.isEmpty() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
        return new ActSigning(act, title, planned, signatures, List.copyOf(pending), signed, amendment);
    }

    private static boolean answers(Signature signature, PlannedSignatory wanted, Clauses clauses) {
        return clauses.role(signature.party()).equals(clauses.role(wanted.party()))
                && signature.capacity().equals(wanted.capacity());
    }

    private static Optional<LocalDate> bothParties(List<Signature> signatures, Clauses clauses) {
        Set<String> roles = clauses.convention().parties().stream()
                .map(Convention.Party::role)
                .collect(Collectors.toSet());
        var firsts = roles.stream()
                .map(role -> signatures.stream()
                        .filter(signature -> clauses.role(signature.party()).equals(role))
                        .map(Signature::signed)
                        .min(Comparator.naturalOrder()))
                .toList();
        return firsts.isEmpty() || firsts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : firsts.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private ActSigning signedOn(Optional<LocalDate> day) {
        return new ActSigning(act, title, planned, signatures, pending, day, amendment);
    }

    /** The year of the financing law that an amendment follows, if it follows one. */
    Optional<Integer> financingLawYear() {
        return amendment.flatMap(one -> one.financingLawYear()
                .or(() -> one.ground().equals(FINANCING_LAW) ? signed.map(LocalDate::getYear) : Optional.empty()));
    }
}
