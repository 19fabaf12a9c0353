package org.rouage.document.budget;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.Figure;

/** The fixed words of budgets, in both languages. */
final class Sayings {
    static final Text KIND = Text.of("Budgets calculés", "Budgets computed");
    static final Text IN_FORCE = Text.of("En vigueur le", "In force on");
    static final Text KNOWN = Text.of("connu le", "known on");
    static final Text TERM = Text.of("Années de la convention", "Years of the convention");
    static final Text SCENARIO = Text.of("Scénario", "Scenario");
    static final Text SUMMARY = Text.of("En bref", "In short");
    static final Text CONTENTS = Text.of("Sommaire", "Contents");
    static final Text SKIP = Text.of("Aller aux budgets", "Skip to the budgets");
    static final Text UNFOLD = Text.of(
            "Chaque nombre se déplie : formule, valeurs et actes, valeur exacte.",
            "Each number unfolds: formula, values and acts, exact value.");
    static final Text ON_PAPER = Text.of(
            "Sur papier, le détail d'un nombre s'obtient par la commande rouage budget DOSSIER --explain LIGNE@ANNÉE.",
            "On paper, the detail of a number comes from the command rouage budget DOSSIER --explain LINE@YEAR.");
    static final Text FIGURE = Text.of("Poste", "Figure");
    static final Text YES = Text.of("oui", "yes");
    static final Text NO = Text.of("non", "no");
    static final Text NOT_WRITTEN = Text.of("non écrit", "not written");
    static final Text LIMITATIVE = Text.of("limitatif", "limitative");
    static final Text EVALUATIVE = Text.of("évaluatif", "evaluative");
    static final Text TOTAL_OF = Text.of("Total – ", "Total – ");
    static final Text TOTAL_OF_LINES = Text.of("Total des lignes", "Total of the lines");
    static final Text NOT_IN_LINES = Text.of("Non réparti entre les lignes", "Not spread over the lines");
    static final Text LIMITATIVE_TOTALS = Text.of("Dépenses limitatives", "Limitative expenses");
    static final Text ALL_BUDGETS = Text.of("Ensemble", "All together");
    static final Text CHART_OF = Text.of("Trajectoire – ", "Trajectory – ");
    static final Text LINES_OF = Text.of("Lignes – ", "Lines – ");
    static final Text AMOUNTS_WRITTEN = Text.of("montants écrits", "amounts written");
    static final Text AGREEMENTS = Text.of("Montants écrits et montants calculés", "Amounts written and computed");
    static final Text WRITTEN = Text.of("Écrit", "Written");
    static final Text COMPUTED = Text.of("Calculé", "Computed");
    static final Text DIFFERENCE = Text.of("Écart", "Difference");
    static final Text RESULT = Text.of("Résultat", "Result");
    static final Text CONSTRAINTS = Text.of("Contraintes", "Constraints");
    static final Text CONSTRAINT = Text.of("Contrainte", "Constraint");
    static final Text WANTED = Text.of("Voulu", "Wanted");
    static final Text MEASURED = Text.of("Mesuré", "Measured");
    static final Text ABOUT = Text.of("environ ", "about ");
    static final Text MET_ONCE_ROUNDED =
            Text.of("respectée une fois arrondie", "met once rounded to the decimals written");
    static final Text RULES = Text.of("Règles", "Rules");
    static final Text IN_WORDS = Text.of("En mots", "In words");
    static final Text FORMULA = Text.of("Formule", "Formula");
    static final Text AS_WRITTEN = Text.of("telle qu'écrite", "as written");
    static final Text CANONICAL = Text.of("Forme canonique", "Canonical form");
    static final Text FINGERPRINT = Text.of("Empreinte", "Fingerprint");
    static final Text ACT = Text.of("Acte", "Act");
    static final Text YEARS = Text.of("Années", "Years");
    static final Text YEAR = Text.of("Année", "Year");
    static final Text UNIT = Text.of("Unité", "Unit");
    static final Text CALCULATION = Text.of("calcul", "calculation");
    static final Text EVOLUTION = Text.of("évolution", "evolution");
    static final Text WORDS_ONLY =
            Text.of("en mots seulement : rien ne la calcule", "in words only: nothing computes it");
    static final Text OF_SCENARIO = Text.of("règle du scénario", "rule of the scenario");
    static final Text ASSUMPTIONS = Text.of("Hypothèses et paramètres", "Assumptions and parameters");
    static final Text UNUSED = Text.of("aucune règle ne s'en sert", "no rule rests on it");
    static final Text VINTAGES = Text.of("Millésimes", "Vintages");
    static final Text PERIOD = Text.of("Période", "Period");
    static final Text VALUE = Text.of("Valeur", "Value");
    static final Text KNOWN_SINCE = Text.of("Connu le", "Known on");
    static final Text SOURCE = Text.of("Source", "Source");
    static final Text STATUS = Text.of("État", "Status");
    static final Text LATER =
            Text.of("Connus après le jour demandé, non utilisés", "Known after the day asked, not used");
    static final Text GAPS = Text.of("Ce qui est indécidé, et pourquoi", "What is undecided, and why");
    static final Text NOTICES = Text.of("Grandeurs laissées de côté", "Figures left out");
    static final Text SOURCES = Text.of("De quoi cette page est calculée", "What this page is computed from");
    static final Text FILE = Text.of("Fichier", "File");
    static final Text HASH = Text.of("Empreinte", "Hash");
    static final Text ALL_FILES = Text.of("tous les fichiers", "all the files");
    static final Text ENGINE = Text.of("Rouage", "Rouage");
    static final Text EXACT = Text.of("Valeur exacte : ", "Exact value: ");
    static final Text RESTS_ON = Text.of("Repose sur", "Rests on");
    static final Text ROUNDED = Text.of("Arrondi : ", "Rounding: ");
    static final Text CHOSEN = Text.of("Choix : ", "Choice: ");
    static final Text GIVEN = Text.of("Donné par : ", "Given by: ");
    static final Text BY_RULE = Text.of("Règle de : ", "Rule of: ");

    private Sayings() {}

    /** To what the numbers of a table are shown. */
    static Text precision(Table table) {
        if (!table.isRounded()) {
            return Text.of("valeurs exactes", "exact values");
        }
        int places = table.places();
        String step = places == 0 ? "1" : "0." + "0".repeat(places - 1) + "1";
        return Text.of("montré à " + step.replace('.', ',') + " près", "shown to " + step);
    }

    static Text unit(Table table) {
        var unit = table.unit();
        return Text.of(unit.symbol(Language.FRENCH), unit.symbol(Language.ENGLISH));
    }

    static Text ofKind(Figure.Kind kind) {
        return switch (kind) {
            case BUDGET -> Text.of("Budgets", "Budgets");
            case LINE -> Text.of("Lignes", "Lines");
            case WORKFORCE -> Text.of("Effectifs", "Workforce");
            case SERIES -> Text.of("Séries", "Series");
            case PARAMETER -> Text.of("Paramètres", "Parameters");
            case EVOLUTION -> Text.of("Évolutions calculées par les règles", "Evolutions given by the rules");
        };
    }

    static Text of(Agreement.Kind kind) {
        return switch (kind) {
            case EQUAL -> Text.of("égaux", "equal");
            case EQUAL_ONCE_ROUNDED -> Text.of("égaux une fois arrondi", "equal once rounded");
            case EQUAL_ONCE_TRUNCATED -> Text.of("égaux une fois tronqué", "equal once truncated");
            case DIFFERENT -> Text.of("différents", "different");
            case UNDECIDED -> Text.of("indécidé", "undecided");
        };
    }

    static Text of(ConstraintCheck.Status status) {
        return switch (status) {
            case MET -> Text.of("respectée", "met");
            case NOT_MET -> Text.of("non respectée", "not met");
            case UNDECIDED -> Text.of("indécidé", "undecided");
        };
    }

    /** What is measured: "total de fncm, 2018 à 2022". */
    static Text measured(ConstraintRule rule) {
        String of = rule.figure().toString();
        String growth = (rule.from() - 1) + " à " + rule.to();
        String growthEnglish = (rule.from() - 1) + " to " + rule.to();
        String span = rule.from() + " à " + rule.to();
        String spanEnglish = rule.from() + " to " + rule.to();
        return switch (rule.measure()) {
            case TOTAL -> Text.of("total de " + of + ", " + span, "total of " + of + ", " + spanEnglish);
            case AVERAGE -> Text.of("moyenne de " + of + ", " + span, "average of " + of + ", " + spanEnglish);
            case AVERAGE_RATE ->
                Text.of("taux annuel moyen de " + of + ", " + growth, "average rate of " + of + ", " + growthEnglish);
            case END -> Text.of(of + " en " + rule.to(), of + " in " + rule.to());
            case GROWTH -> Text.of("croissance de " + of + ", " + growth, "growth of " + of + ", " + growthEnglish);
            case CEILING -> Text.of("chaque année de " + of + ", " + span, "each year of " + of + ", " + spanEnglish);
        };
    }

    static Text of(ConstraintRule.Sense sense) {
        return switch (sense) {
            case AT_MOST -> Text.of("au plus ", "at most ");
            case AT_LEAST -> Text.of("au moins ", "at least ");
            case EQUALS -> Text.of("égal à ", "equal to ");
        };
    }

    static Text kind(RuleInWords rule) {
        return rule.kind().equals("evolution") ? EVOLUTION : CALCULATION;
    }

    static Text years(int from, int to) {
        return Text.same(from == to ? Integer.toString(from) : from + "–" + to);
    }
}
