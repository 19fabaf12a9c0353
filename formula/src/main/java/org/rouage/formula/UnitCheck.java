package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.formula.Term.Operator;
import org.rouage.formula.Unit.Kind;

/** The unit of each piece of a formula, from the inside out; a clash is said once, with both sides. */
final class UnitCheck {
    private final Scope scope;
    private final FormulaProblems problems;

    UnitCheck(Scope scope, FormulaProblems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    /** Empty when a problem was met inside. */
    Optional<Unit> unit(Term term) {
        return switch (term) {
            case Term.Quantity(var value, Unit unit, Span span) -> written(unit, span);
            case Term.Year year -> Optional.of(Unit.CALENDAR_YEAR);
            case Term.Figure(Reference reference, When when, Span span) -> named(reference, span);
            case Term.Figures(Reference reference, When from, When to, Span span) -> misplaced(span);
            case Term.Lines(Span span) -> scope.lines().isEmpty() ? noLines(span) : misplaced(span);
            case Term.Negative(Term of, Span span) -> unit(of).flatMap(unit -> number(of, unit));
            case Term.Binary binary -> binary(binary);
            case Term.Power power -> power(power);
            case Term.Comparison comparison -> comparison(comparison);
            case Term.Not(Term of, Span span) -> truth(of);
            case Term.Junction(boolean isBoth, Term left, Term right, Span span) -> {
                Optional<Unit> first = truth(left);
                Optional<Unit> second = truth(right);
                yield first.isPresent() ? second : first;
            }
            case Term.Choice(Term condition, Term then, Term otherwise, Span span) -> {
                Optional<Unit> asked = truth(condition);
                Optional<Unit> given = alike(List.of(then, otherwise));
                yield asked.isPresent() ? given : Optional.empty();
            }
            case Term.Aggregate aggregate -> aggregate(aggregate);
            case Term.Between(Term number, Term low, Term high, Span span) ->
                alike(List.of(number, low, high))
                        .flatMap(unit -> comparable(number, unit))
                        .map(unit -> Unit.TRUTH);
            case Term.Rounded rounded -> rounded(rounded);
        };
    }

    /** After a number and a stroke, a word for a unit is one; where a figure bears that name, the reader must say. */
    private Optional<Unit> written(Unit unit, Span span) {
        List<String> parts = List.of(problems.words(span).split("[/\u00F7]", -1));
        List<String> figures = parts.stream()
                .skip(1)
                .map(String::strip)
                .filter(word -> scope.units().containsKey(Reference.value(word)))
                .toList();
        figures.forEach(word -> problems.add(
                "FORMULA-UNIT-OR-NAME",
                span,
                Text.of(
                        "« " + word + " » après un nombre est une unité, et aussi le nom d'une figure",
                        "\"" + word + "\" after a number is a unit, and the name of a figure too"),
                Text.of("l'une ou l'autre", "one or the other"),
                Text.of(
                        "Pour la figure, écrire «" + word + "» entre guillemets ; pour l'unité, un autre mot "
                                + "(singulier ou pluriel, français ou anglais).",
                        "For the figure, write «" + word + "» in guillemets; for the unit, another word for it "
                                + "(singular or plural, French or English).")));
        return figures.isEmpty() ? Optional.of(unit) : Optional.empty();
    }

    private Optional<Unit> named(Reference reference, Span span) {
        Optional<Unit> unit = Optional.ofNullable(scope.units().get(reference));
        if (unit.isEmpty()) {
            new NameProblems(scope.units(), problems).unknown(reference, span);
        }
        return unit;
    }

    private Optional<Unit> noLines(Span span) {
        problems.add(
                "FORMULA-NO-LINES",
                span,
                Text.of("des lignes, dans la règle de ce qui n'en a pas", "lines, in the rule of what has none"),
                Text.of("la règle d'un budget qui a des lignes", "the rule of a budget that has lines"),
                Text.of("Nommer ce qui est à additionner.", "Name what is to be added."));
        return Optional.empty();
    }

    /** Two yes-or-no are equal or not; none is less than another. */
    private Optional<Unit> comparison(Term.Comparison comparison) {
        boolean isEquality =
                comparison.relation() == Term.Relation.EQUAL || comparison.relation() == Term.Relation.UNEQUAL;
        boolean isChained = !isEquality && comparison.left() instanceof Term.Comparison;
        Optional<Unit> unit = isChained ? Optional.empty() : alike(List.of(comparison.left(), comparison.right()));
        boolean isTruth = unit.filter(one -> one.kind() == Kind.TRUTH).isPresent();
        if (isChained) {
            problems.add(
                    "FORMULA-UNITS",
                    comparison.span(),
                    Text.of("deux comparaisons à la suite", "two comparisons in a row"),
                    Text.of("une comparaison", "one comparison"),
                    Text.of("Écrire : entre(x; minimum; maximum).", "Write: between(x; least; most)."));
        }
        if (isTruth && !isEquality) {
            clash(comparison.left(), Unit.TRUTH, Text.of("un nombre ou un montant", "a number or an amount"));
            return Optional.empty();
        }
        return unit.map(one -> Unit.TRUTH);
    }

    private Optional<Unit> misplaced(Span span) {
        problems.add(
                "FORMULA-SEVERAL-VALUES",
                span,
                Text.of("plusieurs valeurs", "several values"),
                Text.of("une seule valeur", "one value"),
                Text.of(
                        "En tirer une seule par min, max, somme ou moyenne.",
                        "Make one of them by min, max, sum or mean."));
        return Optional.empty();
    }

    private Optional<Unit> number(Term of, Unit unit) {
        if (unit.kind() == Kind.TRUTH || unit.kind() == Kind.CALENDAR_YEAR) {
            clash(of, unit, Text.of("un nombre ou un montant", "a number or an amount"));
            return Optional.empty();
        }
        return Optional.of(unit);
    }

    private Optional<Unit> truth(Term of) {
        Optional<Unit> unit = unit(of);
        if (unit.isPresent() && unit.get().kind() != Kind.TRUTH) {
            clash(of, unit.get(), Text.of("une condition, vraie ou fausse", "a condition, true or false"));
            return Optional.empty();
        }
        return unit;
    }

    private Optional<Unit> binary(Term.Binary binary) {
        Optional<Unit> left = unit(binary.left());
        Optional<Unit> right = unit(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean isSum = binary.operator() == Operator.PLUS || binary.operator() == Operator.MINUS;
        if (isSum && isZero(binary.left())) {
            return right;
        }
        if (isSum && isZero(binary.right())) {
            return left;
        }
        Optional<Unit> unit = UnitRules.of(binary.operator(), left.get(), right.get());
        if (unit.isEmpty()) {
            clash(binary.left(), left.get(), binary.right(), right.get(), binary.span());
        }
        return unit;
    }

    private Optional<Unit> power(Term.Power power) {
        Optional<Unit> base = unit(power.base());
        Optional<Unit> exponent = unit(power.exponent());
        if (base.isPresent() && !base.get().isNumber() && !base.get().isShare()) {
            clash(power.base(), base.get(), Text.of("un nombre sans unité", "a number without unit"));
            return Optional.empty();
        }
        if (exponent.isPresent() && !exponent.get().isNumber()) {
            clash(power.exponent(), exponent.get(), Text.of("un nombre entier", "a whole number"));
            return Optional.empty();
        }
        return base.isPresent() && exponent.isPresent() ? Optional.of(Unit.NUMBER) : Optional.empty();
    }

    /** Several values that must be counted in the same thing; a zero goes with any number. */
    private Optional<Unit> alike(List<Term> terms) {
        Optional<Unit> common = Optional.empty();
        Term of = terms.getFirst();
        boolean isWhole = true;
        for (Term term : terms) {
            Optional<Unit> unit = unit(term);
            isWhole &= unit.isPresent();
            if (unit.isPresent() && common.isEmpty()) {
                of = term;
                common = unit;
            } else if (unit.isPresent()) {
                Unit first = common.get();
                isWhole &= goTogether(of, first, term, unit.get());
                if (isZero(of) && !isZero(term)) {
                    of = term;
                    common = unit;
                }
            }
        }
        return isWhole ? common : Optional.empty();
    }

    private boolean goTogether(Term one, Unit first, Term other, Unit second) {
        boolean isZero = (isZero(one) && second.kind() != Kind.TRUTH) || (isZero(other) && first.kind() != Kind.TRUTH);
        boolean isJoint = isZero
                || UnitRules.alike(first, isBare(one), second, isBare(other)).isPresent();
        if (!isJoint) {
            clash(one, first, other, second, other.span());
        }
        return isJoint;
    }

    /** Years are compared, the least or the greatest is one of them; a sum of years is nothing. */
    private Optional<Unit> aggregate(Term.Aggregate aggregate) {
        Optional<Unit> unit = alike(aggregate.over().stream()
                .map(term -> term instanceof Term.Figures(Reference reference, When from, When to, Span span)
                        ? new Term.Figure(reference, from, span)
                        : term)
                .toList());
        Term first = aggregate.over().getFirst();
        return switch (aggregate.function()) {
            case MIN, MAX -> unit.flatMap(one -> comparable(first, one));
            case SUM, MEAN -> unit.flatMap(one -> number(first, one));
        };
    }

    private Optional<Unit> comparable(Term of, Unit unit) {
        if (unit.kind() == Kind.TRUTH) {
            clash(of, unit, Text.of("un nombre ou un montant", "a number or an amount"));
            return Optional.empty();
        }
        return Optional.of(unit);
    }

    private Optional<Unit> rounded(Term.Rounded rounded) {
        Optional<Unit> unit = unit(rounded.number());
        if (unit.isEmpty()) {
            return unit;
        }
        boolean isPlain = rounded.unit().isNumber() && unit.get().kind() == Kind.AMOUNT;
        boolean isRatio =
                rounded.unit().isRate() && (unit.get().isNumber() || unit.get().isRate());
        if (!isPlain && !isRatio && !rounded.unit().equals(unit.get())) {
            clash(
                    rounded.number(),
                    unit.get(),
                    Text.of("un nombre dans l'unité du pas de l'arrondi : ", "a number in the unit of the step: ")
                            .plus(UnitRules.name(rounded.unit())));
            return Optional.empty();
        }
        return unit;
    }

    static boolean isZero(Term term) {
        return term instanceof Term.Quantity(var value, Unit unit, Span span) && value.isZero() && unit.isNumber();
    }

    private static boolean isBare(Term term) {
        return term instanceof Term.Quantity(var value, Unit unit, Span span) && unit.isNumber();
    }

    private void clash(Term left, Unit one, Term right, Unit other, Span span) {
        problems.add(
                "FORMULA-UNITS",
                span,
                side(left, one).plus(Text.of(" et ", " and ")).plus(side(right, other)),
                Text.of("des unités qui vont ensemble", "units that go together"),
                Text.of(
                        "Convertir l'un des deux, ou écrire l'unité du nombre (80 %, 3,6 MEUR).",
                        "Convert one of them, or write the unit of the number (80 %, 3.6 MEUR)."));
    }

    private void clash(Term term, Unit unit, Text expected) {
        problems.add(
                "FORMULA-UNITS",
                term.span(),
                side(term, unit),
                expected,
                Text.of("Changer cette partie du calcul.", "Change this part of the calculation."));
    }

    private Text side(Term term, Unit unit) {
        String words = problems.words(term.span());
        return Text.of("« " + words + " » (", "\"" + words + "\" (")
                .plus(UnitRules.name(unit))
                .plus(Text.same(")"));
    }
}
