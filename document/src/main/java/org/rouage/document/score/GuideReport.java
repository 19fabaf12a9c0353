package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.standing.ConsolidatedText;

/**
 * The handbook of the indicators of a convention, as evaluators ask for it: a sheet for each indicator with every
 * attribute of its definition, its versions, its targets and what was found of them; a sheet for each measure.
 *
 * <p>Example: {@code GuideMarkdown.print(report, Language.FRENCH)}; {@code cg100} was defined per euro until 2021 and
 * per 100 euros from 2022, by amendment 1, with the note that the series breaks there.
 */
public record GuideReport(
        String id,
        String title,
        AsOf asOf,
        List<Sheet> indicators,
        List<Sheet> measures,
        ConsolidatedText.Sources sources) {
    public GuideReport {
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
    }

    /** An indicator or a measure. {@code checks} are what was found of its targets; {@code versions} oldest first. */
    public record Sheet(
            String id,
            Optional<String> code,
            String title,
            List<Datum> data,
            List<Version> versions,
            List<Target> targets,
            List<Text> checks) {
        public Sheet {
            data = List.copyOf(data);
            versions = List.copyOf(versions);
            targets = List.copyOf(targets);
            checks = List.copyOf(checks);
        }
    }

    /** An attribute; an attribute that the acts leave out is said to be left out. */
    public record Datum(Text label, Optional<Text> value) {}

    /** How it is defined from a year on, by which act, and why the series breaks there, if it does. */
    public record Version(int from, Text act, List<Datum> data, Optional<Text> breakNote) {
        public Version {
            data = List.copyOf(data);
        }
    }

    /** A target: for a year or a shorter period, for the network or one body; in force, and as first written. */
    public record Target(String period, Optional<String> body, Shown inForce, Text act, Optional<Aim> initial) {}
}
