package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.indicator.Handbook.HandbookSheet;
import org.rouage.indicator.Handbook.Quotient;
import org.rouage.indicator.Handbook.Version;

class HandbookTest {
    private static Handbook of(Clockmakers fund) {
        return Handbook.of(fund.model(), fund.convention());
    }

    private static Clockmakers paid() {
        return Clockmakers.ofThree()
                .counted("paid", "in-time", "received")
                .indicator(Sheet.of("share", "%", "up")
                        .formula("in-time / (paid + received)")
                        .target(2026, "86"))
                .indicator(Sheet.of("protocol", "milestone", "milestone").qualitative());
    }

    @Test
    void each_indicator_has_its_sheet_in_the_order_of_the_convention() {
        Handbook handbook = of(paid());

        assertThat(handbook.sheets()).extracting(one -> one.indicator().id()).containsExactly("share", "protocol");
        assertThat(handbook.measures())
                .extracting(MeasureDefinition::id)
                .containsExactly("in-time", "paid", "received");
        assertThat(handbook.convention()).isEqualTo("Convention of the clockmakers");
        HandbookSheet share = handbook.sheets().getFirst();
        assertThat(share.axis()).isEqualTo("Axis");
        assertThat(share.thematicSheet()).isEqualTo("Sheet");
        assertThat(share.objectives()).containsExactly(new Handbook.Named("obj-1", "obj-1"));
        assertThat(share.type()).isEqualTo(Text.of("résultat", "result"));
        assertThat(share.viewpoint()).isEmpty();
    }

    @Test
    void a_quotient_shows_its_numerator_and_denominator() {
        Version version = of(paid()).sheets().getFirst().versions().getFirst();

        assertThat(version.quotient()).contains(new Quotient("in-time", "paid + received"));
        assertThat(version.formula().map(one -> one.in(Language.ENGLISH))).contains("in-time / (paid + received)");
        assertThat(version.since()).isEqualTo(2024);
        assertThat(version.until()).isEmpty();
        assertThat(version.breakNote()).isEmpty();
    }

    @Test
    void what_is_judged_by_levels_has_no_formula() {
        Version version = of(paid()).sheets().getLast().versions().getFirst();

        assertThat(version.formula()).isEmpty();
        assertThat(version.quotient()).isEmpty();
    }

    @Test
    void each_version_of_a_definition_has_its_years_and_the_break_that_it_made() {
        Clockmakers fund = paid().amendment(
                        1,
                        "2025-06-01",
                        new Operation.ReplaceDefinition(
                                "share",
                                2026,
                                "counted on files received",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("in-time / received[year − 1]"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        var versions = Handbook.of(
                        fund.model(),
                        fund.consolidation().on(fund.model().setting().asOf()).convention())
                .sheets()
                .getFirst()
                .versions();

        assertThat(versions).extracting(Version::since).containsExactly(2024, 2026);
        assertThat(versions).extracting(Version::until).containsExactly(Optional.of(2025), Optional.empty());
        assertThat(versions)
                .extracting(Version::breakNote)
                .containsExactly(Optional.empty(), Optional.of("counted on files received"));
    }

    @Test
    void types_and_viewpoints_are_told_in_words() {
        assertThat(Stream.of("result", "follow-up", "context", "other")
                        .map(HandbookTest::written)
                        .map(one -> one.type().in(Language.FRENCH)))
                .containsExactly("résultat", "suivi", "contexte", "other");
        assertThat(Stream.of("citizen", "user", "taxpayer", "other")
                        .map(HandbookTest::written)
                        .map(one -> one.viewpoint().orElseThrow().in(Language.FRENCH)))
                .containsExactly("citoyen", "usager", "contribuable", "other");
    }

    /** A sheet of which the type and the viewpoint are that word. */
    private static HandbookSheet written(String word) {
        Indicator plain = Sheet.of("share", "%", "up").written();
        var indicator = new Indicator(
                plain.id(),
                plain.number(),
                plain.title(),
                plain.definition(),
                plain.kind(),
                word,
                plain.unit(),
                plain.direction(),
                plain.objectives(),
                plain.base(),
                plain.targets(),
                plain.thresholds(),
                plain.weight(),
                plain.formula(),
                plain.perimeter(),
                plain.source(),
                plain.frequency(),
                plain.owner(),
                plain.breaks(),
                plain.code(),
                Optional.of(word),
                plain.method(),
                plain.availableAfterDays(),
                plain.reliability(),
                plain.aggregation(),
                plain.scale(),
                plain.finerTargets(),
                plain.targetParts(),
                plain.scoring(),
                plain.local(),
                plain.mayExceedWhole());
        HandbookSheet any = of(paid()).sheets().getFirst();
        return new HandbookSheet(
                any.indicator(), indicator, any.axis(), any.thematicSheet(), any.objectives(), any.versions());
    }
}
