package org.rouage.cli.law;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.ArticleVersion;
import org.rouage.law.LawBook;
import org.rouage.law.Provisions;
import org.rouage.law.citation.Citation;
import org.rouage.law.citation.CitationFinder;
import org.rouage.law.citation.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage law cites ARTICLE --law PATH}: the citations in the body of an article, where each stands and what it
 * comes to on the day.
 *
 * <p>Example: {@code I al. 1: L. 611-7 → CSS L611-7 [I], resolved}.
 */
@Command(name = "cites")
public final class LawCitesCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", descriptionKey = "article")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private List<String> article;

    @Option(names = "--law", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path law;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    public LawCitesCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LawAtHand read = LawAtHand.read(session, law, code);
        if (read.isEmpty()) {
            return read.tellProblems(session);
        }
        List<ArticleVersion> articles = read.law().articles();
        LocalDate day = on == null ? session.today() : on;
        return switch (ArticleAsked.of(article, articles)) {
            case Outcome.Refused<ArticleAsked>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<ArticleAsked>(ArticleAsked asked) ->
                switch (asked.on(LawBook.of(articles), day)) {
                    case Outcome.Refused<ArticleVersion>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<ArticleVersion>(ArticleVersion version) -> {
                        show(version, Resolver.over(articles), day);
                        yield read.tellProblems(session);
                    }
                };
        };
    }

    private void show(ArticleVersion version, Resolver resolver, LocalDate day) {
        PrintWriter out = session.out();
        Provisions provisions = Provisions.of(version);
        for (Citation citation : CitationFinder.in(version, resolver.contents())) {
            String where = provisions
                    .covering(citation.start())
                    .map(provision -> provision.address().toString())
                    .orElse("");
            String words = version.body().substring(citation.start(), citation.endExclusive());
            String within = citation.within().stream()
                    .map(pinpoint -> String.join(", ", pinpoint.labels()))
                    .collect(Collectors.joining(" / "));
            String outcome =
                    ResolutionWords.of(resolver.resolve(version, citation, day)).in(session.language());
            out.println(where + ": " + words + " → " + citation.cited() + (within.isEmpty() ? "" : " [" + within + "]")
                    + ", " + outcome);
        }
    }
}
