package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Records;
import org.rouage.indicator.Assessed.Attained;
import org.rouage.indicator.Assessed.Milestone;
import org.rouage.indicator.IndicatorModel.Setting;
import org.rouage.indicator.Neutralised.Treatment;

/** From neutralisations and assessments as recorded to those known on the day, with all problems. */
final class RecordReader {
    final List<Neutralised> neutralisations = new ArrayList<>();
    final List<Assessed> assessments = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Problem> notices = new ArrayList<>();
    private final Setting setting;
    private final List<TrackedIndicator> indicators;

    RecordReader(Setting setting, List<TrackedIndicator> indicators) {
        this.setting = setting;
        this.indicators = List.copyOf(indicators);
    }

    void neutralisation(Records.Neutralisation written) {
        Place at = Place.of("neutralisations").at(written.id());
        int before = problems.size();
        Optional<Period> from = period(written.from(), written.id(), at);
        Optional<Period> to = period(written.to(), written.id(), at);
        if (from.isPresent()
                && to.isPresent()
                && to.get().lastDay().isBefore(from.get().firstDay())) {
            problems.add(IndicatorProblems.periodsReversed(at, written.id(), written.from(), written.to()));
        }
        written.bodies().forEach(body -> body(body, written.id(), at));
        Optional<Treatment> treatment = Treatment.of(written.treatment());
        if (treatment.isEmpty()) {
            problems.add(IndicatorProblems.unknownTerm(at, written.id(), written.treatment(), "excluded, prorated"));
        }
        Optional<TrackedIndicator> indicator = written.indicator().flatMap(id -> indicator(id, written.id(), at));
        if (written.target().isPresent() && written.indicator().isEmpty()) {
            problems.add(IndicatorProblems.targetWithoutIndicator(at, written.id()));
        }
        if (problems.size() == before && !written.on().isAfter(setting.known())) {
            Neutralised read = made(written, from.orElseThrow(), to.orElseThrow(), treatment.orElseThrow(), indicator);
            neutralisations.add(read);
            concerned(read).forEach(one -> check(read, one, at));
        }
    }

    private static Neutralised made(
            Records.Neutralisation written,
            Period from,
            Period to,
            Treatment treatment,
            Optional<TrackedIndicator> indicator) {
        Rational scale =
                indicator.map(one -> one.definition(from.year()).unit().scale()).orElse(Rational.ONE);
        return new Neutralised(
                written.id(),
                written.indicator(),
                new TreeSet<>(written.bodies()),
                from,
                to,
                treatment,
                written.target().map(target -> Rational.of(target).times(scale)),
                written.ground(),
                written.by(),
                written.on(),
                written.text());
    }

    private List<TrackedIndicator> concerned(Neutralised read) {
        return indicators.stream().filter(one -> read.concerns(one.id())).toList();
    }

    private void check(Neutralised read, TrackedIndicator indicator, Place at) {
        IndicatorDefinition definition = indicator.definition(read.from().year());
        switch (read.treatment()) {
            case EXCLUDED -> {
                boolean isIdle = definition.measures().stream().anyMatch(measure -> excludesNone(read, measure));
                if (isIdle) {
                    notices.add(IndicatorProblems.nothingExcluded(at, read.id(), indicator.id()));
                }
            }
            case PRORATED -> {
                boolean isRefused =
                        read.target().isEmpty() && !definition.measures().isEmpty() && !definition.isProRatable();
                if (isRefused && read.indicator().isPresent()) {
                    problems.add(IndicatorProblems.proRataWithoutTarget(at, read.id(), indicator.id()));
                } else if (isRefused) {
                    notices.add(IndicatorProblems.proRataWithoutTarget(at, read.id(), indicator.id()));
                }
            }
        }
    }

    private static boolean excludesNone(Neutralised read, MeasureDefinition measure) {
        Period first = Period.of(read.from().firstDay(), measure.frequency());
        Period last = Period.of(read.to().lastDay(), measure.frequency());
        return first.to(last).noneMatch(read.exclusion()::holds);
    }

    void assessment(Records.Assessment written) {
        Place at = Place.of("assessments").at(written.indicator() + " " + written.period());
        int before = problems.size();
        Optional<Period> period = period(written.period(), written.indicator(), at);
        written.body().ifPresent(body -> body(body, written.indicator(), at));
        Optional<Side.State> state = Side.State.of(written.state());
        if (state.isEmpty()) {
            problems.add(IndicatorProblems.unknownTerm(
                    at, written.indicator(), written.state(), "declared, verified, agreed"));
        }
        Optional<Attained> attained = indicator(written.indicator(), written.indicator(), at)
                .flatMap(one -> attained(one, written.level(), at));
        if (problems.size() == before && !written.on().isAfter(setting.known())) {
            assessments.add(new Assessed(
                    written.indicator(),
                    written.body().<Extent>map(Extent.Body::new).orElseGet(Extent.Whole::new),
                    period.orElseThrow(),
                    attained.orElseThrow(),
                    state.orElseThrow(),
                    written.on(),
                    written.by(),
                    written.proof()));
        }
    }

    private Optional<Attained> attained(TrackedIndicator indicator, String level, Place at) {
        Optional<Attained> attained = indicator.scale().stream()
                .filter(one -> one.id().equals(level))
                .<Attained>map(Attained.OfScale::new)
                .findFirst()
                .or(() -> Milestone.of(level).map(Attained.Reached::new));
        if (attained.isEmpty()) {
            problems.add(IndicatorProblems.unknownLevel(at, indicator.id(), level));
        }
        return attained;
    }

    private Optional<Period> period(String written, String of, Place at) {
        Optional<Period> period = Period.parse(written);
        if (period.isEmpty()) {
            problems.add(IndicatorProblems.unknownPeriod(at, of, written));
        }
        return period;
    }

    private void body(String body, String of, Place at) {
        if (setting.network().body(body).isEmpty() && !body.equals(setting.nationalBody())) {
            problems.add(IndicatorProblems.unknownBody(at, of, body));
        }
    }

    private Optional<TrackedIndicator> indicator(String id, String of, Place at) {
        Optional<TrackedIndicator> found =
                indicators.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            problems.add(IndicatorProblems.unknownIndicator(at, of, id));
        }
        return found;
    }
}
