package org.rouage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The commands as the parser sees them, in one language: made, helped, run.
 *
 * <p>Example: {@code new CommandTree(session, options).execute(List.of("law", "red"))} prints "unknown: red; did you
 * mean read?" and returns 2.
 */
final class CommandTree {
    /** What a decoder puts where it could not read. */
    private static final char GARBLED = '\uFFFD';

    private final Session session;
    private final CommandLine root;

    CommandTree(Session session, GlobalOptions options) {
        this.session = session;
        this.root = new CommandLine(RouageCommand.class, new CommandFactory(session));
        root.registerConverter(Language.class, GlobalOptions::languageTagged)
                .registerConverter(ColourChoice.class, ColourChoice::worded)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(session.colours().on() ? Ansi.ON : Ansi.OFF))
                .setOut(session.out())
                .setErr(session.err());
        HelpTexts.in(session.language()).into(root);
    }

    /** The root as the parser holds it, for what looks at all commands. */
    CommandLine root() {
        return root;
    }

    int execute(List<String> arguments) {
        Optional<String> garbled =
                arguments.stream().filter(one -> one.indexOf(GARBLED) >= 0).findFirst();
        if (garbled.isPresent()) {
            return tellGarbled(garbled.get()).number();
        }
        try {
            return run(root.parseArgs(arguments.toArray(String[]::new))).number();
        } catch (ParameterException mistake) {
            return tell(mistake).number();
        }
    }

    /** A locale without accents turns them into marks before the program sees them: they would be recorded so. */
    private ExitCode tellGarbled(String argument) {
        session.err()
                .println("rouage: "
                        + Text.of(
                                        "des caractères de « " + argument
                                                + " » n'ont pas pu être lus dans les réglages "
                                                + "régionaux de ce terminal ; réglez-les sur UTF-8 (LC_ALL=C.UTF-8).",
                                        "characters of \"" + argument + "\" could not be read in the locale of this "
                                                + "terminal; set it to UTF-8 (LC_ALL=C.UTF-8).")
                                .in(session.language()));
        return ExitCode.USAGE;
    }

    private ExitCode run(ParseResult parsed) {
        if (parsed.asCommandLineList().stream().anyMatch(CommandLine::isVersionHelpRequested)) {
            session.out().println(session.engine().line());
            return ExitCode.OK;
        }
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return ExitCode.OK;
        }
        CommandLine line = parsed.asCommandLineList().getLast();
        if (line.getCommandSpec().userObject() instanceof Callable<?> command) {
            return called(command);
        }
        PrintWriter err = session.err();
        err.println("rouage: "
                + Text.of("il manque une commande.", "a command is missing.").in(session.language()));
        line.usage(err);
        return ExitCode.USAGE;
    }

    private static ExitCode called(Callable<?> command) {
        try {
            if (command.call() instanceof ExitCode code) {
                return code;
            }
            throw new IllegalStateException(command.getClass().getName() + " gives no exit code");
        } catch (RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private ExitCode tell(ParameterException mistake) {
        Language language = session.language();
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println("rouage: " + UsageMistake.of(mistake).in(language));
        session.err()
                .println(Text.of("Voir : " + command + " --help", "See: " + command + " --help")
                        .in(language));
        return ExitCode.USAGE;
    }
}
