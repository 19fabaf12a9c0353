package org.rouage.cli.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.dossier.Dossier;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Measured;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Results;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Scorings;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.StoredMeasures;
import org.rouage.measure.bulk.SubmittedRows;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.store.LiveRows;
import org.rouage.measure.store.MeasureStore;
import org.rouage.measure.store.Reception;

/**
 * A dossier with its indicators on a day and the submissions known on a day: what every command about results begins
 * with. The engine starts at the first question that needs a submission, and never where there is none.
 *
 * <p>Example: {@code try (MeasuresAtHand at = …) { at.results(new Reading.AsItWas(), Side.FUND) … }}.
 */
final class MeasuresAtHand implements AutoCloseable {
    private final DossierAtHand at;
    private final Standing standing;
    private final IndicatorModel model;
    private final Scorings scorings;
    private final MeasureStore store;
    private final Map<Side, Results> results = new EnumMap<>(Side.class);
    /** By the states that are taken: two sides that take the same of what is there are one reading. */
    private final Map<List<Side.State>, Measured> measured = new HashMap<>();
    /** Those to read; all when there are none. */
    private List<String> only = List.of();

    private @Nullable Engine engine;
    private @Nullable Path scratch;

    private MeasuresAtHand(
            DossierAtHand at, Standing standing, IndicatorModel model, Scorings scorings, MeasureStore store) {
        this.at = at;
        this.standing = standing;
        this.model = model;
        this.scorings = scorings;
        this.store = store;
    }

    /** Refused when the dossier, a definition or a submission is; to be closed. */
    static Outcome<MeasuresAtHand> read(Days days, Session session) {
        return read(days.dossier(), days.catalogues(), days.asked(session), session);
    }

    /** The same, of a folder on days that are known already. */
    static Outcome<MeasuresAtHand> read(Path folder, List<Path> catalogues, AsOf asked, Session session) {
        Outcome<DossierAtHand> dossier = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"), () -> DossierAtHand.read(folder, catalogues));
        return switch (dossier) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> of(at, folder, asked, session);
        };
    }

    /** Of a dossier that was read already, as it stands and as known on these days; to be closed. */
    static Outcome<MeasuresAtHand> of(DossierAtHand at, Path folder, AsOf asked, Session session) {
        Dossier dossier = at.dossier();
        Standing standing = dossier.consolidation().on(asked);
        Outcome<IndicatorModel> model =
                IndicatorModel.of(standing, dossier.consolidation().asSigned(), dossier.records(), dossier.where());
        Outcome<Scorings> scorings = Scorings.of(standing, dossier.where());
        Outcome<MeasureStore> store = MeasureStore.open(folder);
        var problems = new ArrayList<>(model.problems());
        problems.addAll(scorings.problems());
        problems.addAll(store.problems());
        if (model.value().isEmpty()
                || scorings.value().isEmpty()
                || store.value().isEmpty()) {
            return Outcome.refused(problems);
        }
        var opened = new MeasuresAtHand(
                at,
                standing,
                model.value().get(),
                scorings.value().get(),
                store.value().get());
        List<Problem> unreadable = opened.makeRows(session);
        if (unreadable.isEmpty()) {
            return Outcome.accepted(opened);
        }
        opened.close();
        return Outcome.refused(unreadable);
    }

    /** Rows are made from the originals where they are absent, and only there does reading a dossier write. */
    private List<Problem> makeRows(Session session) {
        List<Reception> known = receptions();
        if (known.isEmpty()) {
            return List.of();
        }
        return session.during(
                Text.of("Lecture des remontées", "Reading the submissions"),
                () -> new LiveRows(engine(), Expected.of(model), store, scratch()).ensure(known));
    }

    /** From here on, reads no other measures than those on which one indicator rests in any of its definitions. */
    void readOnly(TrackedIndicator one) {
        only = one.definitions().values().stream()
                .flatMap(definition -> definition.measures().stream())
                .map(MeasureDefinition::id)
                .distinct()
                .toList();
    }

    DossierAtHand dossier() {
        return at;
    }

    Standing standing() {
        return standing;
    }

    IndicatorModel model() {
        return model;
    }

    Scorings scorings() {
        return scorings;
    }

    MeasureStore store() {
        return store;
    }

    /** Those that count on the day known. */
    List<Reception> receptions() {
        return store.knownOn(model.setting().known());
    }

    boolean hasMeasures() {
        return !receptions().isEmpty();
    }

    /** In one reading of the network, the same at every call. */
    Results results(Reading reading, Side side) {
        return results.computeIfAbsent(
                side, one -> Results.of(model, measured(reading, one), measured(reading, Side.FUND), reading, one));
    }

    /**
     * The same question as known on an earlier day; empty where the definitions of that day cannot be read or an
     * original of then is gone.
     */
    Optional<Results> known(LocalDate day, Reading reading, Side side) {
        Consolidation acts = at.dossier().consolidation();
        AsOf earlier = new AsOf(model.setting().asOf().inForce(), day);
        return IndicatorModel.of(
                        acts.on(earlier),
                        acts.asSigned(),
                        at.dossier().records(),
                        at.dossier().where())
                .value()
                .flatMap(then -> {
                    List<Reception> live = store.knownOn(day);
                    boolean isReadable = live.isEmpty()
                            || new LiveRows(engine(), Expected.of(model), store, scratch())
                                    .ensure(live)
                                    .isEmpty();
                    return isReadable
                            ? Optional.of(Results.of(then, measure(then, live, reading, side), reading, side))
                            : Optional.empty();
                });
    }

    private Measured measured(Reading reading, Side side) {
        List<Reception> known = receptions();
        List<Side.State> taken = side.states().stream()
                .filter(state -> known.stream().anyMatch(one -> one.state() == state))
                .toList();
        return measured.computeIfAbsent(taken, states -> measure(model, known, reading, side));
    }

    private Measured measure(IndicatorModel model, List<Reception> known, Reading reading, Side side) {
        if (known.isEmpty()) {
            return MeasuredRows.of(model, List.of(), List.of(), reading, side);
        }
        List<SubmittedRows> live = known.stream()
                .map(one -> new SubmittedRows(one.id(), one.state(), store.rows(one)))
                .toList();
        return StoredMeasures.of(engine(), model, live, reading, side, only);
    }

    Engine engine() {
        Engine started = engine;
        if (started == null) {
            started = Engine.open(Engine.Bounds.of(scratch()));
            engine = started;
        }
        return started;
    }

    private Path scratch() {
        try {
            Path folder = scratch;
            if (folder == null) {
                folder = Files.createTempDirectory("rouage-measures");
                scratch = folder;
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        Path folder = scratch;
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
