package org.rouage.convention.draft;

import org.rouage.basics.Text;

/**
 * In what way two operations conflict.
 *
 * <p>Example: two targets for one year are {@link #VALUES}; two clauses inserted last are {@link #ORDER}, where both
 * can stay.
 */
public enum Kind {
    /** Both write the same part, otherwise. */
    VALUES("deux valeurs", "two values", " : deux valeurs pour un même endroit", ": two values for one place"),
    /** Both replace words that meet, or that stand no longer once the other is done. */
    WORDS(
            "mots remplacés",
            "words replaced",
            " : une fois l'un fait, l'autre ne trouve plus ses mots ou donne un autre texte",
            ": once one is done, the other no longer finds its words, or gives another text"),
    /** One repeals what the other changes, moves or adds to. */
    REPEALED("abrogation", "repeal", "", ""),
    /** Both put something at the same place: only the order differs, and both can stay. */
    ORDER(
            "ordre",
            "order",
            " : au même endroit, et rien ne dit lequel vient d'abord",
            ": at the same place, and nothing says which comes first"),
    /** One moves what the other moves elsewhere, or needs where it stood. */
    PLACE(
            "place",
            "place",
            " : l'un déplace ce que l'autre déplace ou prend pour repère",
            ": one moves what the other moves, or takes as its mark"),
    /** Both give the same identifier, or both bring the one thing of which there can be one. */
    NAME(
            "identifiant ou place unique",
            "identifier or single place",
            " : un identifiant, ou une place unique, ne sert qu'une fois",
            ": an identifier, or a single place, is given only once"),
    /** One changes the unit in which the other writes. */
    UNIT("unité", "unit", " : l'un change l'unité de l'autre", ": one changes the unit of the other"),
    /** One cannot be carried out after the other, for another reason of the fold. */
    REFUSED(
            "opération impossible",
            "operation impossible",
            " : l'un ne peut se faire après l'autre",
            ": one cannot be done after the other"),
    /** Each commutes with each other alone, yet not all of them together. */
    TOGETHER(
            "effet d'ensemble",
            "joint effect",
            " : avec les autres opérations des projets, l'ordre change le résultat",
            ": with the other operations of the drafts, the order changes the outcome");

    private final Text label;
    private final Text because;

    Kind(String french, String english, String becauseInFrench, String becauseInEnglish) {
        label = Text.of(french, english);
        because = Text.of(becauseInFrench, becauseInEnglish);
    }

    public Text label() {
        return label;
    }

    /** What follows the two operations in the reason. */
    Text because() {
        return because;
    }
}
