package org.rouage.conformity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Clause;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Orientation;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * What the law asks the convention to say besides its objectives and budgets: amendments, evaluation, orientations,
 * clauses.
 */
final class ContentChecks {
    private ContentChecks() {}

    static Assessment amendmentConditions(Check.AmendmentConditions check, Case inCase) {
        var written = inCase.file().clauses().convention().amendmentConditions();
        if (written.isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Text.of(
                            "La convention ne dit pas à quelles conditions un avenant peut être conclu.",
                            "The convention does not say on what conditions an amendment may be concluded."),
                    Text.of(
                            "Écrire les conditions de conclusion des avenants, avec leurs motifs.",
                            "Write the conditions for concluding amendments, with their grounds."));
        }
        return grounds(check, written.get(), inCase);
    }

    private static Assessment grounds(Check.AmendmentConditions check, AmendmentConditions conditions, Case inCase) {
        var treated = new LinkedHashSet<String>();
        conditions.grounds().stream()
                .filter(ground -> !ground.text().isBlank())
                .forEach(ground -> treated.add(ground.ground()));
        var names = Words.list(treated, ground -> inCase.quoted(Slot.GROUND, ground));
        var brings = treated.isEmpty()
                ? Text.of("conditions, sans motif détaillé", "conditions, with no ground set out")
                : Words.say("conditions pour : {}", "conditions for: {}", names);
        var untreated = check.grounds().stream()
                .filter(ground -> !treated.contains(ground))
                .toList();
        if (untreated.isEmpty()) {
            return Assessment.satisfied(Text.of(
                            "Les conditions de conclusion des avenants sont écrites et traitent les motifs "
                                    + "nommés par le texte.",
                            "The conditions for concluding amendments are written and treat the grounds the "
                                    + "text names."))
                    .with(conditions.id(), brings);
        }
        var missing = Words.list(untreated, ground -> inCase.quoted(Slot.GROUND, ground));
        return Assessment.toJustify(
                        Words.say(
                                "Motifs nommés par le texte (« notamment ») et non traités : {}.",
                                "Grounds that the text names (\"notably\") and that are not treated: {}.",
                                missing),
                        Words.say(
                                "Dire ce qui se passe pour {}, ou justifier ce silence.",
                                "Say what happens for {}, or justify the silence.",
                                missing))
                .with(conditions.id(), brings);
    }

    static Assessment evaluation(Check.EvaluationProcess check, Case inCase) {
        var written = inCase.file().clauses().convention().evaluation();
        if (written.isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Text.of(
                            "La convention n'a pas de processus d'évaluation.",
                            "The convention has no process of evaluation."),
                    Text.of(
                            "Écrire un processus d'évaluation contradictoire, avec au moins une étape de chaque "
                                    + "partie.",
                            "Write a contradictory process of evaluation, with at least one step of each party."));
        }
        var process = written.get();
        return contradictory(check, process, inCase).with(process.id(), steps(process));
    }

    private static Assessment contradictory(Check.EvaluationProcess check, EvaluationProcess process, Case inCase) {
        var clauses = inCase.file().clauses();
        if (process.steps().isEmpty()) {
            return Assessment.toJustify(
                    Text.of(
                            "L'évaluation est décrite sans étapes : rien ne montre qu'elle est contradictoire.",
                            "Evaluation is described without steps: nothing shows that both sides are heard."),
                    Text.of(
                            "Écrire les étapes : qui agit, ce qu'il fait, dans quel délai.",
                            "Write the steps: who acts, what they do, within what delay."));
        }
        Set<String> acting = new LinkedHashSet<>();
        process.steps().forEach(step -> acting.add(clauses.role(step.party())));
        var silent = List.of("state", "fund").stream()
                .filter(role -> !acting.contains(role))
                .toList();
        if (!silent.isEmpty()) {
            var who = Words.list(silent, PartyChecks::party);
            return Assessment.breached(
                    Words.say(
                            "L'évaluation n'est pas contradictoire : aucune étape pour {}.",
                            "Evaluation is not contradictory: no step for {}.",
                            who),
                    Words.say("Ajouter au moins une étape pour {}.", "Add at least one step for {}.", who));
        }
        var absent = check.evaluators().stream()
                .filter(capacity -> !process.evaluators().contains(capacity))
                .toList();
        if (!absent.isEmpty()) {
            var who = Words.list(absent, capacity -> inCase.name(Slot.CAPACITY, capacity));
            return Assessment.breached(
                    Words.say("Ne prennent pas part à l'évaluation : {}.", "Not taking part in evaluation: {}.", who),
                    Words.say("Nommer parmi les évaluateurs : {}.", "Name among the evaluators: {}.", who));
        }
        return Assessment.satisfied(Text.of(
                "L'évaluation est contradictoire : chaque partie y a au moins une étape.",
                "Evaluation is contradictory: each party has at least one step in it."));
    }

    private static Text steps(EvaluationProcess process) {
        int steps = process.steps().size();
        return steps == 0
                ? Text.of("un texte sans étapes", "a text without steps")
                : Words.say("étapes : {}", "steps: {}", Words.list(process.steps(), step -> Text.same(step.party())));
    }

    static Assessment orientations(Check.Orientations check, Case inCase) {
        var domain = inCase.quoted(Slot.DOMAIN, check.domain());
        var found = inCase.file().clauses().orientations(check.domain());
        var evidence = found.stream()
                .map(one ->
                        new Evidence(one.id(), Words.say("orientation en matière de {}", "orientation on {}", domain)))
                .toList();
        return written(
                        found.stream().map(Orientation::text).toList(),
                        Words.say(
                                "orientations pluriannuelles en matière de {}",
                                "multi-year orientations on {}",
                                domain),
                        inCase)
                .with(evidence);
    }

    static Assessment controlPlan(Check.ControlPlan check, Case inCase) {
        var scope = inCase.quoted(Slot.CONTROL, check.scope());
        var found = inCase.file().clauses().controlPlans(check.scope());
        var evidence = found.stream()
                .map(one -> new Evidence(one.id(), Words.say("plan de contrôle : {}", "control plan: {}", scope)))
                .toList();
        return written(
                        found.stream().map(ControlPlan::text).toList(),
                        Words.say("un plan de contrôle : {}", "a control plan: {}", scope),
                        inCase)
                .with(evidence);
    }

    static Assessment clauseOn(Check.ClauseOn check, Case inCase) {
        var subject = inCase.quoted(Slot.SUBJECT, check.subject());
        var found = inCase.file().clauses().on(check.subject());
        var evidence = found.stream()
                .map(one -> new Evidence(one.id(), Words.say("clause sur {}", "clause on {}", subject)))
                .toList();
        var judged = written(
                found.stream().map(Clause::text).toList(),
                Words.say("une clause sur {}", "a clause on {}", subject),
                inCase);
        var lacking = check.facts().stream()
                .filter(fact -> found.stream().noneMatch(clause -> holds(clause, fact)))
                .toList();
        if (found.isEmpty() || lacking.isEmpty()) {
            return judged.with(evidence);
        }
        var facts = Words.list(lacking, fact -> inCase.name(Slot.FACT, fact));
        return Assessment.toJustify(
                        Words.say(
                                "La clause sur {} ne fixe pas : {}.",
                                "The clause on {} does not fix: {}.",
                                subject,
                                facts),
                        Words.say(
                                "Écrire dans la clause sur {} : {}.", "Write in the clause on {}: {}.", subject, facts))
                .with(evidence);
    }

    private static boolean holds(Clause clause, String fact) {
        return switch (fact) {
            case "steps" -> clause.steps().stream().anyMatch(step -> !step.isBlank());
            case "amount" -> clause.amount().isPresent();
            default -> false;
        };
    }

    private static Assessment written(List<String> texts, Text what, Case inCase) {
        if (texts.isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Words.say("La convention ne comporte pas {}.", "The convention does not hold {}.", what),
                    Words.say("Écrire {}.", "Write {}.", what));
        }
        return texts.stream().allMatch(String::isBlank)
                ? Assessment.toJustify(
                        Words.say(
                                "La convention annonce {}, sans texte.",
                                "The convention announces {}, without text.",
                                what),
                        Words.say("Écrire le texte : {}.", "Write the text: {}.", what))
                : Assessment.satisfied(Words.say("La convention comporte {}.", "The convention holds {}.", what));
    }
}
