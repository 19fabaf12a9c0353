package org.rouage.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * One run of the program, as a command sees it: the language to speak, the two outputs, the day, the colours, the
 * progress line, the engine. A command takes it as the one argument of its constructor.
 *
 * <p>Example: {@code return session.refuse(outcome.problems())} lists every problem on standard error in the reader's
 * language, and ends with exit code 3.
 */
public final class Session {
    private final Language language;
    private final Clock clock;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Colours colours;
    private final Colours errorColours;
    private final boolean showsProgress;
    private final Supplier<Engine> engine;

    Session(GlobalOptions options, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.language = options.language().orElseGet(() -> Language.of(surroundings.locale()));
        this.clock = surroundings.clock();
        this.out = out;
        this.err = err;
        this.colours = options.colour().on(surroundings.outIsTerminal(), surroundings.environment());
        this.errorColours = options.colour().on(surroundings.errIsTerminal(), surroundings.environment());
        this.showsProgress = surroundings.errIsTerminal();
        this.engine = surroundings.engine();
    }

    /** The language in which to speak to the person. */
    public Language language() {
        return language;
    }

    /** The one clock of Rouage, in French legal time; a command asks it once and hands days downwards. */
    public Clock clock() {
        return clock;
    }

    /** The day it is in France. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Standard output, for what was asked for. */
    public PrintWriter out() {
        return out;
    }

    /** Standard error, for what is said about the work: problems, progress. */
    public PrintWriter err() {
        return err;
    }

    /** The colours of standard output: plain unless it is a terminal or colour was asked for. */
    public Colours colours() {
        return colours;
    }

    /** The release that is running, for receipts. */
    public Engine engine() {
        return engine.get();
    }

    /** One line on standard output, in the person's language. */
    public void say(Text sentence) {
        out.println(sentence.in(language));
    }

    /** All the problems on standard error, in the order of their places, and the exit code that says so. */
    public ExitCode refuse(List<Problem> problems) {
        var listed = problems.stream().sorted().distinct().toList();
        for (Problem problem : listed) {
            String printed = problem.print(language);
            int firstLine = printed.indexOf('\n') < 0 ? printed.length() : printed.indexOf('\n');
            err.println(errorColours.strong(printed.substring(0, firstLine)) + printed.substring(firstLine));
        }
        int count = listed.size();
        err.println(Text.counted(count, "problème", "problèmes", "problem", "problems")
                .plus(Text.of(" ; rien n'a été fait.", "; nothing was done."))
                .in(language));
        return ExitCode.INPUT_REFUSED;
    }

    /**
     * A line on standard error that says what is going on, shown only on a terminal and only once two seconds have
     * passed; close it when the work is done.
     */
    public Progress progress(Text work) {
        return showsProgress ? Progress.shown(err, work.in(language), clock) : Progress.silent();
    }

    /** Does some work whose steps cannot be counted, with the same line on standard error. */
    public <T> T during(Text work, Supplier<T> task) {
        try (Progress _ = progress(work)) {
            return task.get();
        }
    }
}
