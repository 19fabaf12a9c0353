package org.rouage.measure.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rouage.basics.Problem;

/**
 * Everything found in one file: counted by code, handed on one by one, and the first of them kept.
 *
 * <p>Example: a file of 10 million rows in Windows-1252 has as many problems; {@code new Findings(20, report)} writes
 * each to the report and keeps 20 for the screen. Memory does not grow with the number of problems.
 */
public final class Findings {
    private final int most;
    private final Consumer<Finding> next;
    private final List<Finding> first = new ArrayList<>();
    private final SortedMap<String, Long> byCode = new TreeMap<>();
    private long problems;
    private long warnings;

    /** Keeps so many at most, and hands each to the next. */
    public Findings(int most, Consumer<Finding> next) {
        this.most = most;
        this.next = next;
    }

    /** Keeps so many at most, for the screen. */
    public Findings(int most) {
        this(most, finding -> {});
    }

    public void refuse(Problem problem) {
        add(Finding.refusal(problem));
    }

    void warn(Problem problem) {
        add(Finding.warning(problem));
    }

    private void add(Finding finding) {
        if (finding.refuses()) {
            problems++;
        } else {
            warnings++;
        }
        byCode.merge(finding.problem().code(), 1L, Long::sum);
        if (first.size() < most) {
            first.add(finding);
        }
        next.accept(finding);
    }

    /** The first that were found, in the order of their places. */
    public List<Finding> first() {
        return first.stream().sorted(Comparator.comparing(Finding::problem)).toList();
    }

    public SortedMap<String, Long> byCode() {
        return Collections.unmodifiableSortedMap(byCode);
    }

    /** For which the file is refused. */
    public long problems() {
        return problems;
    }

    public long warnings() {
        return warnings;
    }
}
