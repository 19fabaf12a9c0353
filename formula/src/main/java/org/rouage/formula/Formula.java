package org.rouage.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;

/**
 * A rule of calculation as written, and what it means.
 *
 * <p>Example: {@code Formula.parse("arrondi(précédent × (1 + évolution); à 0,01 MEUR; demi supérieur)", at)} rests on
 * its own value of the year before and on its own rule of evolution; in English it prints {@code round(previous × (1 +
 * evolution); to 0.01 MEUR; half up)}, and has the same fingerprint. A text that is not a formula is refused with each
 * problem, its line and its column.
 */
public final class Formula {
    /** In characters. */
    public static final int GREATEST_LENGTH = 10_000;

    public static final int GREATEST_EXPONENT = 200;

    /** Of the numerator or the denominator of a value, some 4,900 digits; beyond, a value is not decided. */
    public static final int GREATEST_BITS = 16_384;

    private final String text;
    private final Term root;

    private Formula(String text, Term root) {
        this.text = text;
        this.root = root;
    }

    /** Refused with every word that has no meaning, or the first place where the text is not a formula. */
    public static Outcome<Formula> parse(String written, Place at) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var problems = new FormulaProblems(text, at);
        var reader = new FormulaReader(text, problems);
        Optional<Term> root = reader.read().map(new TermReader(reader, problems)::read);
        return root.isPresent() && problems.isEmpty()
                ? Outcome.accepted(new Formula(text, root.get()))
                : Outcome.refused(problems.all());
    }

    /** As written, its accents composed. */
    public String text() {
        return text;
    }

    public Term root() {
        return root;
    }

    /** The figures it rests on, its own under the empty name, without the years. */
    public SortedSet<Reference> references() {
        var references = new TreeSet<Reference>();
        root.all().forEach(term -> {
            if (term instanceof Term.Figure(Reference reference, When when, Span span)) {
                references.add(reference);
            }
            if (term instanceof Term.Figures(Reference reference, When from, When to, Span span)) {
                references.add(reference);
            }
        });
        return references;
    }

    /**
     * The unit of what it gives, when it is the rule of a figure among others of known units; refused with each name
     * that is not known and each clash of units, both sides shown.
     */
    public Outcome<Unit> check(Scope scope, Place at) {
        var problems = new FormulaProblems(text, at);
        Optional<Unit> unit = new UnitCheck(scope, problems).unit(bound(scope));
        return unit.isPresent() && problems.isEmpty() ? Outcome.accepted(unit.get()) : Outcome.refused(problems.all());
    }

    /** The terms with its own name for what is its own, and the lines of its budget in place of {@code lines}. */
    Term bound(Scope scope) {
        return new Binding(scope).of(root);
    }

    /** In its one canonical form, in the words of a language. */
    public String print(Language language) {
        return new FormulaPrinter(language).print(root);
    }

    /** Of the canonical form: equal for two writings of one formula, in either language, whatever the spaces. */
    public Digest fingerprint() {
        return Digest.ofText(print(Language.ENGLISH));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a figure's name for its own, and names for its lines. */
    private record Binding(Scope scope) {
        Term of(Term term) {
            return switch (term) {
                case Term.Quantity quantity -> quantity;
                case Term.Year year -> year;
                case Term.Lines lines -> lines;
                case Term.Figure(Reference reference, When when, Span span) ->
                    new Term.Figure(reference.of(scope.own()), when, span);
                case Term.Figures(Reference reference, When from, When to, Span span) ->
                    new Term.Figures(reference.of(scope.own()), from, to, span);
                case Term.Negative(Term of, Span span) -> new Term.Negative(of(of), span);
                case Term.Binary(Term.Operator operator, Term left, Term right, Span span) ->
                    new Term.Binary(operator, of(left), of(right), span);
                case Term.Power(Term base, Term exponent, Span span) -> new Term.Power(of(base), of(exponent), span);
                case Term.Comparison(Term.Relation relation, Term left, Term right, Span span) ->
                    new Term.Comparison(relation, of(left), of(right), span);
                case Term.Not(Term of, Span span) -> new Term.Not(of(of), span);
                case Term.Junction(boolean isBoth, Term left, Term right, Span span) ->
                    new Term.Junction(isBoth, of(left), of(right), span);
                case Term.Choice(Term condition, Term then, Term otherwise, Span span) ->
                    new Term.Choice(of(condition), of(then), of(otherwise), span);
                case Term.Between(Term number, Term low, Term high, Span span) ->
                    new Term.Between(of(number), of(low), of(high), span);
                case Term.Rounded(var number, var quantum, Unit unit, Rounding rounding, Span span) ->
                    new Term.Rounded(of(number), quantum, unit, rounding, span);
                case Term.Aggregate(Term.Function function, List<Term> over, Span span) ->
                    new Term.Aggregate(function, expanded(over), span);
            };
        }

        private List<Term> expanded(List<Term> over) {
            var terms = new ArrayList<Term>();
            for (Term term : over) {
                if (term instanceof Term.Lines(Span span) && !scope.lines().isEmpty()) {
                    scope.lines()
                            .forEach(
                                    line -> terms.add(new Term.Figure(Reference.value(line), When.Computed.NOW, span)));
                } else {
                    terms.add(of(term));
                }
            }
            return terms;
        }
    }
}
