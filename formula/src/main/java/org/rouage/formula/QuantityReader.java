package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.grammar.FormulaParser;

/** Numbers with their units, and roundings with their step and their way, from the tree the parser gives. */
final class QuantityReader {
    private final FormulaReader reader;
    private final FormulaProblems problems;

    QuantityReader(FormulaReader reader, FormulaProblems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    Term quantity(FormulaParser.QuantityContext written) {
        Unit unit = Optional.ofNullable(written.unit()).map(this::unit).orElse(Unit.NUMBER);
        return new Term.Quantity(number(written.NUMBER()).times(unit.scale()), unit, reader.span(written));
    }

    private static Rational number(TerminalNode written) {
        return Rational.parse(
                written.getText().replaceAll("[ \\u00A0\\u202F\\u2009]", "").replace(',', '.'));
    }

    private Unit unit(FormulaParser.UnitContext written) {
        Optional<Unit> whole = Unit.parse(written.getText()).filter(unit -> !unit.isPart());
        if (whole.isPresent()) {
            return whole.filter(QuantityReader::counts).orElseGet(() -> counted(written));
        }
        List<TerminalNode> unknown = written.UNIT().stream()
                .filter(word -> !Unit.isWord(word.getText()))
                .toList();
        unknown.forEach(word -> problems.unknown(
                "FORMULA-UNKNOWN-UNIT",
                reader.span(word.getSymbol()),
                Text.of("unité inconnue", "unknown unit"),
                Text.same("EUR, kEUR, MEUR, %, point, ETP, ETPMA, ETPFM, jours, mois, ans, …"),
                UnitWords.all().stream()));
        if (unknown.isEmpty()) {
            problems.add(
                    "FORMULA-UNIT-RATIO",
                    reader.span(written),
                    Text.of("« " + written.getText() + " »", "\"" + written.getText() + "\""),
                    Text.of(
                            "un rapport de deux unités différentes, comme EUR/ETP",
                            "a ratio of two units, such as EUR/ETP"),
                    Text.of("Écrire le nombre sans unité.", "Write the number without a unit."));
        }
        return Unit.NUMBER;
    }

    /** Whether one can write so many of it: of a truth and of a calendar year, one cannot. */
    private static boolean counts(Unit unit) {
        return switch (unit.kind()) {
            case AMOUNT, PERCENT, POINT -> true;
            case CALENDAR_YEAR, TRUTH -> false;
        };
    }

    private Unit counted(FormulaParser.UnitContext written) {
        problems.add(
                "FORMULA-UNIT-NOT-COUNTED",
                reader.span(written),
                Text.of("un nombre de « " + written.getText() + " »", "a number of \"" + written.getText() + "\""),
                Text.of("une unité que l'on compte, comme MEUR ou %", "a unit that is counted, such as MEUR or %"),
                Text.of("Écrire le nombre sans cette unité.", "Write the number without that unit."));
        return Unit.NUMBER;
    }

    Term rounded(FormulaParser.RoundingContext written, Term number) {
        Span span = reader.span(written);
        String words = written.NAME().stream().map(TerminalNode::getText).collect(Collectors.joining(" "));
        Optional<Rounding> rounding = Rounding.named(words);
        if (rounding.isEmpty()) {
            String french = Rounding.names().stream().map(Text::french).collect(Collectors.joining(", "));
            String english = Rounding.names().stream().map(Text::english).collect(Collectors.joining(", "));
            problems.add(
                    "FORMULA-UNKNOWN-ROUNDING",
                    span,
                    Text.of("façon d'arrondir inconnue : « " + words + " »", "unknown rounding: \"" + words + "\""),
                    Text.of(french, english),
                    Text.of("Nommer l'une d'elles.", "Name one of them."));
        }
        Grain grain = Grain.of(written.grain()).orElseGet(() -> number(written.grain()));
        if (grain.quantum().signum() <= 0) {
            problems.add(
                    "FORMULA-ROUNDING-TO-ZERO",
                    reader.span(written.grain()),
                    Text.of("un arrondi à zéro", "a rounding to zero"),
                    Text.of("un pas positif, tel que 0,01 MEUR", "a positive step, such as 0.01 MEUR"),
                    Text.of("Écrire le pas de l'arrondi.", "Write the step of the rounding."));
            return number;
        }
        return new Term.Rounded(number, grain.quantum(), grain.unit(), rounding.orElse(Rounding.HALF_UP), span);
    }

    private Grain number(FormulaParser.GrainContext written) {
        if (written.NUMBER() == null) {
            problems.unknown(
                    "FORMULA-UNKNOWN-STEP",
                    reader.span(written),
                    Text.of("pas d'arrondi inconnu", "unknown step of rounding"),
                    Text.of(
                            "0,01 MEUR, centime, euro, millier, million, unité",
                            "0.01 MEUR, cents, euros, thousands, millions, units"),
                    Grain.words());
            return new Grain(Rational.ONE, Unit.NUMBER);
        }
        Unit unit = Optional.ofNullable(written.unit()).map(this::unit).orElse(Unit.NUMBER);
        return new Grain(number(written.NUMBER()).times(unit.scale()), unit);
    }
}
