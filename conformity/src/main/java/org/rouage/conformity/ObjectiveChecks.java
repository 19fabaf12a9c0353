package org.rouage.conformity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Objective;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What the law asks of the objectives: their headings, means and actions, audiences, indicators. */
final class ObjectiveChecks {
    private ObjectiveChecks() {}

    static Assessment objectives(Check.Objectives check, Case inCase) {
        var clauses = inCase.file().clauses();
        var evidence = new ArrayList<Evidence>();
        var missing = new ArrayList<Heading>();
        var headings = Headings.of(check.headings(), inCase);
        for (Heading heading : headings.owed()) {
            var found = clauses.objectivesIn(heading.term());
            if (found.isEmpty()) {
                missing.add(heading);
            }
            found.forEach(objective -> evidence.add(new Evidence(
                    objective.id(),
                    Words.say("objectif {}", "objective {}", inCase.quoted(Slot.CATEGORY, heading.term())))));
        }
        return headings.verdict(missing, Slot.CATEGORY, inCase, ObjectiveChecks::noObjective)
                .with(evidence);
    }

    private static Headings.Sentences noObjective(Text names) {
        return new Headings.Sentences(
                Words.say(
                        "Chaque intitulé applicable a son objectif : {}.",
                        "Each heading that applies has its objective: {}.",
                        names),
                Words.say("Aucun objectif ne répond à : {}.", "No objective answers: {}.", names),
                Words.say(
                        "Écrire au moins un objectif pour {}, ou rattacher à cette catégorie un objectif qui en "
                                + "relève.",
                        "Write at least one objective for {}, or give that category to an objective that belongs to "
                                + "it.",
                        names));
    }

    static Assessment meansAndActions(Case inCase) {
        var clauses = inCase.file().clauses();
        if (clauses.objectives().isEmpty()) {
            return noObjectives(inCase);
        }
        var evidence = new ArrayList<Evidence>();
        var failing = new ArrayList<Evidence>();
        for (Objective objective : clauses.objectives()) {
            List<Text> lacks = lacking(objective, inCase);
            (lacks.isEmpty() ? evidence : failing)
                    .add(new Evidence(objective.id(), lacks.isEmpty() ? brought(objective) : Words.list(lacks)));
        }
        if (failing.isEmpty()) {
            return Assessment.satisfied(Words.say(
                            "Les {} objectifs disent leurs moyens et leurs actions.",
                            "The {} objectives state their means and their actions.",
                            count(evidence.size())))
                    .with(evidence);
        }
        var names = Words.ids(failing.stream().map(Evidence::clause));
        return Assessment.silent(
                        inCase.requirement().force(),
                        Words.say("Moyens ou actions manquent à : {}.", "Means or actions are missing for: {}.", names),
                        Words.say(
                                "Pour {}, nommer une ligne de budget ou d'effectifs et une action d'un signataire, "
                                        + "ou dire pourquoi il n'y en a pas.",
                                "For {}, name a budget line or workforce and an action of a signatory, or say why "
                                        + "there is none.",
                                names))
                .with(failing);
    }

    private static List<Text> lacking(Objective objective, Case inCase) {
        var clauses = inCase.file().clauses();
        var lacks = new ArrayList<Text>();
        if (objective.means().stream().noneMatch(clauses::isMeans) && absent(objective.noMeansBecause())) {
            lacks.add(Text.of("sans moyens ni raison de leur absence", "neither means nor a reason for having none"));
        }
        if (objective.actions().stream().noneMatch(clauses::isActionOfAParty) && absent(objective.noActionBecause())) {
            lacks.add(Text.of(
                    "sans action d'un signataire ni raison de son absence",
                    "neither an action of a signatory nor a reason for having none"));
        }
        return lacks;
    }

    private static boolean absent(Optional<String> reason) {
        return reason.filter(why -> !why.isBlank()).isEmpty();
    }

    private static Text brought(Objective objective) {
        var means = objective.means().isEmpty()
                ? Text.of("sans moyens propres, raison donnée", "no means of its own, reason given")
                : Words.say("moyens {}", "means {}", Words.ids(objective.means()));
        var actions = objective.actions().isEmpty()
                ? Text.of("sans action, raison donnée", "no action, reason given")
                : Words.say("actions {}", "actions {}", Words.ids(objective.actions()));
        return Words.say("{} ; {}", "{}; {}", means, actions);
    }

    static Assessment dedicated(Check.DedicatedObjectives check, Case inCase) {
        var clauses = inCase.file().clauses();
        var audience = inCase.quoted(Slot.AUDIENCE, check.audience());
        var objectives = clauses.objectivesFor(check.audience());
        var actions = clauses.actionsFor(check.audience());
        var evidence = new ArrayList<Evidence>();
        objectives.forEach(one -> evidence.add(
                new Evidence(one.id(), Words.say("objectif dédié à {}", "objective dedicated to {}", audience))));
        actions.forEach(one -> evidence.add(
                new Evidence(one.id(), Words.say("action dédiée à {}", "action dedicated to {}", audience))));
        var lacking = new ArrayList<Text>();
        if (objectives.isEmpty()) {
            lacking.add(Text.of("aucun objectif", "no objective"));
        }
        if (actions.isEmpty()) {
            lacking.add(Text.of("aucune action", "no action"));
        }
        if (lacking.isEmpty()) {
            return Assessment.satisfied(Words.say(
                            "Des objectifs et des actions sont dédiés à {}.",
                            "Objectives and actions are dedicated to {}.",
                            audience))
                    .with(evidence);
        }
        return Assessment.silent(
                        inCase.requirement().force(),
                        Words.say("Pour {} : {}.", "For {}: {}.", audience, Words.list(lacking)),
                        Words.say(
                                "Écrire au moins un objectif et une action dont le public est {}.",
                                "Write at least one objective and one action whose audience is {}.",
                                audience))
                .with(evidence);
    }

    static Assessment indicators(Check.Indicators check, Case inCase) {
        var clauses = inCase.file().clauses();
        if (clauses.indicators().isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Text.of("La convention n'a aucun indicateur.", "The convention has no indicator."),
                    Text.of(
                            "Associer des indicateurs aux objectifs, ou justifier qu'il n'y ait pas lieu d'en prévoir.",
                            "Give the objectives indicators, or justify that there is no call for any."));
        }
        var missing = check.kinds().stream()
                .filter(kind -> clauses.indicators().stream()
                        .noneMatch(indicator -> indicator.kind().equals(kind)))
                .toList();
        if (!missing.isEmpty()) {
            var kinds = Words.list(missing, kind -> inCase.name(Slot.MEASURE, kind));
            return Assessment.silent(
                            inCase.requirement().force(),
                            Words.say("Il manque : {}.", "Missing: {}.", kinds),
                            Words.say(
                                    "Ajouter des {}, ou justifier leur absence.",
                                    "Add {}, or justify their absence.",
                                    kinds))
                    .with(evidence(inCase));
        }
        return measured(clauses).with(evidence(inCase));
    }

    private static Assessment measured(Clauses clauses) {
        var measured = new HashSet<String>();
        clauses.indicators().forEach(indicator -> measured.addAll(indicator.objectives()));
        var bare = clauses.objectives().stream()
                .map(Objective::id)
                .filter(id -> !measured.contains(id))
                .toList();
        if (bare.isEmpty()) {
            return Assessment.satisfied(Words.say(
                    "{} indicateurs ; chaque objectif en a un.",
                    "{} indicators; each objective has one.",
                    count(clauses.indicators().size())));
        }
        return Assessment.toJustify(
                Words.say("Objectifs sans indicateur : {}.", "Objectives without an indicator: {}.", Words.ids(bare)),
                Words.say(
                        "Associer un indicateur à {}, ou dire pourquoi il n'y en a pas.",
                        "Give {} an indicator, or say why there is none.",
                        Words.ids(bare)));
    }

    private static List<Evidence> evidence(Case inCase) {
        return inCase.file().clauses().indicators().stream()
                .map(one -> new Evidence(one.id(), inCase.name(Slot.MEASURE, one.kind())))
                .toList();
    }

    private static Assessment noObjectives(Case inCase) {
        return Assessment.silent(
                inCase.requirement().force(),
                Text.of("La convention n'a aucun objectif.", "The convention has no objective."),
                Text.of(
                        "Écrire des objectifs, avec leurs moyens et leurs actions.",
                        "Write objectives, with their means and their actions."));
    }

    private static Text count(int count) {
        return Text.same(Integer.toString(count));
    }
}
