package org.rouage.corpus.catalogue;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;
import org.rouage.law.requirement.Span;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Reads a duration.
 *
 * <p>Example: {@code {minimum: 4}}, {@code {exact: 4}}, {@code {first: 3, then: 4}}, {@code {minimum: 4, maximum: 6}},
 * {@code {maximum: 15}}, {@code {coTerminousWith: cnam-cog}}; nothing else.
 */
record SpanReader(Terms terms) {
    Span read(YamlFields fields) {
        Optional<Integer> minimum = years(fields, "minimum");
        Optional<Integer> maximum = years(fields, "maximum");
        Optional<Integer> exact = years(fields, "exact");
        Optional<Integer> first = years(fields, "first");
        Optional<Integer> then = years(fields, "then");
        Optional<String> with = terms.optional(fields, "coTerminousWith", Slot.REFERENCE);
        String written = (minimum.isPresent() ? "minimum " : "")
                + (maximum.isPresent() ? "maximum " : "")
                + (exact.isPresent() ? "exact " : "")
                + (first.isPresent() ? "first " : "")
                + (then.isPresent() ? "then " : "")
                + (with.isPresent() ? "coTerminousWith " : "");
        return switch (written.strip()) {
            case "minimum" -> new Span.Minimum(minimum.orElseThrow());
            case "maximum" -> new Span.Maximum(maximum.orElseThrow());
            case "exact" -> new Span.Exact(exact.orElseThrow());
            case "first then" -> new Span.FirstThen(first.orElseThrow(), then.orElseThrow());
            case "coTerminousWith" -> new Span.CoTerminous(with.orElseThrow());
            case "minimum maximum" -> range(fields, minimum.orElseThrow(), maximum.orElseThrow());
            default -> {
                if (!fields.isPlaceholder()) {
                    fields.problems()
                            .add(CatalogueProblems.argument(
                                    fields.place(),
                                    Text.same(written.isBlank() ? "{}" : written.strip()),
                                    Text.same("minimum | exact | first + then | minimum + maximum | maximum"
                                            + " | coTerminousWith")));
                }
                yield new Span.Minimum(1);
            }
        };
    }

    private static Span range(YamlFields fields, int minimum, int maximum) {
        if (maximum < minimum) {
            fields.problems()
                    .add(CatalogueProblems.argument(
                            fields.placeOf("maximum"),
                            Text.same("minimum: " + minimum + ", maximum: " + maximum),
                            Text.of("un maximum d'au moins le minimum", "a maximum of at least the minimum")));
        }
        return new Span.Range(minimum, maximum);
    }

    private static Optional<Integer> years(YamlFields fields, String key) {
        return fields.optionalInteger(key).map(years -> years(fields, key, years));
    }

    /** A number of years, listed as a problem when it is not between 1 and 99. */
    static int years(YamlFields fields, String key, int years) {
        if (years < 1 || years > 99) {
            fields.problems()
                    .add(CatalogueProblems.argument(
                            fields.placeOf(key),
                            Text.same(key + ": " + years),
                            Text.of("de 1 à 99 ans", "1 to 99 years")));
        }
        return years;
    }
}
