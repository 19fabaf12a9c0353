package org.rouage.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.formula.grammar.FormulaLexer;
import org.rouage.formula.grammar.FormulaParser;

/**
 * A sign that cannot stand where it stands: what could, and what the person most likely meant.
 *
 * <p>Example: in {@code min(a, b)} the comma is refused with "between two arguments, write ;"; in {@code si a > 1 alors
 * b} the end is refused with "add sinon".
 */
final class SyntaxMistake {
    private final List<Token> tokens;
    private final int at;
    private final IntervalSet awaited;
    private final Deque<Token> open = new ArrayDeque<>();

    SyntaxMistake(List<Token> tokens, int at, IntervalSet awaited) {
        this.tokens = tokens;
        this.at = at;
        this.awaited = awaited;
        tokens.subList(0, at).forEach(this::track);
    }

    /** What is open where the sign stands: brackets, and conditions until their {@code sinon}. */
    private void track(Token token) {
        switch (token.getType()) {
            case FormulaLexer.OPEN, FormulaLexer.OPEN_YEAR, FormulaLexer.IF -> open.push(token);
            case FormulaLexer.CLOSE, FormulaLexer.CLOSE_YEAR, FormulaLexer.ELSE -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            default -> {}
        }
    }

    Text expected() {
        if (awaited.contains(FormulaLexer.NUMBER)) {
            return Text.of(
                    "un nombre, un nom, une parenthèse ou une fonction", "a number, a name, a bracket or a function");
        }
        var words = new ArrayList<Text>();
        if (sideBySide().isPresent() && !awaited.contains(FormulaLexer.NAME)) {
            words.add(Text.of("un signe de calcul", "a sign of arithmetic"));
        }
        for (int type : awaited.toArray()) {
            Text word = word(type);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words.stream()
                .reduce((left, right) -> left.plus(Text.same(", ")).plus(right))
                .orElse(Text.of("autre chose", "something else"));
    }

    private static Text word(int type) {
        return switch (type) {
            case FormulaLexer.THEN -> Text.of("« alors »", "\"then\"");
            case FormulaLexer.ELSE -> Text.of("« sinon »", "\"else\"");
            case FormulaLexer.OPEN -> Text.of("« ( »", "\"(\"");
            case FormulaLexer.CLOSE -> Text.of("« ) »", "\")\"");
            case FormulaLexer.CLOSE_YEAR -> Text.of("« ] »", "\"]\"");
            case FormulaLexer.SEMICOLON -> Text.of("« ; »", "\";\"");
            case FormulaLexer.NAME -> Text.of("un mot", "a word");
            case FormulaParser.UNIT -> Text.of("une unité", "a unit");
            case Token.EOF -> Text.of("la fin de la formule", "the end of the formula");
            default -> Text.of("un signe de calcul", "a sign of arithmetic");
        };
    }

    Text remedy(Function<Token, Place> places) {
        Token token = tokens.get(at);
        return switch (token.getType()) {
            case FormulaLexer.UNKNOWN -> unknown(token.getText());
            case FormulaLexer.SYMBOL ->
                Text.of(
                        "Une unité suit un nombre, comme dans 1,7 % ; ce qui porte un nom a déjà la sienne.",
                        "A unit follows a number, as in 1.7 %; what has a name has its unit already.");
            case FormulaLexer.SEMICOLON -> isInChoice() ? spelledChoice() : unfinished(places);
            case FormulaLexer.CLOSE, FormulaLexer.CLOSE_YEAR ->
                open.isEmpty()
                        ? Text.of(
                                "L'enlever, ou ouvrir une parenthèse avant.",
                                "Take it out, or open a bracket before it.")
                        : unfinished(places);
            case FormulaLexer.EQUAL ->
                Text.of("L'égalité s'écrit d'un seul signe : a = b.", "Equality is written with one sign: a = b.");
            case FormulaLexer.TIMES -> Text.of("La puissance s'écrit ^ : a ^ 2.", "A power is written ^: a ^ 2.");
            case FormulaLexer.OPEN_YEAR ->
                Text.of("Mettre l'année sur un nom, une fois : a[2025].", "Put the year on a name, once: a[2025].");
            default -> isInWords() ? unfinished(places) : sideBySide().orElseGet(() -> unfinished(places));
        };
    }

    private Text unknown(String sign) {
        return switch (sign) {
            case "," ->
                open.isEmpty()
                        ? Text.of(
                                "La virgule décimale touche ses chiffres, comme dans 1,5 ; les milliers se séparent "
                                        + "par une espace.",
                                "A decimal comma touches its digits, as in 1,5; thousands are kept apart by a space.")
                        : Text.of(
                                "Entre deux arguments, écrire « ; » : la virgule est décimale.",
                                "Between two arguments, write \";\": a comma is decimal.");
            case "." ->
                Text.of(
                        "Un nombre a un seul signe décimal ; les milliers se séparent par une espace : 1 234,5.",
                        "A number has one decimal sign; thousands are kept apart by a space: 1 234.5.");
            case "&", "|", "!" ->
                Text.of("Écrire en toutes lettres : et, ou, non.", "Write it in letters: and, or, not.");
            case "\"", "'", "\u2019", "“", "”" ->
                Text.of(
                        "Un nom qui contient des espaces se met entre guillemets français : «budget du fonds».",
                        "A name that contains spaces goes between guillemets: «budget of the fund».");
            default ->
                Text.of("Enlever ce signe, qui n'a pas de sens ici.", "Take out this sign, which means nothing here.");
        };
    }

    /** What is open and not finished, told from the inside out. */
    private Text unfinished(Function<Token, Place> places) {
        Optional<Token> inside = Optional.ofNullable(open.peek());
        if (isInRounding()) {
            return Text.of(
                    "Dire le pas et la façon, comme dans : arrondi(x; à 0,01 MEUR; demi supérieur).",
                    "Say the step and the way, as in: round(x; to 0.01 MEUR; half up).");
        }
        if (awaited.contains(FormulaLexer.THEN)) {
            return spelledChoice();
        }
        if (awaited.contains(FormulaLexer.ELSE)) {
            return Text.of(
                    "Ajouter « sinon … » : une condition dit aussi ce que vaut l'autre cas.",
                    "Add \"else …\": a condition also says what the other case is worth.");
        }
        boolean isEnd = tokens.get(at).getType() == Token.EOF;
        if (isEnd && inside.isPresent() && inside.get().getType() != FormulaLexer.IF) {
            Place place = places.apply(inside.get());
            return Text.of(
                    "Fermer la parenthèse ouverte en " + place + ".", "Close the bracket opened at " + place + ".");
        }
        return at == 0 && isEnd
                ? Text.of(
                        "Écrire un calcul, par exemple : précédent × (1 + 1,7 %).",
                        "Write a calculation, for example: previous × (1 + 1.7 %).")
                : Text.of("Compléter ou corriger ici la formule.", "Complete or correct the formula here.");
    }

    private static Text spelledChoice() {
        return Text.of(
                "Écrire la condition en toutes lettres : si a > b alors a sinon b.",
                "Write the condition in words: if a > b then a else b.");
    }

    private boolean isInChoice() {
        return open.stream().anyMatch(token -> token.getType() == FormulaLexer.IF);
    }

    /** Directly inside the brackets of a rounding. */
    private boolean isInRounding() {
        return !open.isEmpty()
                && open.peek().getTokenIndex() > 0
                && tokens.get(open.peek().getTokenIndex() - 1).getType() == FormulaLexer.ROUND;
    }

    /** Where a word of the language is awaited. */
    private boolean isInWords() {
        return awaited.contains(FormulaLexer.THEN) || awaited.contains(FormulaLexer.ELSE) || isInRounding();
    }

    /** Two operands with nothing between them. */
    private Optional<Text> sideBySide() {
        if (at == 0 || !isOperand(tokens.get(at)) || !isEndOfOperand(tokens.get(at - 1))) {
            return Optional.empty();
        }
        String left = tokens.get(at - 1).getText();
        String right = tokens.get(at).getText();
        boolean isNames = tokens.get(at - 1).getType() == FormulaLexer.NAME && isName(tokens.get(at));
        return Optional.of(
                isNames
                        ? Text.of(
                                "Mettre un signe de calcul entre les deux, ou, si c'est un seul nom, l'écrire « " + left
                                        + "-" + right + " ».",
                                "Put a sign between the two, or, if it is one name, write \"" + left + "-" + right
                                        + "\".")
                        : Text.of(
                                "Mettre un signe de calcul entre « " + left + " » et « " + right + " ».",
                                "Put a sign of arithmetic between \"" + left + "\" and \"" + right + "\"."));
    }

    private static boolean isName(Token token) {
        return token.getType() == FormulaLexer.NAME;
    }

    private static boolean isOperand(Token token) {
        return switch (token.getType()) {
            case FormulaLexer.NUMBER,
                    FormulaLexer.NAME,
                    FormulaLexer.QUOTED,
                    FormulaLexer.OPEN,
                    FormulaLexer.IF,
                    FormulaLexer.ROUND -> true;
            default -> false;
        };
    }

    private static boolean isEndOfOperand(Token token) {
        return switch (token.getType()) {
            case FormulaLexer.NUMBER,
                    FormulaLexer.NAME,
                    FormulaLexer.QUOTED,
                    FormulaLexer.CLOSE,
                    FormulaLexer.CLOSE_YEAR,
                    FormulaParser.UNIT -> true;
            default -> false;
        };
    }
}
