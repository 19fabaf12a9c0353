package org.rouage.cli.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.scenario.Comparing;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Days;
import org.rouage.budget.scenario.Scenario;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.document.Receipt;
import org.rouage.document.scenario.ComparisonCsv;
import org.rouage.document.scenario.ComparisonHtml;
import org.rouage.document.scenario.ComparisonJson;
import org.rouage.document.scenario.ComparisonReport;
import org.rouage.document.scenario.ComparisonText;
import org.rouage.dossier.Dossier;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage budget compare DOSSIER}: the budgets of a convention beside those of a scenario, of two scenarios, or
 * of two days, and the part of each change in each difference.
 *
 * <p>Example: {@code rouage budget compare examples/cnx-2024-2028 --scenario dearer --on 2026-01-01}; {@code rouage
 * budget compare examples/cnx-2024-2028 --on 2025-01-01 --and-on 2026-01-01}. It ends with 4 when a difference is
 * undecided.
 */
@Command(name = "compare")
public final class BudgetCompareCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--scenario", paramLabel = "FILE")
    private @Nullable Path scenario;

    @Option(names = "--against", paramLabel = "FILE")
    private @Nullable Path against;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--and-on", paramLabel = "DATE")
    private @Nullable LocalDate andOn;

    @Option(names = "--and-known", paramLabel = "DATE")
    private @Nullable LocalDate andKnown;

    @Option(names = "--format", paramLabel = "text|json|html|csv")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    public BudgetCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        boolean areScenarios = scenario != null || against != null;
        boolean areDays = andOn != null || andKnown != null;
        if (areScenarios == areDays) {
            session.refuse(List.of(areDays ? Mistakes.bothCompared() : Mistakes.nothingToCompare()));
            return ExitCode.USAGE;
        }
        Outcome<BudgetAtHand> read = BudgetAtHand.read(dossier, catalogues, on, known, session);
        return switch (read) {
            case Outcome.Refused<BudgetAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<BudgetAtHand>(BudgetAtHand at) -> compared(at, areDays);
        };
    }

    private ExitCode compared(BudgetAtHand at, boolean areDays) {
        Outcome<Comparison> compared =
                session.during(Text.of("Comparaison", "Comparing"), () -> areDays ? days(at) : scenarios(at));
        return switch (compared) {
            case Outcome.Refused<Comparison>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Comparison>(Comparison comparison) -> shown(at, comparison);
        };
    }

    private Outcome<Comparison> scenarios(BudgetAtHand at) {
        Vocabulary vocabulary = at.at().vocabulary();
        Outcome<Scenario> from = Scenarios.read(dossier, against, vocabulary);
        Outcome<Scenario> to = Scenarios.read(dossier, scenario, vocabulary);
        var problems = new ArrayList<>(from.problems());
        problems.addAll(to.problems());
        return problems.isEmpty()
                ? Comparing.scenarios(
                        at.basis(), from.value().orElseThrow(), to.value().orElseThrow())
                : Outcome.refused(problems);
    }

    private Outcome<Comparison> days(BudgetAtHand at) {
        Dossier read = at.at().dossier();
        AsOf first = at.standing().asOf();
        var second = new AsOf(andOn == null ? first.inForce() : andOn, andKnown == null ? first.known() : andKnown);
        return Days.compare(read.consolidation(), at.records(), read.where(), first, second);
    }

    private ExitCode shown(BudgetAtHand at, Comparison comparison) {
        List<Path> files = Stream.of(against, scenario).filter(Objects::nonNull).toList();
        var report = new ComparisonReport(
                at.standing().convention().title(),
                comparison,
                new Receipt.Release(session.engine().version(), session.engine().digest()),
                Scenarios.inputs(dossier, at.at().dossier(), files));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> ComparisonText.print(report, session.language());
                    case JSON -> ComparisonJson.print(report);
                    case HTML -> ComparisonHtml.print(report, session.language());
                    case CSV -> ComparisonCsv.print(report);
                },
                session);
        boolean isUndecided = comparison.changed().stream()
                .flatMap(row -> row.years().values().stream())
                .anyMatch(cell -> cell.difference() instanceof Value.Undecided
                        || cell.parts().stream().anyMatch(Value.Undecided.class::isInstance));
        return isUndecided ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
