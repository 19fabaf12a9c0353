package org.rouage.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Term.Operator;

/** The one canonical form of a formula: few brackets, one space about each sign, units after numbers. */
final class FormulaPrinter {
    private static final int CHOICE = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int SIGNED = 7;
    private static final int POWER = 8;
    private static final int OPERAND = 9;

    private final Language language;

    FormulaPrinter(Language language) {
        this.language = language;
    }

    String print(Term term) {
        return switch (term) {
            case Term.Quantity(Rational value, Unit unit, Span span) -> quantity(value, unit);
            case Term.Figure(Reference reference, When when, Span span) -> figure(reference, when);
            case Term.Figures(Reference reference, When from, When to, Span span) ->
                name(reference) + "[" + when(from) + ".." + when(to) + "]";
            case Term.Lines(Span span) -> ReservedWord.LINES.in(language);
            case Term.Year(When when, Span span) -> when(when);
            case Term.Negative(Term of, Span span) -> "-" + within(of, SIGNED);
            case Term.Binary binary -> binary(binary);
            case Term.Power(Term base, Term exponent, Span span) ->
                within(base, OPERAND) + " ^ " + within(exponent, POWER);
            case Term.Comparison(Term.Relation relation, Term left, Term right, Span span) ->
                within(left, SUM) + " " + sign(relation) + " " + within(right, SUM);
            case Term.Not(Term of, Span span) -> ReservedWord.NOT.in(language) + " " + within(of, NOT);
            case Term.Junction(boolean isBoth, Term left, Term right, Span span) -> {
                ReservedWord word = isBoth ? ReservedWord.AND : ReservedWord.OR;
                int level = isBoth ? AND : OR;
                yield within(left, level) + " " + word.in(language) + " " + within(right, level + 1);
            }
            case Term.Choice(Term condition, Term then, Term otherwise, Span span) ->
                ReservedWord.IF.in(language) + " " + print(condition) + " " + ReservedWord.THEN.in(language) + " "
                        + print(then) + " " + ReservedWord.ELSE.in(language) + " " + print(otherwise);
            case Term.Aggregate(Term.Function function, List<Term> over, Span span) ->
                word(function) + "(" + listed(over) + ")";
            case Term.Between(Term number, Term low, Term high, Span span) ->
                ReservedWord.BETWEEN.in(language) + "(" + listed(List.of(number, low, high)) + ")";
            case Term.Rounded(Term number, Rational quantum, Unit unit, Rounding rounding, Span span) ->
                ReservedWord.ROUND.in(language) + "(" + print(number) + "; " + ReservedWord.TO.in(language) + " "
                        + quantity(quantum, unit) + "; " + rounding.name(language) + ")";
        };
    }

    private String listed(List<Term> terms) {
        return terms.stream().map(this::print).collect(Collectors.joining("; "));
    }

    private String word(Term.Function function) {
        return switch (function) {
            case MIN -> ReservedWord.MIN.in(language);
            case MAX -> ReservedWord.MAX.in(language);
            case SUM -> ReservedWord.SUM.in(language);
            case MEAN -> ReservedWord.MEAN.in(language);
        };
    }

    private static String sign(Term.Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case AT_LEAST -> "≥";
            case EQUAL -> "=";
            case UNEQUAL -> "≠";
        };
    }

    private String binary(Term.Binary binary) {
        return switch (binary.operator()) {
            case PLUS -> within(binary.left(), SUM) + " + " + within(binary.right(), PRODUCT);
            case MINUS -> within(binary.left(), SUM) + " − " + within(binary.right(), PRODUCT);
            case TIMES -> within(binary.left(), PRODUCT) + " × " + within(binary.right(), SIGNED);
            case DIVIDED -> {
                String right = within(binary.right(), SIGNED);
                yield within(binary.left(), PRODUCT) + " / " + (endsInUnit(binary.left()) ? apart(right) : right);
            }
        };
    }

    /** Whether the last sign of a dividend is the unit of a number: a word for a unit would be read as joined to it. */
    private static boolean endsInUnit(Term term) {
        return switch (term) {
            case Term.Quantity(Rational value, Unit unit, Span span) -> !isBare(unit);
            case Term.Binary binary -> level(binary) == PRODUCT && endsInUnit(binary.right());
            case Term.Negative(Term of, Span span) -> endsInUnit(of);
            case Term.Power(Term base, Term exponent, Span span) -> endsInUnit(exponent);
            case Term.Figure _,
                    Term.Figures _,
                    Term.Lines _,
                    Term.Year _,
                    Term.Comparison _,
                    Term.Not _,
                    Term.Junction _,
                    Term.Choice _,
                    Term.Aggregate _,
                    Term.Between _,
                    Term.Rounded _ -> false;
        };
    }

    /** In {@code 10 MEUR / «calls»} the figure of that name divides; {@code 10 MEUR / calls} is 10 million a call. */
    private static String apart(String divisor) {
        String word = divisor.split(" ", 2)[0];
        return Unit.isWord(word) ? "«" + word + "»" + divisor.substring(word.length()) : divisor;
    }

    private static boolean isBare(Unit unit) {
        return unit.isNumber() || unit.kind() == Unit.Kind.CALENDAR_YEAR;
    }

    private String within(Term term, int least) {
        return level(term) < least ? "(" + print(term) + ")" : print(term);
    }

    private static int level(Term term) {
        return switch (term) {
            case Term.Choice choice -> CHOICE;
            case Term.Junction junction -> junction.isBoth() ? AND : OR;
            case Term.Not not -> NOT;
            case Term.Comparison comparison -> COMPARISON;
            case Term.Binary binary ->
                binary.operator() == Operator.PLUS || binary.operator() == Operator.MINUS ? SUM : PRODUCT;
            case Term.Negative negative -> SIGNED;
            case Term.Power power -> POWER;
            case Term.Quantity quantity -> OPERAND;
            case Term.Figure figure -> OPERAND;
            case Term.Figures figures -> OPERAND;
            case Term.Lines lines -> OPERAND;
            case Term.Year year -> OPERAND;
            case Term.Aggregate aggregate -> OPERAND;
            case Term.Between between -> OPERAND;
            case Term.Rounded rounded -> OPERAND;
        };
    }

    private String quantity(Rational value, Unit unit) {
        BigDecimal written = value.dividedBy(unit.scale())
                .exactDecimal()
                .orElseThrow(() -> new IllegalStateException("a number as written has decimals that end"));
        String number =
                language == Language.FRENCH ? written.toPlainString().replace('.', ',') : written.toPlainString();
        return isBare(unit) ? number : number + " " + unit.symbol(language);
    }

    private String figure(Reference reference, When when) {
        if (reference.isOwn() && reference.aspect() == Reference.Aspect.VALUE) {
            return ReservedWord.PREVIOUS.in(language);
        }
        return when.equals(When.Computed.NOW) ? name(reference) : dated(reference, when);
    }

    private String dated(Reference reference, When when) {
        return name(reference) + "[" + when(when) + "]";
    }

    private String name(Reference reference) {
        String evolution = ReservedWord.EVOLUTION.in(language);
        return switch (reference.aspect()) {
            case EVOLUTION -> reference.isOwn() ? evolution : evolution + "(" + quoted(reference.name()) + ")";
            case VALUE -> quoted(reference.name());
        };
    }

    private static String quoted(String name) {
        boolean isPlain = name.matches("\\p{L}\\p{M}*(\\p{L}|\\p{M}|[0-9_])*(-(\\p{L}|\\p{M}|[0-9_])+)*");
        Optional<ReservedWord> reserved = ReservedWord.find(name);
        return isPlain && reserved.isEmpty() ? name : "«" + name + "»";
    }

    private String when(When when) {
        return switch (when) {
            case When.Fixed(int year) -> Integer.toString(year);
            case When.Computed(int offset) -> ReservedWord.YEAR.in(language) + moved(offset);
            case When.First(int offset) -> ReservedWord.FIRST_YEAR.in(language) + moved(offset);
            case When.Last(int offset) -> ReservedWord.LAST_YEAR.in(language) + moved(offset);
        };
    }

    private static String moved(int offset) {
        if (offset == 0) {
            return "";
        }
        return offset < 0 ? " − " + -offset : " + " + offset;
    }
}
