package org.rouage.measure.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;

/** What can be wrong with a file as a whole, its header and its rows. */
final class FileShape {
    private FileShape() {}

    static Problem notMapping(Place at, String written) {
        return Problem.of(
                "MEASURE-MAPPING",
                at,
                Text.same(written),
                Text.of(
                        "une seule fois chacun : body, measure, period, value, detail ou none, puis = et le nom de la"
                                + " colonne",
                        "once each: body, measure, period, value, detail or none, then = and the name of the column"),
                Text.of("écrivez par exemple body=territoire", "write for example body=territory"));
    }

    static Problem empty(Place at) {
        return Problem.of(
                "MEASURE-EMPTY",
                at,
                Text.of("un fichier vide", "an empty file"),
                Text.of("un en-tête et au moins une ligne", "a header and at least one row"),
                Text.of("reprenez le fichier à sa source", "take the file again from its source"));
    }

    static Problem noRow(Place at) {
        return Problem.of(
                "MEASURE-NO-ROW",
                at,
                Text.of("un en-tête sans aucune ligne", "a header and no row"),
                Text.of("au moins une ligne", "at least one row"),
                Text.of("reprenez le fichier à sa source", "take the file again from its source"));
    }

    static Problem noColumn(Place at, Column column, List<String> header) {
        String names = String.join(", ", column.names());
        return Problem.of(
                "MEASURE-NO-COLUMN",
                at,
                Text.same(shown(String.join(", ", header))),
                Text.of("une colonne " + names, "a column " + names),
                Text.of(
                        "ajoutez l'en-tête, ou dites quelle colonne c'est : --column " + column.term() + "=NOM",
                        "add the header, or say which column it is: --column " + column.term() + "=NAME"));
    }

    static Problem unknownColumn(Place at, String name) {
        List<String> names = Arrays.stream(Column.values())
                .flatMap(each -> each.names().stream())
                .toList();
        Text otherwise = Text.of(
                "dites ce qu'elle contient (--column body=" + name + ") ou laissez-la de côté (--column none=" + name
                        + ")",
                "say what it holds (--column body=" + name + ") or leave it out (--column none=" + name + ")");
        return Problem.of(
                "MEASURE-UNKNOWN-COLUMN",
                at,
                Text.same(shown(name)),
                Text.of("l'une des colonnes ", "one of the columns ")
                        .plus(Text.same(
                                Arrays.stream(Column.values()).map(Column::term).collect(Collectors.joining(", ")))),
                Nearest.to(name, names)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(otherwise));
    }

    static Problem columnTwice(Place at, String name, Column column) {
        return Problem.of(
                "MEASURE-COLUMN-TWICE",
                at,
                Text.same(shown(name)),
                Text.of("une seule colonne pour " + column.term(), "one column only for " + column.term()),
                Text.of(
                        "laissez l'une des deux de côté : --column none=" + name,
                        "leave one of them out: --column none=" + name));
    }

    static Problem headerAgain(Place at) {
        return Problem.of(
                "MEASURE-HEADER-TWICE",
                at,
                Text.of("l'en-tête, une seconde fois", "the header, a second time"),
                Text.of("une ligne de mesures", "a row of measures"),
                Text.of("ôtez cette ligne", "take this line out"));
    }

    private static Text cells(int number) {
        return Text.counted(number, "cellule", "cellules", "cell", "cells");
    }

    static Problem width(Place at, int cells, Layout layout) {
        boolean isShort = cells < layout.width();
        return Problem.of(
                isShort ? "MEASURE-ROW-SHORT" : "MEASURE-ROW-LONG",
                at,
                cells(cells),
                cells(layout.width()).plus(Text.of(", comme l'en-tête", ", as many as the header")),
                isShort
                        ? Text.of(
                                "complétez la ligne ; si c'est la dernière, le fichier est peut-être coupé",
                                "complete the row; if it is the last, the file may be cut")
                        : Text.of(
                                "ôtez la cellule en trop ; un nombre à virgule se met entre guillemets là où la"
                                        + " virgule sépare les cellules",
                                "take the extra cell out; where commas separate cells, a number with a comma stands in"
                                        + " quotes"));
    }

    static Problem quotes(Place at) {
        return Problem.of(
                "MEASURE-QUOTES",
                at,
                Text.of(
                        "un guillemet qui n'est pas fermé, ou suivi d'autre chose ; la suite n'a pas été lue",
                        "a quotation mark that is not closed, or followed by something else; the rest was not read"),
                Text.of(
                        "des guillemets autour de toute la cellule, ou pas du tout",
                        "quotation marks around the whole cell, or none"),
                Text.of("corrigez les guillemets de cette ligne", "mend the quotation marks of this line"));
    }

    static Problem noLastLineEnd(Place at) {
        return Problem.of(
                "MEASURE-MAYBE-CUT",
                at,
                Text.of("une dernière ligne sans fin de ligne", "a last line without a line end"),
                Text.of("une fin de ligne", "a line end"),
                Text.of(
                        "vérifiez que le fichier n'est pas coupé : sa dernière valeur peut être incomplète",
                        "check that the file is not cut: its last value may be incomplete"));
    }

    static Problem utf16(Place at) {
        return Problem.of(
                "MEASURE-ENCODING",
                at,
                Text.of("la marque d'ordre des octets de l'UTF-16", "the byte order mark of UTF-16"),
                Text.of("du texte en UTF-8", "text in UTF-8"),
                Text.of(
                        "convertissez le fichier : iconv -f UTF-16 -t UTF-8",
                        "convert the file: iconv -f UTF-16 -t UTF-8"));
    }

    static Problem kind(Place at, Text found) {
        return Problem.of(
                "MEASURE-KIND",
                at,
                found,
                Text.of("un fichier CSV, XLSX ou Parquet", "a CSV, XLSX or Parquet file"),
                Text.of("exportez-le sous l'une de ces formes", "export it in one of these forms"));
    }

    /** Text of which the first line is no header of a table. */
    static Problem noTable(Place at, String text) {
        String first = shown(text.lines().findFirst().orElse(""));
        return Problem.of(
                "MEASURE-KIND",
                at,
                Text.of(
                        "un texte qui ne commence pas par l'en-tête d'un tableau : « " + first + " »",
                        "text that does not begin with the header of a table: \"" + first + "\""),
                Text.of("un fichier CSV, XLSX ou Parquet", "a CSV, XLSX or Parquet file"),
                Text.of(
                        "donnez le fichier des mesures : sa première ligne nomme caisse, mesure, période, valeur",
                        "give the file of measures: its first line names body, measure, period, value"));
    }

    static Problem damaged(Place at, Text found) {
        return Problem.of(
                "MEASURE-DAMAGED",
                at,
                found,
                Text.of("un fichier entier", "a whole file"),
                Text.of("reprenez le fichier à sa source", "take the file again from its source"));
    }

    static Problem bomb(Place at, Text found, Text expected) {
        return Problem.of(
                "MEASURE-BOMB",
                at,
                found,
                expected,
                Text.of(
                        "vérifiez d'où vient le fichier ; s'il est le bon, donnez-le en CSV",
                        "check where the file comes from; if it is right, give it as CSV"));
    }

    static Problem sheets(Place at, List<String> names) {
        return Problem.of(
                "MEASURE-SHEETS",
                at,
                Text.same(shown(String.join(", ", names))),
                Text.of("un classeur d'une seule feuille", "a workbook of one sheet"),
                Text.of("enregistrez la feuille des mesures à part", "save the sheet of measures by itself"));
    }

    /** On one line, and not longer than a person reads. */
    static String shown(String cell) {
        String cut = cell.codePointCount(0, cell.length()) > 60
                ? cell.substring(0, cell.offsetByCodePoints(0, 60)) + "…"
                : cell;
        return cut.codePoints()
                .map(read -> Character.isISOControl(read) ? '\u2423' : read)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
