package org.rouage.document.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Late;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.Points;
import org.rouage.document.score.Figures.Projection;
import org.rouage.document.score.Figures.YearFigures;

/**
 * An indicator for a place and a period: what was promised, what was measured, how the two compare, and what the rules
 * give for it.
 *
 * <p>Example: {@code paid-15-days}, target in force 92 % by amendment 1 where the convention said 95 %, result 91.4 %
 * declared by the fund, 1,430 of 1,440 body-months, not reached, 28 of 40 points. {@code attainment} is how far from
 * base to target, in percent; {@code judgement} is the word of its rule, and its {@code reasons} tell why.
 * {@code basis} is what the result rests on, where a form shows it.
 */
public record Scored(
        Identity identity,
        Optional<Aim> target,
        Optional<Aim> initial,
        List<Measurement> results,
        List<Late> late,
        Comparison comparison,
        Optional<Points> points,
        List<Text> breaks,
        List<Text> neutralised,
        Course course,
        Optional<Places> places,
        Optional<Basis> basis) {
    public Scored {
        results = List.copyOf(results);
        late = List.copyOf(late);
        breaks = List.copyOf(breaks);
        neutralised = List.copyOf(neutralised);
    }

    public record Identity(
            String id,
            Optional<String> code,
            String title,
            String unit,
            Text direction,
            Text type,
            Optional<BigDecimal> weight) {}

    /**
     * The result against its targets: the shares attained of the target in force and of the initial one, in percent,
     * and the judgement. {@code term} is its word for machines, such as {@code not-reached}.
     */
    public record Comparison(
            Shown attainment, Optional<Shown> ofInitial, Mark mark, String term, Text judgement, List<Text> reasons) {
        public Comparison {
            reasons = List.copyOf(reasons);
        }
    }

    /** What a judgement comes to, for how it looks. */
    public enum Mark {
        MET,
        PARTLY,
        MISSED,
        /** There is something to judge, and it cannot be. */
        UNDECIDED,
        /** There is nothing to judge: no target, not applicable, neutralised. */
        APART
    }

    /** Over the years of the convention: figures of each year, progress against the path, where it may lead. */
    public record Course(List<YearFigures> years, Optional<Text> progress, Optional<Projection> projection) {
        public Course {
            years = List.copyOf(years);
        }
    }

    /** How the results differ between places: a course for each region, the spread of the bodies. */
    public record Places(List<OfRegion> regions, Optional<Spread> spread) {
        public Places {
            regions = List.copyOf(regions);
        }
    }

    /** The years of a region. */
    public record OfRegion(String id, String name, List<YearFigures> years) {
        public OfRegion {
            years = List.copyOf(years);
        }
    }

    public String id() {
        return identity.id();
    }

    /** Whether there is a target to judge against, and nothing could be judged. */
    public boolean isUndecided() {
        return comparison.mark() == Mark.UNDECIDED;
    }
}
