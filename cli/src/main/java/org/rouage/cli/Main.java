package org.rouage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the process starts: gives {@link Rouage} the real world, and the shell its answer.
 *
 * <p>Example: {@code rouage --version} is answered here without loading the parser, the clock or the languages, because
 * it is what start-up is measured on. This is where the one clock is made, on the time of Paris: an act signed at 23:30
 * in Paris is signed that day.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int number = arguments.length == 1 && arguments[0].equals("--version")
                ? version()
                : Rouage.run(List.of(arguments), outside(out(), err()));
        // Returning is quicker than System.exit, which prepares a log first; no thread of ours outlives the run.
        if (number != 0) {
            System.exit(number);
        }
    }

    private static int version() {
        PrintWriter out = Outlet.on(out());
        out.println(Engine.running().line());
        try {
            out.flush();
            return ExitCode.OK.number();
        } catch (ReaderGone gone) {
            return ExitCode.READER_GONE.number();
        }
    }

    /** The real clock, environment and terminals, with the given outputs. */
    static Surroundings outside(OutputStream out, OutputStream err) {
        var terminals = Set.of(System.getProperty("rouage.terminals", "none").split(",", -1));
        return new Surroundings(
                Clock.system(ZoneId.of("Europe/Paris")),
                PersonLocale.in(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
                out,
                err,
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv(),
                Engine::running);
    }

    private static OutputStream out() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static OutputStream err() {
        return new FileOutputStream(FileDescriptor.err);
    }
}
