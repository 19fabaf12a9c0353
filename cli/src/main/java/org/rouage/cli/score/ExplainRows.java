package org.rouage.cli.score;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.document.score.ExplainReport;
import org.rouage.document.score.Shown;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;
import org.rouage.measure.store.Reception;

/**
 * The rows of the submitted files that a measure rests on, at a place for a period: of each key, the row in the best
 * state of the side.
 *
 * <p>A line that was received and does not count is shown and says why: neutralised, or before the last value where
 * that alone counts.
 *
 * <p>Example: of body 03 for {@code payes}, 2026-01, the fund declared 100 on line 12 and the State verified 98 on line
 * 4: the side of the State shows line 4.
 */
final class ExplainRows {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::rank);

    static final Text NEUTRALISED =
            Text.of("reçu et neutralisé : ne compte pas", "received and neutralised: does not count");

    private final MeasuresAtHand at;
    private final Asked asked;

    ExplainRows(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
    }

    /** Where a row is, and what it says. */
    private record Found(
            Key key, int rank, Optional<BigDecimal> value, String absence, Reception reception, long row) {}

    private record Key(Period period, String body, String detail) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::period).thenComparing(Key::body).thenComparing(Key::detail);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** By period, then body, then detail. */
    List<ExplainReport.Row> of(String indicator, MeasureDefinition measure, Extent extent, Period period) {
        Exclusions exclusions = at.model().exclusions(indicator);
        Map<Period, SortedSet<String>> wanted = wanted(measure, extent, period, Exclusions.NONE);
        if (wanted.isEmpty() || !at.hasMeasures()) {
            return List.of();
        }
        Map<Key, Found> best = new TreeMap<>();
        for (Reception reception : at.receptions()) {
            if (asked.side().states().contains(reception.state())) {
                found(measure.id(), wanted, reception)
                        .forEach(one -> best.merge(
                                one.key(), one, (had, more) -> BEST_FIRST.compare(more, had) < 0 ? more : had));
            }
        }
        Map<Period, SortedSet<String>> counting = wanted(measure, extent, period, exclusions);
        Optional<Period> last = at.results(asked.reading(), asked.side()).counting(indicator, measure, period);
        return rows(List.copyOf(best.values()), measure, one -> unused(one, counting, last));
    }

    private Map<Period, SortedSet<String>> wanted(
            MeasureDefinition measure, Extent extent, Period period, Exclusions exclusions) {
        Expectations expectations = at.results(asked.reading(), asked.side()).expectations();
        var wanted = new TreeMap<Period, SortedSet<String>>();
        if (period.frequency().compareTo(measure.frequency()) >= 0) {
            for (Period base : period.parts(measure.frequency())) {
                wanted.put(base, expectations.reporters(measure, extent, base, exclusions));
            }
        }
        return wanted;
    }

    /** Why a line was received and does not count, where it does not. */
    private static Optional<Text> unused(Key key, Map<Period, SortedSet<String>> counting, Optional<Period> last) {
        if (!counting.getOrDefault(key.period(), new TreeSet<>()).contains(key.body())) {
            return Optional.of(NEUTRALISED);
        }
        return last.filter(one -> !one.equals(key.period()))
                .map(one -> Text.of(
                        "ne compte pas : la dernière valeur est celle de " + one.in(Language.FRENCH),
                        "does not count: the last value is that of " + one.in(Language.ENGLISH)));
    }

    private List<Found> found(String measure, Map<Period, SortedSet<String>> wanted, Reception reception) {
        var found = new ArrayList<Found>();
        int rank = asked.side().states().indexOf(reception.state());
        String query = "SELECT body, period, detail, value, absence, file_row_number FROM read_parquet("
                + Engine.text(at.store().rows(reception).toString())
                + ", file_row_number = true) WHERE measure = ? ORDER BY file_row_number";
        try (PreparedStatement statement = at.engine().connection().prepareStatement(query)) {
            statement.setString(1, measure);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var key = new Key(
                            Period.ofCode(rows.getInt(2)),
                            rows.getString(1),
                            Optional.ofNullable(rows.getString(3)).orElse(""));
                    if (wanted.getOrDefault(key.period(), new TreeSet<>()).contains(key.body())) {
                        found.add(new Found(
                                key,
                                rank,
                                Optional.ofNullable(rows.getBigDecimal(4)),
                                Optional.ofNullable(rows.getString(5)).orElse(""),
                                reception,
                                rows.getLong(6)));
                    }
                }
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return found;
    }

    private List<ExplainReport.Row> rows(
            List<Found> best, MeasureDefinition measure, Function<Key, Optional<Text>> unused) {
        Map<String, SortedSet<Long>> bySubmission = new TreeMap<>();
        best.forEach(one -> bySubmission
                .computeIfAbsent(one.reception().id(), _ -> new TreeSet<>())
                .add(one.row()));
        Map<String, Map<Long, Long>> lines = new TreeMap<>();
        bySubmission.forEach((id, wanted) -> lines.put(
                id,
                SubmittedLines.of(at.store().original(at.store().reception(id).orElseThrow()), wanted)));
        return best.stream()
                .map(one -> new ExplainReport.Row(
                        one.key().body(),
                        one.key().period(),
                        Optional.of(one.key().detail()).filter(detail -> !detail.isEmpty()),
                        shown(one, measure),
                        one.reception().id(),
                        lines.getOrDefault(one.reception().id(), Map.of()).getOrDefault(one.row(), one.row() + 1),
                        unused.apply(one.key())))
                .toList();
    }

    /** As the act writes it. */
    String unit(MeasureDefinition measure) {
        var convention = at.standing().convention();
        return Stream.concat(
                        convention.measures().stream()
                                .filter(one -> one.id().equals(measure.id()))
                                .map(Measure::unit),
                        convention
                                .indicators()
                                .filter(one -> one.id().equals(measure.id()))
                                .map(Indicator::unit))
                .findFirst()
                .orElse(measure.unit().toString());
    }

    private Shown shown(Found one, MeasureDefinition measure) {
        return one.value()
                .map(number -> Shown.of(number, unit(measure)))
                .orElseGet(() -> new Shown.Words(Text.same(one.absence())));
    }
}
