package org.rouage.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Paths as a receipt writes them: relative to where it stands, with {@code /} on every system.
 *
 * <p>Example: from {@code cases/reports} to {@code cases/acoss}, {@code ../acoss}; to itself, {@code .}.
 */
final class RelativePath {
    private RelativePath() {}

    static String of(Path folder, Path path) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = path.toAbsolutePath().normalize();
        if (!String.valueOf(from.getRoot()).equals(String.valueOf(to.getRoot()))) {
            return String.valueOf(to.getFileName());
        }
        var names = new ArrayList<String>();
        from.relativize(to).forEach(name -> names.add(name.toString()));
        String joined = String.join("/", names);
        return joined.isEmpty() ? "." : joined;
    }
}
