package org.rouage.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rouage.basics.Outcome;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Bytes that nobody wrote on purpose: whatever they are, they are read or refused, never a crash. In {@code make check}
 * the kept inputs are replayed; the profile {@code fuzz} looks for new ones.
 */
class FilesFuzzTest {
    private static final Limits SMALL = new Limits(1 << 16, 50, 1 << 18, 20);

    @FuzzTest(maxDuration = "90s")
    void yaml(byte[] bytes) {
        Outcome<YamlNode> read = Yaml.read(SourceFile.of("f.yaml", bytes));
        read.value().ifPresent(node -> assertThat(size(node, 1)).isPositive());
        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
    }

    @FuzzTest(maxDuration = "90s")
    void zip(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, bytes);
            Outcome<SourceTree> opened = SourceTree.open(file, SMALL);
            if (opened.value().isPresent()) {
                try (SourceTree tree = opened.value().get()) {
                    for (String name : tree.names()) {
                        tree.read(name)
                                .value()
                                .ifPresent(read ->
                                        assertThat((long) read.sizeBytes()).isLessThanOrEqualTo(SMALL.fileBytes()));
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static int size(YamlNode node, int level) {
        assertThat(level).isLessThanOrEqualTo(Yaml.MOST_LEVELS);
        return switch (node) {
            case YamlMap map ->
                1
                        + map.list().stream()
                                .mapToInt(entry -> size(entry.value(), level + 1))
                                .sum();
            case YamlList list ->
                1
                        + list.items().stream()
                                .mapToInt(item -> size(item, level + 1))
                                .sum();
            case YamlScalar scalar -> 1;
        };
    }
}
