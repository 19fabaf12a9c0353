package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
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
        if (tokens.size() > MOST_SIGNS) {
            problems.tooLong(MOST_SIGNS);
        }
        boundDepth(tokens.getTokens());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var parser = new FormulaParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new Listening());
        FormulaParser.ExpressionContext tree = parser.formula().expression();
        return problems.isEmpty() ? Optional.of(tree) : Optional.empty();
    }

    /** Brackets, choices and signs before a number each open a level for the parser. */
    private void boundDepth(List<Token> tokens) {
        int depth = 0;
        int signs = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case FormulaLexer.OPEN, FormulaLexer.OPEN_YEAR, FormulaLexer.IF -> depth++;
                case FormulaLexer.CLOSE, FormulaLexer.CLOSE_YEAR, FormulaLexer.THEN -> depth--;
                default -> {}
            }
            signs = isSign(token) ? signs + 1 : 0;
            if (depth > DEEPEST || signs > DEEPEST) {
                problems.tooDeep(span(token), DEEPEST);
                return;
            }
        }
    }

    private static boolean isSign(Token token) {
        return switch (token.getType()) {
            case FormulaLexer.MINUS, FormulaLexer.PLUS, FormulaLexer.NOT, FormulaLexer.POWER, FormulaLexer.ELSE -> true;
            default -> false;
        };
    }

    /** ANTLR counts code points; the text counts UTF-16 units. */
    private Span span(Token token) {
        return span(token.getStartIndex(), token.getStopIndex() + 1);
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

    private final class Listening extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object offending,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            Token token = (Token) offending;
            Span span = token == null ? new Span(text.length(), text.length()) : span(token);
            boolean isEnd = token == null || token.getType() == Token.EOF;
            Text found = isEnd
                    ? Text.of("la fin de la formule", "the end of the formula")
                    : Text.of("« " + problems.words(span) + " »", "\"" + problems.words(span) + "\"");
            problems.syntax(isEnd ? new Span(text.length(), text.length()) : span, found, expected(recognizer));
        }

        private Text expected(Recognizer<?, ?> recognizer) {
            var words = new ArrayList<Text>();
            if (recognizer instanceof Parser parser) {
                for (int type : parser.getExpectedTokens().toArray()) {
                    Text word = TokenWords.of(type);
                    if (!words.contains(word)) {
                        words.add(word);
                    }
                }
            }
            return words.stream()
                    .reduce((left, right) -> left.plus(Text.same(", ")).plus(right))
                    .orElse(Text.of("autre chose", "something else"));
        }
    }
}
