package org.rouage.formula;

import org.antlr.v4.runtime.Token;
import org.rouage.basics.Text;
import org.rouage.formula.grammar.FormulaLexer;

/** What the parser was waiting for, in words for people. */
final class TokenWords {
    private TokenWords() {}

    static Text of(int type) {
        return switch (type) {
            case FormulaLexer.NUMBER -> Text.of("un nombre", "a number");
            case FormulaLexer.NAME, FormulaLexer.QUOTED -> Text.of("un nom", "a name");
            case FormulaLexer.SYMBOL -> Text.of("une unité", "a unit");
            case FormulaLexer.PLUS, FormulaLexer.MINUS, FormulaLexer.TIMES, FormulaLexer.DIVIDED, FormulaLexer.POWER ->
                Text.of("un signe de calcul", "a sign of arithmetic");
            case FormulaLexer.BELOW,
                    FormulaLexer.AT_MOST,
                    FormulaLexer.ABOVE,
                    FormulaLexer.AT_LEAST,
                    FormulaLexer.EQUAL,
                    FormulaLexer.UNEQUAL -> Text.of("une comparaison", "a comparison");
            case FormulaLexer.IF -> Text.of("« si »", "\"if\"");
            case FormulaLexer.THEN -> Text.of("« alors »", "\"then\"");
            case FormulaLexer.ELSE -> Text.of("« sinon »", "\"else\"");
            case FormulaLexer.AND, FormulaLexer.OR -> Text.of("« et », « ou »", "\"and\", \"or\"");
            case FormulaLexer.NOT -> Text.of("« non »", "\"not\"");
            case FormulaLexer.ROUND, FormulaLexer.ROUNDED -> Text.of("« arrondi »", "\"round\"");
            case FormulaLexer.TO -> Text.of("« à »", "\"to\"");
            case FormulaLexer.OPEN -> Text.same("(");
            case FormulaLexer.CLOSE -> Text.same(")");
            case FormulaLexer.OPEN_YEAR -> Text.same("[");
            case FormulaLexer.CLOSE_YEAR -> Text.same("]");
            case FormulaLexer.UP_TO -> Text.same("..");
            case FormulaLexer.SEMICOLON -> Text.same(";");
            case Token.EOF -> Text.of("la fin de la formule", "the end of the formula");
            default -> Text.of("autre chose", "something else");
        };
    }
}
