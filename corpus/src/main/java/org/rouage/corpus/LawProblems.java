package org.rouage.corpus;

import java.time.LocalDate;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** The problems of law files: codes never change once released; each is listed in {@code docs/formats.md}. */
final class LawProblems {
    private static final int LONGEST_QUOTATION = 80;
    private static final Text TAKE_AGAIN =
            Text.of("reprenez le fichier à sa source", "take the file again from its source");

    private LawProblems() {}

    static Problem notLaw(Place place) {
        return Problem.of(
                "LAW-FORM",
                place,
                Text.of("ni Markdown, ni XML, ni JSON", "neither Markdown nor XML nor JSON"),
                Text.of(
                        "un article en Markdown, en XML LEGI ou en JSON legi-data",
                        "an article in Markdown, LEGI XML or legi-data JSON"),
                Text.of("vérifiez que le fichier est le bon", "check that it is the right file"));
    }

    static Problem noHeading(Place place, String found) {
        return Problem.of(
                "LAW-HEADING",
                place,
                quoted(found),
                Text.of("un titre « # Article L111-1 »", "a heading \"# Article L111-1\""),
                Text.of("ajoutez le titre, ou enlevez ce fichier", "add the heading, or remove this file"));
    }

    static Problem truncated(Place place, String found) {
        return Problem.of(
                "LAW-TRUNCATED", place, quoted(found), Text.of("un article entier", "a whole article"), TAKE_AGAIN);
    }

    static Problem linkLine(Place place, String found) {
        return Problem.of(
                "LAW-LINK-LINE",
                place,
                quoted(found),
                Text.of("« **Cite**: », ou « - » et un lien", "\"**Cite**:\", or \"-\" and a link"),
                TAKE_AGAIN);
    }

    static Problem nameDisagrees(Place place, String inName, String inHeading) {
        return Problem.of(
                "LAW-NAME",
                place,
                Text.of(
                        inHeading + " dans le titre, " + inName + " dans le nom du fichier",
                        inHeading + " in the heading, " + inName + " in the file name"),
                Text.of("le même article", "the same article"),
                Text.of("renommez le fichier", "rename the file"));
    }

    static Problem badDate(Place place, String found) {
        return Problem.of(
                "LAW-DATE",
                place,
                quoted(found),
                Text.of("un jour qui existe (AAAA-MM-JJ)", "a day that exists (YYYY-MM-DD)"),
                Text.of("corrigez la date", "correct the date"));
    }

    static Problem duplicate(Place place, String article, LocalDate start, Place first) {
        return Problem.of(
                "LAW-DUPLICATE",
                place,
                Text.of(
                        article + " en vigueur le " + start + ", déjà lu dans " + first,
                        article + " in force on " + start + ", already read in " + first),
                Text.of("chaque version une seule fois", "each version once"),
                Text.of(
                        "enlevez un des deux fichiers ; le premier est gardé",
                        "remove one of the two; the first is kept"));
    }

    static Problem noCode(Place place, int articles) {
        return Problem.of(
                "LAW-CODE-UNKNOWN",
                place,
                Text.of(
                        articles + " article(s) dont rien ne dit le code",
                        articles + " article(s) of a code that nothing names"),
                Text.of("un dossier ou des liens qui nomment le code", "a folder or links that name the code"),
                Text.of("nommez-le : --code CSS", "name it: --code CSS"));
    }

    static Problem none(Place place, int files) {
        return Problem.of(
                "LAW-NONE",
                place,
                Text.of("aucun article dans " + files + " fichier(s)", "no article in " + files + " file(s)"),
                Text.of("au moins un article de loi", "at least one article of law"),
                Text.of(
                        "vérifiez que le dossier ou l'archive est le bon",
                        "check that it is the right folder or archive"));
    }

    static Problem xmlSyntax(Place place) {
        return Problem.of(
                "LAW-XML-SYNTAX",
                place,
                Text.of("du XML mal formé ou coupé", "XML that is malformed or cut"),
                Text.of("du XML bien formé", "well-formed XML"),
                TAKE_AGAIN);
    }

    static Problem xmlTypes(Place place) {
        return Problem.of(
                "LAW-XML-DTD",
                place,
                Text.of("une déclaration DOCTYPE", "a DOCTYPE declaration"),
                Text.of("du XML sans DTD ni entités", "XML without a DTD or entities"),
                Text.of(
                        "enlevez la déclaration ; n'ouvrez pas un fichier d'origine inconnue",
                        "remove the declaration; do not open a file of unknown origin"));
    }

    static Problem xmlDepth(Place place, int levels) {
        return Problem.of(
                "LAW-XML-DEPTH",
                place,
                Text.of("plus de " + levels + " niveaux", "more than " + levels + " levels"),
                Text.of("un article de la base LEGI", "an article of the LEGI base"),
                TAKE_AGAIN);
    }

    static Problem xmlRoot(Place place, String found) {
        return Problem.of(
                "LAW-XML-ROOT",
                place,
                quoted("<" + found + ">"),
                Text.of("<ARTICLE>, un article de la base LEGI", "<ARTICLE>, an article of the LEGI base"),
                Text.of("vérifiez que le fichier est le bon", "check that it is the right file"));
    }

    static Problem missing(Place place, String field) {
        return Problem.of(
                "LAW-FIELD",
                place,
                Text.of("pas de " + field, "no " + field),
                Text.of(field + ", renseigné", field + ", filled in"),
                TAKE_AGAIN);
    }

    static Problem jsonSyntax(Place place) {
        return Problem.of(
                "LAW-JSON-SYNTAX",
                place,
                Text.of("du JSON mal formé ou coupé", "JSON that is malformed or cut"),
                Text.of("du JSON bien formé", "well-formed JSON"),
                TAKE_AGAIN);
    }

    static Problem jsonShape(Place place) {
        return Problem.of(
                "LAW-JSON-SHAPE",
                place,
                Text.of("du JSON d'une autre forme", "JSON of another shape"),
                Text.of(
                        "un code de legi-data : {type: code, data, children}",
                        "a code of legi-data: {type: code, data, children}"),
                Text.of("vérifiez que le fichier est le bon", "check that it is the right file"));
    }

    private static Text quoted(String found) {
        String line = found.strip();
        if (line.isEmpty()) {
            return Text.of("rien", "nothing");
        }
        String visible = line.codePoints()
                .limit(LONGEST_QUOTATION)
                .map(read -> Character.isISOControl(read) ? '?' : read)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Text.same(visible + (line.codePointCount(0, line.length()) > LONGEST_QUOTATION ? "…" : ""));
    }
}
