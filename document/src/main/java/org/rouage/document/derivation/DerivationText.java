package org.rouage.document.derivation;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.formula.Derivation;
import org.rouage.formula.Working;

/**
 * A derivation as text, indented: each figure with its formula, the value of each piece, and what it rests on.
 *
 * <p>Example:
 *
 * <pre>
 * fncm, 2019 = 500.887… MEUR
 *   formula: previous × (1 + evolution)
 *   rule of: convention, rule r1
 *   working:
 *     fncm[year − 1] = 517.179 MEUR
 *     1 + evolution(fncm) = 0.9685
 *       evolution(fncm) = −3.15 %
 *   rests on:
 *     …
 * </pre>
 */
public final class DerivationText {
    private static final String INDENT = "  ";

    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private DerivationText(Language language) {
        this.language = language;
    }

    /** Each line ends with a line feed. */
    public static String print(Derivation derivation, Language language) {
        var text = new DerivationText(language);
        text.derivation(derivation, 0);
        return text.printed.toString();
    }

    /** Only the pieces of one working, outermost first. */
    public static String print(Working working, Language language) {
        var text = new DerivationText(language);
        text.working(working, 0);
        return text.printed.toString();
    }

    private void derivation(Derivation derivation, int depth) {
        boolean isTold = derivation.isRepeated();
        line(depth, Sayings.figure(derivation, language) + (isTold ? " (" + in(Sayings.TOLD) + ")" : ""));
        if (isTold) {
            return;
        }
        derivation
                .rule()
                .ifPresent(rule ->
                        line(depth + 1, in(Sayings.FORMULA) + rule.formula().print(language)));
        derivation
                .source()
                .filter(source -> !source.isEmpty())
                .ifPresent(source -> line(
                        depth + 1, in(derivation.rule().isPresent() ? Sayings.RULED : Sayings.GIVEN) + in(source)));
        derivation.working().filter(working -> !Steps.of(working).isEmpty()).ifPresent(working -> {
            line(depth + 1, heading(Sayings.WORKING));
            Steps.of(working).forEach(part -> working(part, depth + 2));
        });
        if (!derivation.inputs().isEmpty()) {
            line(depth + 1, heading(Sayings.INPUTS));
            derivation.inputs().forEach(input -> derivation(input, depth + 2));
        }
    }

    private void working(Working working, int depth) {
        line(depth, working.words(language) + " = " + working.value().in(language));
        Steps.of(working).forEach(part -> working(part, depth + 1));
    }

    private String heading(Text heading) {
        return in(heading) + Text.of(" :", ":").in(language);
    }

    private void line(int depth, String words) {
        printed.append(INDENT.repeat(depth)).append(words).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }
}
