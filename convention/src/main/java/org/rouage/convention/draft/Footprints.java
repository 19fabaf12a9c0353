package org.rouage.convention.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Trial;
import org.rouage.convention.draft.Footprint.Aspect;

/**
 * Draws the footprint of operations, seen from the states that their own draft goes through: a repeal takes along what
 * stands inside, before the draft or after it.
 */
final class Footprints {
    private final List<Places> states;

    /** The states before and after the whole draft. */
    Footprints(Passage before, Passage after) {
        states = List.of(Places.of(before), Places.of(after));
    }

    Footprint of(Operation operation) {
        var drawn = new Drawn();
        draw(operation, drawn);
        return new Footprint(drawn.reads, drawn.writes);
    }

    private static final class Drawn {
        private final Set<Footprint.Key> reads = new HashSet<>();
        private final Set<Footprint.Key> writes = new HashSet<>();

        void reads(String id, Aspect aspect, String name) {
            reads.add(new Footprint.Key(id, aspect, name));
        }

        void writes(String id, Aspect aspect, String name) {
            writes.add(new Footprint.Key(id, aspect, name));
        }

        void part(String id, String part) {
            reads(id, Aspect.STANDING, "");
            writes(id, Aspect.PART, part);
        }

        void figure(String id, String part, Optional<String> unit) {
            part(id, part);
            unit.ifPresent(_ -> reads(id, Aspect.PART, "unit"));
        }
    }

    private void draw(Operation operation, Drawn drawn) {
        switch (operation) {
            case Operation.Insert insert -> insert(insert, drawn);
            case Operation.Replace(Element element) -> drawn.part(element.id(), "");
            case Operation.Move move -> move(move, drawn);
            case Operation.Renumber(String clause, String _) -> drawn.part(clause, "number");
            case Operation.Repeal(String clause) -> repeal(clause, drawn);
            case Operation.ReplaceWords words ->
                drawn.part(words.clause(), words.field().orElse(""));
            case Operation.SetTarget set -> drawn.figure(set.indicator(), "targets[" + set.year() + "]", set.unit());
            case Operation.SetFinerTarget(String indicator, Optional<String> unit, var target) ->
                drawn.figure(
                        indicator,
                        "finerTargets[" + target.period()
                                + target.body().map(body -> "@" + body).orElse("") + "]",
                        unit);
            case Operation.RepealTarget(String indicator, int year) -> drawn.part(indicator, "targets[" + year + "]");
            case Operation.ReplaceDefinition replace -> definition(replace, drawn);
            case Operation.ChangeCommitment change -> {
                change.title().ifPresent(_ -> drawn.part(change.commitment(), "title"));
                change.text().ifPresent(_ -> drawn.part(change.commitment(), "text"));
                change.due().ifPresent(_ -> drawn.part(change.commitment(), "due"));
            }
            case Operation.EndCommitment end -> drawn.part(end.commitment(), "ended");
            case Operation.SetRule set -> rule(set, drawn);
            case Operation.SetParameter set -> drawn.figure(set.parameter(), "value", set.unit());
            case Operation.SetSeries set -> drawn.figure(set.series(), "values[" + set.year() + "]", set.unit());
            case Operation.SetAmount set -> drawn.part(set.of(), "amounts");
            case Operation.SetWorkforce set -> drawn.figure(set.workforce(), "years[" + set.year() + "]", set.unit());
            case Operation.OpenLocalFund _,
                    Operation.CloseLocalFund _,
                    Operation.MergeLocalFunds _,
                    Operation.SplitLocalFund _,
                    Operation.MoveLocalFund _,
                    Operation.AddMission _,
                    Operation.EndMission _,
                    Operation.SetTerm _ -> parts(operation).forEach(part -> drawn.part(Heading.CONVENTION, part));
            case Operation.Correct(String _, String _, Operation inner) -> draw(inner, drawn);
        }
    }

    /** The parts of the heading that an operation on the network, the missions or the term changes. */
    private static Stream<String> parts(Operation operation) {
        return switch (operation) {
            case Operation.OpenLocalFund open -> names(open.localFund());
            case Operation.CloseLocalFund close ->
                Stream.concat(Stream.of(close.localFund()), close.into().stream())
                        .map(Footprints::fund);
            case Operation.SplitLocalFund split ->
                Stream.concat(
                        Stream.of(fund(split.localFund())),
                        split.into().stream().flatMap(Footprints::names));
            case Operation.MoveLocalFund move -> Stream.of(fund(move.localFund()));
            case Operation.MergeLocalFunds merge ->
                Stream.concat(merge.localFunds().stream().map(Footprints::fund), names(merge.into()));
            case Operation.AddMission add ->
                Stream.of("missions[" + add.mission().term() + "]");
            case Operation.EndMission end -> Stream.of("missions[" + end.mission() + "]");
            case Operation.SetTerm _ -> Stream.of("period");
            case Operation _ -> Stream.of();
        };
    }

    /** All that names a local fund: of two drafts that give one code, or one as an identifier, only one can hold. */
    private static Stream<String> names(Fund.LocalFund local) {
        return Stream.concat(Stream.of(local.id()), local.codes().stream()).map(Footprints::fund);
    }

    private static String fund(String id) {
        return "network[" + id + "]";
    }

    private static void definition(Operation.ReplaceDefinition replace, Drawn drawn) {
        drawn.part(replace.indicator(), "breaks[" + replace.fromYear() + "]");
        Map.of(
                        "definition", replace.definition(),
                        "unit", replace.unit(),
                        "direction", replace.direction(),
                        "formula", replace.formula(),
                        "perimeter", replace.perimeter(),
                        "source", replace.source(),
                        "frequency", replace.frequency())
                .forEach((part, said) -> said.ifPresent(_ -> drawn.part(replace.indicator(), part)));
    }

    private void insert(Operation.Insert insert, Drawn drawn) {
        Trial.names(insert.element()).forEach(name -> {
            drawn.writes(name, Aspect.STANDING, "");
            drawn.writes(name, Aspect.PLACE, "");
        });
        gap(insert.into(), insert.after(), insert.first(), insert.element(), drawn);
    }

    private void move(Operation.Move move, Drawn drawn) {
        drawn.reads(move.clause(), Aspect.STANDING, "");
        drawn.writes(move.clause(), Aspect.PLACE, "");
        states.stream()
                .flatMap(state -> state.passage(move.clause()).stream())
                .findFirst()
                .ifPresent(passage -> gap(move.into(), move.after(), move.first(), passage.element(), drawn));
    }

    private void gap(String into, Optional<String> after, boolean first, Element element, Drawn drawn) {
        String kind = element.getClass().getSimpleName();
        drawn.reads(into, Aspect.STANDING, "");
        drawn.reads(into, Aspect.PLACE, "");
        states.stream()
                .flatMap(state -> state.passage(into).stream())
                .flatMap(passage -> Slot.of(passage.element(), element).stream())
                .filter(Slot::isSingle)
                .forEach(_ -> drawn.writes(into, Aspect.GAP, "only " + kind));
        after.ifPresentOrElse(
                sibling -> {
                    drawn.reads(sibling, Aspect.STANDING, "");
                    drawn.reads(sibling, Aspect.PLACE, "");
                    drawn.writes(sibling, Aspect.GAP, "after");
                },
                () -> drawn.writes(into, Aspect.GAP, (first ? "first " : "last ") + kind));
    }

    private void repeal(String clause, Drawn drawn) {
        for (Places state : states) {
            state.passage(clause).stream().flatMap(Passage::all).forEach(passage -> {
                drawn.writes(passage.id(), Aspect.STANDING, "");
                drawn.reads(passage.id(), Aspect.PLACE, "");
                if (passage.slot().isSingle()) {
                    state.parent(passage.id())
                            .ifPresent(parent -> drawn.writes(
                                    parent.id(),
                                    Aspect.GAP,
                                    "only " + passage.element().getClass().getSimpleName()));
                }
            });
        }
    }

    private void rule(Operation.SetRule set, Drawn drawn) {
        drawn.reads(set.of(), Aspect.STANDING, "");
        drawn.writes(set.of(), Aspect.GAP, set.kind());
        drawn.writes(set.rule().id(), Aspect.STANDING, "");
        drawn.writes(set.rule().id(), Aspect.PART, "");
        Slot slot = set.kind().equals("calculation") ? Slot.CALCULATION : Slot.EVOLUTION;
        states.stream()
                .flatMap(state -> state.passage(set.of()).stream())
                .flatMap(figure -> figure.in(slot).stream())
                .forEach(rule -> drawn.writes(rule.id(), Aspect.STANDING, ""));
    }
}
