package org.rouage.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Place;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.RealLaw;
import org.rouage.law.Unwrapping;
import org.rouage.law.link.Link;

/** The oracle: citations found in real law against the links that the copies list. */
class RealCitationsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);
    private static final double LEAST_RECALL = 0.985;
    private static final double LEAST_PRECISION = 0.99;
    /** A change of unwrapping may shift an offset by a few characters; it is no other citation for that. */
    private static final int SHIFT = 20;

    private record Judged(String article, String chronicalId, int offset, String cited, boolean right) {}

    @Test
    void the_legislative_part_agrees_with_its_links() {
        Agreement agreement = legislative().agreement();
        assertThat(agreement.links()).isBetween(3_500, 3_550);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(agreement.recallOfAllLinks()).isGreaterThan(0.97);
        assertThat(agreement.missedByReason()).containsEntry(Miss.NOT_READ, 0);
        assertThat(agreement.missedByReason().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(agreement.links() - agreement.found());
        assertThat(agreement.confirmed()).isGreaterThan(0.87);
    }

    @Test
    void other_codes_and_the_later_form_agree_with_their_links() {
        for (String folder : List.of("csp", "casf", "travail", "css")) {
            Code code = Codes.named(
                            switch (folder) {
                                case "csp" -> "CSP";
                                case "casf" -> "CASF";
                                case "travail" -> "CT";
                                default -> "CSS";
                            })
                    .orElseThrow();
            List<ArticleVersion> versions = RealLaw.conventions().stream()
                    .filter(copy -> copy.file().startsWith(folder))
                    .map(copy -> version(code, copy))
                    .toList();
            Agreement agreement = CitationReport.of(versions, DAY).agreement();
            assertThat(agreement.links()).as(folder).isPositive();
            assertThat(agreement.recall()).as(folder).isGreaterThanOrEqualTo(LEAST_RECALL);
        }
    }

    @Test
    void the_sample_of_unconfirmed_citations_is_the_one_judged_by_hand() {
        List<UnconfirmedSample.Drawn> drawn =
                UnconfirmedSample.draw(legislative().agreement(), judged().size());
        List<Judged> judged = judged();
        assertThat(drawn)
                .extracting(row -> row.article() + " " + row.chronicalId() + " " + row.cited())
                .containsExactlyElementsOf(judged.stream()
                        .map(row -> row.article() + " " + row.chronicalId() + " " + row.cited())
                        .toList());
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(Math.abs(drawn.get(i).offset() - judged.get(i).offset())).isLessThanOrEqualTo(SHIFT);
        }
    }

    @Test
    void of_the_sampled_unconfirmed_citations_at_least_ninety_nine_in_a_hundred_are_right() {
        List<Judged> judged = judged();
        assertThat(judged).hasSize(200);
        long right = judged.stream().filter(Judged::right).count();
        assertThat((double) right / judged.size()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static CitationReport legislative() {
        List<ArticleVersion> versions = RealLaw.legislative().stream()
                .map(copy -> version(Codes.SOCIAL_SECURITY, copy))
                .toList();
        return CitationReport.of(versions, DAY);
    }

    private static ArticleVersion version(Code code, RealLaw.Copy copy) {
        String name = copy.file().replaceAll("\\.[a-z]+$", "");
        return new ArticleVersion(
                code,
                ArticleNumber.parse(copy.number()),
                Optional.empty(),
                Optional.of(name.substring(name.lastIndexOf(' ') + 1)),
                copy.unwrapped(),
                Unwrapping.unwrap(copy.nota()),
                copy.items().stream()
                        .map(item -> Link.parse(item.heading(), item.text()))
                        .toList(),
                Place.of(copy.file()));
    }

    private static List<Judged> judged() {
        try (InputStream csv = RealCitationsTest.class.getResourceAsStream("unconfirmed-2017-12-31.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", 6)))
                    .map(cells -> new Judged(
                            cells.get(0),
                            cells.get(1),
                            Integer.parseInt(cells.get(2)),
                            cells.get(3),
                            cells.get(4).equals("right")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
