package org.rouage.cli.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Provisions;
import org.rouage.law.citation.Citation;
import org.rouage.law.citation.CitationFinder;
import org.rouage.law.citation.Cited;
import org.rouage.law.citation.Contents;
import org.rouage.law.link.LinkKind;
import org.rouage.law.link.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rouage law cited-by ARTICLE --law PATH}: the articles in force on the day whose bodies cite an article, by
 * number or in a range, and those that its links name and whose bodies were not found to.
 *
 * <p>Example: {@code CSS R133-23 al. 1: R. 611-18}; then, under "Cité par", what only the links say.
 */
@Command(name = "cited-by")
public final class LawCitedByCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final ArticleQuestion question = new ArticleQuestion();

    public LawCitedByCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return question.answered(session, (asked, articles, day) -> {
            show(asked, articles, day);
            return List.of();
        });
    }

    private record Found(ArticleVersion citing, List<String> lines) {}

    private void show(ArticleAsked asked, List<ArticleVersion> articles, LocalDate day) {
        Contents contents = Contents.of(articles);
        List<Found> found = articles.parallelStream()
                .filter(version -> version.validity()
                        .map(validity -> validity.contains(day))
                        .orElse(true))
                .map(version -> new Found(version, lines(asked, version, contents)))
                .filter(citing -> !citing.lines().isEmpty())
                .toList();
        found.stream().flatMap(citing -> citing.lines().stream()).distinct().forEach(session.out()::println);
        var bodies = new TreeSet<String>();
        found.forEach(citing -> bodies.add(citing.citing().name()));
        var onlyLinked = new TreeSet<String>();
        articles.stream()
                .filter(version ->
                        version.code().equals(asked.code()) && version.number().equals(asked.number()))
                .flatMap(version -> version.links().stream())
                .filter(link -> link.kind() == LinkKind.CITED_BY)
                .filter(link -> !(link.target() instanceof Target.ArticleOfCode target
                        && bodies.contains(target.code() + " " + target.article())))
                .forEach(link -> onlyLinked.add(link.item()));
        if (!onlyLinked.isEmpty()) {
            session.say(Text.of("Cité par, d'après ses liens seulement :", "Cited by, as only its links say:"));
            onlyLinked.forEach(item -> session.out().println("  - " + item));
        }
    }

    private static List<String> lines(ArticleAsked asked, ArticleVersion version, Contents contents) {
        var lines = new ArrayList<String>();
        Provisions provisions = Provisions.of(version);
        for (Citation citation : CitationFinder.in(version, contents)) {
            boolean cites = switch (citation.cited()) {
                case Cited.InCode(var code, var number) -> code.equals(asked.code()) && number.equals(asked.number());
                case Cited.Range range -> range.code().equals(asked.code()) && range.contains(asked.number());
                case Cited.Neighbour(var side) ->
                    version.code().equals(asked.code())
                            && contents.neighbour(version.code(), version.number(), side)
                                    .filter(asked.number()::equals)
                                    .isPresent();
                case Cited.InText text -> false;
                case Cited.Unattributed unattributed -> false;
                case Cited.Own own -> false;
            };
            if (cites) {
                String where = provisions
                        .covering(citation.start())
                        .map(provision -> " " + provision.address())
                        .orElse("");
                String words = version.body().substring(citation.start(), citation.endExclusive());
                lines.add(version.name() + where + ": " + words);
            }
        }
        return lines;
    }
}
