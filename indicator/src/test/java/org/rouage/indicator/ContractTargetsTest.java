package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Rational;

/** The targets that bodies signed in contracts of their own, among those of the convention. */
class ContractTargetsTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Period YEAR = Period.year(2026);

    private static Clockmakers paid() {
        return Clockmakers.ofThree().counted("paid", "in-time");
    }

    private static Sheet share() {
        return Sheet.of("share", "%", "up").formula("in-time / paid");
    }

    @Test
    void the_contract_of_a_body_comes_before_what_the_convention_gives_it_and_that_before_the_network() {
        Sheet sheet =
                share().target(2026, "86").finer("2026", Optional.of("c"), "80").local();
        IndicatorModel model = paid().indicator(sheet)
                .contract("c", "2025-03-02", "share", 2026, "82.5")
                .model();

        assertThat(aimed(model, "c")).contains("82.5");
        assertThat(model.aim("share", new Extent.Body("c"), YEAR).map(Aim::source))
                .contains(new Aim.Source.OfContract("c", LocalDate.of(2025, 3, 2)));
        assertThat(aimed(paid().indicator(sheet).model(), "c")).contains("80");
        assertThat(aimed(model, "a")).contains("86");
        assertThat(model.aim("share", WHOLE, YEAR).map(Aim::source)).contains(Aim.Source.OWN);
        assertThat(model.initialAim("share", new Extent.Body("c"), YEAR)
                        .flatMap(one -> one.value().number()))
                .as("as the convention was signed")
                .contains(Rational.parse("0.8"));
        assertThat(model.aim("share", new Extent.Body("c"), Period.year(2027)))
                .as("a year of which the contract says nothing")
                .isEmpty();
    }

    @Test
    void a_contract_counts_from_the_day_it_was_signed_and_not_before_it_was_known() {
        Clockmakers fund = paid().indicator(share().target(2026, "86"))
                .contract("c", "2025-03-02", "share", 2026, "82.5")
                .contract("c", "2025-09-01", "share", 2026, "83");

        assertThat(aimed(fund.model("2025-03-01"), "c")).isEmpty();
        assertThat(aimed(fund.model("2025-03-02"), "c")).contains("82.5");
        assertThat(aimed(fund.model("2025-08-31"), "c")).contains("82.5");
        assertThat(aimed(fund.model("2025-09-01"), "c"))
                .as("of two, the later speaks")
                .contains("83");
        var knownEarlier = new AsOf(LocalDate.of(2030, 1, 1), LocalDate.of(2025, 3, 1));
        assertThat(IndicatorModel.of(
                                fund.consolidation().on(knownEarlier),
                                fund.consolidation().asSigned(),
                                fund.records())
                        .value()
                        .flatMap(model -> aimed(model, "c")))
                .isEmpty();
    }

    private static Optional<String> aimed(IndicatorModel model, String body) {
        return model.aim("share", new Extent.Body(body), YEAR)
                .flatMap(one -> one.value().number())
                .map(number -> number.times(Rational.of(100))
                        .exactDecimal()
                        .orElseThrow()
                        .toPlainString());
    }
}
