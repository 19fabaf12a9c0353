package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * How a score was reached: the rule, what went in and where that comes from, and each step, a rounding being one.
 *
 * <p>Example: rule {@code delai} (F4), "steps"; result 82 %, submission 2026-03; "from 80 %: 4 points of 5".
 *
 * @param rule the identifier of the declared rule, or of the form when no convention declares it
 */
public record Trace(String rule, Text title, List<Input> inputs, List<Text> steps) {
    public Trace {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
    }

    /** A value that was used, as people read it. */
    public record Input(Text name, Text value, Text origin) {}

    /** The same, under the identifier with which a convention declares the rule. */
    public Trace under(String declared) {
        return new Trace(declared, title, inputs, steps);
    }

    /** With one step more. */
    Trace then(Text step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Trace(rule, title, inputs, more);
    }

    /** One line for the rule, one for each input, one for each step. */
    public List<String> lines(Language language) {
        String colon = Text.of(" : ", ": ").in(language);
        var lines = new ArrayList<String>();
        lines.add(rule + colon + title.in(language));
        inputs.forEach(input -> lines.add(input.name().in(language)
                + colon
                + input.value().in(language)
                + (input.origin().isEmpty() ? "" : " (" + input.origin().in(language) + ")")));
        steps.forEach(step -> lines.add(step.in(language)));
        return List.copyOf(lines);
    }
}
