package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.files.Nearest;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.Period;

/** What can be wrong with a cell. */
final class CellProblems {
    /** For a name that is near to none. */
    static final Text LOOK_UP = Text.of(
            "vérifiez le nom dans convention.yaml et ses avenants",
            "check the name in convention.yaml and its amendments");

    private CellProblems() {}

    static Problem encoding(Place at, String cell) {
        return Problem.of(
                "MEASURE-ENCODING",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of("du texte en UTF-8", "text in UTF-8"),
                Text.of(
                        "convertissez le fichier, par exemple : iconv -f WINDOWS-1252 -t UTF-8",
                        "convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8"));
    }

    static Problem quote(Place at, String cell) {
        return Problem.of(
                "MEASURE-QUOTE",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of("une cellule sans guillemet", "a cell without quotation marks"),
                Text.of("ôtez le guillemet", "take the quotation mark out"));
    }

    static Problem control(Place at, String cell) {
        return Problem.of(
                "MEASURE-CONTROL",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of(
                        "une cellule sans saut de ligne, tabulation ni autre caractère de commande",
                        "a cell without line break, tab or other control character"),
                Text.of("écrivez la cellule sur une ligne", "write the cell on one line"));
    }

    static Problem empty(Place at, Column column) {
        return Problem.of(
                "MEASURE-CELL-EMPTY",
                at,
                Text.of("une cellule vide", "an empty cell"),
                column == Column.VALUE
                        ? Text.of("un nombre, n.d. ou s.o.", "a number, n.d. or s.o.")
                        : Text.of("une valeur", "a value"),
                column == Column.VALUE
                        ? Text.of(
                                "écrivez n.d. (non déterminé) ou s.o. (sans objet), ou ôtez la ligne",
                                "write n.d. (not determined) or s.o. (not applicable), or take the row out")
                        : Text.of("remplissez la cellule", "fill the cell"));
    }

    static Problem formula(Place at, String cell) {
        return Problem.of(
                "MEASURE-FORMULA",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of("une valeur, pas une formule de tableur", "a value, not a formula of a spreadsheet"),
                Text.of(
                        "collez les valeurs (collage spécial) ; un nom ne commence pas par =, +, - ni @",
                        "paste the values (paste special); a name does not start with =, +, - or @"));
    }

    static Problem errorCell(Place at, String cell) {
        return Problem.of(
                "MEASURE-ERROR-CELL",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of("une valeur", "a value"),
                Text.of("corrigez le calcul dans le classeur", "mend the calculation in the workbook"));
    }

    static Problem unknownMeasure(Place at, String cell, Text remedy) {
        return Problem.of(
                "MEASURE-UNKNOWN",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of("une mesure de la convention", "a measure of the convention"),
                remedy);
    }

    /** The nearest of the names that are known, or where to look them up. */
    static Text meant(String cell, Nearest known) {
        return known.to(cell)
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(LOOK_UP);
    }

    static Problem wrongLevel(Place at, String body, MeasureDefinition measure, Expected expected) {
        return Problem.of(
                "MEASURE-LEVEL",
                at,
                Text.same(body + ", " + measure.id()),
                measure.bodies() == OverBodies.NATIONAL
                        ? Text.of(
                                "la caisse nationale (" + expected.nationalBody() + ") : elle seule donne cette mesure",
                                "the national body (" + expected.nationalBody() + "): it alone reports this measure")
                        : Text.of(
                                "une caisse du réseau : la caisse nationale ne donne pas cette mesure",
                                "a body of the network: the national body does not report this measure"),
                Text.of("corrigez la caisse ou la mesure", "mend the body or the measure"));
    }

    static Problem notPeriod(Place at, String cell, MeasureDefinition measure) {
        return Problem.of(
                "MEASURE-PERIOD",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of(
                        example(measure.frequency(), Language.FRENCH) + ", ou un jour : 2024-03-31",
                        example(measure.frequency(), Language.ENGLISH) + ", or a day: 2024-03-31"),
                Text.of("écrivez la période ainsi", "write the period so"));
    }

    private static String example(Frequency frequency, Language language) {
        return switch (frequency) {
            case MONTH -> Period.month(2024, 3).in(language);
            case QUARTER -> Period.quarter(2024, 1).in(language);
            case HALF_YEAR -> Period.halfYear(2024, 1).in(language);
            case YEAR -> Period.year(2024).in(language);
        };
    }

    static Problem frequency(Place at, Period period, MeasureDefinition measure) {
        return Problem.of(
                "MEASURE-FREQUENCY",
                at,
                Text.of(period.in(Language.FRENCH), period.in(Language.ENGLISH)),
                Text.of(
                        measure.id() + " se donne ainsi : " + example(measure.frequency(), Language.FRENCH),
                        measure.id() + " is given so: " + example(measure.frequency(), Language.ENGLISH)),
                Text.of("donnez une ligne par période de la mesure", "give one row for each period of the measure"));
    }

    static Problem outsideTerm(Place at, Period period, Expected expected) {
        return Problem.of(
                "MEASURE-OUTSIDE-TERM",
                at,
                Text.of(period.in(Language.FRENCH), period.in(Language.ENGLISH)),
                days(expected.term(), Text.of("une période de la convention", "a period of the convention")),
                Text.of("ôtez la ligne, ou corrigez la période", "take the row out, or mend the period"));
    }

    static Problem notEnded(Place at, Period period, Expected expected) {
        return Problem.of(
                "MEASURE-NOT-ENDED",
                at,
                Text.of(period.in(Language.FRENCH), period.in(Language.ENGLISH)),
                Text.of(
                        "une période finie le jour de la réception (" + expected.received() + ")",
                        "a period that has ended by the day of reception (" + expected.received() + ")"),
                Text.of(
                        "attendez le " + period.lastDay() + ", ou corrigez la période ou le jour (--on)",
                        "wait until " + period.lastDay() + ", or mend the period or the day (--on)"));
    }

    static Problem closed(Place at, String body, Validity open, Period period, Expected expected) {
        Text successors = expected.network()
                .body(body)
                .filter(each -> !each.successors().isEmpty())
                .map(each -> Text.of(
                        "donnez la valeur sous " + String.join(" ou ", each.successors())
                                + ", qui lui a succédé, ou corrigez la période",
                        "give the value under " + String.join(" or ", each.successors())
                                + ", which has taken over, or mend the period"))
                .orElse(Text.of("corrigez la caisse ou la période", "mend the body or the period"));
        return Problem.of(
                "MEASURE-BODY-CLOSED",
                at,
                Text.of(body + ", " + period.in(Language.FRENCH), body + ", " + period.in(Language.ENGLISH)),
                days(open, Text.of("une caisse ouverte ; celle-ci l'est", "an open body; this one is")),
                successors);
    }

    private static Text days(Validity validity, Text start) {
        Text from = start.plus(Text.of(" du " + validity.from(), " from " + validity.from()));
        return validity.endExclusive()
                .map(end -> end.minusDays(1))
                .map(last -> from.plus(Text.of(" au " + last, " to " + last)))
                .orElse(from.plus(Text.of(" sans fin", " without end")));
    }

    static Problem notNumber(Place at, String cell, Optional<String> meant) {
        return Problem.of(
                "MEASURE-NUMBER",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of(
                        "un nombre d'au plus 12 chiffres et 6 décimales, n.d. ou s.o.",
                        "a number of at most 12 digits and 6 decimals, n.d. or s.o."),
                meant.map(plain -> Text.of("écrivez " + plain, "write " + plain))
                        .orElse(Text.of(
                                "écrivez le nombre en chiffres : 1234,5", "write the number in digits: 1234.5")));
    }

    static Problem otherMark(Place at, String cell, char mark) {
        String name = Character.toString(mark);
        return Problem.of(
                "MEASURE-DECIMAL-MARK",
                at,
                Text.same(FileShape.shown(cell)),
                Text.of(
                        "la même marque décimale dans tout le fichier : « " + name + " »",
                        "one decimal mark in the whole file: \"" + name + "\""),
                Text.of(
                        "écrivez tous les nombres de la même façon : 1,234 et 1.234 ne se distinguent pas de milliers",
                        "write all numbers in one way: 1,234 and 1.234 cannot be told from thousands"));
    }

    static Problem decimals(Place at, BigDecimal number, MeasureDefinition measure) {
        int most = measure.decimals();
        return Problem.of(
                "MEASURE-DECIMALS",
                at,
                Text.same(number.toPlainString()),
                Text.same(measure.id())
                        .plus(
                                most == 0
                                        ? Text.of(" est un nombre entier", " is a whole number")
                                        : Text.of(" a au plus ", " has at most ")
                                                .plus(Text.counted(
                                                        most, "décimale", "décimales", "decimal", "decimals"))),
                Text.of("donnez la valeur telle qu'elle est comptée", "give the value as it is counted"));
    }

    static Problem tooLow(Place at, BigDecimal number, BigDecimal least, MeasureDefinition measure) {
        return Problem.of(
                "MEASURE-TOO-LOW",
                at,
                Text.same(number.toPlainString()),
                Text.of(
                        measure.id() + " : au moins " + least.toPlainString(),
                        measure.id() + ": at least " + least.toPlainString()),
                Text.of("corrigez la valeur", "mend the value"));
    }

    static Problem tooHigh(Place at, BigDecimal number, BigDecimal most, MeasureDefinition measure) {
        return Problem.of(
                "MEASURE-TOO-HIGH",
                at,
                Text.same(number.toPlainString()),
                Text.of(
                        measure.id() + " : au plus " + most.toPlainString(),
                        measure.id() + ": at most " + most.toPlainString()),
                Text.of("corrigez la valeur", "mend the value"));
    }
}
