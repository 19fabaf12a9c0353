package org.rouage.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Trajectory;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.cli.report.DemoEvaluation;
import org.rouage.cli.score.DemoScores;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Verdict;
import org.rouage.document.HtmlReport;
import org.rouage.document.Report;
import org.rouage.document.budget.TrajectoryHtml;
import org.rouage.document.evaluation.EvaluationForms;
import org.rouage.document.evaluation.EvaluationReport;
import org.rouage.document.score.ScoreHtml;
import org.rouage.document.score.ScoreReport;
import org.rouage.indicator.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rouage demo}: judges the examples that come with Rouage, says what each breaks, computes their budgets, and
 * writes two pages for each.
 *
 * <p>Example: run anywhere, it writes {@code rouage-demo/acoss-2014-2017.html},
 * {@code rouage-demo/acoss-2014-2017-budget.html} and others in the current folder, and ends with 0: breaking the law
 * is what two of the examples are for.
 */
@Command(name = "demo")
public final class DemoCommand implements Callable<ExitCode> {
    private static final Text NOTHING_BROKEN = Text.of("Rien n'est méconnu.", "Nothing is breached.");

    private final Session session;

    @Option(names = "--examples", paramLabel = "FOLDER")
    private @Nullable Path examples;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path out = Path.of("rouage-demo");

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Path folder = examples == null
                ? Path.of(System.getProperty("rouage.home", "")).resolve("examples")
                : examples;
        List<Path> dossiers = dossiers(folder);
        if (dossiers.isEmpty()) {
            return session.refuse(List.of(noExamples(folder)));
        }
        session.say(Text.of(
                "Rouage juge chaque convention d'exemple au regard du droit du jour de sa signature.",
                "Rouage judges each example convention by the law of the day it was signed."));
        var problems = new ArrayList<Problem>();
        dossiers.forEach(dossier -> problems.addAll(shown(dossier)));
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        session.say(Text.same(""));
        session.say(Text.of(
                "Les rapports complets, à ouvrir dans un navigateur : "
                        + out.toAbsolutePath().normalize(),
                "The full reports, to be opened in a browser: "
                        + out.toAbsolutePath().normalize()));
        session.say(Text.of(
                "Pour votre propre convention : rouage new, puis rouage check.",
                "For a convention of your own: rouage new, then rouage check."));
        return ExitCode.OK;
    }

    private List<Problem> shown(Path dossier) {
        var judging = new Judging(
                dossier, on == null ? session.today() : on, GivenFiles.none(), CheckCommand.release(session), out);
        return switch (judging.report()) {
            case Outcome.Refused<Judging.Judged>(List<Problem> problems) -> problems;
            case Outcome.Accepted<Judging.Judged>(Judging.Judged(Report report, List<Problem> notices)) -> {
                show(dossier, report);
                var problems = new ArrayList<>(budgets(dossier));
                problems.addAll(scores(dossier));
                problems.addAll(evaluation(dossier));
                yield problems;
            }
        };
    }

    private List<Problem> budgets(Path dossier) {
        return switch (BudgetAtHand.read(dossier, List.of(), on, on, session)) {
            case Outcome.Refused<BudgetAtHand>(List<Problem> problems) -> problems;
            case Outcome.Accepted<BudgetAtHand>(BudgetAtHand budgets) -> budgets(dossier, budgets);
        };
    }

    private List<Problem> budgets(Path dossier, BudgetAtHand budgets) {
        return switch (budgets.model().compute()) {
            case Outcome.Refused<Trajectory>(List<Problem> problems) -> problems;
            case Outcome.Accepted<Trajectory>(Trajectory trajectory) -> {
                String page = dossier.getFileName() + "-budget.html";
                var report = budgets.report(trajectory, Optional.empty(), session);
                Shown.write(out.resolve(page), TrajectoryHtml.print(report, session.language()));
                session.out().println("  → " + page);
                yield List.of();
            }
        };
    }

    private List<Problem> scores(Path dossier) {
        return switch (DemoScores.of(dossier, session)) {
            case Outcome.Refused<Optional<ScoreReport>>(List<Problem> problems) -> problems;
            case Outcome.Accepted<Optional<ScoreReport>>(Optional<ScoreReport> scores) -> {
                scores.ifPresent(report -> show(dossier, report));
                yield List.of();
            }
        };
    }

    private void show(Path dossier, ScoreReport scores) {
        String page = dossier.getFileName() + "-scores.html";
        if (scores.whole().score().isDecided()) {
            Period period = scores.heading().period();
            say(
                    2,
                    Text.of("Résultats " + period.in(Language.FRENCH), "Results of " + period.in(Language.ENGLISH)),
                    scores.whole());
            scores.whole().groups().forEach(axis -> say(6, Text.same(axis.title()), axis));
        }
        Shown.write(out.resolve(page), ScoreHtml.print(scores, session.language()));
        session.out().println("  → " + page);
    }

    private List<Problem> evaluation(Path dossier) {
        return switch (DemoEvaluation.of(dossier, on == null ? session.today() : on, session)) {
            case Outcome.Refused<Optional<EvaluationReport>>(List<Problem> problems) -> problems;
            case Outcome.Accepted<Optional<EvaluationReport>>(Optional<EvaluationReport> evaluation) -> {
                evaluation.ifPresent(report -> show(dossier, report));
                yield List.of();
            }
        };
    }

    private void show(Path dossier, EvaluationReport evaluation) {
        String page = dossier.getFileName() + "-evaluation.html";
        session.out()
                .println("  "
                        + Text.of(
                                        "Évalué, les deux parties entendues : "
                                                + evaluation.header().id(),
                                        "Evaluated, both sides heard: "
                                                + evaluation.header().id())
                                .in(session.language()));
        Shown.write(out.resolve(page), EvaluationForms.html(evaluation, session.language()));
        session.out().println("  → " + page);
    }

    private void say(int spaces, Text title, ScoreReport.Group group) {
        String score = group.score().isDecided()
                ? group.score().in(session.language()) + " / 100"
                : group.score().withReasons(session.language());
        session.out()
                .println(" ".repeat(spaces) + title.plus(Text.of(" : ", ": ")).in(session.language()) + score);
    }

    private void show(Path dossier, Report report) {
        ConformityReport findings = report.conformity();
        String page = dossier.getFileName() + ".html";
        session.out().println();
        session.out().println(session.colours().strong(findings.title()));
        session.out().println("  " + counts(findings));
        if (broken(findings).isEmpty()) {
            session.out().println("  " + session.colours().good(NOTHING_BROKEN.in(session.language())));
        }
        broken(findings).forEach(this::say);
        write(out.resolve(page), report);
        session.out().println("  → " + page);
    }

    private void say(Finding finding) {
        String verdict = finding.verdict().kind().word().in(session.language());
        session.out()
                .println("  " + session.colours().bad("✖ " + verdict)
                        + Text.of(" : ", ": ").in(session.language())
                        + finding.requirement().wording().in(session.language()));
        session.out()
                .println("      [" + finding.basis().provision() + "] "
                        + finding.verdict().reason().in(session.language()));
    }

    private void write(Path page, Report report) {
        try {
            Files.createDirectories(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Shown.write(page, HtmlReport.print(report, session.language()));
    }

    private static List<Finding> broken(ConformityReport findings) {
        return findings.findings().stream()
                .filter(finding -> finding.verdict().kind() == Verdict.Kind.BREACHED)
                .toList();
    }

    private String counts(ConformityReport findings) {
        return String.join(
                ", ",
                Stream.of(Verdict.Kind.values())
                        .map(kind -> findings.count(kind) + " " + kind.word().in(session.language()))
                        .toList());
    }

    private static List<Path> dossiers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("convention.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Problem noExamples(Path folder) {
        return Problem.of(
                "DEMO-NO-EXAMPLES",
                Place.of(folder.toString()),
                Text.of("aucun dossier", "no dossier"),
                Text.of("le dossier examples de Rouage", "the examples folder of Rouage"),
                Text.of("donner son chemin avec --examples", "give its path with --examples"));
    }
}
