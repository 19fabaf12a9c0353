package org.rouage.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that one run of the program takes from the world outside, so that a test can give another world: the clock, the
 * person's locale, the two outputs and whether each is a terminal, the environment variables, the engine.
 *
 * <p>Example: in a test, {@code clock} is fixed at 2019-03-01, both outputs are byte arrays and neither is a terminal.
 *
 * @param engine computed only when asked for: hashing the jars takes some milliseconds
 */
public record Surroundings(
        Clock clock,
        Locale locale,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        Supplier<Engine> engine) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
