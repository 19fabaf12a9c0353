package org.rouage.formula;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Text;
import org.rouage.formula.grammar.FormulaLexer;
import org.rouage.formula.grammar.FormulaParser;

/**
 * From text to the tree the parser gives; bounded before the parser starts, so that hostile text is answered at once.
 */
final class FormulaReader {
    private static final int MOST_SIGNS = 1_000;
    private static final int DEEPEST = 40;
    private static final int MOST_OPERATIONS = 200;
    private static final int LONGEST_NUMBER = 60;

    private final FormulaProblems problems;
    private final String text;

    FormulaReader(String text, FormulaProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tree; empty when the text is not a formula, and the problems say why. */
    Optional<FormulaParser.ExpressionContext> read() {
        if (text.length() > Formula.GREATEST_LENGTH) {
            problems.tooLong(Formula.GREATEST_LENGTH);
            return Optional.empty();
        }
        var lexer = new FormulaLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        bound(tokens.getTokens());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        markUnits(tokens.getTokens());
        var parser = new FormulaParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new Listening(tokens.getTokens()));
        FormulaParser.ExpressionContext tree = parser.formula().expression();
        return problems.isEmpty() ? Optional.of(tree) : Optional.empty();
    }

    /** Brackets open, conditions and powers so far, and signs in a row each cost the parser a level. */
    private void bound(List<Token> tokens) {
        if (tokens.size() > MOST_SIGNS) {
            problems.tooLong(MOST_SIGNS);
            return;
        }
        int depth = 0;
        int signs = 0;
        int operations = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case FormulaLexer.OPEN, FormulaLexer.OPEN_YEAR, FormulaLexer.IF, FormulaLexer.POWER -> depth++;
                case FormulaLexer.CLOSE, FormulaLexer.CLOSE_YEAR -> depth--;
                case FormulaLexer.NUMBER -> boundDigits(token);
                default -> {}
            }
            signs = isSign(token) ? signs + 1 : 0;
            operations += isOperation(token) ? 1 : 0;
            if (depth > DEEPEST || signs > DEEPEST) {
                problems.tooDeep(span(token), DEEPEST);
                return;
            }
            if (operations > MOST_OPERATIONS) {
                problems.tooManyOperations(span(token), MOST_OPERATIONS);
                return;
            }
        }
    }

    private void boundDigits(Token number) {
        if (number.getText().length() > LONGEST_NUMBER) {
            problems.tooManyDigits(span(number), LONGEST_NUMBER);
        }
    }

    private static boolean isSign(Token token) {
        return switch (token.getType()) {
            case FormulaLexer.MINUS, FormulaLexer.PLUS, FormulaLexer.NOT -> true;
            default -> false;
        };
    }

    /** A long sum is deep too: each sign is a level under the next. */
    private static boolean isOperation(Token token) {
        return switch (token.getType()) {
            case FormulaLexer.PLUS,
                    FormulaLexer.MINUS,
                    FormulaLexer.TIMES,
                    FormulaLexer.DIVIDED,
                    FormulaLexer.AND,
                    FormulaLexer.OR,
                    FormulaLexer.BELOW,
                    FormulaLexer.AT_MOST,
                    FormulaLexer.ABOVE,
                    FormulaLexer.AT_LEAST,
                    FormulaLexer.EQUAL,
                    FormulaLexer.UNEQUAL -> true;
            default -> false;
        };
    }

    /** In {@code 3 MEUR/ETP} the words are units and the stroke is theirs; in {@code 3 MEUR / lits} it divides. */
    private static void markUnits(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).getType() == FormulaLexer.NUMBER && isUnit(tokens, i + 1)) {
                retype(tokens.get(i + 1), FormulaParser.UNIT);
                for (int stroke = i + 2; isPer(tokens, stroke); stroke += 2) {
                    retype(tokens.get(stroke), FormulaParser.PER);
                    retype(tokens.get(stroke + 1), FormulaParser.UNIT);
                }
            }
        }
    }

    private static boolean isPer(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).getType() == FormulaLexer.DIVIDED
                && isUnit(tokens, at + 1)
                && Unit.isWord(tokens.get(at + 1).getText());
    }

    private static boolean isUnit(List<Token> tokens, int at) {
        int type = tokens.get(at).getType();
        int next = at + 1 < tokens.size() ? tokens.get(at + 1).getType() : Token.EOF;
        boolean isNamed = type == FormulaLexer.NAME && next != FormulaLexer.OPEN && next != FormulaLexer.OPEN_YEAR;
        return type == FormulaLexer.SYMBOL || isNamed;
    }

    private static void retype(Token token, int type) {
        ((CommonToken) token).setType(type);
    }

    /** ANTLR counts code points; the text counts UTF-16 units. */
    Span span(Token token) {
        return token.getType() == Token.EOF
                ? new Span(text.length(), text.length())
                : span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private Span span(int start, int endExclusive) {
        int last = text.codePointCount(0, text.length());
        return new Span(
                text.offsetByCodePoints(0, Math.min(start, last)),
                text.offsetByCodePoints(0, Math.clamp(endExclusive, 0, last)));
    }

    Span span(ParserRuleContext context) {
        return span(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
    }

    /** The first place where the text is no formula is told; what the parser says after it rests on guesses. */
    private final class Listening extends BaseErrorListener {
        private final List<Token> tokens;

        Listening(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object offending,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            if (problems.isEmpty() && offending instanceof Token token && recognizer instanceof Parser parser) {
                var mistake = new SyntaxMistake(tokens, token.getTokenIndex(), parser.getExpectedTokens());
                Text found = token.getType() == Token.EOF
                        ? Text.of("la fin de la formule", "the end of the formula")
                        : Text.of("« " + token.getText() + " »", "\"" + token.getText() + "\"");
                problems.add(
                        "FORMULA-SYNTAX",
                        span(token),
                        found,
                        mistake.expected(),
                        mistake.remedy(open -> problems.place(span(open))));
            }
        }
    }
}
