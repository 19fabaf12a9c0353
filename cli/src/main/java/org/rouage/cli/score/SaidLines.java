package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Text;
import org.rouage.indicator.Absent;
import org.rouage.indicator.Lacking;
import org.rouage.indicator.Note;

/**
 * Notes with the lines of the files that say that there is no value.
 *
 * <p>Example: {@code "agents-formes", 2020: not determined (caisse-22) – s-2020-s2; s-2020-s2.csv, line 927}.
 */
record SaidLines(MeasuresAtHand at) {
    Text told(Note note) {
        return note instanceof Note.LeftOut left ? left.words().plus(lines(left)) : note.words();
    }

    private Text lines(Note.LeftOut left) {
        Map<String, SortedSet<Long>> rows = new TreeMap<>();
        for (Lacking one : left.all()) {
            for (Absent said : one.submissions()) {
                said.row()
                        .ifPresent(row -> rows.computeIfAbsent(said.submission(), _ -> new TreeSet<>())
                                .add(row));
            }
        }
        var told = new ArrayList<Text>();
        rows.forEach((id, wanted) -> at.store()
                .reception(id)
                .ifPresent(one -> SubmittedLines.of(at.store().original(one), wanted)
                        .values()
                        .forEach(line -> told.add(Text.of(
                                " ; " + one.file() + ", ligne " + line, "; " + one.file() + ", line " + line)))));
        return told.stream().reduce(Text.empty(), Text::plus);
    }
}
