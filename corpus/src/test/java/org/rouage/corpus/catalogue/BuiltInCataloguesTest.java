package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Span;

class BuiltInCataloguesTest {
    private static final Catalogues BUILT_IN = CatalogueFiles.builtIn();

    private static List<String> inForce(String fund, String day) {
        return BUILT_IN.inForce(fund, "cog", LocalDate.parse(day)).stream()
                .map(Requirement::id)
                .toList();
    }

    @Test
    void three_years_were_enough_until_the_day_before_21_december_2004() {
        assertThat(inForce("CNAM", "2004-12-20")).contains("css-l227-1/duration-three-years");
        assertThat(inForce("CNAM", "2004-12-21"))
                .contains("css-l227-1/duration-four-years")
                .doesNotContain("css-l227-1/duration-three-years");
        assertThat(BUILT_IN.requirement("css-l227-1/duration-four-years")
                        .orElseThrow()
                        .check())
                .isEqualTo(new Check.Duration(new Span.Minimum(4)));
    }

    @Test
    void no_fund_is_bound_the_day_before_the_first_article_begins() {
        assertThat(inForce("CNAM", "1996-12-31")).isEmpty();
        assertThat(inForce("CNAM", "1997-01-01")).contains("css-l227-1/duration-three-years");
    }
}
