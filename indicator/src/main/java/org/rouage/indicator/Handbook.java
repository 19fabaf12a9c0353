package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.formula.Formula;
import org.rouage.formula.Span;
import org.rouage.formula.Term;

/**
 * The guide of indicators that evaluators ask for: of each, all that must be known to compute it again, and the
 * measures it rests on.
 *
 * <p>Example: {@code Handbook.of(model, standing.convention())} of a convention with {@code cg100} has one sheet: code
 * CG100, thematic sheet, objectives, % and down, {@code cost / benefits} with its numerator and denominator until 2021
 * and another version from 2022 with the break in series, base, targets in force beside those as signed.
 */
public record Handbook(String convention, AsOf asOf, List<HandbookSheet> sheets, List<MeasureDefinition> measures) {
    public Handbook {
        sheets = List.copyOf(sheets);
        measures = List.copyOf(measures);
    }

    /** An indicator, with what does not change from version to version. */
    public record HandbookSheet(
            TrackedIndicator indicator,
            Indicator written,
            String axis,
            String thematicSheet,
            List<Named> objectives,
            List<Version> versions) {
        public HandbookSheet {
            objectives = List.copyOf(objectives);
            versions = List.copyOf(versions);
        }

        /** The type in words: result, follow-up, context. */
        public Text type() {
            return switch (written.type()) {
                case "result" -> Text.of("résultat", "result");
                case "follow-up" -> Text.of("suivi", "follow-up");
                case "context" -> Text.of("contexte", "context");
                default -> Text.same(written.type());
            };
        }

        /** Whose point of view it takes, in words. */
        public Optional<Text> viewpoint() {
            return written.viewpoint().map(word -> switch (word) {
                case "citizen" -> Text.of("citoyen", "citizen");
                case "user" -> Text.of("usager", "user");
                case "taxpayer" -> Text.of("contribuable", "taxpayer");
                default -> Text.same(word);
            });
        }
    }

    /** An identifier and its title. */
    public record Named(String id, String title) {}

    /**
     * How it is defined from a year to another, both inclusive.
     *
     * @param until empty for the version that holds last
     * @param formula in its canonical form; empty when it is its own measure, or is judged by levels
     * @param breakNote why results are not comparable with those before
     */
    public record Version(
            IndicatorDefinition definition,
            int since,
            Optional<Integer> until,
            Optional<Text> formula,
            Optional<Quotient> quotient,
            Optional<String> breakNote) {}

    /** The two parts of a formula that is a quotient, as written. */
    public record Quotient(String numerator, String denominator) {}

    /** In the order of the convention; of a year before the term, nothing. */
    public static Handbook of(IndicatorModel model, Convention convention) {
        Map<String, String> objectives = new TreeMap<>();
        convention.objectives().map(one -> named(one)).forEach(one -> objectives.put(one.id(), one.title()));
        var sheets = new ArrayList<HandbookSheet>();
        for (Convention.Axis axis : convention.axes()) {
            for (Convention.Sheet sheet : axis.sheets()) {
                for (Indicator written : sheet.indicators()) {
                    model.indicator(written.id())
                            .ifPresent(one -> sheets.add(new HandbookSheet(
                                    one,
                                    written,
                                    axis.title(),
                                    sheet.title(),
                                    written.objectives().stream()
                                            .map(id -> new Named(id, objectives.getOrDefault(id, id)))
                                            .toList(),
                                    versions(one, model.setting().first()))));
                }
            }
        }
        return new Handbook(convention.title(), model.setting().asOf(), sheets, model.measures());
    }

    private static Named named(Objective objective) {
        return new Named(objective.id(), objective.title());
    }

    /** Those that hold in the term; the years of one formula made ready year by year are one version. */
    private static List<Version> versions(TrackedIndicator indicator, int first) {
        var starts = new TreeMap<Integer, IndicatorDefinition>();
        indicator.definitions().tailMap(first, true).forEach((year, definition) -> {
            if (starts.isEmpty() || starts.lastEntry().getValue().since() != definition.since()) {
                starts.put(year, definition);
            }
        });
        var versions = new ArrayList<Version>();
        starts.forEach((year, definition) -> versions.add(new Version(
                definition,
                year,
                Optional.ofNullable(starts.higherKey(year)).map(next -> next - 1),
                definition
                        .formula()
                        .flatMap(IndicatorFormula::formula)
                        .map(formula -> new Text(formula.print(Language.FRENCH), formula.print(Language.ENGLISH))),
                definition.formula().flatMap(IndicatorFormula::formula).flatMap(Handbook::quotient),
                indicator.breaks().stream()
                        .filter(one -> one.year() == year)
                        .map(SeriesBreak::note)
                        .findFirst())));
        return versions;
    }

    private static Optional<Quotient> quotient(Formula formula) {
        return formula.root() instanceof Term.Binary binary && binary.operator() == Term.Operator.DIVIDED
                ? Optional.of(new Quotient(
                        words(formula, binary.left().span()),
                        words(formula, binary.right().span())))
                : Optional.empty();
    }

    private static String words(Formula formula, Span span) {
        return formula.text().substring(span.start(), span.endExclusive()).strip();
    }
}
