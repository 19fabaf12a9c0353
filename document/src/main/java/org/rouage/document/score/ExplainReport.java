package org.rouage.document.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Points;
import org.rouage.document.score.ScoreReport.Heading;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Period;

/**
 * How one figure came to be: an indicator at a place for a period, down to the lines of the submitted files.
 *
 * <p>Example: {@code paid-15-days@bretagne@2026-Q1}: 91.4 %, by {@code paid-15 / paid}; {@code paid} is 520, summed
 * over months and bodies, 5 of 6 body-months; of it 100 is line 12 of {@code january.csv}, received on 2026-02-10 from
 * the fund, declared, which supersedes {@code 2026-01-a}.
 */
public record ExplainReport(
        Heading heading,
        Scored.Identity indicator,
        Shown value,
        Coverage coverage,
        Optional<Formula> formula,
        Optional<Found> found,
        List<Part> parts,
        List<Text> steps,
        Optional<Aim> target,
        Optional<Aim> initial,
        Scored.Comparison comparison,
        Optional<Points> points,
        List<Submission> submissions,
        List<Text> notes,
        ConsolidatedText.Sources sources) {
    public ExplainReport {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }

    /**
     * The formula as the act writes it, empty where the indicator is its own measure; the rules by which it goes up.
     */
    public record Formula(Optional<String> written, Text act, Text overBodies, Text overTime) {}

    /** What somebody found of an indicator that no number says: who, in what capacity, on what day, on what proof. */
    public record Found(Shown what, Text state, String by, LocalDate on, String proof) {}

    /** A measure of the formula, as it is put together, and every row it rests on. */
    public record Part(
            String measure,
            String title,
            Shown value,
            Coverage coverage,
            Text overBodies,
            Text overTime,
            List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of a submitted file; the value is empty where the line says that there is none.
     *
     * @param unused why the line does not count, where it does not
     */
    public record Row(
            String body,
            Period period,
            Optional<String> detail,
            Shown value,
            String submission,
            long line,
            Optional<Text> unused) {}

    /** A submission that was used, or that one of those used has superseded. */
    public record Submission(
            String id,
            String file,
            String sha256,
            LocalDate received,
            String by,
            Text state,
            List<String> supersedes,
            Optional<String> supersededBy,
            Optional<String> reason) {
        public Submission {
            supersedes = List.copyOf(supersedes);
        }
    }
}
