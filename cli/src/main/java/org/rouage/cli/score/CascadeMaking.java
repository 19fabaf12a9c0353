package org.rouage.cli.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.cascade.CascadeReport;
import org.rouage.document.cascade.CascadeReport.Named;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.indicator.Aim;
import org.rouage.indicator.ContractTargets;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.cascade.Cascade;
import org.rouage.indicator.cascade.CascadedBody;
import org.rouage.indicator.cascade.CascadedIndicator;
import org.rouage.indicator.cascade.LocalAim;
import org.rouage.indicator.cascade.Standing;
import org.rouage.indicator.cascade.Weighing;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * The cascade as it is shown, gathered from targets, contracts, results and the requirement about local contracts.
 *
 * <p>Example: {@code new CascadeMaking(at, asked, days).report(session)} for the year asked.
 */
final class CascadeMaking {
    private static final Rational HUNDRED = Rational.of(100);

    private final MeasuresAtHand at;
    private final Asked asked;
    private final Days days;

    CascadeMaking(MeasuresAtHand at, Asked asked, Days days) {
        this.at = at;
        this.asked = asked;
        this.days = days;
    }

    CascadeReport report(Session session) {
        var records = at.dossier().dossier().records();
        var contracts =
                ContractTargets.of(records.localContracts(), at.standing().asOf());
        var results = at.results(asked.reading(), asked.side());
        var cascade = Cascade.of(new Cascade.Question(at.model(), results, at.scorings(), contracts), asked.period());
        return new CascadeReport(
                asked.heading(at),
                cascade.indicators().stream().map(this::indicator).toList(),
                cascade.national().stream().map(this::indicatorNamed).toList(),
                branches(contracts.contracts()),
                cascade.bodies().stream().map(this::body).toList(),
                place(cascade.network(), cascade.networkStanding()),
                new ContractFindings(at.dossier().dossier(), at.standing().asOf(), days).findings(),
                at.dossier().sources(session));
    }

    private Named indicatorNamed(String id) {
        return new Named(
                id,
                at.model()
                        .indicator(id)
                        .map(one -> one.definition(asked.period().year()).title())
                        .orElse(id));
    }

    private Named named(String body) {
        return new Named(body, Asked.name(body, at.model()));
    }

    private CascadeReport.OfIndicator indicator(CascadedIndicator one) {
        IndicatorDefinition definition = one.definition();
        var consistency = one.consistency();
        Optional<Shown> together = consistency
                .together()
                .map(low -> consistency
                        .upTo()
                        .<Shown>map(high -> new Shown.Range(
                                low.dividedBy(definition.unit().scale()),
                                high.dividedBy(definition.unit().scale()),
                                Figured.unit(definition)))
                        .orElseGet(() -> shown(low, definition)));
        return new CascadeReport.OfIndicator(
                new Named(one.id(), definition.title()),
                one.national().map(Aim::value).map(value -> Figured.of(value, definition)),
                consistency.verdict(),
                together,
                consistency.gap().map(gap -> gap(gap, definition)),
                weighing(one.weighing()),
                one.aims().stream().map(aim -> target(aim, definition)).toList(),
                one.missing().stream().map(this::named).toList(),
                one.byDefault().stream().map(this::named).toList());
    }

    private static Shown shown(Rational number, IndicatorDefinition definition) {
        return new Shown.Quantity(number.dividedBy(definition.unit().scale()), Figured.unit(definition));
    }

    /** What lies between two percentages is told in points. */
    private static Shown gap(Rational gap, IndicatorDefinition definition) {
        String unit = Figured.unit(definition);
        return new Shown.Quantity(gap.dividedBy(definition.unit().scale()), unit.equals("%") ? "points" : unit);
    }

    private CascadeReport.OfTarget target(LocalAim aim, IndicatorDefinition definition) {
        return new CascadeReport.OfTarget(
                named(aim.body()),
                aim.value().map(value -> Figured.of(value, definition)),
                aim.source().name().toLowerCase(Locale.ROOT),
                origin(aim.source()),
                aim.departs() ? aim.conventions().map(value -> Figured.of(value, definition)) : Optional.empty());
    }

    private static Text origin(LocalAim.Source source) {
        return switch (source) {
            case CONTRACT -> Text.of("contrat local", "local contract");
            case CONVENTION -> Text.of("convention", "convention");
            case NETWORK -> Text.of("cible du réseau", "target of the network");
            case NONE -> Text.of("aucune", "none");
        };
    }

    private Text weighing(Weighing weighing) {
        String measures = String.join(" + ", weighing.measures());
        return switch (weighing.kind()) {
            case SUM -> Text.of("somme des caisses", "sum of the bodies");
            case VOLUMES -> {
                String year = weighing.of().map(Object::toString).orElse("");
                yield Text.of("par " + measures + " de " + year, "by " + measures + " of " + year);
            }
            case ALIKE ->
                measures.isEmpty()
                        ? Text.of("toutes égales : aucun volume ne pèse", "all alike: no volume weighs")
                        : Text.of(
                                "toutes égales : " + measures + " n'est pas connu en entier pour toutes",
                                "all alike: " + measures + " is not known in full for all");
            case MEAN -> Text.of("toutes égales, comme l'indicateur lui-même", "all alike, as the indicator itself");
            case LEAST -> Text.of("la plus petite", "the least");
            case GREATEST -> Text.of("la plus grande", "the greatest");
            case NONE -> Text.of("aucune", "none");
        };
    }

    private CascadeReport.OfBody body(CascadedBody body) {
        return new CascadeReport.OfBody(
                new Named(body.id(), body.name()),
                body.region()
                        .map(id -> at.model()
                                .network()
                                .region(id)
                                .map(one -> one.name())
                                .orElse(id)),
                body.contracts(),
                place(body.judgements(), body.standing()),
                body.standing().rankFrom(),
                body.standing().rankTo());
    }

    private static CascadeReport.Place place(List<Judgement> judged, Standing standing) {
        return new CascadeReport.Place(
                judged.stream().map(CascadeMaking::judged).toList(),
                standing.score().map(CascadeMaking::ofHundred),
                ofHundred(standing.worst()),
                ofHundred(standing.best()),
                standing.unmeasured());
    }

    private static Shown ofHundred(Rational share) {
        return new Shown.Quantity(share.times(HUNDRED), "");
    }

    private static CascadeReport.Judged judged(Judgement one) {
        Scored.Comparison comparison = Judging.comparison(one);
        IndicatorDefinition definition = one.result().definition();
        return new CascadeReport.Judged(
                one.indicator(),
                one.inForce().aim().map(aim -> Figured.of(aim.value(), definition)),
                Figured.of(one.result()),
                comparison.mark(),
                comparison.term(),
                comparison.judgement());
    }

    /** A contract without a branch is for all of them. */
    private List<CascadeReport.OfBranch> branches(List<LocalContract> contracts) {
        Map<String, List<LocalContract>> byBranch = new TreeMap<>();
        contracts.forEach(contract -> (contract.branches().isEmpty() ? Stream.of("") : contract.branches().stream())
                .forEach(branch ->
                        byBranch.computeIfAbsent(branch, _ -> new ArrayList<>()).add(contract)));
        return byBranch.entrySet().stream()
                .map(entry -> branch(entry.getKey(), entry.getValue()))
                .toList();
    }

    private CascadeReport.OfBranch branch(String branch, List<LocalContract> contracts) {
        Text name = branch.isEmpty()
                ? Text.of("toutes branches", "all branches")
                : at.dossier().vocabulary().name(Slot.BRANCH, branch);
        List<LocalDate> signed = contracts.stream()
                .map(LocalContract::signed)
                .sorted(Comparator.naturalOrder())
                .toList();
        long bodies =
                contracts.stream().map(LocalContract::localFund).distinct().count();
        return new CascadeReport.OfBranch(
                name,
                Math.toIntExact(bodies),
                signed.getFirst(),
                signed.getLast(),
                capacities(contracts.stream().flatMap(one -> one.nationalCapacities().stream())),
                capacities(contracts.stream().flatMap(one -> one.localCapacities().stream())));
    }

    private List<Text> capacities(Stream<String> all) {
        return new TreeSet<>(all.toList())
                .stream()
                        .map(one -> at.dossier().vocabulary().name(Slot.CAPACITY, one))
                        .toList();
    }
}
