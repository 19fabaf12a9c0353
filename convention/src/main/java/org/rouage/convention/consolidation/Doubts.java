package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.convention.Element;
import org.rouage.convention.Operation;

/**
 * What refused operations would have brought, so that one refusal does not raise ten others: an operation that fails
 * only for want of it is not wrong by itself.
 *
 * <p>Example: the insertion of {@code sheet-9} is refused, as its axis is misspelt. Setting a target in {@code sheet-9}
 * is then not carried out either, and not reported.
 */
final class Doubts {
    private final Set<String> absent = new HashSet<>();
    private final Set<String> misplaced = new HashSet<>();
    /** By the element that refused operations would have changed: the words and figures they would have written. */
    private final Map<String, List<String>> unsaid = new HashMap<>();

    /** An operation was not carried out. */
    void add(Operation operation) {
        switch (operation) {
            case Operation.Insert insert -> absent.addAll(names(insert.element()));
            case Operation.SetRule set -> absent.add(set.rule().id());
            case Operation.Move move -> misplaced.add(move.clause());
            case Operation.Correct correct -> add(correct.operation());
            case Operation edit -> brought(edit, unsaid.computeIfAbsent(Fold.edited(edit), _ -> new ArrayList<>()));
        }
    }

    /** A refused operation was to bring the element. */
    boolean isAbsent(String id) {
        return absent.contains(id);
    }

    /** A refused operation was to bring the element, or to put it elsewhere. */
    boolean isMisplaced(String id) {
        return misplaced.contains(id) || absent.contains(id);
    }

    /** What the operation does not find is what refused ones would have written there. */
    boolean excuse(Operation operation) {
        List<String> written = unsaid.getOrDefault(Fold.edited(operation), List.of());
        return !written.isEmpty()
                && wanted(operation).anyMatch(wanted -> written.stream().anyMatch(said -> said.contains(wanted)));
    }

    private static Stream<String> wanted(Operation operation) {
        return switch (operation) {
            case Operation.ReplaceWords words -> Stream.of(words.words());
            case Operation.SetTarget set -> set.unit().stream();
            case Operation.SetFinerTarget set -> set.unit().stream();
            case Operation.SetParameter set -> set.unit().stream();
            case Operation.SetSeries set -> set.unit().stream();
            case Operation.SetWorkforce set -> set.unit().stream();
            case Operation.SetAmount set -> Stream.of(set.unit());
            case Operation.RepealTarget repeal -> Stream.of(Integer.toString(repeal.year()));
            case Operation.CloseLocalFund close -> Stream.concat(Stream.of(close.localFund()), close.into().stream());
            case Operation.MergeLocalFunds merge -> merge.localFunds().stream();
            case Operation.SplitLocalFund split -> Stream.of(split.localFund());
            case Operation.MoveLocalFund move -> Stream.of(move.localFund());
            case Operation.EndMission end -> Stream.of(end.mission());
            case Operation.Correct correct -> wanted(correct.operation());
            case Operation.Insert _,
                    Operation.Replace _,
                    Operation.Move _,
                    Operation.Renumber _,
                    Operation.Repeal _,
                    Operation.ReplaceDefinition _,
                    Operation.ChangeCommitment _,
                    Operation.EndCommitment _,
                    Operation.SetRule _,
                    Operation.OpenLocalFund _,
                    Operation.AddMission _,
                    Operation.SetTerm _ -> Stream.of();
        };
    }

    private static void brought(Operation operation, List<String> words) {
        switch (operation) {
            case Operation.Replace replace -> gather(replace.element(), words);
            case Operation.ReplaceDefinition replace -> gather(replace, words);
            case Operation.ChangeCommitment change -> gather(change, words);
            case Operation.ReplaceWords replace -> words.add(replace.by());
            case Operation.SetTarget set -> words.add(Integer.toString(set.year()));
            case Operation.OpenLocalFund open -> words.add(open.localFund().id());
            case Operation.MergeLocalFunds merge -> words.add(merge.into().id());
            case Operation.SplitLocalFund split -> split.into().forEach(one -> words.add(one.id()));
            case Operation.AddMission add -> words.add(add.mission().term());
            case Operation.Correct correct -> brought(correct.operation(), words);
            case Operation.Insert _,
                    Operation.Move _,
                    Operation.Renumber _,
                    Operation.Repeal _,
                    Operation.SetFinerTarget _,
                    Operation.RepealTarget _,
                    Operation.EndCommitment _,
                    Operation.SetRule _,
                    Operation.SetParameter _,
                    Operation.SetSeries _,
                    Operation.SetAmount _,
                    Operation.SetWorkforce _,
                    Operation.CloseLocalFund _,
                    Operation.MoveLocalFund _,
                    Operation.EndMission _,
                    Operation.SetTerm _ -> {}
        }
    }

    private static void gather(Object value, List<String> words) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(one -> gather(one, words));
            case Record record ->
                Stream.of(Components.of(record)).forEach(one -> gather(Components.value(record, one), words));
            case List<?> list -> list.forEach(one -> gather(one, words));
            case Object one -> words.add(one.toString());
        }
    }

    /** The names of an element and of all that stands in it. */
    static List<String> names(Element whole) {
        var names = new ArrayList<String>();
        names.add(whole.id());
        Assembly.held(whole).values().forEach(held -> held.forEach(element -> names.addAll(names(element))));
        return names;
    }
}
