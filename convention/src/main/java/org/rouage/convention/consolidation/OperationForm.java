package org.rouage.convention.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;

/**
 * What an operation must say to be one, whatever convention it is applied to.
 *
 * <p>Example: replacing no words at all, a target from 15 up to 10, a correction of a correction, a place both first
 * and after another: each is a problem before anything is looked for.
 */
final class OperationForm {
    static final String CALCULATION = "calculation";
    static final String EVOLUTION = "evolution";

    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    private OperationForm(Place place) {
        this.place = place;
    }

    /** The acts are those that a correction may name. */
    static List<Problem> problems(Operation operation, Set<String> acts, Place place) {
        var form = new OperationForm(place);
        form.check(operation, acts);
        return List.copyOf(form.problems);
    }

    private void check(Operation operation, Set<String> acts) {
        switch (operation) {
            case Operation.Insert insert -> {
                placed(insert.after(), insert.first());
                words("id", insert.element().id());
            }
            case Operation.Move move -> placed(move.after(), move.first());
            case Operation.Renumber renumber -> words("number", renumber.number());
            case Operation.ReplaceWords replace -> words("words", replace.words());
            case Operation.SetTarget set ->
                target(set.indicator() + " " + set.year(), set.number(), set.upTo(), set.words());
            case Operation.SetFinerTarget(String indicator, var _, var target) -> {
                words("target.period", target.period());
                target(indicator + " " + target.period(), target.number(), target.upTo(), target.words());
            }
            case Operation.ReplaceDefinition replace -> definition(replace);
            case Operation.ChangeCommitment change -> commitment(change);
            case Operation.SetRule set -> rule(set);
            case Operation.SetAmount set -> words("unit", set.unit());
            case Operation.MergeLocalFunds merge -> merged(merge);
            case Operation.SplitLocalFund split -> split(split);
            case Operation.MoveLocalFund move -> words("region", move.region());
            case Operation.AddMission add -> words("mission", add.mission().term());
            case Operation.OpenLocalFund open -> named("localFund", open.localFund());
            case Operation.Correct correct -> correction(correct, acts);
            case Operation.Replace _,
                    Operation.Repeal _,
                    Operation.RepealTarget _,
                    Operation.EndCommitment _,
                    Operation.SetParameter _,
                    Operation.SetSeries _,
                    Operation.SetWorkforce _,
                    Operation.CloseLocalFund _,
                    Operation.EndMission _,
                    Operation.SetTerm _ -> {}
        }
    }

    private void commitment(Operation.ChangeCommitment change) {
        change.title().ifPresent(title -> words("title", title));
        change.text().ifPresent(text -> words("text", text));
    }

    private void rule(Operation.SetRule set) {
        ruleKind(set.kind());
        words("rule.id", set.rule().id());
        words("rule.text", set.rule().text());
        set.rule().formula().ifPresent(formula -> words("rule.formula", formula));
    }

    private void placed(Optional<String> after, boolean first) {
        if (first && after.isPresent()) {
            add(
                    "AMENDMENT-TWO-PLACES",
                    Text.of("après " + after.get() + ", et en premier", "after " + after.get() + ", and first"),
                    Text.of("une seule place", "one place"),
                    Text.of("retirer after ou first", "take out after or first"));
        }
    }

    private void words(String key, String said) {
        if (said.isBlank()) {
            add(
                    "AMENDMENT-NO-WORDS",
                    Text.of(key + " vide", key + " empty"),
                    Text.of("des mots", "words"),
                    Text.of(
                            "écrire " + key + ", ou retirer l'opération",
                            "write " + key + ", or take out the operation"));
        }
    }

    private void target(String what, Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> said) {
        if (number.isEmpty() && said.filter(words -> !words.isBlank()).isEmpty()) {
            add(
                    "AMENDMENT-EMPTY-TARGET",
                    Text.same(what),
                    Text.of("un nombre ou des mots", "a number or words"),
                    Text.of(
                            "écrire number ou words ; pour ne plus avoir de cible, repealTarget",
                            "write number or words; for no target any more, repealTarget"));
        }
        if (upTo.isPresent()
                && number.filter(least -> least.compareTo(upTo.get()) <= 0).isEmpty()) {
            String from = number.map(BigDecimal::toPlainString).orElse("?");
            String to = upTo.get().toPlainString();
            add(
                    "AMENDMENT-RANGE-REVERSED",
                    Text.of("de " + from + " à " + to, "from " + from + " to " + to),
                    Text.of("une fourchette, du plus petit au plus grand", "a range, from the lesser to the greater"),
                    Text.of(
                            "écrire le petit dans number, le grand dans upTo",
                            "write the lesser in number, the greater in upTo"));
        }
    }

    private void definition(Operation.ReplaceDefinition replace) {
        words("breakNote", replace.breakNote());
        replace.definition().ifPresent(words -> words("definition", words));
        replace.direction().ifPresent(direction -> words("direction", direction));
    }

    private void ruleKind(String kind) {
        if (!kind.equals(CALCULATION) && !kind.equals(EVOLUTION)) {
            add(
                    "AMENDMENT-RULE-KIND",
                    Text.same(kind),
                    Text.same(CALCULATION + ", " + EVOLUTION),
                    Text.of("choisir l'une des deux règles", "choose one of the two rules"));
        }
    }

    private void merged(Operation.MergeLocalFunds merge) {
        var others = new HashSet<String>();
        merge.localFunds().stream()
                .filter(id -> !id.equals(merge.into().id()) && !others.add(id))
                .forEach(id -> add(
                        "AMENDMENT-LOCAL-FUND-TWICE",
                        Text.same(id),
                        Text.of("chaque caisse une fois", "each local fund once"),
                        Text.of("retirer la répétition", "take out the repetition")));
        if (others.isEmpty()) {
            add(
                    "AMENDMENT-NOTHING-TO-MERGE",
                    Text.same(String.join(", ", merge.localFunds())),
                    Text.of("au moins une caisse qui se ferme", "at least one local fund that closes"),
                    Text.of("nommer les caisses qui fusionnent", "name the local funds that merge"));
        }
        named("into", merge.into());
    }

    private void split(Operation.SplitLocalFund split) {
        var others = new HashSet<String>();
        others.add(split.localFund());
        split.into().stream()
                .map(Fund.LocalFund::id)
                .filter(id -> !others.add(id))
                .forEach(id -> add(
                        "AMENDMENT-LOCAL-FUND-TWICE",
                        Text.same(id),
                        Text.of(
                                "chaque caisse une fois, et d'autres que celle qui se divise",
                                "each local fund once, and others than the one that splits"),
                        Text.of(
                                "retirer la répétition ; une caisse qui demeure ne se divise pas, une autre s'ouvre",
                                "take out the repetition; where the fund remains, open the other instead")));
        if (split.into().size() < 2) {
            add(
                    "AMENDMENT-NOTHING-TO-SPLIT",
                    Text.same(split.localFund()),
                    Text.of("au moins deux caisses qui lui succèdent", "at least two local funds that succeed it"),
                    Text.of(
                            "nommer toutes les caisses qui lui succèdent, ou la fermer par closeLocalFund",
                            "name all the funds that succeed it, or close it by closeLocalFund"));
        }
        split.into().forEach(into -> named("into", into));
    }

    private void named(String key, Fund.LocalFund local) {
        words(key + ".id", local.id());
        local.codes().forEach(code -> words(key + ".codes", code));
        local.posts().forEach(posts -> posts(key + ".posts " + posts.year(), posts.number()));
    }

    private void posts(String what, BigDecimal number) {
        if (number.signum() < 0) {
            add(
                    "AMENDMENT-NEGATIVE-POSTS",
                    Text.same(what + " " + number.toPlainString()),
                    Text.of("zéro poste ou plus", "zero posts or more"),
                    Text.of("enlever le signe", "remove the sign"));
        }
    }

    private void correction(Operation.Correct correct, Set<String> acts) {
        words("error", correct.error());
        if (!acts.contains(correct.act())) {
            add(
                    "AMENDMENT-NO-SUCH-ACT",
                    Text.same(correct.act()),
                    Text.of("un acte du dossier", "an act of the dossier"),
                    Text.of("nommer l'acte corrigé, comme amendment-1", "name the act corrected, such as amendment-1"));
        }
        if (correct.operation() instanceof Operation.Correct) {
            add(
                    "AMENDMENT-CORRECTION-TWICE",
                    Text.of("une correction dans une correction", "a correction inside a correction"),
                    Text.of("l'opération qui corrige", "the operation that corrects"),
                    Text.of("écrire cette opération directement", "write that operation directly"));
        } else {
            check(correct.operation(), acts);
        }
    }

    private void add(String code, Text found, Text expected, Text remedy) {
        problems.add(Problem.of(code, place, found, expected, remedy));
    }
}
