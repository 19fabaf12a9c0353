package org.rouage.cli.law;

import org.rouage.basics.Text;
import org.rouage.law.citation.CitationReport.Outcome;
import org.rouage.law.citation.Miss;

/** What the figures of a corpus count, in a few words. */
final class FigureWords {
    private FigureWords() {}

    static Text of(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> Text.of("résolues", "resolved");
            case NUMBER_REUSED -> Text.of("résolues, numéro repris par un autre article", "resolved, number reused");
            case REPEALED -> Text.of("vers un article qui n'est plus en vigueur", "to an article no longer in force");
            case NOT_YET_IN_FORCE -> Text.of("vers un article pas encore en vigueur", "to an article not yet in force");
            case PLACE_MISSING -> Text.of("article trouvé, passage absent", "article found, passage missing");
            case PLACE_AMBIGUOUS ->
                Text.of("article trouvé, plusieurs passages possibles", "article found, several passages possible");
            case DANGLING -> Text.of("ne mènent à rien", "dangling");
            case OUTSIDE_CORPUS -> Text.of("hors du droit donné", "outside the law given");
            case NOT_IN_A_CODE -> Text.of("vers un texte hors code", "to a text that is not a code");
        };
    }

    static Text of(Miss miss) {
        return switch (miss) {
            case OTHER_CODE -> Text.of("cité dans un autre code", "cited in another code");
            case NOT_READ -> Text.of("imprimé mais pas lu", "printed but not read");
            case DIVISION -> Text.of("le texte nomme une division", "the text names a division");
            case NOTA_ONLY -> Text.of("dans la NOTA seulement", "in the NOTA only");
            case RENUMBERED -> Text.of("renuméroté depuis", "renumbered since");
            case LONGER_NUMBER -> Text.of("un numéro plus long est imprimé", "a longer number is printed");
            case OTHER_VERSION -> Text.of("dans une autre version de l'article", "in another version of the article");
            case NO_TRACE -> Text.of("sans trace dans le texte", "no trace in the text");
        };
    }
}
