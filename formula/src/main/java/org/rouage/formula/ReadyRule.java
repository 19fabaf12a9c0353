package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rouage.formula.Layout.Read;

/**
 * A rule of one figure, bound to its name: its terms for people to read and for explaining, the same made ready to
 * compute, and what it reads.
 */
record ReadyRule(Definition.Rule rule, Term term, ExactTerm exact, List<Reach> reads) {
    /** Every place from one to another, both inclusive. */
    record Reach(Read from, Read to) {}

    static ReadyRule of(Definition.Rule rule, Term bound, ExactReader reader, Layout layout) {
        var reads = new ArrayList<Reach>();
        for (Term part : bound.all()) {
            switch (part) {
                case Term.Figure(Reference reference, When when, Span span) -> {
                    Read read = layout.read(reference, when);
                    reads.add(new Reach(read, read));
                }
                case Term.Figures(Reference reference, When from, When to, Span span) ->
                    reads.add(new Reach(layout.read(reference, from), layout.read(reference, to)));
                default -> {}
            }
        }
        return new ReadyRule(rule, bound, reader.term(bound), List.copyOf(reads));
    }

    /** The places read in a year, in the order of reading. */
    int[] slots(int year) {
        return reads.stream()
                .flatMapToInt(reach -> IntStream.rangeClosed(
                        reach.from().slot(year), reach.to().slot(year)))
                .toArray();
    }
}
