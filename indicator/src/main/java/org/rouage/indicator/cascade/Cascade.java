package org.rouage.indicator.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.indicator.Aim;
import org.rouage.indicator.ContractTargets;
import org.rouage.indicator.Extent;
import org.rouage.indicator.FinerTarget;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Judgements;
import org.rouage.indicator.scoring.Scorings;

/**
 * The cascade of a year: the indicators that go down to the bodies, the bodies with their contracts and scores, and
 * what the network as a whole obtained on the same indicators.
 *
 * <p>Example: {@code Cascade.of(question, Period.year(2026))} of a network of three bodies: {@code relit} goes down to
 * all three, {@code cost} stays national; two bodies have a contract, the third is named.
 *
 * @param national the indicators with a target that stay with the national fund
 * @param bodies by the middle of their ranks, the best first
 * @param network what the network obtained on the indicators that go down
 */
public record Cascade(
        Period year,
        List<CascadedIndicator> indicators,
        List<String> national,
        List<CascadedBody> bodies,
        List<Judgement> network,
        Standing networkStanding) {
    public Cascade {
        indicators = List.copyOf(indicators);
        national = List.copyOf(national);
        bodies = List.copyOf(bodies);
        network = List.copyOf(network);
    }

    /**
     * What is asked.
     *
     * @param results of that model
     */
    public record Question(IndicatorModel model, Results results, Scorings scorings, ContractTargets contracts) {}

    public static Cascade of(Question question, Period year) {
        return new Maker(question, year).cascade();
    }

    /** The bodies that have no contract known on the day. */
    public List<CascadedBody> withoutContract() {
        return bodies.stream().filter(body -> body.contracts().isEmpty()).toList();
    }

    /** Works for one question and one year. */
    private record Maker(Question question, Period year) {
        Cascade cascade() {
            List<Network.Body> reporters = question.model().network().reporters(year);
            var cascaded = new ArrayList<CascadedIndicator>();
            var national = new ArrayList<String>();
            for (TrackedIndicator one : question.model().indicators()) {
                List<LocalAim> aims =
                        reporters.stream().map(body -> aim(one, body.id())).toList();
                if (aims.stream().anyMatch(aim -> aim.value().isPresent())) {
                    cascaded.add(indicator(one, aims));
                } else if (nationalAim(one).isPresent()) {
                    national.add(one.id());
                }
            }
            var judgements = new Judgements(question.results(), question.scorings());
            List<Judgement> network = cascaded.stream()
                    .map(one -> judgements.of(one.id(), new Extent.Whole(), year))
                    .toList();
            return new Cascade(
                    year,
                    cascaded,
                    national,
                    ranked(reporters.stream()
                            .map(body -> body(body, cascaded, judgements))
                            .toList()),
                    network,
                    standing(network));
        }

        private Optional<Aim> nationalAim(TrackedIndicator one) {
            return question.model().aim(one.id(), new Extent.Whole(), year);
        }

        private CascadedIndicator indicator(TrackedIndicator one, List<LocalAim> aims) {
            IndicatorDefinition definition = one.definition(year.year());
            Optional<Aim> national = nationalAim(one);
            List<String> given = aims.stream()
                    .filter(aim -> aim.value().isPresent())
                    .map(LocalAim::body)
                    .toList();
            Weighing weighing = new Weighings(question.results()).of(one, given, year);
            return new CascadedIndicator(
                    definition,
                    national,
                    aims,
                    weighing,
                    Consistency.of(national.map(Aim::value), aims, weighing, definition.direction(), definition.unit()),
                    from(aims, LocalAim.Source.NONE),
                    from(aims, LocalAim.Source.NETWORK));
        }

        private static List<String> from(List<LocalAim> aims, LocalAim.Source source) {
            return aims.stream()
                    .filter(aim -> aim.source() == source)
                    .map(LocalAim::body)
                    .toList();
        }

        /** Its contract, else the convention's own for it, else that of the network where the indicator is local. */
        private LocalAim aim(TrackedIndicator one, String body) {
            Optional<TargetValue> conventions = one.finer().stream()
                    .filter(finer -> !finer.isOfContract()
                            && finer.period().equals(year)
                            && finer.body().filter(body::equals).isPresent())
                    .map(FinerTarget::value)
                    .findFirst();
            Optional<TargetValue> contract = question.contracts().target(body, one, year.year());
            if (contract.isPresent()) {
                return new LocalAim(body, contract, LocalAim.Source.CONTRACT, conventions);
            }
            if (conventions.isPresent()) {
                return new LocalAim(body, conventions, LocalAim.Source.CONVENTION, conventions);
            }
            Optional<TargetValue> network = nationalAim(one).map(Aim::value).filter(_ -> isOfEach(one));
            return new LocalAim(
                    body,
                    network,
                    network.isPresent() ? LocalAim.Source.NETWORK : LocalAim.Source.NONE,
                    Optional.empty());
        }

        /** A sum over bodies is aimed at by all together: none of them is judged on it. */
        private boolean isOfEach(TrackedIndicator one) {
            return one.isLocal() && !one.definition(year.year()).isSummedOverBodies();
        }

        private CascadedBody body(Network.Body body, List<CascadedIndicator> cascaded, Judgements judgements) {
            List<Judgement> judged = cascaded.stream()
                    .filter(one -> !one.missing().contains(body.id()))
                    .map(one -> judgements.of(one.id(), new Extent.Body(body.id()), year))
                    .toList();
            return new CascadedBody(
                    body.id(),
                    body.name(),
                    body.region(year.lastDay()),
                    question.contracts().of(body.id()),
                    judged,
                    standing(judged));
        }

        private Standing standing(List<Judgement> judged) {
            return Standing.of(judged.stream()
                    .map(one -> Standing.Part.of(
                            one,
                            question.model()
                                    .indicator(one.indicator())
                                    .flatMap(TrackedIndicator::weight)
                                    .map(Rational::of)))
                    .toList());
        }

        private static List<CascadedBody> ranked(List<CascadedBody> bodies) {
            List<Standing> all = bodies.stream().map(CascadedBody::standing).toList();
            return bodies.stream()
                    .map(body -> new CascadedBody(
                            body.id(),
                            body.name(),
                            body.region(),
                            body.contracts(),
                            body.judgements(),
                            body.standing().rankedAmong(all)))
                    .sorted(Comparator.comparingInt((CascadedBody body) ->
                                    body.standing().rankFrom() + body.standing().rankTo())
                            .thenComparing(CascadedBody::id))
                    .toList();
        }
    }
}
