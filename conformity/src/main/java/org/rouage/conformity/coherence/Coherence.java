package org.rouage.conformity.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.Unwritten;

/**
 * What comparing a convention with a reference shows, on a day, as known on a day: the correspondences declared, the
 * indicators that are the same, where the two point apart, and what cannot be compared.
 *
 * <p>Example: {@code Coherence.of(comparison)} of the self-employed with the general scheme in 1998 holds two declared
 * correspondences, one lesser ambition and one orientation of the reference left without an answer. It breaches
 * nothing: it is evidence for the requirements that ask for coherence, and for a person.
 */
public record Coherence(
        Party ours,
        Party theirs,
        String as,
        AsOf asOf,
        List<Declared> declared,
        List<Correspondence> toWrite,
        int declaredLater,
        List<SameMeasure> measures,
        List<Contradiction> contradictions,
        List<NotComparable> notComparable) {
    public Coherence {
        declared = List.copyOf(declared);
        toWrite = List.copyOf(toWrite);
        measures = List.copyOf(measures);
        contradictions = List.copyOf(contradictions);
        notComparable = List.copyOf(notComparable);
    }

    /** A convention as it stands on the day asked, by name, with the amendments concluded by the day of knowledge. */
    public record Party(String id, String title, Convention.Period period, List<String> amendments) {
        public Party {
            amendments = List.copyOf(amendments);
        }

        static Party of(Side side) {
            Convention convention = side.convention();
            return new Party(
                    convention.id(),
                    convention.title(),
                    convention.period(),
                    side.concluded().stream().map(act -> act.act()).toList());
        }
    }

    public static Coherence of(Comparison asked) {
        Side ours = Side.of(asked.ours(), asked.asOf());
        Side theirs = Side.of(asked.reference(), asked.asOf());
        var declared = asked.declared().stream()
                .map(one -> Declared.of(one, ours, theirs))
                .toList();
        var measures = Measures.of(ours, theirs, declared);
        var figures = measures.stream().map(Figures::of).toList();
        var contradictions = new ArrayList<Contradiction>();
        declared.forEach(one -> contradictions.addAll(one.problems(declared)));
        figures.forEach(one -> contradictions.addAll(one.contradictions()));
        contradictions.addAll(Orientations.compare(ours, theirs, declared));
        periods(ours, theirs).forEach(contradictions::add);
        contradictions.addAll(FinancingAmendments.compare(ours, theirs, declared));
        return new Coherence(
                Party.of(ours),
                Party.of(theirs),
                asked.as(),
                asked.asOf(),
                declared,
                asked.toWrite(),
                asked.later().size(),
                measures,
                contradictions,
                Stream.concat(
                                figures.stream().flatMap(one -> one.notComparable().stream()),
                                Stream.concat(unwritten(ours, true), unwritten(theirs, false)))
                        .toList());
    }

    /** Those that ask so much. */
    public List<Contradiction> with(Gravity gravity) {
        return contradictions.stream().filter(one -> one.gravity() == gravity).toList();
    }

    private static Stream<Contradiction> periods(Side ours, Side theirs) {
        Convention.Period here = ours.convention().period();
        Convention.Period there = theirs.convention().period();
        boolean apart = here.endInclusive().isBefore(there.start())
                || there.endInclusive().isBefore(here.start());
        return apart ? Stream.of(new PeriodsApart(here, there)) : Stream.empty();
    }

    /** What a skeleton left to write says nothing yet, and is not compared. */
    private static Stream<NotComparable> unwritten(Side side, boolean isOurs) {
        Text why = Text.of("reste à rédiger", "still to be written");
        return Stream.concat(
                        side.convention().orientations().stream()
                                .filter(Orientations::isUnwritten)
                                .map(Orientation::id),
                        side.convention()
                                .indicators()
                                .filter(one -> Unwritten.in(one.definition()))
                                .map(Indicator::id))
                .map(id -> new NotComparable(isOurs ? id : "", isOurs ? "" : id, why));
    }
}
