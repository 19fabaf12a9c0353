package org.rouage.cli.law;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Provision;
import org.rouage.law.Provisions;
import org.rouage.law.link.LinkKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rouage law show ARTICLE --law PATH}: the article as it stands on a day, each provision under its address, then
 * its links by kind.
 *
 * <p>Example: {@code rouage law show R611-18 --law seeds} prints {@code I al. 10 (1°)} before the tenth alinéa of the
 * I.
 */
@Command(name = "show")
public final class LawShowCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final ArticleQuestion question = new ArticleQuestion();

    public LawShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return question.answeredOfVersion(session, (version, articles, day) -> show(version, day));
    }

    private void show(ArticleVersion version, LocalDate day) {
        PrintWriter out = session.out();
        out.println(session.colours().strong(version.name()));
        session.say(version.validity()
                .map(validity ->
                        Text.of("en vigueur " + validity + " (fin exclue)", "in force " + validity + " (end excluded)"))
                .orElse(Text.of(
                        "sans date dans cette copie ; demandé au " + day, "undated in this copy; asked on " + day)));
        version.chronicalId().ifPresent(out::println);
        out.println(session.colours().faint(version.place().toString()));
        for (Provision provision : Provisions.of(version).all()) {
            out.println();
            out.println(session.colours().strong(provision.address().toString()));
            out.println(provision.text());
        }
        for (LinkKind kind : LinkKind.values()) {
            List<String> items = version.links().stream()
                    .filter(link -> link.kind() == kind)
                    .map(link -> kind == LinkKind.OTHER ? link.heading() + ": " + link.item() : link.item())
                    .toList();
            if (!items.isEmpty()) {
                out.println();
                out.println(session.colours().strong(kind.printed().isEmpty() ? "?" : kind.printed()));
                items.forEach(item -> out.println("  - " + item));
            }
        }
    }
}
