package org.rouage.convention.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rouage.basics.Validity;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/**
 * Seeded fictitious conventions, with elements of every kind: the same seed always gives the same convention. The words
 * of each text are unlike those of the others, and some are joined by apostrophes and unbreakable spaces.
 */
public final class GeneratedConvention {
    private static final List<String> WORDS = List.of(
            "caisse",
            "l’assuré",
            "délai",
            "qualité",
            "d'accueil",
            "réseau",
            "l'État",
            "15 %",
            "appels",
            "réponse",
            "« guichet »",
            "trajectoire",
            "gestion",
            "aujourd’hui",
            "prévention",
            "contrôle",
            "œuvre",
            "coûts",
            "année");
    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2025;
    private static final Validity SINCE = Validity.from(LocalDate.of(2000, 1, 1));

    private final Random random;
    private int named;

    private GeneratedConvention(Random random) {
        this.random = random;
    }

    /** Of one to three axes, and as many elements of each other kind in each place that holds them. */
    public static Convention of(Random random) {
        return new GeneratedConvention(random).convention();
    }

    private Convention convention() {
        return new Convention(
                "generated",
                "Convention",
                "cog",
                List.of("CSS L227-1", "CSS L227-2"),
                fund(),
                List.of(
                        new Convention.Party("state", "state", "The State"),
                        new Convention.Party("fund", "fund", "The fund")),
                new Convention.Period(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31)),
                Optional.empty(),
                Optional.of(text(random, "preamble")),
                List.of(),
                some("axis", this::axis),
                some("budget", this::budget),
                some("staff", this::workforce),
                some("number", id -> parameter(id, random)),
                some("series", id -> series(id, random)),
                Optional.of(new AmendmentConditions(
                        "conditions",
                        text(random, "conditions"),
                        List.of(new AmendmentConditions.Ground("other", text(random, "ground"))),
                        some("parameter", id -> parameter(id, random)))),
                Optional.of(new EvaluationProcess(
                        "evaluation",
                        text(random, "evaluation"),
                        List.of(new EvaluationProcess.Step("fund", text(random, "step"), Optional.of(30))),
                        List.of("committee"),
                        some("tolerance", id -> parameter(id, random)))),
                some("orientation", id -> orientation(id, random)),
                some("plan", id -> new ControlPlan(id, Optional.empty(), "benefits", id, text(random, id))),
                some("clause", id -> clause(id, random)),
                some("annex", id -> annex(id, random)));
    }

    private Fund fund() {
        return new Fund(
                "fund",
                "The fund",
                "FUND",
                List.of(new Fund.Held("sickness", SINCE)),
                List.of(
                        new Fund.Held("prevention", SINCE),
                        new Fund.Held("control", Validity.between(SINCE.from(), LocalDate.of(2010, 1, 1)))),
                List.of(new Fund.Region("plain", "Plain"), new Fund.Region("shore", "Shore")),
                some("local", id -> new Fund.LocalFund(id, "Caisse " + id, SINCE)));
    }

    private Convention.Axis axis(String id) {
        return new Convention.Axis(id, Optional.of(id), id, text(random, id), some("sheet", this::sheet));
    }

    private Convention.Sheet sheet(String id) {
        return new Convention.Sheet(
                id,
                Optional.of(id),
                id,
                text(random, id),
                some("objective", name -> objective(name, random)),
                some("commitment", name -> commitment(name, random)),
                some("action", name -> action(name, random)),
                some("indicator", name -> indicator(name, random)));
    }

    private Budget budget(String id) {
        return new Budget(
                id,
                id,
                "management",
                Optional.of("MEUR"),
                List.of(new Budget.Amount(FIRST_YEAR - 1, number(random), "MEUR")),
                Optional.of(rule("rule-" + id, random)),
                Optional.empty(),
                years(year -> new Budget.Amount(year, number(random), "MEUR")),
                some("line", name -> line(name, random)),
                some("constraint", name -> constraint(name, id, random)),
                Optional.of(execution("execution-" + id, random)));
    }

    private Workforce workforce(String id) {
        return new Workforce(
                id,
                id,
                "ETPMA",
                List.of(new Workforce.Year(FIRST_YEAR - 1, number(random))),
                Optional.empty(),
                Optional.of(rule("rule-" + id, random)),
                years(year -> new Workforce.Year(year, number(random))));
    }

    /** In words or computed, for all years or from one on. */
    static Budget.Rule rule(String id, Random random) {
        var rule = random.nextBoolean()
                ? Budget.Rule.inWords(id, text(random, id))
                : Budget.Rule.computed(
                        id, text(random, id), "previous × " + number(random).toPlainString());
        return random.nextBoolean() ? rule : rule.startingIn(FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR));
    }

    static Budget.Constraint constraint(String id, String of, Random random) {
        return new Budget.Constraint(
                id,
                id,
                of,
                "total",
                "at-most",
                number(random),
                "MEUR",
                Optional.of(FIRST_YEAR),
                Optional.of(LAST_YEAR));
    }

    static Budget.ExecutionRules execution(String id, Random random) {
        return new Budget.ExecutionRules(
                id,
                text(random, id),
                List.of(new Budget.Transfer("personnel", List.of("real-estate"), Optional.of("director"))),
                List.of(new Budget.CarryOver(
                        "other-operating",
                        Optional.of(BigDecimal.TWO),
                        Optional.of(new Budget.Cap(number(random), "MEUR")),
                        "automatic",
                        Optional.of(LAST_YEAR))));
    }

    static Series series(String id, Random random) {
        return new Series(
                id,
                id,
                "%",
                Optional.of("mean"),
                Optional.of(text(random, "source of " + id)),
                years(year -> new Series.Value(year, number(random))));
    }

    static Objective objective(String id, Random random) {
        return new Objective(
                id,
                Optional.of("1"),
                id,
                text(random, id),
                List.of("service-quality"),
                List.of(),
                List.of(),
                Optional.of(text(random, "no means for " + id)),
                List.of(),
                Optional.empty());
    }

    static Commitment commitment(String id, Random random) {
        return new Commitment(
                id,
                Optional.empty(),
                random.nextBoolean() ? "state" : "fund",
                id,
                text(random, id),
                Optional.of(LocalDate.of(LAST_YEAR, 6, 30)),
                Optional.empty(),
                List.of());
    }

    static Action action(String id, Random random) {
        return new Action(
                id,
                Optional.empty(),
                "fund",
                id,
                text(random, id),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Action.Milestone("choice", LocalDate.of(2021, 1, 1)),
                        new Action.Milestone("start", LocalDate.of(2022, 1, 1))));
    }

    /** One in four is qualitative. */
    static Indicator indicator(String id, Random random) {
        boolean qualitative = random.nextInt(4) == 0;
        return new Indicator(
                id,
                Optional.empty(),
                id,
                text(random, id),
                qualitative ? "qualitative" : "quantitative",
                "result",
                qualitative ? "" : "%",
                qualitative ? "milestone" : "up",
                List.of(),
                Optional.of(value(FIRST_YEAR - 1, qualitative, random)),
                years(year -> value(year, qualitative, random)),
                List.of(),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.of(text(random, "perimeter of " + id)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Indicator.Value value(int year, boolean qualitative, Random random) {
        return new Indicator.Value(
                year,
                qualitative ? Optional.empty() : Optional.of(number(random)),
                Optional.empty(),
                qualitative ? Optional.of("done " + random.nextInt(1000)) : Optional.empty());
    }

    static Budget.Line line(String id, Random random) {
        return new Budget.Line(
                id,
                id,
                random.nextBoolean(),
                Optional.of("personnel"),
                Optional.of("MEUR"),
                List.of(new Budget.Amount(FIRST_YEAR - 1, number(random), "MEUR")),
                random.nextBoolean() ? Optional.of(rule("rule-" + id, random)) : Optional.empty(),
                Optional.empty(),
                years(year -> new Budget.Amount(year, number(random), "MEUR")));
    }

    static Clause clause(String id, Random random) {
        return new Clause(
                id,
                Optional.of("2"),
                "network-evolution",
                id,
                text(random, id),
                List.of(text(random, "first"), text(random, "second")),
                Optional.of(new Budget.Amount(FIRST_YEAR, number(random), "EUR")));
    }

    static Orientation orientation(String id, Random random) {
        return new Orientation(id, Optional.empty(), "public-health", id, text(random, id));
    }

    static Convention.Annex annex(String id, Random random) {
        return new Convention.Annex(id, Optional.of("A"), id, text(random, id));
    }

    static Parameter parameter(String id, Random random) {
        return new Parameter(id, id, number(random), "days");
    }

    static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(100_000), 2);
    }

    /** Words drawn at random, some of them twice, each text with one word of its own. */
    static String text(Random random, String own) {
        var text = new StringBuilder("Mot-" + own.replace(' ', '-') + random.nextInt(1_000_000));
        for (int i = 0; i < 4 + random.nextInt(12); i++) {
            text.append(random.nextInt(5) == 0 ? '\u00A0' : ' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }

    private <T> List<T> some(String kind, java.util.function.Function<String, T> made) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(_ -> made.apply(kind + "-" + ++named))
                .toList();
    }

    private static <T> List<T> years(IntFunction<T> made) {
        return IntStream.rangeClosed(FIRST_YEAR, FIRST_YEAR + 2).mapToObj(made).toList();
    }
}
