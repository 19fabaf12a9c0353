package org.rouage.cli.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text file of the project: its path from the root, and its lines.
 *
 * <p>Example: {@code new SourceFile("law/src/main/java/org/rouage/law/Code.java", lines).module()} is {@code law}.
 */
record SourceFile(String path, List<String> lines) {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern CHARACTER = Pattern.compile("'(?:[^'\\\\]|\\\\.)+'");
    private static final Pattern LINE_COMMENT = Pattern.compile("//.*");

    SourceFile {
        lines = List.copyOf(lines);
    }

    static SourceFile read(Path root, Path file) {
        try {
            return new SourceFile(
                    root.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file).lines().toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    String module() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMain() {
        return path.contains("/src/main/");
    }

    /**
     * The lines as code only: comments and the words inside quotation marks are gone, line numbers stay. Good enough
     * for formatted sources; it is not a parser.
     */
    List<String> code() {
        var outside = new OutsideComments();
        return lines.stream().map(outside::codeOf).toList();
    }

    /** Whether each line is inside a text block: what stands there is data, which may be as long as it is. */
    List<Boolean> inTextBlocks() {
        var outside = new OutsideComments();
        return lines.stream()
                .map(line -> {
                    boolean before = outside.inTextBlock;
                    outside.codeOf(line);
                    return before;
                })
                .toList();
    }

    /** Remembers from line to line whether a block comment or a text block is open. */
    private static final class OutsideComments {
        private boolean inComment;
        private boolean inTextBlock;

        String codeOf(String line) {
            if (inTextBlock) {
                int end = line.indexOf("\"\"\"");
                inTextBlock = end < 0;
                return end < 0 ? "" : line.substring(end + 3);
            }
            if (inComment) {
                int end = line.indexOf("*/");
                inComment = end < 0;
                return end < 0 ? "" : codeOf(line.substring(end + 2));
            }
            if (line.contains("\"\"\"")) {
                inTextBlock = true;
                return line.substring(0, line.indexOf("\"\"\""));
            }
            String bare =
                    CHARACTER.matcher(STRING.matcher(line).replaceAll("\"\"")).replaceAll("' '");
            int comment = bare.indexOf("/*");
            if (comment >= 0) {
                int end = bare.indexOf("*/", comment + 2);
                inComment = end < 0;
                bare = bare.substring(0, comment) + (end < 0 ? "" : bare.substring(end + 2));
            }
            return LINE_COMMENT.matcher(bare).replaceAll("");
        }
    }
}
