package org.rouage.document.score;

import org.rouage.basics.Language;
import org.rouage.basics.Text;

/** The fixed words of the handbook of indicators, in both languages. */
final class GuideWords {
    static final Text KIND = Text.of("Guide des indicateurs", "Handbook of indicators");
    static final Text MEASURES = Text.of("Mesures remontées", "Measures reported");
    static final Text TARGETS = Text.of("Cibles", "Targets");
    static final Text VERSIONS = Text.of("Versions de la définition", "Versions of the definition");
    static final Text CHECKS = Text.of("Contrôles des cibles", "Checks of the targets");
    static final Text LEFT_OUT = Text.of("non renseigné", "not given");
    static final Text OF_WHOM = Text.of("De qui", "Of whom");
    static final Text NETWORK = Text.of("réseau", "network");
    static final Text ACT = Text.of("Acte", "Act");
    static final Text BREAK = Text.of("rupture de série", "break in series");
    static final Text SKIP = Text.of("Aller aux fiches", "Go to the sheets");

    private GuideWords() {}

    static Text since(int year) {
        return Text.of("À partir de " + year, "From " + year);
    }

    static String dates(GuideReport report, Language language) {
        return Sayings.IN_FORCE.in(language) + " "
                + Text.day(report.asOf().inForce()).in(language) + ", " + Sayings.KNOWN.in(language) + " "
                + Text.day(report.asOf().known()).in(language) + ".";
    }
}
