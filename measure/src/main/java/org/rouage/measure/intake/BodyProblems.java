package org.rouage.measure.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.indicator.Network;

/**
 * What can be wrong with the name of a body.
 *
 * <p>Example: a network knows {@code 01}; a spreadsheet that takes it for a number writes {@code 1}, which is told as a
 * code that has lost its leading zero, and never read as {@code 01}: another body may be {@code 001}.
 */
final class BodyProblems {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private static final Text AS_TEXT = Text.of(
            "mettez la colonne au format Texte, puis écrivez-y les noms",
            "set the column to the format Text, then write the names");

    private BodyProblems() {}

    /** A name that is nobody's. */
    static Problem unknown(Place at, String cell, Expected expected, Text remedy) {
        return Problem.of(
                "MEASURE-UNKNOWN-BODY",
                at,
                Text.same(FileShape.shown(cell)),
                expected.network().codes().isEmpty()
                        ? Text.of("une caisse de la convention", "a body of the convention")
                        : Text.of(
                                "une caisse de la convention, par son identifiant ou l'un de ses codes",
                                "a body of the convention, by its identifier or one of its codes"),
                remedy);
    }

    /** Which body was meant. One number is not near another: of digits alone, only lost zeros are told. */
    static Remedies remedies(Expected expected) {
        Network network = expected.network();
        List<String> names = Stream.concat(
                        network.bodies().stream().map(Network.Body::id), Stream.of(expected.nationalBody()))
                .toList();
        Nearest ofDigits = Nearest.among(names);
        Nearest ofLetters = Nearest.among(
                Stream.concat(names.stream(), network.codes().stream()).toList());
        return new Remedies(
                cell -> {
                    List<String> meant = sameNumber(cell, expected);
                    boolean isNumber = DIGITS.matcher(cell).matches();
                    return meant.isEmpty() ? CellProblems.meant(cell, isNumber ? ofDigits : ofLetters) : writeSo(meant);
                },
                CellProblems.LOOK_UP);
    }

    /** A name that a workbook or a Parquet file holds as a number: what zeros it began with is not known. */
    static Problem number(Place at, String cell, Text remedy) {
        return Problem.of(
                "MEASURE-BODY-NUMBER",
                at,
                Text.of("le nombre " + FileShape.shown(cell), "the number " + FileShape.shown(cell)),
                Text.of(
                        "le nom d'une caisse, écrit en texte : un nombre perd les zéros par lesquels il commence",
                        "the name of a body, written as text: a number loses the zeros it begins with"),
                remedy);
    }

    /** A body of which the sender is neither the one nor the successor. */
    static Problem ofAnother(Place at, String cell, Expected expected) {
        String own = String.join(", ", expected.speaksFor());
        return Problem.of(
                "MEASURE-OTHER-BODY",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of(
                        "les seules valeurs de la caisse qui envoie, ou de celles qu'elle a reprises : " + own,
                        "the values of the sending body only, or of those that it took over: " + own),
                Text.of(
                        "ôtez la ligne ; la caisse nationale, elle, donne celles de tout le réseau : --by fund",
                        "take the row out; the national body gives those of the whole network: --by fund"));
    }

    /** Which code was meant by a number, or how to write names. */
    static Remedies numbers(Expected expected) {
        return new Remedies(
                cell -> {
                    List<String> meant = sameNumber(cell, expected);
                    return meant.isEmpty() ? AS_TEXT : writeSo(meant);
                },
                AS_TEXT);
    }

    /** The codes that are the same number once their leading zeros are gone. */
    private static List<String> sameNumber(String cell, Expected expected) {
        return DIGITS.matcher(cell).matches()
                ? expected.network().codes().stream()
                        .filter(code -> DIGITS.matcher(code).matches())
                        .filter(code -> withoutZeros(code).equals(withoutZeros(cell)))
                        .toList()
                : List.of();
    }

    private static String withoutZeros(String digits) {
        return LEADING_ZEROS.matcher(digits).replaceFirst("");
    }

    private static Text writeSo(List<String> codes) {
        return Text.of(
                "écrivez " + String.join(" ou ", codes)
                        + ", dans une colonne au format Texte : le tableur ôte les zéros" + " d'un nombre",
                "write " + String.join(" or ", codes)
                        + ", in a column of the format Text: a spreadsheet takes the zeros off a number");
    }
}
