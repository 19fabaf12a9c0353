package org.rouage.cli.law;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.law.Designation;
import org.rouage.law.citation.Resolution;

/** What a citation comes to, in a few words. */
final class ResolutionWords {
    private ResolutionWords() {}

    static Text of(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> Text.of("résolu", "resolved");
            case Resolution.ResolvedRange(var members) ->
                Text.of("résolu : ", "resolved: ")
                        .plus(Text.counted(members.size(), "article", "articles", "article", "articles"));
            case Resolution.NumberReused(var target, var others) ->
                Text.of(
                        "résolu ; numéro aussi porté par " + String.join(", ", others),
                        "resolved; number also borne by " + String.join(", ", others));
            case Resolution.Repealed repealed -> Text.of("plus en vigueur", "no longer in force");
            case Resolution.NotYetInForce future -> Text.of("pas encore en vigueur", "not yet in force");
            case Resolution.PlaceMissing(var target, var missing) ->
                Text.of(
                        "l'article est là, pas le passage " + listed(missing),
                        "the article is there, the passage is not: " + listed(missing));
            case Resolution.PlaceAmbiguous(var target, var ambiguous) ->
                Text.of(
                        "plusieurs passages répondent à " + listed(ambiguous),
                        "several passages answer to " + listed(ambiguous));
            case Resolution.Dangling dangling -> Text.of("ne mène à rien", "leads to nothing");
            case Resolution.OutsideCorpus outside -> Text.of("hors du droit donné", "outside the law given");
            case Resolution.NotInACode text -> Text.of("pas l'article d'un code", "not an article of a code");
        };
    }

    private static String listed(List<Designation> designations) {
        return String.join(
                ", ", designations.stream().map(Designation::toString).toList());
    }
}
