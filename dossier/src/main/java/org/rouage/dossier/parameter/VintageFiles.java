package org.rouage.dossier.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.budget.SeriesUnit;
import org.rouage.convention.Records.Vintage;
import org.rouage.files.SourceFile;

/**
 * The vintages of all files of {@code parameters/}, and all that is wrong with them.
 *
 * <p>Example: {@code parameters/inflation.csv} with the header {@code series;period;value;unit;known;source} and the
 * line {@code inflation;2026;1,3;%;2025-10-14;PLFSS 2026} holds one vintage: 1.3 {@code %} for 2026, known since 14
 * October 2025.
 */
public final class VintageFiles {
    private static final int MOST_SUGGESTIONS = 200;

    private final List<Read> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A vintage, with the places of the cells that must agree with the convention. */
    record Read(Vintage vintage, Place series, Place unit) {
        int year() {
            return Integer.parseInt(vintage.period().substring(0, 4));
        }
    }

    private record Key(String series, String period, LocalDate known) {}

    private VintageFiles() {}

    public static VintageFiles of(List<SourceFile> files) {
        var all = new VintageFiles();
        for (SourceFile file : files) {
            var one = new VintageFile(file.name());
            one.read(file);
            all.read.addAll(one.vintages());
            all.problems.addAll(one.problems());
        }
        all.twice();
        return all;
    }

    /** In the order of the files and of their lines. */
    public List<Vintage> vintages() {
        return read.stream().map(Read::vintage).toList();
    }

    /** What is wrong with the files whatever the convention says. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * What does not agree with the convention and its amendments: by the identifier of each series, the units that they
     * give it.
     */
    public List<Problem> problems(Map<String, Set<String>> units) {
        var clashes = new ArrayList<Problem>();
        for (Read one : read) {
            Set<String> known = units.getOrDefault(one.vintage().series(), Set.of());
            if (known.isEmpty()) {
                clashes.add(VintageProblems.noSuchSeries(
                        one.series(),
                        one.vintage().series(),
                        clashes.size() < MOST_SUGGESTIONS ? units.keySet() : Set.of()));
            } else if (known.stream()
                    .noneMatch(unit -> SeriesUnit.of(unit).takes(one.vintage().unit()))) {
                clashes.add(VintageProblems.otherUnit(one.unit(), one.vintage(), known));
            }
        }
        return clashes;
    }

    /**
     * Notices of the vintages of years that an act writes itself, by the identifier of each series: what the act says
     * holds, and they count for nothing. One for each series of each file, at its first such line.
     */
    public List<Problem> unused(Map<String, Set<Integer>> written) {
        var byFile = new LinkedHashMap<List<String>, List<Read>>();
        for (Read one : read) {
            if (written.getOrDefault(one.vintage().series(), Set.of()).contains(one.year())) {
                List<String> key = List.of(one.series().file(), one.vintage().series());
                byFile.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
            }
        }
        return byFile.values().stream().map(VintageProblems::unused).toList();
    }

    private void twice() {
        var seen = new HashMap<Key, Place>();
        for (Read one : read) {
            Vintage vintage = one.vintage();
            Place first = seen.putIfAbsent(new Key(vintage.series(), vintage.period(), vintage.known()), one.series());
            if (first != null) {
                problems.add(VintageProblems.twice(one.series(), vintage, first));
            }
        }
    }
}
