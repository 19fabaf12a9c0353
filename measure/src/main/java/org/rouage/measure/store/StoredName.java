package org.rouage.measure.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a submission in the store, from that of the file that was brought.
 *
 * <p>Example: {@code Remontée mars 2026.csv} is {@code remontee-mars-2026}; brought again,
 * {@code remontee-mars-2026-r2}. {@code 2026-03.xlsx} is {@code s-2026-03}: a name starts with a letter.
 */
final class StoredName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 60;
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".parquet", ".tsv", ".txt");

    private StoredName() {}

    /** One that is not taken. */
    static String of(Path file, MeasureStore store) {
        String name = plain(file);
        String free = name;
        for (int i = 2; isTaken(free, file, store); i++) {
            free = name + "-r" + i;
        }
        return free;
    }

    private static boolean isTaken(String name, Path file, MeasureStore store) {
        return store.reception(name).isPresent() || Files.exists(store.folder().resolve(name + ending(file)));
    }

    private static String plain(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.length() - ending(file).length());
        String bare = MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = EDGES.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
        String cut = joined.length() > LONGEST
                ? EDGES.matcher(joined.substring(0, LONGEST)).replaceAll("")
                : joined;
        boolean isWord = !cut.isEmpty()
                && Character.isLetter(cut.charAt(0))
                && !List.of("true", "false", "null").contains(cut);
        return isWord ? cut : cut.isEmpty() ? "submission" : "s-" + cut;
    }

    /** With its point, in lower case; none when it is not one that files of measures have. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
