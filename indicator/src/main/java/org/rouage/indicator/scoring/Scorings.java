package org.rouage.indicator.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;
import org.rouage.indicator.TrackedIndicator;

/**
 * The rules by which a convention scores its indicators, ready to be applied.
 *
 * <p>Example: a convention that declares {@code delai} with the form {@code steps} and {@code interessement} with the
 * form {@code themes} has two rules; an indicator that names {@code delai} is judged by its steps, one that only stands
 * in a theme by its threshold and target, or by the share of the way where it has no threshold.
 */
public final class Scorings {
    private final SortedMap<String, DeclaredRule> rules;

    private Scorings(SortedMap<String, DeclaredRule> rules) {
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** Refused with all problems at once; places name the rule or the indicator. */
    public static Outcome<Scorings> of(Convention convention) {
        return of(convention, (element, part) -> Place.of(convention.id()).at(element));
    }

    /** Refused with all problems at once, where the caller found each part. */
    public static Outcome<Scorings> of(Standing standing, WhereWritten where) {
        return of(standing.convention(), (element, part) -> {
            Writer writer = standing.passage(element)
                    .map(passage -> passage.writer(part))
                    .orElse(Writer.CONVENTION);
            return where.of(writer, element, part);
        });
    }

    private static Outcome<Scorings> of(Convention convention, ScoringReader.Places places) {
        var reader = new ScoringReader(convention, places);
        SortedMap<String, DeclaredRule> rules = reader.rules();
        return Outcome.of(new Scorings(rules), reader.problems());
    }

    /** By identifier. */
    public Collection<DeclaredRule> rules() {
        return rules.values();
    }

    public Optional<DeclaredRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The rule that judges one result of an indicator: the one it names if that judges one result, else what its
     * definition allows: its scale, its threshold and target, or the share of the way.
     */
    public ResultForm of(TrackedIndicator indicator, int year) {
        Optional<ResultForm> named = indicator
                .scoring()
                .flatMap(this::rule)
                .map(DeclaredRule::form)
                .filter(ResultForm.class::isInstance)
                .map(ResultForm.class::cast);
        return named.orElseGet(() -> {
            if (indicator.definition(year).isQualitative()) {
                return new MilestoneScale();
            }
            return indicator.threshold(year).isPresent() ? new ThresholdToTarget() : new AttainmentShare();
        });
    }
}
