package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;

/**
 * Files that nobody wrote on purpose in place of those of the sample: whatever they hold, the dossier is read or
 * refused with problems that can be printed, never a crash. In {@code make check} the kept inputs are replayed; the
 * profile {@code fuzz} looks for new ones.
 */
class DossierFuzzTest {
    private static final DossierReader READER = new DossierReader(Sample.vocabulary());

    /** The first byte says which file of the sample the others replace. */
    @FuzzTest(maxDuration = "90s")
    void file(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        var files = new LinkedHashMap<String, byte[]>();
        Sample.full().files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        String replaced = Sample.NAMES.get(Math.floorMod(bytes[0], Sample.NAMES.size()));
        files.put(replaced, Arrays.copyOfRange(bytes, 1, bytes.length));

        Outcome<Dossier> read = READER.read(DossierFiles.of(files));

        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
        read.problems()
                .forEach(problem -> assertThat(problem.print(Language.FRENCH)).isNotBlank());
        read.value().ifPresent(dossier -> assertThat(dossier.digests()).hasSize(files.size()));
    }
}
