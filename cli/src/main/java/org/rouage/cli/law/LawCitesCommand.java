package org.rouage.cli.law;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Provisions;
import org.rouage.law.citation.Citation;
import org.rouage.law.citation.CitationFinder;
import org.rouage.law.citation.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rouage law cites ARTICLE --law PATH}: the citations in the body of an article, where each stands and what it
 * comes to on the day.
 *
 * <p>Example: {@code I al. 1: L. 611-7 → CSS L611-7 [I], resolved}.
 */
@Command(name = "cites")
public final class LawCitesCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final ArticleQuestion question = new ArticleQuestion();

    public LawCitesCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return question.answeredOfVersion(
                session, (version, articles, day) -> show(version, Resolver.over(articles), day));
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
