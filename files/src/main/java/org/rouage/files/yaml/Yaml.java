package org.rouage.files.yaml;

import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.files.SourceFile;

/**
 * Reads the text of a YAML or JSON file into a tree with places. JSON is read as the YAML it is.
 *
 * <p>Example: {@code Yaml.read(SourceFile.ofText("c.yaml", "fund: cnaf\nfund: cnam\n"))} is refused with
 * {@code YAML-DUPLICATE-KEY} at {@code c.yaml:2:1}, "fund, already at line 1, column 1".
 *
 * <p>Refused, all at once where the text can still be followed: duplicate keys, keys that are not texts, anchors,
 * aliases and tags, a second document, more than {@link #MOST_LEVELS} levels, more than {@link #MOST_NODES} values,
 * more than {@link #MOST_BYTES} bytes, anything but UTF-8, anything that is not YAML.
 */
public final class Yaml {
    /** 8 MiB: a hundred times the longest convention seen. */
    public static final int MOST_BYTES = 8 << 20;

    public static final int MOST_LEVELS = 40;
    public static final int MOST_NODES = 500_000;

    private Yaml() {}

    public static Outcome<YamlNode> read(SourceFile file) {
        if (file.sizeBytes() > MOST_BYTES) {
            return Outcome.refused(List.of(YamlProblems.tooLarge(file.place(), file.sizeBytes())));
        }
        return switch (file.text()) {
            case Outcome.Accepted<String>(String text) -> new YamlTree(file.name()).read(text);
            case Outcome.Refused<String>(var reasons) -> Outcome.refused(reasons);
        };
    }

    public static Outcome<YamlNode> read(String name, String text) {
        return read(SourceFile.ofText(name, text));
    }
}
