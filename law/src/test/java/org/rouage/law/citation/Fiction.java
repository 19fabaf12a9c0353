package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.link.Link;

/** A code of our own, the Code des rouages, in which the tests of this package write their articles. */
final class Fiction {
    static final Code ROUAGES = new Code("CROU", "Code des rouages", Optional.empty());
    static final LocalDate DAY = LocalDate.of(2017, 12, 31);

    private Fiction() {}

    static ArticleVersion article(String number, String body) {
        return article(number, body, Optional.empty(), Optional.empty(), List.of());
    }

    static ArticleVersion linked(String number, String body, Link... links) {
        return article(number, body, Optional.empty(), Optional.empty(), List.of(links));
    }

    static ArticleVersion dated(String number, String chronicalId, Validity validity) {
        return article(number, "Texte.", Optional.of(validity), Optional.of(chronicalId), List.of());
    }

    private static ArticleVersion article(
            String number, String body, Optional<Validity> validity, Optional<String> chronicalId, List<Link> links) {
        return new ArticleVersion(
                ROUAGES,
                ArticleNumber.parse(number),
                validity,
                chronicalId,
                body,
                "",
                links,
                Place.of("code-des-rouages.md"));
    }

    /** Sixty articles L111-1 to L111-60, enough for the code to be covered, and those given. */
    static List<ArticleVersion> book(ArticleVersion... others) {
        Stream<ArticleVersion> sixty =
                IntStream.rangeClosed(1, 60).mapToObj(number -> article("L111-" + number, "Texte."));
        return Stream.concat(sixty, Stream.of(others)).toList();
    }

    /** What the citations of a body name, with the steps inside, as printed lines. */
    static List<String> citations(String body) {
        return CitationFinder.in(article("L111-1", body)).stream()
                .map(Fiction::printed)
                .toList();
    }

    static String printed(Citation citation) {
        List<String> steps = citation.within().stream()
                .map(step -> step.kind() + step.labels().toString())
                .toList();
        return citation.cited() + (steps.isEmpty() ? "" : " " + String.join(" ", steps));
    }
}
