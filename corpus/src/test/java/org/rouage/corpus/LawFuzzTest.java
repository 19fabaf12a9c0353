package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.rouage.files.SourceFile;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Codes;

/**
 * Bytes that nobody wrote on purpose: each reader reads or refuses them, never a crash. In {@code make check} the kept
 * inputs are replayed; the profile {@code fuzz} looks for new ones.
 */
class LawFuzzTest {
    private static final LawReading CSS = LawReading.USUAL.as(Codes.SOCIAL_SECURITY);

    @FuzzTest(maxDuration = "90s")
    void markdown(byte[] bytes) {
        SourceFile.of("L1_2001-01-01.md", bytes)
                .text()
                .value()
                .ifPresent(text -> said(MarkdownLaw.read("L1_2001-01-01.md", text, Optional.empty())));
    }

    @FuzzTest(maxDuration = "90s")
    void xml(byte[] bytes) {
        SourceFile.of("f.xml", bytes).text().value().ifPresent(text -> said(LegiXml.read("f.xml", text)));
    }

    @FuzzTest(maxDuration = "90s")
    void json(byte[] bytes) {
        SourceFile.of("f.json", bytes).text().value().ifPresent(text -> said(LegiData.read("f.json", text)));
    }

    @FuzzTest(maxDuration = "90s")
    void any(byte[] bytes) {
        LawRead law = LawReader.read(SourceFile.of("f", bytes), CSS);
        boolean empty = law.articles().isEmpty()
                && law.neverInForce().isEmpty()
                && law.leftOut().isEmpty();
        assertThat(empty && law.problems().isEmpty() && !isEmptyCode(bytes)).isFalse();
        assertThat(law.articles())
                .allMatch(article -> !article.number().normalised().isBlank());
        CorpusComparison comparison = CorpusComparison.of(law.articles(), law.articles());
        assertThat(comparison.identical()).isTrue();
        assertThat(law.articles()).extracting(ArticleVersion::code).doesNotContainNull();
    }

    /** A legi-data tree without articles is read, and has none. */
    private static boolean isEmptyCode(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet == '{') {
                return true;
            }
        }
        return false;
    }

    private static void said(FileRead read) {
        assertThat(read.drafts()).allMatch(draft -> !draft.number().printed().isBlank());
        assertThat(read.problems()).allMatch(problem -> !problem.remedy().isEmpty());
    }
}
