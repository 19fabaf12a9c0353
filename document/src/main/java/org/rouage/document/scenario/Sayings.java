package org.rouage.document.scenario;

import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.Figure;
import org.rouage.budget.scenario.Comparison;

/** The words that comparisons and answers share. */
final class Sayings {
    static final Text COMPARISON = Text.of("Comparaison de trajectoires", "Comparison of trajectories");
    static final Text GOAL_SEEK = Text.of("Recherche d'objectif", "Goal-seek");
    static final Text SKIP = Text.of("Aller au contenu", "Skip to the content");
    static final Text YES = Text.of("oui", "yes");
    static final Text NO = Text.of("non", "no");
    static final Text UNDECIDED = Text.of("indécidé", "undecided");
    static final Text FROM = Text.of("De", "From");
    static final Text TO = Text.of("À", "To");
    static final Text SIDES = Text.of("Ce qui est comparé", "What is compared");
    static final Text SIDE = Text.of("Trajectoire", "Trajectory");
    static final Text IN_FORCE = Text.of("en vigueur le ", "in force on ");
    static final Text KNOWN = Text.of("connu le ", "known on ");
    static final Text TRAJECTORY_DAYS = Text.of("Jours", "Days");
    static final Text CHANGES = Text.of("Ce qui diffère", "What differs");
    static final Text CHANGE = Text.of("Changement", "Change");
    static final Text NATURE = Text.of("Nature", "Kind");
    static final Text TITLE = Text.of("Intitulé", "Title");
    static final Text NOTHING_DIFFERS = Text.of("Rien ne diffère.", "Nothing differs.");
    static final Text DIFFERENCE = Text.of("écart", "difference");
    static final Text TOTAL = Text.of("total", "total");
    static final Text FIGURE = Text.of("Ligne", "Row");
    static final Text CHART = Text.of("Graphique – ", "Chart – ");
    static final Text FIGURES = Text.of("Année par année", "Year by year");
    static final Text UNCHANGED = Text.of("Inchangés : ", "Unchanged: ");
    static final Text CONSTRAINTS = Text.of("Contraintes", "Constraints");
    static final Text CONSTRAINT = Text.of("Contrainte", "Constraint");
    static final Text WANTED = Text.of("Demandé", "Wanted");
    static final Text ABSENT = Text.of("absente", "absent");
    static final Text REASONS = Text.of("Ce qui est indécidé", "What is undecided");
    static final Text RECEIPT = Text.of("Calculé à partir de", "Computed from");
    static final Text FILE = Text.of("Fichier", "File");
    static final Text DIGEST = Text.of("Empreinte", "Hash");
    static final Text ENGINE = Text.of("Rouage", "Rouage");
    static final Text ROUNDED = Text.of(
            "Montrés à " + Shown.PLACES + " décimales ; calculés sans arrondi autre que ceux des règles.",
            "Shown to " + Shown.PLACES + " decimals; computed with no rounding but those of the rules.");
    static final Text PARTS = Text.of(
            "La part d'un changement est la moyenne de ce qu'il ajoute, sur tous les ordres possibles ; les parts font"
                    + " exactement l'écart.",
            "The part of a change is the mean of what it adds over every possible order; the parts add up exactly to"
                    + " the difference.");
    static final Text PARTS_OF_TOTAL = Text.of("Parts de l'écart total", "Parts of the total difference");

    private Sayings() {}

    static Text kind(Comparison.Kind kind) {
        return switch (kind) {
            case ASSUMPTION -> Text.of("hypothèse", "assumption");
            case RULE -> Text.of("règle", "rule");
            case ACT -> Text.of("acte", "act");
            case VINTAGE -> Text.of("millésime", "vintage");
        };
    }

    static Text days(AsOf asOf) {
        return IN_FORCE.plus(Text.day(asOf.inForce()))
                .plus(Text.same(", "))
                .plus(KNOWN)
                .plus(Text.day(asOf.known()));
    }

    /** {@code fnga}; what a rule of evolution gives says so. */
    static Text name(Figure figure) {
        return figure.kind() == Figure.Kind.EVOLUTION
                ? Text.of("évolution(", "evolution(")
                        .plus(Text.same(figure.reference().name() + ")"))
                : Text.same(figure.reference().name());
    }

    /** {@code fnga – Gestion administrative}. */
    static Text figure(Figure figure) {
        Text name = name(figure);
        return figure.title().isEmpty()
                        || figure.title().equals(figure.reference().name())
                ? name
                : name.plus(Text.same(" – " + figure.title()));
    }

    static Text status(ConstraintCheck.Status status) {
        return switch (status) {
            case MET -> Text.of("respectée", "met");
            case NOT_MET -> Text.of("non respectée", "not met");
            case UNDECIDED -> UNDECIDED;
        };
    }

    static Text measure(ConstraintRule rule) {
        Text measure = switch (rule.measure()) {
            case TOTAL -> Text.of("total", "total");
            case AVERAGE -> Text.of("moyenne", "average");
            case AVERAGE_RATE -> Text.of("taux annuel moyen", "average yearly rate");
            case END -> Text.of("valeur finale", "end value");
            case GROWTH -> Text.of("croissance", "growth");
            case CEILING -> Text.of("chaque année", "each year");
        };
        return measure.plus(Text.of(" de ", " of "))
                .plus(Text.same(rule.figure().name() + ", "))
                .plus(Text.same(years(rule)));
    }

    private static String years(ConstraintRule rule) {
        boolean isOneYear = rule.from() == rule.to() || rule.measure() == ConstraintRule.Measure.END;
        return isOneYear ? Integer.toString(rule.to()) : rule.from() + "–" + rule.to();
    }

    static Text sense(ConstraintRule.Sense sense) {
        return switch (sense) {
            case AT_MOST -> Text.of("au plus", "at most");
            case AT_LEAST -> Text.of("au moins", "at least");
            case EQUALS -> Text.of("égal à", "equal to");
        };
    }
}
