package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;

/**
 * The legal bases that a convention states, against the catalogues on the day of its law. Numbers are reused: that an
 * article of this number exists today says nothing of that day.
 *
 * <p>Example: {@code CSS L611-7} stated by a convention of 2004 is refused: the catalogue knows it from 2005-12-09.
 */
final class LegalBases {
    static final String UNKNOWN = "CONFORMITY-LEGAL-BASIS-UNKNOWN";
    static final String NOT_IN_FORCE = "CONFORMITY-LEGAL-BASIS-NOT-IN-FORCE";
    private static final Pattern ARTICLE =
            Pattern.compile("(.*?\\s)?\\s*((?:LO|L|R|D|A)?\\*{0,2}\\.?\\s?\\d[\\d-]*)(?:\\s.*)?");

    private LegalBases() {}

    static List<Problem> problems(List<String> stated, LocalDate day, List<Catalogue> catalogues) {
        return IntStream.range(0, stated.size())
                .mapToObj(at -> problem(stated.get(at), at, day, catalogues))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> problem(String stated, int at, LocalDate day, List<Catalogue> catalogues) {
        Place place = Place.of("").at("legalBasis[" + at + "]");
        String article = article(stated);
        var known = catalogues.stream()
                .flatMap(catalogue -> validities(catalogue, article))
                .toList();
        if (known.stream().anyMatch(one -> one.validity.contains(day))) {
            return Optional.empty();
        }
        return Optional.of(
                known.isEmpty() ? unknown(stated, place, catalogues) : notInForce(stated, place, day, known));
    }

    /** An article as one catalogue knows it, for some days. */
    private record KnownAs(Catalogue catalogue, Validity validity) {}

    private static Stream<KnownAs> validities(Catalogue catalogue, String article) {
        var versions = catalogue.versions().stream()
                .filter(version -> stands(version.article(), article))
                .map(Catalogue.Version::validity);
        var bases = catalogue.requirements().stream()
                .flatMap(requirement -> requirement.bases().stream())
                .filter(basis -> stands(basis.provision(), article))
                .map(Basis::validity);
        return Stream.concat(versions, bases).map(validity -> new KnownAs(catalogue, validity));
    }

    /** Whether a provision, as catalogues print it, is of an article: asked of every basis, so without a pattern. */
    private static boolean stands(String provision, String article) {
        return provision.startsWith(article)
                && (provision.length() == article.length() || provision.charAt(article.length()) == ' ');
    }

    private static Problem unknown(String stated, Place place, List<Catalogue> catalogues) {
        var articles = new TreeSet<String>();
        catalogues.forEach(catalogue -> articles.add(catalogue.article()));
        return Problem.of(
                UNKNOWN,
                place,
                Text.same(stated),
                Words.say(
                        "un article dont un catalogue d'exigences est connu : {}",
                        "an article of which a requirement catalogue is known: {}",
                        Words.ids(articles)),
                Text.of(
                        "corriger la base légale, ou donner le catalogue de cet article",
                        "correct the legal basis, or give the catalogue of that article"));
    }

    private static Problem notInForce(String stated, Place place, LocalDate day, List<KnownAs> known) {
        var holders = known.stream().map(KnownAs::catalogue).distinct().toList();
        Validity nearest = holders.stream()
                .flatMap(holder -> spans(holder, known).stream())
                .min(Comparator.comparingLong(span -> distance(span, day)))
                .orElseThrow();
        return Problem.of(
                NOT_IN_FORCE,
                place,
                Words.say(
                        "{}, qui n'existait pas le {} avec cet objet",
                        "{}, which did not exist on {} with this subject",
                        Text.same(stated),
                        Words.day(day)),
                Words.say(
                        "un texte en vigueur ce jour-là ; ce numéro a été celui de : {}",
                        "a text in force on that day; this number was that of: {}",
                        Words.list(holders, holder -> holding(holder, known))),
                Words.say(
                        "vérifier la date de signature et la base légale ; hors de ces jours, le numéro a pu désigner "
                                + "un autre article. Validité la plus proche : {}",
                        "check the day of signature and the legal basis; outside those days the number may have been "
                                + "that of another article. Nearest validity: {}",
                        span(nearest)));
    }

    /** A catalogue that knows the number, and the days on which it does: numbers are reused. */
    private static Text holding(Catalogue holder, List<KnownAs> known) {
        return Words.say("{} ({})", "{} ({})", holder.title(), Words.list(spans(holder, known), LegalBases::span));
    }

    private static List<Validity> spans(Catalogue holder, List<KnownAs> known) {
        return merged(known.stream()
                .filter(one -> one.catalogue.equals(holder))
                .map(KnownAs::validity)
                .toList());
    }

    private static long distance(Validity validity, LocalDate day) {
        return day.isBefore(validity.from())
                ? validity.from().toEpochDay() - day.toEpochDay()
                : validity.endExclusive()
                        .map(end -> day.toEpochDay() - end.toEpochDay() + 1)
                        .orElse(0L);
    }

    private static List<Validity> merged(List<Validity> validities) {
        var merged = new ArrayList<Validity>();
        for (Validity next : validities.stream().sorted().toList()) {
            boolean joins = !merged.isEmpty()
                    && merged.getLast()
                            .endExclusive()
                            .map(end -> !next.from().isAfter(end))
                            .orElse(true);
            if (joins) {
                merged.set(merged.size() - 1, hull(merged.getLast(), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static Validity hull(Validity first, Validity next) {
        var end =
                first.endExclusive().flatMap(one -> next.endExclusive().map(other -> one.isAfter(other) ? one : other));
        return new Validity(first.from(), end);
    }

    private static Text span(Validity validity) {
        return validity.endExclusive()
                .map(end ->
                        Words.say("du {} au {}", "{} to {}", Words.day(validity.from()), Words.day(end.minusDays(1))))
                .orElseGet(() -> Words.say("depuis le {}", "since {}", Words.day(validity.from())));
    }

    /** {@code CSS L. 227-1 III al. 1} is {@code CSS L227-1}: the code and the number, without what follows. */
    static String article(String printed) {
        Matcher matched = ARTICLE.matcher(printed.strip());
        if (!matched.matches()) {
            return printed.strip();
        }
        String code = matched.group(1) == null ? "" : matched.group(1).strip() + " ";
        return code + matched.group(2).replaceAll("[.\\s\\u00a0]", "");
    }
}
