package org.rouage.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.rouage.basics.Text;

/**
 * The program: arguments and surroundings in, an exit code out.
 *
 * <p>Example: {@code Rouage.run(List.of("law", "red"), surroundings)} prints "unknown: red; did you mean read?" on the
 * error output and returns 2.
 */
public final class Rouage {
    private Rouage() {}

    /** One run in given surroundings; prints everything it has to say and returns what the shell will see. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        var options = GlobalOptions.in(arguments);
        PrintWriter out = Outlet.on(surroundings.out());
        PrintWriter err = Outlet.on(surroundings.err());
        var session = new Session(options, surroundings, out, err);
        int number;
        try {
            number = new CommandTree(session, options).execute(arguments);
            out.flush();
        } catch (ReaderGone gone) {
            return ExitCode.READER_GONE.number();
        } catch (UncheckedIOException failed) {
            number = failed(session, options, failed, ExitCode.WORLD_FAILURE);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            number = failed(session, options, fault, ExitCode.INTERNAL_FAILURE);
        }
        return flushed(err, number);
    }

    private static int failed(Session session, GlobalOptions options, Throwable failure, ExitCode code) {
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Text sentence = code == ExitCode.WORLD_FAILURE
                ? Text.of("lecture ou écriture impossible : " + what, "could not read or write: " + what)
                : Text.of(
                        "défaut de Rouage " + Engine.runningVersion() + " : "
                                + failure.getClass().getSimpleName() + " : " + what
                                + ". Signalez-le avec la commande et la trace que donne --debug.",
                        "a fault of Rouage " + Engine.runningVersion() + ": "
                                + failure.getClass().getSimpleName() + ": " + what
                                + ". Report it with the command and the trace that --debug gives.");
        session.err().println("rouage: " + sentence.in(session.language()));
        if (options.debug()) {
            failure.printStackTrace(session.err());
        }
        return code.number();
    }

    private static int flushed(PrintWriter err, int number) {
        try {
            err.flush();
            return number;
        } catch (ReaderGone | UncheckedIOException nobodyToTell) {
            return number;
        }
    }
}
