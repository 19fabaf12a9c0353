package org.rouage.document.simulation;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.simulation.Accuracy;
import org.rouage.budget.simulation.Settings;
import org.rouage.budget.simulation.SimulationResult;
import org.rouage.document.Decimals;

/** The words of simulations, in both languages. */
final class Sayings {
    static final Text KIND = Text.of("Simulation", "Simulation");
    static final Text SKIP = Text.of("Aller aux résultats", "Skip to the results");
    static final Text IN_FORCE = Text.of("En vigueur le", "In force on");
    static final Text KNOWN = Text.of("connu le", "known on");
    static final Text RUN = Text.of("Tirage", "Run");
    static final Text UNCERTAIN = Text.of("Hypothèses incertaines", "Uncertain assumptions");
    static final Text FIGURES = Text.of("Résultats", "Results");
    static final Text CONSTRAINTS = Text.of("Contraintes", "Constraints");
    static final Text CERTAIN = Text.of("Rien d'incertain ne les touche", "Nothing uncertain bears on them");
    static final Text ACCURACY = Text.of("Exactitude", "Accuracy");
    static final Text SOURCES = Text.of("Refaire ce tirage", "To run it again");
    static final Text YEAR = Text.of("Année", "Year");
    static final Text ASSUMED = Text.of("Supposé", "As assumed");
    static final Text MEAN = Text.of("Moyenne", "Mean");
    static final Text MEDIAN = Text.of("médiane", "median");
    static final Text IF_ASSUMED = Text.of("tel que supposé", "as assumed");
    static final Text CHANCES = Text.of("Part des trajectoires qui la respectent", "Share of the paths that meet it");
    static final Text CONSTRAINT = Text.of("Contrainte", "Constraint");
    static final Text WANTED = Text.of("Voulu", "Wanted");
    static final Text CHANCE = Text.of("Respectée", "Met");
    static final Text BOUNDS = Text.of("Erreur de tirage (95 %)", "Sampling error (95 %)");
    static final Text NONE = Text.of("indécidé", "undecided");
    static final Text QUANTILES = Text.of(
            "Quantiles : entre les deux valeurs les plus proches, en proportion (définition 7 de Hyndman et Fan, celle "
                    + "des centiles des tableurs).",
            "Quantiles: between the two nearest values, in proportion (definition 7 of Hyndman and Fan, that of the "
                    + "percentiles of spreadsheets).");

    private Sayings() {}

    static Text percent(int percent) {
        return Text.same(percent + " %");
    }

    static Text band(int low, int high) {
        return Text.of(low + " à " + high + " %", low + " to " + high + " %");
    }

    static Text chart(Text name) {
        return name.plus(Text.of(" – éventail des trajectoires", " – fan of the paths"));
    }

    static Text described() {
        return Text.of(
                "Neuf trajectoires sur dix sont dans la bande large, une sur deux dans la bande étroite.",
                "Nine paths in ten are in the wide band, one in two in the narrow one.");
    }

    static Text run(SimulationResult result) {
        Settings settings = result.settings();
        Text paths = Decimals.shown(java.math.BigDecimal.valueOf(settings.paths()));
        return Text.of(
                paths.french() + " trajectoires, graine " + settings.seed() + ", générateur " + result.generator()
                        + ", distributions " + result.fingerprint(),
                paths.english() + " paths, seed " + settings.seed() + ", generator " + result.generator()
                        + ", distributions " + result.fingerprint());
    }

    static Text accuracy(Accuracy accuracy) {
        String gap = String.format(java.util.Locale.ROOT, "%.1e", accuracy.greatestGap());
        String place = accuracy.figure() + ", " + accuracy.year();
        Text said = Text.of(
                "Plus grand écart relatif entre virgule flottante et calcul exact : " + gap.replace('.', ',') + " ("
                        + place + "), sur les valeurs supposées et " + accuracy.pathsChecked()
                        + " trajectoires recalculées exactement",
                "Greatest relative gap between floating point and exact computation: " + gap + " (" + place
                        + "), of the values as assumed and " + accuracy.pathsChecked()
                        + " paths computed again exactly");
        return said.plus(
                accuracy.isWithinBound()
                        ? Text.of(" ; au plus 1e-9.", "; at most 1e-9.")
                        : Text.of(
                                " ; plus de 1e-9 : un arrondi ou une comparaison tombe de deux côtés.",
                                "; more than 1e-9: a rounding or a comparison falls on two sides."));
    }

    static Text undecidedPaths(int year, int paths) {
        return Text.of(
                year + " : " + paths + " trajectoires indécidées, hors de ces nombres",
                year + ": " + paths + " paths undecided, in none of these numbers");
    }

    static Text exceeded(int year, Text written, Text chance, Text bounds) {
        return Text.of(
                year + " : les " + written.french() + " écrits sont dépassés dans " + chance.french()
                        + " des trajectoires (" + bounds.french() + ")",
                year + ": the " + written.english() + " written are exceeded in " + chance.english() + " of the paths ("
                        + bounds.english() + ")");
    }

    static Text status(ConstraintCheck.Status status) {
        return switch (status) {
            case MET -> Text.of("respectée", "met");
            case NOT_MET -> Text.of("non respectée", "not met");
            case UNDECIDED -> NONE;
        };
    }

    /** {@code moyenne au plus 485 MEUR, 2018–2022}. */
    static Text wanted(ConstraintRule rule) {
        Text measure = switch (rule.measure()) {
            case TOTAL -> Text.of("total", "total");
            case AVERAGE -> Text.of("moyenne", "average");
            case AVERAGE_RATE -> Text.of("taux annuel moyen", "average yearly rate");
            case END -> Text.of("dernière année", "last year");
            case GROWTH -> Text.of("croissance", "growth");
            case CEILING -> Text.of("chaque année", "each year");
        };
        Text sense = switch (rule.sense()) {
            case AT_MOST -> Text.of(" au plus ", " at most ");
            case AT_LEAST -> Text.of(" au moins ", " at least ");
            case EQUALS -> Text.of(" égal à ", " equal to ");
        };
        Text value = Decimals.shown(rule.constraint().value());
        Text unit = Text.of(rule.unit().symbol(Language.FRENCH), rule.unit().symbol(Language.ENGLISH));
        String years = ", " + rule.figure() + ", " + rule.from() + "–" + rule.to();
        return measure.plus(sense)
                .plus(value)
                .plus(Text.same("\u00a0"))
                .plus(unit)
                .plus(Text.same(years));
    }
}
