package org.rouage.cli;

import java.io.PrintWriter;
import java.util.List;
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
        try {
            return run(root.parseArgs(arguments.toArray(String[]::new))).number();
        } catch (ParameterException mistake) {
            return tell(mistake).number();
        }
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
