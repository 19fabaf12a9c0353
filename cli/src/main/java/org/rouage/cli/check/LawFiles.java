package org.rouage.cli.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.Digest;
import org.rouage.document.Receipt;
import org.rouage.files.Limits;
import org.rouage.files.SourceTree;

/** The law given, as a receipt knows it: the hash of the list of its files with their hashes. */
final class LawFiles {
    private LawFiles() {}

    /** The list itself, which may be of thousands of files, is left out. */
    static Receipt.Inputs inputs(String name, Path path) {
        Map<String, Digest> digests = new TreeMap<>();
        SourceTree.open(path, Limits.USUAL).value().ifPresent(opened -> {
            try (SourceTree tree = opened) {
                for (String file : tree.names()) {
                    tree.read(file).value().ifPresent(read -> digests.put(file, read.digest()));
                }
            }
        });
        String listed = digests.entrySet().stream()
                .map(file -> file.getKey() + "\t" + file.getValue().hex() + "\n")
                .collect(Collectors.joining());
        return new Receipt.Inputs(name, Digest.ofText(listed), new TreeMap<>());
    }
}
