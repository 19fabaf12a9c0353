package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Term.Function;
import org.rouage.formula.Term.Operator;
import org.rouage.formula.Term.Relation;
import org.rouage.formula.grammar.FormulaParser;
import org.rouage.formula.grammar.FormulaParser.ExpressionContext;
import org.rouage.formula.grammar.FormulaParser.PrimaryContext;

/** From the tree the parser gives to terms: words are given their meaning here, and wrong ones their problem. */
final class TermReader {
    private static final Text NEVER_COMPUTED = Text.of(
            "L'année d'une valeur est connue avant tout calcul : à moins de cent ans près, et sans autre opération.",
            "The year of a value is known before anything is computed: within a hundred years, by no other operation.");

    private final FormulaReader reader;
    private final FormulaProblems problems;
    private final QuantityReader quantities;

    TermReader(FormulaReader reader, FormulaProblems problems) {
        this.reader = reader;
        this.problems = problems;
        quantities = new QuantityReader(reader, problems);
    }

    Term read(ExpressionContext tree) {
        Span span = reader.span(tree);
        return switch (tree) {
            case FormulaParser.OperandContext operand -> primary(operand.primary());
            case FormulaParser.PowerContext power ->
                new Term.Power(read(power.expression(0)), read(power.expression(1)), span);
            case FormulaParser.SignedContext signed ->
                signed.MINUS() == null ? read(signed.expression()) : new Term.Negative(read(signed.expression()), span);
            case FormulaParser.ProductContext product ->
                binary(product.TIMES() == null ? Operator.DIVIDED : Operator.TIMES, product.expression(), span);
            case FormulaParser.SumContext sum ->
                binary(sum.PLUS() == null ? Operator.MINUS : Operator.PLUS, sum.expression(), span);
            case FormulaParser.ComparisonContext comparison ->
                new Term.Comparison(
                        relation(comparison), read(comparison.expression(0)), read(comparison.expression(1)), span);
            case FormulaParser.NegationContext negation -> new Term.Not(read(negation.expression()), span);
            case FormulaParser.ConjunctionContext both ->
                new Term.Junction(true, read(both.expression(0)), read(both.expression(1)), span);
            case FormulaParser.DisjunctionContext either ->
                new Term.Junction(false, read(either.expression(0)), read(either.expression(1)), span);
            case FormulaParser.ChoiceContext choice ->
                new Term.Choice(
                        read(choice.expression(0)), read(choice.expression(1)), read(choice.expression(2)), span);
            default -> throw new IllegalStateException("a form of expression without its reading: " + tree.getClass());
        };
    }

    private Term binary(Operator operator, List<ExpressionContext> sides, Span span) {
        Term left = read(sides.get(0));
        Term right = read(sides.get(1));
        return left instanceof Term.Year && operator == Operator.MINUS
                ? new Term.Binary(operator, left, asYear(right), span)
                : new Term.Binary(operator, left, right, span);
    }

    /** In {@code année − 2024}, 2024 is a year, and the difference a number. */
    private static Term asYear(Term term) {
        return term instanceof Term.Quantity(Rational number, Unit unit, Span span)
                        && unit.isNumber()
                        && number.toInt().filter(Years::isYear).isPresent()
                ? new Term.Quantity(number, Unit.CALENDAR_YEAR, span)
                : term;
    }

    private static Relation relation(FormulaParser.ComparisonContext written) {
        if (written.BELOW() != null) {
            return Relation.LESS;
        }
        if (written.AT_MOST() != null) {
            return Relation.AT_MOST;
        }
        if (written.ABOVE() != null) {
            return Relation.MORE;
        }
        if (written.AT_LEAST() != null) {
            return Relation.AT_LEAST;
        }
        return written.EQUAL() != null ? Relation.EQUAL : Relation.UNEQUAL;
    }

    private Term primary(PrimaryContext tree) {
        Span span = reader.span(tree);
        return switch (tree) {
            case FormulaParser.QuantityContext written -> quantities.quantity(written);
            case FormulaParser.RoundingContext written -> quantities.rounded(written, read(written.expression()));
            case FormulaParser.CallContext written -> call(written, span);
            case FormulaParser.FigureContext written ->
                written.years() == null ? plain(written.name(), span) : dated(written, span);
            case FormulaParser.GroupContext written -> read(written.expression());
            default -> throw new IllegalStateException("a form of operand without its reading: " + tree.getClass());
        };
    }

    private Term plain(FormulaParser.NameContext written, Span span) {
        Optional<ReservedWord> meaning = meaning(written);
        if (meaning.isEmpty() && name(written).isEmpty()) {
            return nameWanted(written);
        }
        if (meaning.isEmpty()) {
            return new Term.Figure(Reference.value(name(written)), When.Computed.NOW, span);
        }
        return switch (meaning.get()) {
            case PREVIOUS -> new Term.Figure(Reference.value(""), new When.Computed(-1), span);
            case EVOLUTION -> new Term.Figure(Reference.evolution(""), When.Computed.NOW, span);
            case LINES -> new Term.Lines(span);
            case YEAR -> new Term.Year(When.Computed.NOW, span);
            case FIRST_YEAR -> new Term.Year(new When.First(0), span);
            case LAST_YEAR -> new Term.Year(new When.Last(0), span);
            default -> misplaced(span);
        };
    }

    private Term call(FormulaParser.CallContext written, Span span) {
        List<ExpressionContext> arguments = written.expression();
        Optional<ReservedWord> function = ReservedWord.find(written.NAME().getText());
        if (written.years() != null && !function.equals(Optional.of(ReservedWord.EVOLUTION))) {
            return misplacedYears(written.years(), span);
        }
        if (function.isEmpty()) {
            problems.unknown(
                    "FORMULA-UNKNOWN-FUNCTION",
                    new Span(
                            span.start(),
                            span.start() + written.NAME().getText().length()),
                    Text.of("fonction inconnue", "unknown function"),
                    Text.of(
                            "min, max, somme, moyenne, entre, arrondi, valeur, précédent, évolution",
                            "min, max, sum, mean, between, round, value, previous, evolution"),
                    ReservedWord.functions());
            return new Term.Year(When.Computed.NOW, span);
        }
        return switch (function.get()) {
            case MIN -> aggregate(Function.MIN, arguments, span);
            case MAX -> aggregate(Function.MAX, arguments, span);
            case SUM -> aggregate(Function.SUM, arguments, span);
            case MEAN -> aggregate(Function.MEAN, arguments, span);
            case BETWEEN ->
                counted(arguments, 3, span)
                        ? new Term.Between(read(arguments.get(0)), read(arguments.get(1)), read(arguments.get(2)), span)
                        : new Term.Year(When.Computed.NOW, span);
            case PREVIOUS ->
                counted(arguments, 1, span) ? figure(arguments, new When.Computed(-1), span) : misplaced(span);
            case EVOLUTION -> counted(arguments, 1, span) ? evolution(written, span) : misplaced(span);
            case VALUE ->
                counted(arguments, 2, span) ? figure(arguments, when(arguments.get(1)), span) : misplaced(span);
            default -> misplaced(span);
        };
    }

    private Term aggregate(Function function, List<ExpressionContext> arguments, Span span) {
        List<Term> over = arguments.stream().map(this::read).toList();
        boolean isAlone = over.size() == 1
                && !(over.getFirst() instanceof Term.Figures)
                && !(over.getFirst() instanceof Term.Lines);
        if (over.isEmpty() || isAlone) {
            arguments(
                    over.size(),
                    Text.of(
                            "au moins 2 arguments, séparés par « ; », ou des années : x[2024..2028]",
                            "at least 2 arguments, separated by \";\", or years: x[2024..2028]"),
                    span);
        }
        return new Term.Aggregate(function, over, span);
    }

    private boolean counted(List<ExpressionContext> arguments, int wanted, Span span) {
        if (arguments.size() == wanted) {
            return true;
        }
        String plural = wanted == 1 ? "" : "s";
        arguments(
                arguments.size(),
                Text.of(
                        wanted + " argument" + plural + (wanted == 1 ? "" : ", séparés par « ; »"),
                        wanted + " argument" + plural + (wanted == 1 ? "" : ", separated by \";\"")),
                span);
        return false;
    }

    private void arguments(int found, Text expected, Span span) {
        problems.add(
                "FORMULA-ARGUMENTS",
                span,
                Text.same(found + (found < 2 ? " argument" : " arguments")),
                expected,
                Text.of(
                        "Entre deux arguments, écrire « ; » : la virgule est décimale.",
                        "Between two arguments, write \";\": a comma is decimal."));
    }

    private Term figure(List<ExpressionContext> arguments, When when, Span span) {
        return read(arguments.getFirst()) instanceof Term.Figure(Reference reference, When now, Span at)
                        && now.equals(When.Computed.NOW)
                ? new Term.Figure(reference, when, span)
                : nameWanted(arguments.getFirst());
    }

    private Term evolution(FormulaParser.CallContext written, Span span) {
        ExpressionContext argument = written.expression(0);
        if (read(argument) instanceof Term.Figure(Reference reference, When now, Span at)
                && reference.aspect() == Reference.Aspect.VALUE
                && now.equals(When.Computed.NOW)) {
            Reference evolution = Reference.evolution(reference.name());
            return written.years() == null
                    ? new Term.Figure(evolution, When.Computed.NOW, span)
                    : dated(evolution, written.years(), span);
        }
        return nameWanted(argument);
    }

    private Term misplacedYears(ParserRuleContext years, Span span) {
        problems.add(
                "FORMULA-MISPLACED-YEAR",
                reader.span(years),
                Text.of("une année après un calcul", "a year after a calculation"),
                Text.of("une année après un nom", "a year after a name"),
                Text.of("Mettre l'année sur chaque nom : a[2025].", "Put the year on each name: a[2025]."));
        return new Term.Year(When.Computed.NOW, span);
    }

    private Term nameWanted(ParserRuleContext found) {
        Span span = reader.span(found);
        problems.add(
                "FORMULA-NAME-WANTED",
                span,
                Text.of("« " + problems.words(span) + " »", "\"" + problems.words(span) + "\""),
                Text.of("le nom d'une ligne ou d'une série", "the name of a line or a series"),
                Text.of("Donner un nom, sans calcul autour.", "Give a name, with no arithmetic around it."));
        return new Term.Year(When.Computed.NOW, span);
    }

    private Term misplaced(Span span) {
        String word = problems.words(span);
        problems.add(
                "FORMULA-RESERVED-WORD",
                span,
                Text.of("« " + word + " » à cette place", "\"" + word + "\" in this place"),
                Text.of("un nombre, un nom ou une fonction", "a number, a name or a function"),
                Text.of(
                        "Ce mot a un sens propre ; un nom qui s'écrit de même se met entre guillemets «\u00a0».",
                        "This word has a meaning of its own; a name spelt alike goes between guillemets «»."));
        return new Term.Year(When.Computed.NOW, span);
    }

    private Term dated(FormulaParser.FigureContext written, Span span) {
        Optional<ReservedWord> meaning = meaning(written.name());
        if (meaning.isEmpty() && name(written.name()).isEmpty()) {
            return nameWanted(written.name());
        }
        if (meaning.isEmpty()) {
            return dated(Reference.value(name(written.name())), written.years(), span);
        }
        return switch (meaning.get()) {
            case EVOLUTION -> dated(Reference.evolution(""), written.years(), span);
            case PREVIOUS -> datedPrevious(span);
            default -> misplaced(reader.span(written.name()));
        };
    }

    private Term datedPrevious(Span span) {
        String words = problems.words(span);
        problems.add(
                "FORMULA-MISPLACED-YEAR",
                span,
                Text.of("« " + words + " »", "\"" + words + "\""),
                Text.of("« précédent » seul : c'est l'année d'avant", "\"previous\" alone: it is the year before"),
                Text.of(
                        "Pour une autre année, écrire le nom du budget ou de la ligne, puis l'année.",
                        "For another year, write the name of the budget or line, then the year."));
        return new Term.Year(When.Computed.NOW, span);
    }

    private Term dated(Reference reference, FormulaParser.YearsContext years, Span span) {
        When from = when(years.expression(0));
        if (years.expression(1) == null) {
            return new Term.Figure(reference, from, span);
        }
        When to = when(years.expression(1));
        Years.apart(from, to)
                .filter(apart -> apart < 0 || apart >= Years.MOST_AWAY)
                .ifPresent(apart -> problems.add(
                        "FORMULA-YEARS",
                        reader.span(years),
                        Text.of(
                                "« " + problems.words(reader.span(years)) + " »",
                                "\"" + problems.words(reader.span(years)) + "\""),
                        Text.of(
                                "des années dans l'ordre, au plus " + Years.MOST_AWAY,
                                "years in order, at most " + Years.MOST_AWAY),
                        Text.of(
                                "Écrire la première année, puis la dernière.",
                                "Write the first year, then the last.")));
        return new Term.Figures(reference, from, to, span);
    }

    private static Optional<ReservedWord> meaning(FormulaParser.NameContext written) {
        return written.NAME() == null ? Optional.empty() : ReservedWord.find(written.getText());
    }

    private static String name(FormulaParser.NameContext written) {
        String text = written.getText();
        return written.QUOTED() == null
                ? text
                : text.substring(1, text.length() - 1).strip();
    }

    private When when(ExpressionContext written) {
        return Years.of(written).orElseGet(() -> {
            Span span = reader.span(written);
            boolean isJoined = problems.words(span).matches("\\p{L}+(-\\p{L}+)?-[0-9]+");
            problems.add(
                    "FORMULA-YEAR-WANTED",
                    span,
                    Text.of("« " + problems.words(span) + " »", "\"" + problems.words(span) + "\""),
                    Text.of(
                            "une année : 2025, année, année − 1, première-année, dernière-année",
                            "a year: 2025, year, year - 1, first-year, last-year"),
                    isJoined ? NameProblems.SPACES : NEVER_COMPUTED);
            return When.Computed.NOW;
        });
    }
}
