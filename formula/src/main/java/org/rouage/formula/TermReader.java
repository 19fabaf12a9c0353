package org.rouage.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
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
    private final FormulaReader reader;
    private final FormulaProblems problems;

    TermReader(FormulaReader reader, FormulaProblems problems) {
        this.reader = reader;
        this.problems = problems;
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
        return new Term.Binary(operator, read(sides.get(0)), read(sides.get(1)), span);
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
            case FormulaParser.QuantityContext written -> {
                Unit unit = Optional.ofNullable(written.unit()).map(this::unit).orElse(Unit.NUMBER);
                yield new Term.Quantity(number(written.NUMBER()).times(unit.scale()), unit, span);
            }
            case FormulaParser.RoundingContext written -> rounding(written, span);
            case FormulaParser.CallContext written -> call(written, span);
            case FormulaParser.DatedContext written -> dated(written, span);
            case FormulaParser.PlainContext written -> plain(written.name(), span);
            case FormulaParser.GroupContext written -> read(written.expression());
            default -> throw new IllegalStateException("a form of operand without its reading: " + tree.getClass());
        };
    }

    private static Rational number(TerminalNode written) {
        return Rational.parse(
                written.getText().replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.'));
    }

    private Unit unit(FormulaParser.UnitContext written) {
        List<Unit> parts = new ArrayList<>();
        for (var symbol : written.symbol()) {
            Optional<Unit> found = UnitWords.find(symbol.getText());
            if (found.isEmpty()) {
                problems.unknown(
                        "FORMULA-UNKNOWN-UNIT",
                        reader.span(symbol),
                        Text.of("unité inconnue", "unknown unit"),
                        UnitWords.all().stream());
            }
            parts.add(found.orElse(Unit.NUMBER));
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return parts.get(0).per(parts.get(1)).orElse(Unit.NUMBER);
    }

    private Term rounding(FormulaParser.RoundingContext written, Span span) {
        Term number = read(written.expression());
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
        Grain grain = Grain.of(written.grain(), this);
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

    /** The step of a rounding, in base units. */
    record Grain(Rational quantum, Unit unit) {
        private static final Unit EUROS = Unit.parse("EUR").orElseThrow();

        static Grain of(FormulaParser.GrainContext written, TermReader terms) {
            if (written.NUMBER() != null) {
                Unit unit = Optional.ofNullable(written.unit()).map(terms::unit).orElse(Unit.NUMBER);
                return new Grain(number(written.NUMBER()).times(unit.scale()), unit);
            }
            String word = written.NAME().getText();
            return switch (word) {
                case "cents", "cent", "centime", "centimes" -> new Grain(Rational.parse("0.01"), EUROS);
                case "euro", "euros" -> new Grain(Rational.ONE, EUROS);
                case "thousands", "thousand", "millier", "milliers" -> new Grain(Rational.of(1_000), Unit.NUMBER);
                case "millions", "million" -> new Grain(Rational.of(1_000_000), Unit.NUMBER);
                case "units", "unit", "unité", "unités" -> new Grain(Rational.ONE, Unit.NUMBER);
                default -> terms.unknownGrain(written);
            };
        }
    }

    private Grain unknownGrain(FormulaParser.GrainContext written) {
        problems.unknown(
                "FORMULA-UNKNOWN-STEP",
                reader.span(written),
                Text.of("pas d'arrondi inconnu", "unknown step of rounding"),
                Stream.of("centime", "euro", "millier", "million", "unité", "cents", "thousands", "millions", "units"));
        return new Grain(Rational.ONE, Unit.NUMBER);
    }

    private Term plain(FormulaParser.NameContext written, Span span) {
        Optional<ReservedWord> meaning = meaning(written);
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
        Optional<ReservedWord> function =
                ReservedWord.find(Normalizer.normalize(written.NAME().getText(), Normalizer.Form.NFC));
        if (function.isEmpty()) {
            problems.unknown(
                    "FORMULA-UNKNOWN-FUNCTION",
                    new Span(
                            span.start(),
                            span.start() + written.NAME().getText().length()),
                    Text.of("fonction inconnue", "unknown function"),
                    Stream.of("min", "max", "somme", "moyenne", "entre", "arrondi", "valeur", "sum", "mean")
                            .sorted());
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
            case EVOLUTION -> counted(arguments, 1, span) ? evolution(arguments.getFirst(), span) : misplaced(span);
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
            counted(arguments, 2, span);
        }
        return new Term.Aggregate(function, over, span);
    }

    private boolean counted(List<ExpressionContext> arguments, int wanted, Span span) {
        if (arguments.size() == wanted) {
            return true;
        }
        problems.add(
                "FORMULA-ARGUMENTS",
                span,
                Text.of(arguments.size() + " argument(s)", arguments.size() + " argument(s)"),
                Text.of(wanted + " argument(s), séparés par « ; »", wanted + " argument(s), separated by \";\""),
                Text.of(
                        "Écrire les arguments, séparés par des points-virgules ; la virgule est décimale.",
                        "Write the arguments, separated by semicolons; a comma is decimal."));
        return false;
    }

    private Term figure(List<ExpressionContext> arguments, When when, Span span) {
        return read(arguments.getFirst()) instanceof Term.Figure(Reference reference, When now, Span at)
                        && now.equals(When.Computed.NOW)
                ? new Term.Figure(reference, when, span)
                : nameWanted(arguments.getFirst());
    }

    private Term evolution(ExpressionContext argument, Span span) {
        return read(argument) instanceof Term.Figure(Reference reference, When now, Span at)
                        && now.equals(When.Computed.NOW)
                ? new Term.Figure(Reference.evolution(reference.name()), When.Computed.NOW, span)
                : nameWanted(argument);
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

    private Term dated(FormulaParser.DatedContext written, Span span) {
        When from = when(written.expression(0));
        Optional<ReservedWord> meaning = meaning(written.name());
        Reference reference = meaning.equals(Optional.of(ReservedWord.EVOLUTION))
                ? Reference.evolution("")
                : Reference.value(name(written.name()));
        if (meaning.isPresent() && reference.aspect() == Reference.Aspect.VALUE) {
            return misplaced(reader.span(written.name()));
        }
        return written.expression(1) == null
                ? new Term.Figure(reference, from, span)
                : new Term.Figures(reference, from, when(written.expression(1)), span);
    }

    private static Optional<ReservedWord> meaning(FormulaParser.NameContext written) {
        return written.NAME() == null
                ? Optional.empty()
                : ReservedWord.find(Normalizer.normalize(written.getText(), Normalizer.Form.NFC));
    }

    private static String name(FormulaParser.NameContext written) {
        String text = written.getText();
        String bare = written.QUOTED() == null
                ? text
                : text.substring(1, text.length() - 1).strip();
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private When when(ExpressionContext written) {
        return Years.of(written).orElseGet(() -> {
            Span span = reader.span(written);
            problems.add(
                    "FORMULA-YEAR-WANTED",
                    span,
                    Text.of("« " + problems.words(span) + " »", "\"" + problems.words(span) + "\""),
                    Text.of(
                            "une année : 2025, année, année − 1, première-année, dernière-année",
                            "a year: 2025, year, year - 1, first-year, last-year"),
                    Text.of(
                            "L'année d'une valeur est connue avant tout calcul ; elle ne se calcule pas.",
                            "The year of a value is known before anything is computed."));
            return When.Computed.NOW;
        });
    }
}
