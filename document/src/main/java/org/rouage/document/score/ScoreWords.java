package org.rouage.document.score;

import java.util.List;
import org.rouage.basics.Text;

/** The headings of the tables of scores, in both languages. */
final class ScoreWords {
    static final Text INDICATOR = Text.of("Indicateur", "Indicator");
    static final Text TITLE = Text.of("Titre", "Title");
    static final Text UNIT = Text.of("Unité", "Unit");
    static final Text YEAR = Text.of("Année", "Year");
    static final Text TARGET = Text.of("Cible en vigueur", "Target in force");
    static final Text INITIAL = Text.of("Cible initiale", "Initial target");
    static final Text RESULT = Text.of("Résultat", "Result");
    static final Text PRESENT = Text.of("Présents", "Present");
    static final Text EXPECTED = Text.of("Attendus", "Expected");
    static final Text COVERAGE = Text.of("Couverture", "Coverage");
    static final Text ATTAINMENT = Text.of("Atteinte", "Attainment");
    static final Text JUDGEMENT = Text.of("Constat", "Judgement");
    static final Text POINTS = Text.of("Points", "Points");
    static final Text BY_YEAR = Text.of("Par année", "By year");
    static final Text SCORES = Text.of("Scores", "Scores");
    static final Text LEVEL = Text.of("Niveau", "Level");
    static final Text GROUP = Text.of("Groupe", "Group");
    static final Text WEIGHT = Text.of("Poids", "Weight");
    static final Text SCORE = Text.of("Score", "Score");
    static final Text REMARK = Text.of("Remarque", "Remark");
    static final Text MEASURED_BY = Text.of("Mesuré par", "Measured by");

    static final Text ALL = Text.of("Tous les indicateurs", "All indicators");
    static final Text CONTENTS = Text.of("Sommaire", "Contents");
    static final Text COUNTS = Text.of("Ce qui compte, ce qui est écarté", "What counts, what is left out");
    static final Text HOW_SCORES_ADD = Text.of(
            "Un score est la moyenne, pondérée, de ce qui compte ; ce qui est écarté l'est nommément.",
            "A score is the weighted mean of what counts; what is left out is named.");
    static final Text PATH = Text.of("Cible et résultat : ", "Target and result: ");
    static final Text YEARS_OF = Text.of("Année par année : ", "Year by year: ");
    static final Text HOW =
            Text.of("D'où vient ce chiffre, comment il est jugé", "Where this comes from, how it was judged");
    static final Text HOW_ATTAINED = Text.of(
            "Atteinte = (résultat − départ) ÷ (cible − départ), avec les valeurs ci-dessus.",
            "Attainment = (result − base) ÷ (target − base), with the values above.");
    static final Text NOT_ROUNDED = Text.of(
            "Rien n'est arrondi : le calcul est exact, les chiffres affichés sont coupés, « … » dit qu'il en suit.",
            "Nothing is rounded: the computation is exact, the digits shown are cut, \"…\" says that more follow.");
    static final Text EXPLAIN =
            Text.of("Jusqu'aux lignes des fichiers remontés :", "Down to the lines of the submitted files:");
    static final Text REGIONS = Text.of("Par région", "By region");
    static final Text BODIES = Text.of("Par organisme", "By body");
    static final Text ALL_BODIES = Text.of("organismes", "bodies");
    static final Text SPREAD = Text.of("Dispersion entre organismes : ", "Dispersion between bodies: ");
    static final Text TARGET_OF_ALL = Text.of(
            "aucun organisme n'a de cible propre : celle-ci est celle de l'ensemble",
            "no body has a target of its own: this one is that of all together");
    static final Text BELOW = Text.of("n'atteignent pas leur cible", "do not reach their target");
    static final Text TARGET_OF = Text.of("Acte qui fixe cette cible", "Act that sets that target");
    static final Text OWN_TARGET = Text.of("Sa cible", "Its target");
    static final Text EVERY_BODY = Text.of("Chaque organisme", "Every body");
    static final Text BODY = Text.of("Organisme", "Body");
    static final Text REGION = Text.of("Région", "Region");
    static final Text REACHES = Text.of("Atteint sa cible", "Reaches its target");
    static final Text FILE = Text.of("Fichier", "File");
    static final Text HASH = Text.of("Empreinte", "Hash");
    static final Text ALL_FILES = Text.of("tous les fichiers", "all files");
    static final Text ENGINE = Text.of("Rouage", "Rouage");

    /** Of the sheet of indicators, as {@code ScoreCsv.COLUMNS}. */
    static final List<Text> COLUMNS = List.of(
            INDICATOR,
            Text.of("Code", "Code"),
            TITLE,
            Text.of("Période", "Period"),
            Text.of("Périmètre", "Place"),
            UNIT,
            Text.of("Sens", "Direction"),
            Text.of("Type", "Type"),
            WEIGHT,
            TARGET,
            Text.of("Acte de la cible", "Act of the target"),
            INITIAL,
            Text.of("Acte de la cible initiale", "Act of the initial target"),
            Text.of("Résultat (caisse)", "Result (fund)"),
            Text.of("Résultat (État)", "Result (State)"),
            Text.of("Résultat (arrêté d'accord)", "Result (agreed)"),
            PRESENT,
            EXPECTED,
            Text.of("Atteinte (%)", "Attainment (%)"),
            Text.of("Atteinte de l'initiale (%)", "Attainment of the initial (%)"),
            JUDGEMENT,
            POINTS,
            Text.of("Points au plus", "Most points"),
            Text.of("Organismes en retard", "Late bodies"),
            Text.of("Ruptures de série", "Breaks in series"),
            Text.of("Neutralisé", "Neutralised"),
            Text.of("Projection", "Projection"),
            Text.of("Motifs", "Reasons"),
            Text.of("Poids compté", "Weight counted"),
            Text.of("Complétude", "Completeness"));

    static final List<Text> YEAR_COLUMNS =
            List.of(INDICATOR, TITLE, UNIT, YEAR, TARGET, INITIAL, RESULT, PRESENT, EXPECTED);

    static final List<Text> SCORE_COLUMNS =
            List.of(LEVEL, GROUP, TITLE, INDICATOR, Text.of("Compté", "Counted"), WEIGHT, SCORE, REMARK);

    private ScoreWords() {}
}
