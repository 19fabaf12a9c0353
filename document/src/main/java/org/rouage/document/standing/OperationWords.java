package org.rouage.document.standing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Element;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.law.requirement.Vocabulary;

/**
 * An operation as a sentence: what it does, to what, and what it then says.
 *
 * <p>Example: "fixe à 87 la cible 2026 de « Part des appels servis » (ind-1)"; a correction says which error of which
 * act it mends.
 */
public final class OperationWords {
    private final Names names;
    private final Vocabulary vocabulary;

    public OperationWords(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** The one part that an operation on figures or days writes: the element, and the part of it. */
    public record Target(String id, String part) {}

    public static Optional<Target> target(Operation operation) {
        return switch (operation) {
            case Operation.SetTarget set -> target(set.indicator(), "targets", set.year());
            case Operation.SetFinerTarget set -> Optional.of(new Target(set.indicator(), finer(set.target())));
            case Operation.RepealTarget(String indicator, int year) -> target(indicator, "targets", year);
            case Operation.SetAmount set -> target(set.of(), "amounts", set.year());
            case Operation.SetWorkforce set -> target(set.workforce(), "years", set.year());
            case Operation.SetParameter set -> Optional.of(new Target(set.parameter(), "value"));
            case Operation.SetSeries set -> target(set.series(), "values", set.year());
            case Operation.SetTerm _ -> Optional.of(new Target(Heading.CONVENTION, "period.endInclusive"));
            case Operation.EndCommitment(String commitment, var _) -> Optional.of(new Target(commitment, "ended"));
            case Operation.Renumber(String clause, String _) -> Optional.of(new Target(clause, "number"));
            case Operation.Correct(String _, String _, Operation inner) -> target(inner);
            case Operation.Insert _, Operation.Replace _, Operation.Move _, Operation.Repeal _ -> Optional.empty();
            case Operation.ReplaceWords _, Operation.ReplaceDefinition _, Operation.SetRule _ -> Optional.empty();
            case Operation.ChangeCommitment _, Operation.OpenLocalFund _, Operation.CloseLocalFund _ ->
                Optional.empty();
            case Operation.MergeLocalFunds _, Operation.SplitLocalFund _, Operation.MoveLocalFund _ -> Optional.empty();
            case Operation.AddMission _, Operation.EndMission _ -> Optional.empty();
        };
    }

    private static Optional<Target> target(String id, String list, int year) {
        return Optional.of(new Target(id, list + "[" + year + "]"));
    }

    private static String finer(Indicator.FinerTarget target) {
        return "finerTargets[" + target.period()
                + target.body().map(body -> "@" + body).orElse("") + "]";
    }

    public Text of(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert -> inserted(insert);
            case Operation.Replace(Element element) -> said("récrit ", "rewrites ", names.of(element.id()));
            case Operation.Move move ->
                said("déplace ", "moves ", names.of(move.clause()))
                        .plus(said(" dans ", " into ", holder(move.into())))
                        .plus(after(move.after(), move.first()));
            case Operation.Renumber(String clause, String number) ->
                said("donne le numéro " + number + " à ", "gives number " + number + " to ", names.of(clause));
            case Operation.Repeal(String clause) -> said("abroge ", "repeals ", names.of(clause));
            case Operation.ReplaceWords words -> replaced(words);
            case Operation.ReplaceDefinition replace ->
                said("redéfinit ", "redefines ", names.of(replace.indicator()))
                        .plus(Text.of(" à partir de " + replace.fromYear(), " from " + replace.fromYear()))
                        .plus(Text.of(" (rupture de série : ", " (break in series: "))
                        .plus(Text.same(replace.breakNote() + ")"));
            case Operation.ChangeCommitment change -> changed(change);
            case Operation.EndCommitment end ->
                said("met fin à ", "ends ", names.of(end.commitment()))
                        .plus(said(", dû jusqu'au ", ", owed until ", Text.day(end.lastDay())));
            case Operation.SetRule set ->
                said("fixe la règle ", "sets the rule ", rule(set.kind()))
                        .plus(said(" de ", " of ", names.of(set.of())))
                        .plus(Text.of(" : ", ": "))
                        .plus(Names.quoted(set.rule().text()));
            case Operation.Correct correct -> corrected(correct);
            case Operation.SetTarget _, Operation.SetFinerTarget _, Operation.RepealTarget _ -> figure(operation);
            case Operation.SetAmount _, Operation.SetWorkforce _, Operation.SetSeries _ -> figure(operation);
            case Operation.SetParameter _, Operation.SetTerm _ -> figure(operation);
            case Operation.OpenLocalFund _, Operation.CloseLocalFund _, Operation.MergeLocalFunds _ ->
                network(operation);
            case Operation.SplitLocalFund _, Operation.MoveLocalFund _ -> network(operation);
            case Operation.AddMission _, Operation.EndMission _ -> network(operation);
        };
    }

    private Text inserted(Operation.Insert insert) {
        String title = ElementWords.title(insert.element()).strip();
        String id = insert.element().id();
        return said(
                        "ajoute ",
                        "adds ",
                        title.isEmpty() ? Text.same(id) : Names.quoted(title).plus(Text.same(" (" + id + ")")))
                .plus(said(" dans ", " to ", holder(insert.into())))
                .plus(after(insert.after(), insert.first()));
    }

    private Text after(Optional<String> after, boolean first) {
        return after.map(sibling -> said(", après ", ", after ", names.of(sibling)))
                .orElse(first ? Text.of(", en tête", ", before the others") : Text.empty());
    }

    private Text holder(String id) {
        return id.equals(Heading.CONVENTION) ? ActWords.the(Heading.CONVENTION) : names.of(id);
    }

    private Text replaced(Operation.ReplaceWords words) {
        Text in = said("dans ", "in ", holder(words.clause()));
        return words.by().isBlank()
                ? in.plus(said(", supprime les mots ", ", strikes out the words ", Names.quoted(words.words())))
                : in.plus(said(", remplace les mots ", ", replaces the words ", Names.quoted(words.words())))
                        .plus(said(" par ", " by ", Names.quoted(words.by())));
    }

    private Text changed(Operation.ChangeCommitment change) {
        String french = Stream.of(
                        change.title().map(_ -> "titre"),
                        change.text().map(_ -> "texte"),
                        change.due().map(day -> "échéance au " + Text.day(day).french()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String english = Stream.of(
                        change.title().map(_ -> "title"),
                        change.text().map(_ -> "text"),
                        change.due().map(day -> "due on " + Text.day(day).english()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return said("change l'engagement ", "changes the commitment ", names.of(change.commitment()))
                .plus(Text.of(" : " + french, ": " + english));
    }

    private Text corrected(Operation.Correct correct) {
        return said("rectifie ", "corrects ", ActWords.the(correct.act()))
                .plus(said(" (erreur : ", " (error: ", Names.quoted(correct.error())))
                .plus(Text.of(") : ", "): "))
                .plus(of(correct.operation()));
    }

    private Text figure(Operation operation) {
        return switch (operation) {
            case Operation.SetTarget set -> {
                yield said("fixe à ", "sets to ", value(set.number(), set.upTo(), set.words(), set.unit()))
                        .plus(said(
                                " la cible " + set.year() + " de ",
                                " the " + set.year() + " target of ",
                                names.of(set.indicator())));
            }
            case Operation.SetFinerTarget(String indicator, var unit, var target) -> {
                String when =
                        target.period() + target.body().map(body -> " " + body).orElse("");
                yield said("fixe à ", "sets to ", value(target.number(), target.upTo(), target.words(), unit))
                        .plus(said(" la cible " + when + " de ", " the " + when + " target of ", names.of(indicator)));
            }
            case Operation.RepealTarget(String indicator, int year) ->
                said("abroge la cible " + year + " de ", "repeals the " + year + " target of ", names.of(indicator));
            case Operation.SetParameter set ->
                said("fixe à ", "sets to ", number(set.value(), set.unit().orElse("")))
                        .plus(said(" le paramètre ", " the parameter ", names.of(set.parameter())));
            case Operation.SetSeries set ->
                said("fixe à ", "sets to ", number(set.value(), set.unit().orElse("")))
                        .plus(said(
                                " la valeur " + set.year() + " de ",
                                " the " + set.year() + " value of ",
                                names.of(set.series())));
            case Operation.SetAmount set ->
                said("fixe à ", "sets to ", number(set.amount(), set.unit()))
                        .plus(said(
                                " le montant " + set.year() + " de ",
                                " the " + set.year() + " amount of ",
                                names.of(set.of())));
            case Operation.SetWorkforce set ->
                said("fixe à ", "sets to ", number(set.value(), set.unit().orElse("")))
                        .plus(said(
                                " l'effectif " + set.year() + " de ",
                                " the " + set.year() + " workforce of ",
                                names.of(set.workforce())));
            case Operation.SetTerm(var last) ->
                said("porte le terme de la convention au ", "sets the term of the convention to ", Text.day(last));
            case Operation other -> throw new IllegalArgumentException("no figure: " + other);
        };
    }

    private Text network(Operation operation) {
        return switch (operation) {
            case Operation.OpenLocalFund(var opened) ->
                said("ouvre la caisse ", "opens the local fund ", local(opened.name(), opened.id()))
                        .plus(said(" le ", " on ", Text.day(opened.validity().from())));
            case Operation.CloseLocalFund(String closed, var end, var into) ->
                said("ferme la caisse " + closed + " le ", "closes the local fund " + closed + " on ", Text.day(end))
                        .plus(into.map(other -> Text.of(", reprise par " + other, ", taken over by " + other))
                                .orElse(Text.empty()));
            case Operation.MergeLocalFunds merge -> {
                String merged = String.join(", ", merge.localFunds());
                yield said(
                                "fusionne les caisses " + merged + " en ",
                                "merges the local funds " + merged + " into ",
                                local(merge.into().name(), merge.into().id()))
                        .plus(said(" le ", " on ", Text.day(merge.on())));
            }
            case Operation.SplitLocalFund split -> {
                Text into = split.into().stream()
                        .map(one -> local(one.name(), one.id()))
                        .reduce((one, other) -> one.plus(Text.same(", ")).plus(other))
                        .orElse(Text.empty());
                yield said(
                                "divise la caisse " + split.localFund() + " en ",
                                "splits the local fund " + split.localFund() + " into ",
                                into)
                        .plus(said(" le ", " on ", Text.day(split.on())));
            }
            case Operation.MoveLocalFund move ->
                said(
                        "déplace la caisse " + move.localFund() + " en région " + move.region() + " le ",
                        "moves the local fund " + move.localFund() + " to region " + move.region() + " on ",
                        Text.day(move.on()));
            case Operation.AddMission(var held) ->
                said("confie la mission ", "gives the mission ", mission(held.term()))
                        .plus(said(
                                " à partir du ",
                                " from ",
                                Text.day(held.validity().from())));
            case Operation.EndMission(String mission, var end) ->
                said("met fin à la mission ", "ends the mission ", mission(mission))
                        .plus(said(" le ", " on ", Text.day(end)));
            case Operation other -> throw new IllegalArgumentException("not of the network: " + other);
        };
    }

    private static Text local(String name, String id) {
        return Names.quoted(name).plus(Text.same(" (" + id + ")"));
    }

    private Text mission(String term) {
        return vocabulary.name(Vocabulary.Slot.MISSION, term);
    }

    /** Of a budget: {@code calculation} or {@code evolution}. */
    static Text rule(String kind) {
        return kind.equals("calculation")
                ? Text.of("de calcul", "of calculation")
                : Text.of("d'évolution", "of evolution");
    }

    private static Text value(
            Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words, Optional<String> unit) {
        String range = Stream.of(
                        number.map(BigDecimal::toPlainString), upTo.map(end -> "– " + end.toPlainString()), words)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return number.isPresent() ? Figures.shown(range, unit.orElse("")) : Names.quoted(words.orElse(""));
    }

    private static Text number(BigDecimal value, String unit) {
        return Figures.shown(value.toPlainString(), unit);
    }

    private static Text said(String french, String english, Text then) {
        return Text.of(french, english).plus(then);
    }
}
