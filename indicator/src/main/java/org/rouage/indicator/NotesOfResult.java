package org.rouage.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.rouage.indicator.Result.Part;

/** What is to be told beside the value of a result. */
final class NotesOfResult {
    private final IndicatorModel model;
    private final Expectations expectations;
    private final Reporting reporting;
    private final Reporting answering;

    /** Who gave a measure for a period of its own frequency, of what counts for an indicator. */
    @FunctionalInterface
    interface Reporting {
        SortedSet<String> of(String indicator, String measure, Period base);
    }

    /**
     * @param reporting who gave a value on the side asked
     * @param answering who gave a value, or said why there is none, on the side of those who owe it
     */
    NotesOfResult(IndicatorModel model, Expectations expectations, Reporting reporting, Reporting answering) {
        this.model = model;
        this.expectations = expectations;
        this.reporting = reporting;
        this.answering = answering;
    }

    /** In a fixed order: neutralised, pro-rated, break, unfinished, late, left out. */
    List<Note> of(TrackedIndicator indicator, Extent extent, Period period, List<Part> parts, List<Lacking> leftOut) {
        var notes = new ArrayList<Note>();
        neutralised(indicator, extent, period, notes);
        model.aim(indicator.id(), extent, period).flatMap(Aim::proRated).ifPresent(notes::add);
        indicator.breaks().stream()
                .filter(one -> one.year() <= period.year() && isCrossed(one, indicator, period))
                .forEach(one -> notes.add(new Note.Break(one.year(), one.note())));
        LocalDate known = model.setting().known();
        if (!known.isAfter(period.lastDay())) {
            notes.add(new Note.YearToDate(period, known, last(indicator, parts)));
        }
        parts.stream().distinct().forEach(part -> late(indicator, extent, part, notes));
        if (!leftOut.isEmpty()) {
            notes.add(new Note.LeftOut(leftOut));
        }
        return notes;
    }

    /** Whether the year before, the base or a year of the term lies on its other side. */
    private boolean isCrossed(SeriesBreak one, TrackedIndicator indicator, Period period) {
        int first = Math.min(
                model.setting().first(), indicator.base().map(TargetValue::year).orElse(Integer.MAX_VALUE));
        return one.year() == period.year() || first < one.year();
    }

    private void neutralised(TrackedIndicator indicator, Extent extent, Period period, List<Note> notes) {
        for (Neutralised one : model.neutralisations()) {
            if (one.treatment() == Neutralised.Treatment.EXCLUDED
                    && one.concerns(indicator.id())
                    && one.concerns(period)
                    && concerns(one, indicator, extent, period)) {
                notes.add(new Note.Neutral(one));
            }
        }
    }

    /** Whether one of its bodies reports in that extent. */
    private boolean concerns(Neutralised one, TrackedIndicator indicator, Extent extent, Period period) {
        Set<String> reporters = new HashSet<>();
        for (MeasureDefinition measure : indicator.definition(period.year()).measures()) {
            for (Period base : expectations.bases(measure, period, Optional.empty())) {
                reporters.addAll(expectations.reporters(measure, extent, base, Exclusions.NONE));
            }
        }
        return one.bodies().isEmpty() || one.bodies().stream().anyMatch(reporters::contains);
    }

    /** The last period of its own frequency for which any body gave the measure. */
    Optional<Period> lastGiven(String indicator, MeasureDefinition measure, Period period) {
        return measure.time() == OverTime.LAST ? lastOf(indicator, measure, period) : Optional.empty();
    }

    private Optional<Period> lastOf(String indicator, MeasureDefinition measure, Period period) {
        return period.frequency().compareTo(measure.frequency()) < 0
                ? Optional.empty()
                : period.parts(measure.frequency()).reversed().stream()
                        .filter(base ->
                                !reporting.of(indicator, measure.id(), base).isEmpty())
                        .findFirst();
    }

    private Optional<Period> last(TrackedIndicator indicator, List<Part> parts) {
        return parts.stream()
                .flatMap(part -> lastOf(indicator.id(), part.measure(), part.period()).stream())
                .max(Period::compareTo);
    }

    private void late(TrackedIndicator indicator, Extent extent, Part part, List<Note> notes) {
        Optional<Integer> days = part.measure().availableAfterDays().or(indicator::availableAfterDays);
        if (days.isEmpty() || part.period().frequency().compareTo(part.measure().frequency()) < 0) {
            return;
        }
        for (Period base : part.period().parts(part.measure().frequency())) {
            LocalDate due = base.lastDay().plusDays(days.get());
            if (model.setting().known().isAfter(due)) {
                SortedSet<String> bodies = missing(indicator, extent, part.measure(), base);
                if (!bodies.isEmpty()) {
                    notes.add(new Note.Late(part.measure().id(), base, bodies, due));
                }
            }
        }
    }

    private SortedSet<String> missing(
            TrackedIndicator indicator, Extent extent, MeasureDefinition measure, Period base) {
        return expectations.missing(
                measure,
                extent,
                base,
                model.exclusions(indicator.id()),
                answering.of(indicator.id(), measure.id(), base));
    }
}
