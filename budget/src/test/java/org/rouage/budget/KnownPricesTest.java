package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.fed;
import static org.rouage.budget.Cog.shown;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rouage.formula.Reference;

/**
 * Real prices: the monthly index of the INSEE (base 2015, each month known on the 15th of the next) and what successive
 * financing laws assumed (annex B of laws 2010-1594 and 2013-1203, annex A of law 2014-892, known when published).
 */
final class KnownPricesTest {
    private static final Map<String, String> PUBLISHED = Map.of(
            "Loi 2010-1594 (LFSS 2011)", "2010-12-21",
            "Loi 2013-1203 (LFSS 2014)", "2013-12-24",
            "Loi 2014-892 (LFRSS 2014)", "2014-08-09");

    private static List<String> lines(String file) throws IOException {
        Path path = Path.of(System.getProperty("rouage.root"), "..", "shared", "data", "prices", file);
        boolean isThere = Files.exists(path);
        if (!isThere && "1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
            throw new AssertionError("the prices are required and not there: " + file);
        }
        Assumptions.assumeTrue(isThere, "no real prices at hand");
        return Files.readAllLines(path);
    }

    private static Cog expecting() throws IOException {
        Cog cog = Cog.of(2014, 2016)
                .with(
                        fed("inflation", "%", "mean"),
                        budget("fnga", amounts("MEUR", "2013=100"), "previous × (1 + inflation)", ""));
        List<String> lines = lines("lfss_hypotheses.csv");
        List<String> heading = List.of(lines.getFirst().split(";"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            if (cells[2].startsWith("Inflation")) {
                for (int i = 3; i < heading.size() - 1; i++) {
                    if (!cells[i].isEmpty()) {
                        cog.vintage(
                                "inflation",
                                heading.get(i),
                                cells[i].replace(',', '.'),
                                "%",
                                PUBLISHED.getOrDefault(cells[0], ""));
                    }
                }
            }
        }
        return cog;
    }

    @Test
    void the_inflation_of_2014_is_what_the_last_law_published_assumed() throws IOException {
        Cog cog = expecting();
        assertThat(shown(cog.trajectory("2014-01-01", "2013-12-23"), "inflation", 2014, 2))
                .isEqualByComparingTo("1.75");
        assertThat(shown(cog.trajectory("2014-01-01", "2013-12-24"), "inflation", 2014, 2))
                .isEqualByComparingTo("1.3");
        assertThat(shown(cog.trajectory("2014-01-01", "2014-08-08"), "inflation", 2014, 2))
                .isEqualByComparingTo("1.3");
        assertThat(shown(cog.trajectory("2014-01-01", "2014-08-09"), "fnga", 2014, 2))
                .isEqualByComparingTo("101.10");
    }

    @Test
    void the_months_of_the_insee_make_years_whose_ratio_is_the_inflation() throws IOException {
        Cog cog = Cog.of(2014, 2016)
                .with(
                        fed("index", "indice", "mean"),
                        budget("fnga", amounts("MEUR", "2013=100"), "previous × index / index[year − 1]", ""));
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        for (String line : lines("consumer-prices-insee-2015-base.csv")) {
            String[] cells = line.split(";", -1);
            if (cells[0].equals("all-items-excluding-energy") && cells[1].matches("201[3-5].*")) {
                var month = YearMonth.parse(cells[1]);
                cog.vintage(
                        "index",
                        cells[1],
                        cells[2],
                        "indice",
                        month.plusMonths(1).atDay(15).toString());
                if (month.getYear() < 2015) {
                    int of = month.getYear() - 2013;
                    sums[of] = sums[of].add(new BigDecimal(cells[2]));
                }
            }
        }
        BigDecimal worked = new BigDecimal("100").multiply(sums[1]).divide(sums[0], 6, RoundingMode.HALF_UP);
        assertThat(shown(cog.trajectory("2016-01-01", "2015-01-15"), "fnga", 2014, 6))
                .isEqualTo(worked);
        Trajectory before = cog.trajectory("2016-01-01", "2015-01-14");
        assertThat(before.value(Reference.value("fnga"), 2014).isDecided()).isFalse();
        assertThat(before.gaps().getFirst().found().english()).isEqualTo("index, 2014: 11 months known out of 12");
    }
}
