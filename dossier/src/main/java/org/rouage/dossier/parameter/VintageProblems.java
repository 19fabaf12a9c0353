package org.rouage.dossier.parameter;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Vintage;
import org.rouage.files.Nearest;

/** What may be wrong with a file of {@code parameters/}. */
final class VintageProblems {
    private static final int LONGEST_QUOTED = 60;

    private VintageProblems() {}

    static Problem malformed(Place place) {
        return Problem.of(
                "DOSSIER-CSV-MALFORMED",
                place,
                Text.of("des guillemets mal fermés", "quotes badly closed"),
                Text.of(
                        "des guillemets au début et à la fin de la case, doublés à l'intérieur",
                        "quotes at the start and the end of the cell, doubled inside"),
                Text.of("fermez les guillemets", "close the quotes"));
    }

    static Problem empty(Place place) {
        return Problem.of(
                "DOSSIER-CSV-COLUMN",
                place,
                Text.of("un fichier vide", "an empty file"),
                Text.of("les colonnes " + listed(true), "the columns " + listed(false)),
                Text.of("écrivez la ligne de titres, ou retirez le fichier", "write the header, or remove the file"));
    }

    static Problem tooLong(Place place, int most) {
        return Problem.of(
                "DOSSIER-CSV-TOO-LONG",
                place,
                Text.of("plus de " + most + " lignes", "more than " + most + " lines"),
                Text.of("au plus " + most + " lignes", "at most " + most + " lines"),
                Text.of("partagez le fichier en plusieurs", "split the file into several"));
    }

    static Problem width(Place place, int found, int expected) {
        return Problem.of(
                "DOSSIER-CSV-WIDTH",
                place,
                Text.of(found + " cases", found + " cells"),
                Text.of(expected + " cases, comme les titres", expected + " cells, as in the header"),
                Text.of(
                        "mettez entre guillemets ce qui contient le séparateur, ou séparez par des points-virgules",
                        "put quotes around what holds the separator, or separate by semicolons"));
    }

    static Problem unknownColumn(Place place, String written) {
        return Problem.of(
                "DOSSIER-CSV-COLUMN",
                place,
                quoted(written),
                Text.of("les colonnes " + listed(true), "the columns " + listed(false)),
                Nearest.to(written, Column.names())
                        .map(VintageProblems::didYouMean)
                        .orElse(Text.of("retirez cette colonne", "remove this column")));
    }

    static Problem columnTwice(Place place, Column column) {
        return Problem.of(
                "DOSSIER-CSV-COLUMN",
                place,
                Text.of("la colonne " + column.french() + ", deux fois", "the column " + column.english() + ", twice"),
                Text.of("une fois chaque colonne", "each column once"),
                Text.of("retirez l'une des deux", "remove one of the two"));
    }

    static Problem missingColumns(Place place, List<Column> missing) {
        return Problem.of(
                "DOSSIER-CSV-COLUMN",
                place,
                Text.of(
                        "pas de colonne " + missing.stream().map(Column::french).collect(joining(", ")),
                        "no column " + missing.stream().map(Column::english).collect(joining(", "))),
                Text.of("les colonnes " + listed(true), "the columns " + listed(false)),
                Text.of("ajoutez-les à la ligne de titres", "add them to the header"));
    }

    static Problem emptyCell(Place place, Column column) {
        return Problem.of(
                "DOSSIER-CSV-EMPTY",
                place,
                Text.of("une case vide", "an empty cell"),
                Text.of(column.french(), column.english()),
                Text.of("remplissez la case, ou retirez la ligne", "fill the cell in, or remove the line"));
    }

    static Problem number(Cell cell) {
        return Problem.of(
                "DOSSIER-CSV-NUMBER",
                cell.place(),
                quoted(cell.text()),
                Text.of("un nombre, tel que −1,3", "a number, such as −1.3"),
                Text.of("écrivez des chiffres ; l'unité a sa colonne", "write digits; the unit has a column"));
    }

    static Problem answer(Cell cell) {
        return Problem.of(
                "DOSSIER-CSV-NUMBER",
                cell.place(),
                quoted(cell.text()),
                Text.of("oui ou non", "yes or no"),
                Text.of("écrivez oui ou non", "write yes or no"));
    }

    static Problem period(Cell cell) {
        return Problem.of(
                "DOSSIER-CSV-PERIOD",
                cell.place(),
                quoted(cell.text()),
                Text.of(
                        "une année ou un mois, tels que 2026 et 2026-07",
                        "a year or a month, such as 2026 and 2026-07"),
                Text.of("écrivez l'année avant le mois", "write the year before the month"));
    }

    static Problem day(Cell cell) {
        return Problem.of(
                "DOSSIER-CSV-DATE",
                cell.place(),
                quoted(cell.text()),
                Text.of("un jour, tel que 2025-10-14", "a day, such as 2025-10-14"),
                Text.of("écrivez l'année, le mois, le jour", "write the year, the month, the day"));
    }

    static Problem noSuchSeries(Place place, String written, Collection<String> known) {
        return Problem.of(
                "DOSSIER-CSV-SERIES",
                place,
                quoted(written),
                Text.of("une série de la convention", "a series of the convention"),
                Nearest.to(written, known)
                        .map(VintageProblems::didYouMean)
                        .orElse(Text.of(
                                "ajoutez la série à la convention, ou retirez la ligne",
                                "add the series to the convention, or remove the line")));
    }

    static Problem otherUnit(Place place, Vintage vintage, Collection<String> known) {
        String units = known.stream().sorted().collect(joining(", "));
        return Problem.of(
                "DOSSIER-CSV-UNIT",
                place,
                quoted(vintage.unit()),
                Text.of(
                        units + ", l'unité de la série " + vintage.series(),
                        units + ", the unit of the series " + vintage.series()),
                Text.of("convertissez la valeur", "convert the value"));
    }

    /** A notice for vintages of one series in one file, all of years that an act writes. */
    static Problem unused(List<VintageFiles.Read> read) {
        VintageFiles.Read first = read.getFirst();
        String series = first.vintage().series();
        String years = read.stream()
                .map(VintageFiles.Read::year)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(joining(", "));
        boolean isOne = read.size() == 1;
        return Problem.of(
                "DOSSIER-CSV-UNUSED",
                first.series(),
                Text.of(
                        series + ", " + years + " : " + (isOne ? "une ligne" : read.size() + " lignes")
                                + ", et des valeurs écrites par un acte",
                        series + ", " + years + ": " + (isOne ? "a line" : read.size() + " lines")
                                + ", and values written by an act"),
                Text.of("des années qu'aucun acte n'écrit", "years that no act writes"),
                Text.of(
                        "ce que l'acte écrit prévaut : retirez ces lignes, ou, par un avenant, les valeurs de l'acte",
                        "what the act writes prevails: remove these lines, or the values of the act by an amendment"));
    }

    static Problem twice(Place place, Vintage vintage, Place first) {
        return Problem.of(
                "DOSSIER-CSV-TWICE",
                place,
                Text.of(
                        vintage.series() + " " + vintage.period() + ", connu le " + vintage.known() + ", déjà dit en "
                                + first,
                        vintage.series() + " " + vintage.period() + ", known " + vintage.known() + ", already said at "
                                + first),
                Text.of(
                        "une valeur par série, par période et par jour où elle fut connue",
                        "one value for each series, period and day on which it was known"),
                Text.of("retirez l'une des deux", "remove one of the two"));
    }

    private static String listed(boolean inFrench) {
        return List.of(Column.values()).stream()
                .map(column -> inFrench ? column.french() : column.english())
                .collect(joining(", "));
    }

    private static Text didYouMean(String near) {
        return Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?");
    }

    private static Text quoted(String written) {
        return Text.same(written.length() > LONGEST_QUOTED ? written.substring(0, LONGEST_QUOTED) + "…" : written);
    }
}
