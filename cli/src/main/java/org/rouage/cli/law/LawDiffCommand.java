package org.rouage.cli.law;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.corpus.ArticleDifference;
import org.rouage.corpus.CorpusComparison;
import org.rouage.corpus.TextDifference;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.StateMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage law diff A B}: two copies of the law compared, bodies, NOTA and links apart.
 *
 * <p>Example: a copy of 2017 against one of 2020 of the same day ends with 1 when an article or a word of the law
 * differs, and with 0 when only links, status marks or typography do.
 */
@Command(name = "diff")
public final class LawDiffCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "a")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path first;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "b")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path second;

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    public LawDiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LawAtHand before = LawAtHand.read(session, first, code);
        LawAtHand after = LawAtHand.read(session, second, code);
        if (before.isEmpty() || after.isEmpty()) {
            ExitCode told = before.tellProblems(session);
            return before.isEmpty() ? told : after.tellProblems(session);
        }
        CorpusComparison comparison =
                CorpusComparison.of(before.law().articles(), after.law().articles());
        show(comparison);
        ExitCode read =
                before.tellProblems(session) == ExitCode.OK ? after.tellProblems(session) : ExitCode.INPUT_REFUSED;
        return read != ExitCode.OK || comparison.sameLaw() ? read : ExitCode.FOUND_WANTING;
    }

    private void show(CorpusComparison comparison) {
        for (ArticleDifference difference : comparison.differences()) {
            differing(difference);
        }
        comparison.onlyInFirst().forEach(version -> only("A", version));
        comparison.onlyInSecond().forEach(version -> only("B", version));
        session.say(Text.of("identiques : " + comparison.same(), "the same: " + comparison.same()));
        counted("texte modifié", "text changed", comparison.count(ArticleDifference::bodyChanged));
        counted("NOTA modifiée", "NOTA changed", comparison.count(ArticleDifference::notaChanged));
        counted(
                "liens ajoutés ou enlevés",
                "links added or removed",
                comparison.count(ArticleDifference::linksChanged));
        counted("états de liens seulement", "link states only", comparison.count(ArticleDifference::onlyFlips));
        counted("typographie seulement", "typography only", comparison.count(ArticleDifference::onlyTypography));
        counted("seulement dans A", "only in A", comparison.onlyInFirst().size());
        counted("seulement dans B", "only in B", comparison.onlyInSecond().size());
    }

    private void counted(String french, String english, int count) {
        session.say(Text.of(french + " : " + count, english + ": " + count));
    }

    private void only(String side, ArticleVersion version) {
        session.say(Text.of(
                version.name() + dated(version) + " : seulement dans " + side,
                version.name() + dated(version) + ": only in " + side));
    }

    private static String dated(ArticleVersion version) {
        return version.validity().map(validity -> " (" + validity + ")").orElse("");
    }

    private void differing(ArticleDifference difference) {
        PrintWriter out = session.out();
        out.println(session.colours().strong(difference.first().name() + dated(difference.first())));
        text(Text.of("texte", "text"), difference.body());
        text(Text.same("NOTA"), difference.nota());
        difference.linksRemoved().forEach(link -> out.println("  - " + link.heading() + ": " + link.item()));
        difference.linksAdded().forEach(link -> out.println("  + " + link.heading() + ": " + link.item()));
        difference
                .flips()
                .forEach(flip -> out.println("  ~ " + flip.link().heading() + ": "
                        + flip.link().item() + " " + printed(flip.before()) + " → " + printed(flip.after())));
    }

    private static String printed(List<StateMark> states) {
        return String.join(
                " ",
                states.stream()
                        .map(state -> state.printed().isEmpty() ? "–" : state.printed())
                        .toList());
    }

    private void text(Text what, TextDifference difference) {
        switch (difference) {
            case TextDifference.Same same -> {}
            case TextDifference.TypographyOnly typography ->
                session.say(Text.same("  ").plus(what).plus(Text.of(" : typographie seulement", ": typography only")));
            case TextDifference.Changed(var changes) -> {
                for (TextDifference.Change change : changes) {
                    change.inFirst()
                            .ifPresent(address -> session.out().println("  - " + address + "  " + change.first()));
                    change.inSecond()
                            .ifPresent(address -> session.out().println("  + " + address + "  " + change.second()));
                }
            }
        }
    }
}
