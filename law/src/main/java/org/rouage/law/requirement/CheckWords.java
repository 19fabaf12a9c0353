package org.rouage.law.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * What a check looks for, in one sentence of French and of English, with the terms' names.
 *
 * <p>Example: {@code new Duration(new Minimum(4))} reads "dure au moins 4 ans" and "lasts at least 4 years".
 */
public record CheckWords(Vocabulary vocabulary) {
    private static final Pattern WITHIN = Pattern.compile("(?<=.)(?=\\p{Lu})");
    private static final Text AND = Text.of(" et ", " and ");
    private static final Text OR = Text.of(" ou ", " or ");

    /** The word by which a catalogue writes a check: {@code means-and-actions}. */
    public static String word(Check check) {
        return WITHIN.matcher(check.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The sentence, without capital or full stop. */
    public Text of(Check check) {
        return switch (check) {
            case Check.ConcludedBetween(List<String> parties) ->
                Text.of("nomme comme parties ", "names as parties ").plus(names(Slot.PARTY, parties, AND));
            case Check.ReciprocalCommitments() ->
                Text.of("chaque partie a au moins un engagement", "each party has at least one commitment");
            case Check.Objectives(List<Check.Heading> headings) ->
                Text.of("a au moins un objectif de catégorie ", "has at least one objective of category ")
                        .plus(headings(Slot.CATEGORY, headings));
            case Check.MeansAndActions() ->
                Text.of(
                        "chaque objectif nomme ses moyens et une action, ou dit pourquoi il n'en a pas",
                        "each objective names its means and an action, or says why it has none");
            case Check.DedicatedObjectives(String audience) ->
                Text.of("a un objectif et une action dédiés à : ", "has an objective and an action dedicated to: ")
                        .plus(vocabulary.name(Slot.AUDIENCE, audience));
            case Check.BudgetRules(List<Check.Heading> budgets) ->
                Text.of(
                                "a une règle de calcul et une règle d'évolution pour : ",
                                "has a rule of calculation and a rule of evolution for: ")
                        .plus(headings(Slot.BUDGET, budgets));
            case Check.Indicators(List<String> kinds) -> indicators(kinds);
            case Check.AmendmentConditions(List<String> grounds) ->
                withList(
                        Text.of("dit quand des avenants sont conclus", "says when amendments are concluded"),
                        Text.of(", au moins pour : ", ", at least for: "),
                        Slot.GROUND,
                        grounds);
            case Check.EvaluationProcess(List<String> evaluators) ->
                withList(
                        Text.of(
                                "prévoit une étape d'évaluation de chaque partie",
                                "sets a step of evaluation for each party"),
                        Text.of(", avec : ", ", with: "),
                        Slot.CAPACITY,
                        evaluators);
            case Check.Orientations(String domain) ->
                Text.of("énonce des orientations pluriannuelles : ", "states multi-year orientations: ")
                        .plus(vocabulary.name(Slot.DOMAIN, domain));
            case Check.ControlPlan(String scope) ->
                Text.of("comporte un plan de contrôle : ", "holds a plan of control: ")
                        .plus(vocabulary.name(Slot.CONTROL, scope));
            case Check.ClauseOn(String subject, List<String> facts) ->
                withList(
                        Text.of("a une clause sur : ", "has a clause on: ")
                                .plus(vocabulary.name(Slot.SUBJECT, subject)),
                        Text.of(", qui donne : ", ", which gives: "),
                        Slot.FACT,
                        facts);
            case Check.Duration(Span span) -> Text.of("dure ", "lasts ").plus(span(span));
            case Check.SignedBy(String party, List<List<String>> signatures) ->
                Text.of("signée pour ", "signed for ")
                        .plus(vocabulary.name(Slot.PARTY, party))
                        .plus(Text.of(" par ", " by "))
                        .plus(signatures(signatures));
            case Check.Filed filed -> filed(filed);
            case Check.CoherentOrientations(String reference) ->
                Text.of("ses orientations correspondent à celles de : ", "its orientations correspond to those of: ")
                        .plus(vocabulary.name(Slot.REFERENCE, reference));
            case Check.AmendmentAfterFinancingLaw amendment -> amendment(amendment);
            case Check.ReportWithin(String recipient, int years) ->
                Text.of("un bilan parvient à ", "a report reaches ")
                        .plus(vocabulary.name(Slot.RECIPIENT, recipient))
                        .plus(Text.of(" dans un délai de ", " within "))
                        .plus(years(years));
            case Check.Recorded(String event) ->
                Text.of("le dossier garde la trace de : ", "the dossier records: ")
                        .plus(vocabulary.name(Slot.EVENT, event));
            case Check.LocalContracts local -> localContracts(local);
            case Check.ByJudgement(Text question, Text _, boolean _) ->
                Text.of("à juger par une personne : ", "for a person to judge: ")
                        .plus(question);
        };
    }

    /** A duration in words: "au moins 4 ans", "at least 4 years". */
    public Text span(Span span) {
        return switch (span) {
            case Span.Minimum(int years) -> Text.of("au moins ", "at least ").plus(years(years));
            case Span.Exact(int years) -> Text.of("exactement ", "exactly ").plus(years(years));
            case Span.FirstThen(int first, int then) ->
                Text.of("la première fois ", "the first time ")
                        .plus(years(first))
                        .plus(Text.of(", ensuite ", ", then "))
                        .plus(years(then));
            case Span.Range(int minimum, int maximum) ->
                Text.of("de " + minimum + " à ", "from " + minimum + " to ").plus(years(maximum));
            case Span.Maximum(int years) -> Text.of("au plus ", "at most ").plus(years(years));
            case Span.CoTerminous(String with) ->
                Text.of("jusqu'au terme de : ", "until the end of: ").plus(vocabulary.name(Slot.REFERENCE, with));
        };
    }

    private static Text years(int years) {
        return Text.counted(years, "an", "ans", "year", "years");
    }

    private Text indicators(List<String> kinds) {
        Text objectives = Text.of("les objectifs ont des indicateurs", "objectives have indicators");
        return withList(objectives, Text.of(" : ", ": "), Slot.MEASURE, kinds);
    }

    private Text filed(Check.Filed filed) {
        Text what = filed.amendmentsToo()
                ? Text.of(
                        "la convention et ses avenants sont transmis à ",
                        "the convention and its amendments are sent to ")
                : Text.of("la convention est transmise à ", "the convention is sent to ");
        return what.plus(names(Slot.RECIPIENT, filed.recipients(), AND));
    }

    private Text amendment(Check.AmendmentAfterFinancingLaw amendment) {
        Text when = amendment.yearly()
                ? Text.of("un avenant chaque année", "an amendment each year")
                : Text.of("l'avenant qui suit la loi de financement", "the amendment that follows the financing law");
        return amendment
                .analogousTo()
                .map(reference -> when.plus(Text.of(" est analogue à celui de : ", " is analogous to that of: "))
                        .plus(vocabulary.name(Slot.REFERENCE, reference)))
                .orElse(when);
    }

    private Text localContracts(Check.LocalContracts local) {
        Text each = Text.of("un contrat avec chaque organisme local", "a contract with each local body");
        Text national = local.national().isEmpty()
                ? each
                : each.plus(Text.of(", signé par ", ", signed by ")).plus(signatures(local.national()));
        return local.local().isEmpty()
                ? national
                : national.plus(Text.of(" ; et localement par ", "; and locally by "))
                        .plus(signatures(local.local()));
    }

    private Text signatures(List<List<String>> signatures) {
        return joined(
                signatures.stream()
                        .map(capacities -> names(Slot.CAPACITY, capacities, OR))
                        .toList(),
                AND);
    }

    private Text headings(Slot slot, List<Check.Heading> headings) {
        List<Text> each = new ArrayList<>();
        for (Check.Heading heading : headings) {
            Text name = vocabulary.name(slot, heading.term());
            each.add(heading.mission()
                    .map(mission -> name.plus(Text.of(" (si la mission est : ", " (if the mission is: "))
                            .plus(vocabulary.name(Slot.MISSION, mission))
                            .plus(Text.same(")")))
                    .orElse(name));
        }
        return joined(each, Text.of(" ; ", "; "), Text.of(" ; ", "; "));
    }

    /** A sentence, followed by a list when there is one. */
    private Text withList(Text sentence, Text link, Slot slot, List<String> terms) {
        return terms.isEmpty() ? sentence : sentence.plus(link).plus(names(slot, terms, AND));
    }

    private Text names(Slot slot, List<String> terms, Text last) {
        return joined(terms.stream().map(term -> vocabulary.name(slot, term)).toList(), last);
    }

    /** "a, b et c". */
    private static Text joined(List<Text> texts, Text last) {
        return joined(texts, Text.same(", "), last);
    }

    private static Text joined(List<Text> texts, Text between, Text last) {
        Text all = Text.empty();
        for (int i = 0; i < texts.size(); i++) {
            Text link = i == 0 ? Text.empty() : i == texts.size() - 1 ? last : between;
            all = all.plus(link).plus(texts.get(i));
        }
        return all;
    }
}
