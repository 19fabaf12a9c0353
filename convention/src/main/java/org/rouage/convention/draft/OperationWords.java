package org.rouage.convention.draft;

import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;

/**
 * What an operation does, as a verb and its object, to be put after the name of who does it.
 *
 * <p>Example: {@code remplace des mots de clause-1}, {@code replaces words of clause-1}; after "le projet accueil" it
 * makes a sentence.
 */
public final class OperationWords {
    private OperationWords() {}

    /** Who acts: {@code le projet accueil}, or {@code l'avenant 2} for a signed act. */
    public static Text who(String of) {
        return of.matches("amendment-[0-9]+")
                ? Text.of("l'avenant " + of.substring(10), "amendment " + of.substring(10))
                : Text.of("le projet " + of, "draft " + of);
    }

    public static Text of(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert ->
                says("insère", "inserts", insert.element().id()).plus(in(insert.into()));
            case Operation.Replace replace ->
                says("réécrit", "writes anew", replace.element().id());
            case Operation.Move move -> says("déplace", "moves", move.clause()).plus(in(move.into()));
            case Operation.Renumber(String clause, String number) ->
                says("donne le numéro " + number + " à", "gives the number " + number + " to", clause);
            case Operation.Repeal(String clause) -> says("abroge", "repeals", clause);
            case Operation.ReplaceWords words -> says("remplace des mots de", "replaces words of", words.clause());
            case Operation.SetTarget set ->
                says("fixe la cible " + set.year() + " de", "sets the target " + set.year() + " of", set.indicator());
            case Operation.SetFinerTarget(String indicator, var _, var target) ->
                says(
                        "fixe la cible " + target.period() + ofBody(target) + " de",
                        "sets the target " + target.period() + ofBody(target) + " of",
                        indicator);
            case Operation.RepealTarget(String indicator, int year) ->
                says("abroge la cible " + year + " de", "repeals the target " + year + " of", indicator);
            case Operation.ReplaceDefinition replace -> says("redéfinit", "defines anew", replace.indicator());
            case Operation.ChangeCommitment change -> says("modifie", "changes", change.commitment());
            case Operation.EndCommitment end -> says("met fin à", "ends", end.commitment());
            case Operation.SetRule set -> rule(set);
            case Operation.SetParameter set -> says("fixe", "sets", set.parameter());
            case Operation.SetSeries set ->
                says("fixe l'année " + set.year() + " de", "sets the year " + set.year() + " of", set.series());
            case Operation.SetAmount set ->
                says("fixe le montant " + set.year() + " de", "sets the amount " + set.year() + " of", set.of());
            case Operation.SetWorkforce set ->
                says("fixe l'année " + set.year() + " de", "sets the year " + set.year() + " of", set.workforce());
            case Operation.OpenLocalFund open ->
                says("ouvre la caisse", "opens the local fund", open.localFund().id());
            case Operation.CloseLocalFund close -> says("ferme la caisse", "closes the local fund", close.localFund());
            case Operation.MergeLocalFunds merge ->
                says(
                        "fusionne " + String.join(", ", merge.localFunds()) + " en",
                        "merges " + String.join(", ", merge.localFunds()) + " into",
                        merge.into().id());
            case Operation.SplitLocalFund split -> {
                String into = split.into().stream().map(Fund.LocalFund::id).collect(Collectors.joining(", "));
                yield says("divise la caisse", "splits the local fund", split.localFund())
                        .plus(Text.of(" en " + into, " into " + into));
            }
            case Operation.MoveLocalFund move ->
                says("déplace la caisse", "moves the local fund", move.localFund())
                        .plus(Text.of(" en région " + move.region(), " to region " + move.region()));
            case Operation.AddMission add ->
                says("confie la mission", "gives the mission", add.mission().term());
            case Operation.EndMission end -> says("met fin à la mission", "ends the mission", end.mission());
            case Operation.SetTerm term ->
                says("fixe le terme au", "sets the term to", term.endInclusive().toString());
            case Operation.Correct(String act, String _, Operation inner) ->
                of(inner).plus(Text.of(" (correction de " + act + ")", " (correction of " + act + ")"));
        };
    }

    private static String ofBody(Indicator.FinerTarget target) {
        return target.body().map(body -> " " + body).orElse("");
    }

    private static Text rule(Operation.SetRule set) {
        boolean calculation = set.kind().equals("calculation");
        return says(
                calculation ? "fixe la règle de calcul de" : "fixe la règle d'évolution de",
                calculation ? "sets the rule of calculation of" : "sets the rule of evolution of",
                set.of());
    }

    private static Text in(String into) {
        return Optional.of(into)
                .filter(Heading.CONVENTION::equals)
                .map(_ -> Text.of(" dans la convention", " into the convention"))
                .orElseGet(() -> Text.of(" dans " + into, " into " + into));
    }

    private static Text says(String french, String english, String id) {
        return Text.of(
                french + " " + (id.equals(Heading.CONVENTION) ? "la convention" : id),
                english + " " + (id.equals(Heading.CONVENTION) ? "the convention" : id));
    }
}
