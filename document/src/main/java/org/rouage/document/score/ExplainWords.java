package org.rouage.document.score;

import java.time.LocalDate;
import org.rouage.basics.Text;

/** The fixed words of an explanation, in both languages. */
final class ExplainWords {
    static final Text KIND = Text.of("D'où vient ce résultat", "Where this result comes from");
    static final Text FORMULA = Text.of("formule", "formula");
    static final Text OWN_MEASURE =
            Text.of("aucune : l'indicateur est sa propre mesure", "none: the indicator is its own measure");
    static final Text OVER_BODIES = Text.of("sur les organismes", "over bodies");
    static final Text OVER_TIME = Text.of("dans le temps", "over time");
    static final Text PART = Text.of("Mesure", "Measure");
    static final Text STEPS = Text.of("Calcul et arrondis", "Computation and roundings");
    static final Text SUBMISSIONS = Text.of("Remontées", "Submissions");
    static final Text SUBMISSION = Text.of("Remontée", "Submission");
    static final Text NOTES = Text.of("À savoir", "To be known");
    static final Text SUPERSEDES = Text.of("remplace", "supersedes");
    static final Text SUPERSEDED_BY = Text.of("remplacée par", "superseded by");
    static final Text LINE = Text.of("Ligne", "Line");
    static final Text LINES = Text.of("Lignes des fichiers", "Lines of the files");
    static final Text DETAIL = Text.of("Détail", "Detail");
    static final Text RECEIVED = Text.of("Reçue", "Received");
    static final Text STATE = Text.of("État", "State");
    static final Text REASON = Text.of("Motif", "Reason");
    static final Text VALUE = Text.of("Valeur", "Value");
    static final Text PERIOD = Text.of("Période", "Period");
    static final Text COUNTS = Text.of("Compte", "Counts");
    static final Text FOUND = Text.of("constaté", "found");
    static final Text FOUND_BY = Text.of("constaté par", "found by");
    static final Text PROOF = Text.of("preuve", "evidence");
    static final Text SKIP = Text.of("Aller au résultat", "Go to the result");

    private ExplainWords() {}

    static Text line(String file, long line) {
        return Text.of(file + ", ligne " + line, file + ", line " + line);
    }

    /** {@code Caisse nationale X, le 30 novembre 2021, déclarée par la caisse}. */
    static Text by(ExplainReport.Found found) {
        return Text.same(found.by())
                .plus(Text.of(", le ", ", on "))
                .plus(Text.day(found.on()))
                .plus(Text.same(", "))
                .plus(found.state());
    }

    static Text received(LocalDate day, String by) {
        return Text.of("reçue le ", "received on ")
                .plus(Text.day(day))
                .plus(Text.of(" de ", " from "))
                .plus(Text.same(by));
    }
}
