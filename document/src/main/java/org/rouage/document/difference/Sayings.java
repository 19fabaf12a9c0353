package org.rouage.document.difference;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.difference.Differences;
import org.rouage.convention.difference.ElementChange;

/** The fixed words of reports of differences, in both languages. */
final class Sayings {
    static final Text KIND = Text.of("Différences", "Differences");
    static final Text SKIP = Text.of("Aller aux différences", "Skip to the differences");
    static final Text FROM = Text.of("Avant", "Before");
    static final Text TO = Text.of("Après", "After");
    static final Text NOTHING = Text.of(
            "Rien ne diffère : mêmes éléments, aux mêmes places, dans les mêmes termes.",
            "Nothing differs: the same elements, at the same places, in the same words.");
    static final Text LEGEND = Text.of(
            "Ce qui est supprimé est barré, ce qui est inséré est souligné ; un lecteur d'écran annonce l'un et "
                    + "l'autre. Ce qui est repris à l'identique n'est pas montré, sauf autour des mots changés.",
            "What is deleted is struck through, what is inserted is underlined; a screen reader announces both. What "
                    + "stays the same is not shown, but around the words that changed.");
    static final Text SUMMARY = Text.of("En bref", "In short");
    static final Text CONTENTS = Text.of("Éléments qui diffèrent", "Elements that differ");
    static final Text ACTS = Text.of("Actes à l'origine des différences", "Acts that made the differences");
    static final Text ACT = Text.of("Acte", "Act");
    static final Text GROUND = Text.of("Motif", "Ground");
    static final Text SIGNED = Text.of("Signé le", "Signed on");
    static final Text EFFECT = Text.of("Prise d'effet", "Takes effect");
    static final Text ELEMENTS = Text.of("Éléments", "Elements");
    static final Text CHANGE = Text.of("Changement", "Change");
    static final Text FIGURES = Text.of("Données", "Data");
    static final Text DATUM = Text.of("Donnée", "Datum");
    static final Text WRITTEN_BY = Text.of("Écrit par", "Written by");
    static final Text SPACES = Text.of("seule la mise en page diffère", "only the layout differs");
    static final Text DELETED = Text.of("supprimé : ", "deleted: ");
    static final Text INSERTED = Text.of("inséré : ", "inserted: ");
    static final Text END = Text.of(" (fin)", " (end)");
    static final Text IN = Text.of("dans ", "in ");
    static final Text COLON = Text.of(" : ", ": ");

    private Sayings() {}

    /** A kind of change, and how many elements differ so. */
    record Count(String code, Text one, Text several, long elements) {
        /** Agrees with the number. */
        Text says() {
            return elements < 2 ? one : several;
        }
    }

    static List<Count> counts(Differences differences) {
        return List.of(
                count("added", "ajouté", "ajoutés", differences.count(ElementChange.Added.class)),
                count("removed", "supprimé", "supprimés", differences.count(ElementChange.Removed.class)),
                count("moved", "déplacé", "déplacés", differences.count(ElementChange.Moved.class)),
                count("renumbered", "renuméroté", "renumérotés", differences.count(ElementChange.Renumbered.class)),
                count("reworded", "réécrit", "réécrits", differences.count(ElementChange.Reworded.class)),
                new Count(
                        "revalued",
                        Text.of("dont une donnée change", "with other data"),
                        Text.of("dont une donnée change", "with other data"),
                        differences.count(ElementChange.Revalued.class)));
    }

    private static Count count(String english, String one, String several, long elements) {
        return new Count(english, Text.of(one, english), Text.of(several, english), elements);
    }

    static Text elements(long count) {
        return Text.counted(count, "élément", "éléments", "element", "elements");
    }
}
