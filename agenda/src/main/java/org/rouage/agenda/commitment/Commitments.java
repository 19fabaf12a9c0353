package org.rouage.agenda.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The commitments and actions of both parties on a day, as known on a day: what is owed, stated, checked, late.
 *
 * <p>Example: {@code Commitments.of(consolidation, records, new AsOf(2022-03-01, 2022-03-15))}: due days as amended on
 * 1 March, statements made up to that day, checks known on 15 March. The side of the State comes first; each is there.
 */
public record Commitments(AsOf asOf, Convention.Period term, List<Side> sides) {
    /** The roles of the two sides of a convention, in the order in which they are shown. */
    public static final List<String> ROLES = List.of("state", "fund");

    public Commitments {
        sides = List.copyOf(sides);
    }

    /**
     * A statement counts from its day on; it needs to be known too. A check counts once it is known, and says something
     * of the day of its statement.
     */
    public static Commitments of(Consolidation consolidation, Records records, AsOf asked) {
        var standing = consolidation.on(asked);
        Convention convention = standing.convention();
        List<Undertaking> all = new Owing(consolidation, records, asked).undertakings();
        List<Side> sides =
                ROLES.stream().map(role -> side(role, convention, all, asked)).toList();
        return new Commitments(asked, convention.period(), sides);
    }

    private static Side side(String role, Convention convention, List<Undertaking> all, AsOf asked) {
        List<Undertaking> owed =
                all.stream().filter(one -> one.role().equals(role)).toList();
        return new Side(
                role,
                convention.parties().stream()
                        .filter(party -> party.role().equals(role))
                        .map(Convention.Party::name)
                        .toList(),
                owed,
                Share.of(owed.stream().filter(one -> one.ended().isEmpty()).toList(), asked.inForce()));
    }

    /** Of both sides. */
    public Stream<Undertaking> undertakings() {
        return sides.stream().flatMap(side -> side.undertakings().stream());
    }

    /** Those past their due day and not done for both, the latest first. */
    public List<Undertaking> late() {
        return undertakings()
                .filter(one -> one.isLate(asOf.inForce()))
                .sorted(Comparator.comparingLong((Undertaking one) -> one.due().daysPast(asOf.inForce()))
                        .reversed()
                        .thenComparing(Undertaking::id))
                .toList();
    }
}
