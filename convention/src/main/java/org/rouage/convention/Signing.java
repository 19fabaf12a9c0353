package org.rouage.convention;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records.Signature;

/**
 * When an act was signed: on the day of the last signature needed, that of every signatory it plans or, where it plans
 * none, of at least one for each party.
 *
 * <p>Example: planned {@code minister-budget} and {@code director}; signed by the first on 2014-07-20 and the second on
 * 2014-07-28: {@code signed()} is 2014-07-28. Without the second, {@code pending()} names it and {@code signed()} is
 * empty.
 */
public record Signing(List<Signature> signatures, List<PlannedSignatory> pending, Optional<LocalDate> signed) {
    public Signing {
        signatures = List.copyOf(signatures);
        pending = List.copyOf(pending);
    }

    /** The signatures are those of this act, of which any may stand for a signatory of the same role and capacity. */
    public static Signing of(List<PlannedSignatory> planned, List<Signature> signatures, Convention convention) {
        var unused = new ArrayList<>(inOrder(signatures));
        var pending = new ArrayList<PlannedSignatory>();
        var days = new ArrayList<LocalDate>();
        for (PlannedSignatory wanted : planned) {
            Optional<Signature> found = unused.stream()
                    .filter(signature -> role(signature.party(), convention).equals(role(wanted.party(), convention))
                            && signature.capacity().equals(wanted.capacity()))
                    .findFirst();
            found.ifPresentOrElse(
                    signature -> {
                        unused.remove(signature);
                        days.add(signature.signed());
                    },
                    () -> pending.add(wanted));
        }
        Optional<LocalDate> signed = planned.isEmpty()
                ? bothParties(signatures, convention)
                : pending.isEmpty() ? days.stream().max(naturalOrder()) : Optional.empty();
        return new Signing(inOrder(signatures), pending, signed);
    }

    /** The earliest signature stands first, so that who signs again moves no day. */
    private static List<Signature> inOrder(List<Signature> signatures) {
        return signatures.stream()
                .sorted(comparing(Signature::signed).thenComparing(Signature::name))
                .toList();
    }

    /** An amendment; where no signature is recorded, the day that it states holds. */
    public static Signing of(Amendment amendment, List<Signature> signatures, Convention convention) {
        Signing read = of(amendment.signatories(), signatures, convention);
        return read.signed.isPresent() || !signatures.isEmpty()
                ? read
                : new Signing(signatures, read.pending, amendment.signed());
    }

    private static String role(String party, Convention convention) {
        return convention.roleOf(party).orElse(party);
    }

    private static Optional<LocalDate> bothParties(List<Signature> signatures, Convention convention) {
        Set<String> roles =
                convention.parties().stream().map(Convention.Party::role).collect(Collectors.toSet());
        List<Optional<LocalDate>> firsts = roles.stream()
                .map(role -> signatures.stream()
                        .filter(signature -> role(signature.party(), convention).equals(role))
                        .map(Signature::signed)
                        .min(naturalOrder()))
                .toList();
        return firsts.isEmpty() || firsts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : firsts.stream().flatMap(Optional::stream).max(naturalOrder());
    }
}
