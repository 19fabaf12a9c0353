package org.rouage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rouage.basics.Text;

/**
 * The program: arguments in, an exit code out.
 *
 * <p>Example: {@code rouage --version} prints {@code rouage 0.1.0 (engine sha256:4be1…, JDK 25.0.3)} and ends with 0.
 * This is where the one clock is made, on the time of Paris: an act signed at 23:30 in Paris is signed that day.
 */
public final class Rouage {
    private Rouage() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), outside()));
    }

    /** One run in given surroundings; prints everything it has to say and returns what the shell will see. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        var options = GlobalOptions.in(arguments);
        PrintWriter out = Outlet.on(surroundings.out());
        PrintWriter err = Outlet.on(surroundings.err());
        var session = new Session(options, surroundings, out, err);
        int number;
        try {
            number = arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))
                    ? version(session).number()
                    : new CommandTree(session, options).execute(arguments);
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

    /** Said without loading the parser: it is what start-up is measured on. */
    static ExitCode version(Session session) {
        Engine engine = session.engine();
        session.out()
                .println("rouage " + engine.version() + " (engine " + engine.digest() + ", JDK " + Runtime.version()
                        + ")");
        return ExitCode.OK;
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

    private static Surroundings outside() {
        var terminals = Set.of(System.getProperty("rouage.terminals", "").split(","));
        return new Surroundings(
                Clock.system(ZoneId.of("Europe/Paris")),
                PersonLocale.in(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv(),
                Engine::running);
    }
}
