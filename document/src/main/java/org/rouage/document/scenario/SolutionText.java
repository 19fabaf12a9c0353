package org.rouage.document.scenario;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.solving.Solution;
import org.rouage.document.Columns;
import org.rouage.document.draft.Printable;

/**
 * The answer to a goal-seek for a terminal: what was sought, the answer, the trajectory it gives, and what the steps
 * beside it give.
 *
 * <p>Example: {@code Answer: −3.2 % a year}, then the amounts of 2018 to 2022, {@code measured 484.8714, 0.1286 from
 * the goal}, and {@code −3.19 % 485.0185 not met}.
 */
public final class SolutionText {
    static final Text SOUGHT = Text.of("Cherché", "Sought");
    static final Text GOAL = Text.of("But", "Goal");
    static final Text ANSWER = Text.of("Réponse", "Answer");
    static final Text MEASURED = Text.of("mesuré", "measured");
    static final Text FROM_GOAL = Text.of("écart au but", "from the goal");
    static final Text STEPS = Text.of("Les pas voisins", "The steps beside it");
    static final Text STEP = Text.of("pas", "step");
    static final Text VERDICT = Text.of("verdict", "verdict");

    private final SolutionReport report;
    private final Solution solution;
    private final Language language;
    private final SolutionWords words;
    private final StringBuilder printed = new StringBuilder();

    private SolutionText(SolutionReport report, Language language) {
        this.report = report;
        this.language = language;
        solution = report.solution();
        words = new SolutionWords(solution, language);
    }

    /** Lines end with a line feed. */
    public static String print(SolutionReport report, Language language) {
        return Printable.of(new SolutionText(report, language).print());
    }

    private String print() {
        line(report.convention());
        line(in(Sayings.GOAL_SEEK) + colon() + in(Sayings.figure(solution.figure())) + " ("
                + Shown.unit(solution.figure().unit(), language) + "), " + in(Sayings.days(report.asOf())));
        line(in(GOAL) + colon() + words.wanted());
        line(in(SOUGHT) + colon() + words.lever());
        words.notes().forEach(this::line);
        line("");
        line(in(ANSWER) + colon() + words.answer());
        solution.best().ifPresent(this::trajectory);
        if (!solution.results().isEmpty()) {
            line("");
            line(in(STEPS));
            var grid = new Columns();
            for (Solution.Result result : solution.results()) {
                grid.add(List.of(
                        words.step(result.step()),
                        Shown.value(result.check().measured(), Shown.FINE, language),
                        words.verdict(result)));
            }
            printed.append(grid.print("  "));
        }
        words.proof().ifPresent(this::line);
        return printed.toString();
    }

    private void trajectory(Solution.Result best) {
        var model = best.trajectory().model();
        var years = new ArrayList<>(List.of(""));
        var values = new ArrayList<>(List.of(solution.figure().reference().name()));
        for (int year = model.first() - 1; year <= model.last(); year++) {
            years.add(Integer.toString(year));
            values.add(Shown.value(best.value(solution.figure(), year), Shown.PLACES, language));
        }
        var grid = new Columns();
        grid.add(years);
        grid.add(values);
        printed.append(grid.print("  "));
        line("  " + in(MEASURED) + colon()
                + Shown.value(best.check().measured(), Shown.FINE, language) + " "
                + Shown.unit(solution.constraint().unit(), language)
                + words.slack(best)
                        .map(slack -> (language == Language.FRENCH ? " ; " : "; ") + in(FROM_GOAL) + colon() + slack)
                        .orElse(""));
    }

    private String colon() {
        return language == Language.FRENCH ? " : " : ": ";
    }

    private void line(String said) {
        printed.append(said).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }
}
