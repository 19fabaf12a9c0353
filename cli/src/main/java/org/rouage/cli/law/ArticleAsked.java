package org.rouage.cli.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.InForce;
import org.rouage.law.LawBook;
import org.rouage.law.Lineage;

/**
 * The article a person named on the command line: a number, with or without its code.
 *
 * <p>Example: {@code L. 227-1}, {@code L227-1} and {@code CSS L227-1} are one article of a corpus of CSS; in a corpus
 * of two codes that both have an L1, {@code L1} needs its code.
 */
record ArticleAsked(Code code, ArticleNumber number) {
    /** Finds which article of the corpus the words name; refused with the nearest number when there is none. */
    static Outcome<ArticleAsked> of(List<String> words, List<ArticleVersion> articles) {
        Optional<Code> named = words.size() > 1 ? Codes.named(words.getFirst()) : Optional.empty();
        String printed = String.join(" ", named.isPresent() ? words.subList(1, words.size()) : words);
        ArticleNumber number = ArticleNumber.parse(printed);
        List<Code> holders = articles.stream()
                .filter(article -> article.number().equals(number))
                .map(ArticleVersion::code)
                .filter(code -> named.isEmpty() || named.get().equals(code))
                .distinct()
                .toList();
        return switch (holders.size()) {
            case 0 -> Outcome.refused(List.of(none(printed, articles)));
            case 1 -> Outcome.accepted(new ArticleAsked(holders.getFirst(), number));
            default -> Outcome.refused(List.of(several(printed, holders)));
        };
    }

    private static Problem none(String printed, List<ArticleVersion> articles) {
        List<String> numbers = articles.stream()
                .map(article -> article.number().normalised())
                .distinct()
                .toList();
        return Problem.of(
                "LAW-ARTICLE",
                Place.of(printed),
                Text.of("aucun article de ce numéro", "no article of this number"),
                Text.of("un article du droit donné", "an article of the law given"),
                Nearest.to(ArticleNumber.parse(printed).normalised(), numbers)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("vérifiez le numéro et --law", "check the number and --law")));
    }

    private static Problem several(String printed, List<Code> holders) {
        String codes =
                String.join(", ", holders.stream().map(Code::abbreviation).toList());
        String example = holders.getFirst() + " " + printed;
        return Problem.of(
                "LAW-ARTICLE",
                Place.of(printed),
                Text.of("un article de plusieurs codes : " + codes, "an article of several codes: " + codes),
                Text.of("le code et le numéro", "the code and the number"),
                Text.of("écrivez par exemple " + example, "write for example " + example));
    }

    /** The version to show on a day; refused, saying why, when no single one stands. */
    Outcome<ArticleVersion> on(LawBook book, LocalDate day) {
        InForce standing = book.on(code, number, day);
        return standing.shown()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(List.of(notOn(standing, book, day))));
    }

    private Problem notOn(InForce standing, LawBook book, LocalDate day) {
        Text found = switch (standing) {
            case InForce.NotInForce(var before, var after)
            when before.isEmpty() ->
                Text.of(
                        "pas encore en vigueur le " + day + starts(after, " ; il commence le "),
                        "not yet in force on " + day + starts(after, "; it starts on "));
            case InForce.NotInForce notInForce ->
                Text.of(
                        "plus en vigueur le " + day + ended(notInForce, " ; fin le "),
                        "no longer in force on " + day + ended(notInForce, "; ended on "));
            case InForce.Ambiguous(var candidates) ->
                Text.of(
                        candidates.size() + " versions prétendent au " + day,
                        candidates.size() + " versions claim " + day);
            case InForce.Unknown unknown -> Text.of("aucune version", "no version");
            case InForce.Found found1 -> Text.of("en vigueur", "in force");
            case InForce.Undated undated -> Text.of("sans date", "undated");
        };
        String versions = String.join(
                ", ",
                book.versions(code, number).stream()
                        .map(version -> version.validity().map(Object::toString).orElse("?"))
                        .toList());
        return Problem.of(
                "LAW-NOT-IN-FORCE",
                Place.of(code + " " + number),
                found,
                Text.of("une version en vigueur ce jour-là", "a version in force on that day"),
                Text.of("donnez --on dans : " + versions, "give --on in: " + versions));
    }

    private static String starts(Optional<Lineage.Standing> first, String words) {
        return first.map(standing -> words + standing.validity().from()).orElse("");
    }

    private static String ended(InForce.NotInForce standing, String words) {
        return standing.ended().map(day -> words + day).orElse("");
    }
}
