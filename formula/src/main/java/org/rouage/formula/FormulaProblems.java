package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** The problems of one formula: each says the place in the text, what was found, what was expected, the remedy. */
final class FormulaProblems {
    private final String text;
    private final Place at;
    private final List<Problem> found = new ArrayList<>();

    FormulaProblems(String text, Place at) {
        this.text = text;
        this.at = at;
    }

    List<Problem> all() {
        return found.stream().sorted().distinct().toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The words of the formula at a place. */
    String words(Span span) {
        return text.substring(span.start(), Math.min(span.endExclusive(), text.length()));
    }

    void tooLong(int most) {
        add(
                "FORMULA-TOO-LONG",
                new Span(0, 0),
                Text.of(text.length() + " caractères", text.length() + " characters"),
                Text.of("au plus " + most + " caractères ou signes", "at most " + most + " characters or signs"),
                Text.of(
                        "Couper le calcul en plusieurs lignes, chacune avec sa formule.",
                        "Cut the calculation into several lines, each with its formula."));
    }

    void tooDeep(Span span, int most) {
        add(
                "FORMULA-TOO-DEEP",
                span,
                Text.of("des parenthèses ou des « si » trop imbriqués", "brackets or ifs nested too deep"),
                Text.of("au plus " + most + " niveaux", "at most " + most + " levels"),
                Text.of(
                        "Couper le calcul en plusieurs lignes, chacune avec sa formule.",
                        "Cut the calculation into several lines, each with its formula."));
    }

    void tooManyOperations(Span span, int most) {
        add(
                "FORMULA-TOO-LONG",
                span,
                Text.of("plus de " + most + " signes de calcul", "more than " + most + " signs of arithmetic"),
                Text.of("au plus " + most + " signes de calcul", "at most " + most + " signs of arithmetic"),
                Text.of(
                        "Additionner par somme(a; b; …), ou couper le calcul en plusieurs lignes.",
                        "Add by sum(a; b; …), or cut the calculation into several lines."));
    }

    void tooManyDigits(Span span, int most) {
        add(
                "FORMULA-NUMBER",
                span,
                Text.of("un nombre de plus de " + most + " signes", "a number of more than " + most + " signs"),
                Text.of("au plus " + most + " chiffres", "at most " + most + " digits"),
                Text.of("Vérifier le nombre.", "Check the number."));
    }

    /** A word that means nothing here; the nearest of those that do, in the language it seems to be in. */
    void unknown(String code, Span span, Text kind, Text expected, Stream<String> known) {
        String word = words(span);
        var near = ReservedWord.nearest(word, known);
        add(
                code,
                span,
                kind.plus(Text.of(" : « " + word + " »", ": \"" + word + "\"")),
                expected,
                near.map(FormulaProblems::didYouMean)
                        .orElse(Text.of("Prendre l'un de ces mots.", "Take one of these words.")));
    }

    static Text didYouMean(String name) {
        return Text.of("Vouliez-vous dire « " + name + " » ?", "Did you mean \"" + name + "\"?");
    }

    void add(String code, Span span, Text found, Text expected, Text remedy) {
        this.found.add(Problem.of(code, place(span), found, expected, remedy));
    }

    /** In a file of its own, line and column; inside another text, the place of the text and the column in it. */
    Place place(Span span) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(span.start(), text.length()); i++) {
            column = text.charAt(i) == '\n' ? 1 : column + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (at.path().isEmpty() && at.line() > 0) {
            int from = line == 1 ? at.column() + column - 1 : column;
            return Place.in(at.file(), at.line() + line - 1, from);
        }
        String inside = line + ":" + column;
        return at.at(at.path().isEmpty() ? inside : at.path() + " " + inside);
    }
}
