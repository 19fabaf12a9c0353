package org.rouage.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.basics.Validity;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.Scoring;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.indicator.MeasuredRows.Row;
import org.rouage.indicator.MeasuredRows.Submitted;
import org.rouage.indicator.Network.Reading;

/**
 * The fictitious fund of the clockmakers with its convention of 2024-2028, given only the bodies, measures, indicators
 * and rows that a test is about. The national body is {@code clockmakers}.
 */
public final class Clockmakers {
    public static final String NATIONAL = "clockmakers";
    private static final LocalDate OPENED = LocalDate.of(2010, 1, 1);

    private final List<Fund.Region> regions = new ArrayList<>();
    private final List<Fund.LocalFund> network = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<MeasureRule> rules = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Scoring> scorings = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Records.Neutralisation> neutralisations = new ArrayList<>();
    private final List<Records.Assessment> assessments = new ArrayList<>();
    private final List<Records.LocalContract> contracts = new ArrayList<>();
    private final List<Submitted> submissions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Clockmakers() {}

    public static Clockmakers empty() {
        return new Clockmakers();
    }

    /** Bodies a and b in the region north, c in the region south, open since 2010. */
    public static Clockmakers ofThree() {
        return empty().region("north")
                .region("south")
                .body("a", "north")
                .body("b", "north")
                .body("c", "south");
    }

    public Clockmakers region(String id) {
        regions.add(new Fund.Region(id, "Region " + id));
        return this;
    }

    public Clockmakers body(String id, String region) {
        return body(localFund(id, region, OPENED));
    }

    public Clockmakers body(Fund.LocalFund body) {
        network.add(body);
        return this;
    }

    public static Fund.LocalFund localFund(String id, String region, LocalDate from) {
        return new Fund.LocalFund(id, "Body " + id, Validity.from(from))
                .in(List.of(new Fund.Held(region, Validity.from(from))));
    }

    /** A whole number that is not negative. */
    public Clockmakers measure(String id, String unit, String frequency, String bodies, String time) {
        return measure(new Measure(
                id,
                "Measure " + id,
                Optional.empty(),
                unit,
                frequency,
                bodies,
                time,
                0,
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    public Clockmakers measure(Measure measure) {
        measures.add(measure);
        return this;
    }

    /** Files, by month, summed over bodies and over time. */
    public Clockmakers counted(String... ids) {
        for (String id : ids) {
            measure(id, "files", "month", "sum", "sum");
        }
        return this;
    }

    /** The same, due so many days after the month. */
    public Clockmakers countedDueAfter(int days, String id) {
        return measure(new Measure(
                id,
                "Measure " + id,
                Optional.empty(),
                "files",
                "month",
                "sum",
                "sum",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.of(days),
                Optional.empty()));
    }

    public Clockmakers rule(String id, String formula) {
        rules.add(new MeasureRule(id, "In words.", formula));
        return this;
    }

    public Clockmakers indicator(Sheet sheet) {
        sheets.add(sheet);
        return this;
    }

    public Clockmakers scoring(Scoring scoring) {
        scorings.add(scoring);
        return this;
    }

    /** Signed, known and in effect on one day. */
    public Clockmakers amendment(int number, String day, Operation... operations) {
        LocalDate on = LocalDate.parse(day);
        amendments.add(new Amendment(
                number,
                "Amendment " + number,
                "workload-change",
                Optional.empty(),
                Optional.of(on),
                Optional.empty(),
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(operations),
                List.of()));
        return this;
    }

    public Clockmakers neutralised(Records.Neutralisation one) {
        neutralisations.add(one);
        return this;
    }

    /** Left out, by decision of 1 January 2024. */
    public Clockmakers excluded(String id, Optional<String> indicator, List<String> bodies, String from, String to) {
        return neutralised(neutralisation(id, indicator, bodies, from, to, "excluded", Optional.empty()));
    }

    public static Records.Neutralisation neutralisation(
            String id,
            Optional<String> indicator,
            List<String> bodies,
            String from,
            String to,
            String treatment,
            Optional<String> target) {
        return new Records.Neutralisation(
                id,
                indicator,
                bodies,
                from,
                to,
                treatment,
                target.map(BigDecimal::new),
                "flood",
                "joint committee",
                LocalDate.of(2024, 1, 1),
                "In words.");
    }

    public Clockmakers assessed(String indicator, String period, String level, String state, String on) {
        return assessed(new Records.Assessment(
                indicator, Optional.empty(), period, level, state, LocalDate.parse(on), "the fund", "copy no. 12"));
    }

    public Clockmakers assessed(Records.Assessment one) {
        assessments.add(one);
        return this;
    }

    /** The contract of a body, with one target. */
    public Clockmakers contract(String body, String signed, String indicator, int year, String number) {
        contracts.add(new Records.LocalContract(
                body,
                LocalDate.parse(signed),
                List.of("director"),
                List.of("director"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Records.LocalTarget(indicator, year, new BigDecimal(number), Optional.empty())),
                List.of(),
                Optional.empty()));
        return this;
    }

    /** {@code state} is declared, verified or agreed. */
    public Clockmakers submission(String id, String received, String state, String... supersedes) {
        submissions.add(new Submitted(
                id, LocalDate.parse(received), Side.State.of(state).orElseThrow(), Arrays.asList(supersedes)));
        return this;
    }

    /** In the last submission; one declared on 1 January 2024 where there is none. An empty value is not determined. */
    public Clockmakers row(String body, String measure, String period, String value) {
        return row(body, measure, period, "", value);
    }

    public Clockmakers row(String body, String measure, String period, String detail, String value) {
        if (submissions.isEmpty()) {
            submission("first", "2024-01-01", "declared");
        }
        rows.add(new Row(
                submissions.getLast().id(),
                body,
                measure,
                Period.parse(period).orElseThrow(),
                detail,
                value.isEmpty() ? Optional.empty() : Optional.of(Rational.parse(value))));
        return this;
    }

    public Records records() {
        Records none = Records.none();
        return new Records(
                none.signatures(),
                none.filings(),
                none.events(),
                contracts,
                none.correspondences(),
                none.justifications(),
                none.effects(),
                none.financingLaws(),
                none.amendmentAnswers(),
                none.choices(),
                none.vintages(),
                none.execution(),
                none.submissions(),
                neutralisations,
                assessments,
                List.of(),
                List.of());
    }

    public Convention convention() {
        var sheet = new Convention.Sheet(
                "sheet-1",
                Optional.empty(),
                "Sheet",
                "",
                List.of(),
                List.of(),
                List.of(),
                sheets.stream().map(Sheet::written).toList());
        return new Convention(
                "clockmakers-2024",
                "Convention of the clockmakers",
                "cog",
                List.of(),
                new Fund(NATIONAL, "Clockmakers", "CLOCK", List.of(), List.of(), regions, network),
                List.of(),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis-1", Optional.empty(), "Axis", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                measures,
                rules,
                scorings,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Consolidation consolidation() {
        Outcome<Consolidation> consolidation = Consolidation.of(convention(), amendments, records());
        return consolidation.value().orElseThrow(() -> new AssertionError(consolidation.problems()));
    }

    /** As in force and known on a day. */
    public Outcome<IndicatorModel> read(String day) {
        Consolidation consolidation = consolidation();
        return IndicatorModel.of(consolidation.on(AsOf.on(LocalDate.parse(day))), consolidation.asSigned(), records());
    }

    /** In force and known on a day after the term. */
    public IndicatorModel model() {
        return model("2030-01-01");
    }

    public IndicatorModel model(String day) {
        Outcome<IndicatorModel> read = read(day);
        return read.value().orElseThrow(() -> new AssertionError(read.problems()));
    }

    public MeasuredRows measured(IndicatorModel model, Reading reading, Side side) {
        return MeasuredRows.of(model, submissions, rows, reading, side);
    }

    public Results results() {
        return results("2030-01-01", new Reading.AsItWas(), Side.FUND);
    }

    public Results results(String day, Reading reading, Side side) {
        IndicatorModel model = model(day);
        return Results.of(model, measured(model, reading, side), reading, side);
    }
}
