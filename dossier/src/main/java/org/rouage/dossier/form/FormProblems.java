package org.rouage.dossier.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;

/** The problems of what is written in a dossier's files; those of YAML itself are found below. */
final class FormProblems {
    private static final int LONGEST_QUOTATION = 80;

    private FormProblems() {}

    static Problem identifier(Place place, String written) {
        Text remedy = Slug.of(written)
                .map(slug -> Text.of("écrivez " + slug, "write " + slug))
                .orElse(Text.of("écrivez par exemple qualite-de-service", "write for example service-quality"));
        return Problem.of(
                "DOSSIER-IDENTIFIER",
                place,
                quoted(written),
                Text.of(
                        "des mots en minuscules sans accent, joints par des traits d'union",
                        "lower-case words without accents, joined by hyphens"),
                remedy);
    }

    static Problem reserved(Place place, String id) {
        return Problem.of(
                "DOSSIER-RESERVED-IDENTIFIER",
                place,
                Text.same(id),
                Text.of(
                        "un autre identifiant : celui-ci désigne l'en-tête de la convention",
                        "another identifier: this one names the heading of the convention"),
                Text.of("choisissez un autre identifiant", "choose another identifier"));
    }

    static Problem oneKey(Place place, Content.Choice choice, List<String> written) {
        String keys = String.join(", ", choice.names());
        return Problem.of(
                "DOSSIER-ONE-KEY",
                place,
                written.isEmpty()
                        ? Text.of("aucune clé", "no key")
                        : Text.of("les clés " + String.join(", ", written), "the keys " + String.join(", ", written)),
                Text.of(
                        choice.title().french() + " : une seule des clés " + keys,
                        choice.title().english() + ": only one of the keys " + keys),
                written.isEmpty()
                        ? Text.of("écrivez l'une d'elles", "write one of them")
                        : Text.of(
                                "écrivez chacune dans son propre élément de liste",
                                "write each as an item of its own"));
    }

    static Problem sameIdentifier(Place place, String id, Place first) {
        Place where = new Place(first.file(), first.line(), first.column(), "");
        return Problem.of(
                "DOSSIER-SAME-IDENTIFIER",
                place,
                Text.of(id + ", déjà pris en " + where, id + ", already taken at " + where),
                Text.of("un identifiant à chacun", "an identifier for each"),
                Text.of("renommez l'un des deux", "rename one of the two"));
    }

    static Problem noSuch(
            Place place, String written, List<Text> titles, Collection<String> known, Optional<Text> other) {
        Text found = other.map(form -> Text.of(
                        written + ", qui désigne autre chose : " + form.french(),
                        written + ", which names something else: " + form.english()))
                .orElse(quoted(written));
        Text expected = titles.isEmpty()
                ? Text.of("l'identifiant d'une clause de ce dossier", "the identifier of a clause of this dossier")
                : Text.of(
                        "l'identifiant d'un élément de ce dossier : " + joined(titles, true),
                        "the identifier of an element of this dossier: " + joined(titles, false));
        Text otherwise = other.isPresent()
                ? Text.of("nommez un élément de cette sorte", "name an element of that kind")
                : Text.of("ajoutez cet élément, ou enlevez le renvoi", "add this element, or remove the reference");
        Text remedy = Nearest.to(written, known).map(FormProblems::didYouMean).orElse(otherwise);
        return Problem.of("DOSSIER-NO-SUCH-ELEMENT", place, found, expected, remedy);
    }

    static Problem unknownTerm(Place place, String written, Collection<String> known, Optional<String> nearest) {
        return Problem.of(
                "DOSSIER-TERM",
                place,
                quoted(written),
                Text.of("un des termes " + String.join(", ", known), "one of the terms " + String.join(", ", known)),
                nearest.map(FormProblems::didYouMean)
                        .orElse(Text.of(
                                "prenez un terme de la liste, ou ajoutez-le par un catalogue",
                                "take a term from the list, or add it by a catalogue")));
    }

    static Problem shape(Place place, String written, Text says, String example) {
        return Problem.of(
                "DOSSIER-SHAPE",
                place,
                written.strip().equals(written) ? quoted(written) : Text.same('"' + written + '"'),
                says,
                Text.of("écrivez par exemple " + example, "write for example " + example));
    }

    static Problem quotes(Place place, String written) {
        return Problem.of(
                "DOSSIER-QUOTES",
                place,
                Text.same(written),
                Text.of(
                        "un texte entre guillemets : sans eux c'est un nombre, qui perd ses zéros de tête",
                        "a text between quotes: without them it is a number, which loses the zeros it begins with"),
                Text.of("écrivez \"" + written + '"', "write \"" + written + '"'));
    }

    static Problem backwards(Form.InOrder order, Place place, String first, String last) {
        String french = order.mayBeEqual() ? ", au plus tôt " : ", après ";
        String english = order.mayBeEqual() ? ", not before " : ", after ";
        return Problem.of(
                order.code(),
                place,
                Text.same(order.last() + " " + last + ", " + order.first() + " " + first),
                Text.of(order.last() + french + first, order.last() + english + first),
                Text.of("corrigez l'une des deux valeurs", "correct one of the two values"));
    }

    static Problem year(Place place, String written) {
        return Problem.of(
                "DOSSIER-YEAR",
                place,
                quoted(written),
                Text.of("une année de 1900 à 2199", "a year from 1900 to 2199"),
                Text.of("écrivez les quatre chiffres de l'année", "write the four digits of the year"));
    }

    static Problem negative(Place place, String written) {
        return Problem.of(
                "DOSSIER-NEGATIVE",
                place,
                quoted(written),
                Text.of("zéro ou plus", "zero or more"),
                Text.of("enlevez le signe", "remove the sign"));
    }

    static Problem tooLarge(Place place, String written, int largest) {
        return Problem.of(
                "DOSSIER-TOO-LARGE",
                place,
                quoted(written),
                Text.of("un nombre entier de 0 à " + largest, "a whole number from 0 to " + largest),
                Text.of("corrigez le nombre", "correct the number"));
    }

    static Problem period(Place place, String written) {
        return Problem.of(
                "DOSSIER-PERIOD",
                place,
                quoted(written),
                Text.of(
                        "une année, un semestre, un trimestre ou un mois, de 1900 à 2199",
                        "a year, a half-year, a quarter or a month, from 1900 to 2199"),
                Text.of(
                        "écrivez par exemple 2026, 2026-S1, 2026-T1 ou 2026-03",
                        "write for example 2026, 2026-S1, 2026-Q1 or 2026-03"));
    }

    static Problem code(Place place, String written) {
        return shape(
                place,
                written,
                Text.of(
                        "un sigle, ou des mots joints par des traits d'union",
                        "an acronym, or words joined by hyphens"),
                "CANAM");
    }

    static Problem twice(Place place, String key, String written, Place first) {
        String where = first.line() + ":" + first.column();
        return Problem.of(
                "DOSSIER-TWICE",
                place,
                Text.of(key + " " + written + ", déjà en " + where, key + " " + written + ", already at " + where),
                Text.of("une seule fois", "once only"),
                Text.of("gardez l'une des deux valeurs", "keep one of the two values"));
    }

    static Problem needsOneOf(Place place, List<String> keys) {
        return Problem.of(
                "DOSSIER-ONE-OF",
                place,
                Text.of("aucune de ces clés", "none of these keys"),
                Text.of(
                        "au moins une des clés " + String.join(", ", keys),
                        "at least one of the keys " + String.join(", ", keys)),
                Text.of("ajoutez " + keys.getFirst() + ": …", "add " + keys.getFirst() + ": …"));
    }

    static Problem alone(Place place, Form.Together together) {
        return Problem.of(
                "DOSSIER-TOGETHER",
                place,
                Text.of(
                        together.written() + " sans " + together.needed(),
                        together.written() + " without " + together.needed()),
                Text.of("les deux clés ensemble", "both keys together"),
                Text.of("ajoutez " + together.needed() + ": …", "add " + together.needed() + ": …"));
    }

    private static Text didYouMean(String near) {
        return Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?");
    }

    private static String joined(List<Text> titles, boolean french) {
        return titles.stream()
                .map(title -> french ? title.french() : title.english())
                .collect(Collectors.joining(", "));
    }

    /** A quotation on one line, cut when long. */
    static Text quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        boolean whole = line.codePointCount(0, line.length()) <= LONGEST_QUOTATION;
        return Text.same(whole ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…");
    }
}
