package org.rouage.cli.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.ArticleVersion;
import org.rouage.law.LawBook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What {@code show}, {@code cites} and {@code cited-by} are asked: an article, in which law, on which day.
 *
 * <p>Example: {@code L. 227-1 --law css.zip --on 2012-05-10}.
 */
final class ArticleQuestion {
    @Parameters(paramLabel = "ARTICLE", arity = "1..*", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init") // set by the parser before it is asked
    private List<String> article;

    @Option(names = "--law", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before it is asked
    private Path law;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    /** Tells about the article, and gives the problems that prevent it from being told. */
    @FunctionalInterface
    interface Answer {
        List<Problem> tell(ArticleAsked asked, List<ArticleVersion> articles, LocalDate day);
    }

    /** Tells about the version of the article that stands on the day. */
    @FunctionalInterface
    interface VersionAnswer {
        void tell(ArticleVersion version, List<ArticleVersion> articles, LocalDate day);
    }

    /** Reads the law and finds the article, or says all that prevents it. */
    ExitCode answered(Session session, Answer answer) {
        LawAtHand read = LawAtHand.read(session, law, code);
        if (read.isEmpty()) {
            return read.tellProblems(session);
        }
        List<ArticleVersion> articles = read.law().articles();
        LocalDate day = on == null ? session.today() : on;
        List<Problem> problems = switch (ArticleAsked.of(article, articles)) {
            case Outcome.Refused<ArticleAsked>(List<Problem> reasons) -> reasons;
            case Outcome.Accepted<ArticleAsked>(ArticleAsked asked) -> answer.tell(asked, articles, day);
        };
        return problems.isEmpty() ? read.tellProblems(session) : session.refuse(problems);
    }

    /** The same, of the version in force on the day. */
    ExitCode answeredOfVersion(Session session, VersionAnswer answer) {
        return answered(session, (asked, articles, day) -> switch (asked.on(LawBook.of(articles), day)) {
            case Outcome.Refused<ArticleVersion>(List<Problem> reasons) -> reasons;
            case Outcome.Accepted<ArticleVersion>(ArticleVersion version) -> {
                answer.tell(version, articles, day);
                yield List.of();
            }
        });
    }
}
