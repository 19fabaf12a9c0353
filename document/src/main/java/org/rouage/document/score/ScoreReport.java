package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;

/**
 * The results of a convention for a place and a period, judged and rolled up: all that each form prints, computed by
 * others.
 *
 * <p>Example: {@code ScoreText.print(report, Language.FRENCH)} for the network in 2026 shows each indicator with its
 * target in force and its initial one, its result and coverage, its points with their trace, then 72.5 of 100 for the
 * convention, and which two indicators are left out of that, and why.
 */
public record ScoreReport(
        Heading heading,
        Group whole,
        List<Ruled> rules,
        List<Scored> indicators,
        List<Text> notices,
        List<ExplainReport.Submission> submissions,
        ConsolidatedText.Sources sources) {
    public ScoreReport {
        submissions = List.copyOf(submissions);
        rules = List.copyOf(rules);
        indicators = List.copyOf(indicators);
        notices = List.copyOf(notices);
    }

    /**
     * What was asked: the convention on two days, the place and the period, whose figures, and under which names the
     * past of the network is read. {@code hasMeasures} is false where nothing was ever submitted.
     */
    public record Heading(
            String id,
            String title,
            AsOf asOf,
            Period period,
            Extent extent,
            Text place,
            Side side,
            Network.Reading reading,
            boolean hasMeasures) {
        /** What shows a figure of an indicator down to the lines of the files, asked in the same way. */
        public String explaining(String indicator, Language language) {
            return "rouage explain DOSSIER " + indicator + "@" + extent.name() + "@" + period.in(language)
                    + " --on " + asOf.inForce() + " --known " + asOf.known() + " --side " + side.term()
                    + " --reading " + Sayings.term(reading);
        }

        /** Whether the period had ended by the day known: else its figures are those to date. */
        public boolean isOver() {
            return asOf.known().isAfter(period.lastDay());
        }
    }

    /**
     * The convention, an axis or an objective: its score out of 100, the weights that it rests on, what counts in it
     * and what does not. The weights that count and those left out sum to all its weights.
     */
    public record Group(
            Level level,
            String id,
            String title,
            Shown score,
            Weights weights,
            List<Counted> counted,
            List<LeftOut> leftOut,
            List<Group> groups) {
        public Group {
            counted = List.copyOf(counted);
            leftOut = List.copyOf(leftOut);
            groups = List.copyOf(groups);
        }
    }

    public enum Level {
        CONVENTION(Text.of("Convention", "Convention")),
        AXIS(Text.of("Axe", "Axis")),
        OBJECTIVE(Text.of("Objectif", "Objective"));

        private final Text words;

        Level(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    /** What counts in a group: an indicator, or a group below it, with its weight there. */
    public record Counted(String id, String title, Shown weight, Shown score) {}

    /** Of all the weights under a group, those that count: 70 of 100. */
    public record Weights(Shown counted, Shown all) {
        public boolean isComplete() {
            return counted.number().equals(all.number());
        }
    }

    /**
     * What would count but does not, and why.
     *
     * @param weight what it would count for; none where the convention gives it no weight
     * @param under where it stands below the group that tells it: the objective, empty where it stands right there
     */
    public record LeftOut(String id, String title, Optional<Shown> weight, Optional<String> under, Text reason) {
        /** Of a rule, which tells weights in its own steps. */
        public LeftOut(String id, String title, Text reason) {
            this(id, title, Optional.empty(), Optional.empty(), reason);
        }
    }

    /** Whether something that was asked is undecided: then the command ends as undecided. */
    public boolean isUndecided() {
        return indicators.stream().anyMatch(Scored::isUndecided);
    }

    /** An indicator of the report, by its identifier. */
    public Optional<Scored> indicator(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
