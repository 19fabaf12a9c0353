package org.rouage.cli.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.corpus.LawRead;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Provisions;
import org.rouage.law.citation.Agreement;
import org.rouage.law.citation.CitationReport;
import org.rouage.law.citation.Miss;
import org.rouage.law.link.Link;
import org.rouage.law.link.LinkKind;
import org.rouage.law.link.Links;

/**
 * What {@code rouage law read} tells of a corpus, as text and as JSON.
 *
 * <p>Example: {@code "articles" : 2479, "provisions" : 9304, "links" : {"cites" : 5205, …}, "recall" : 0.9936}. Shares
 * are rounded down to four decimals, so that 1 means all.
 */
record CorpusFigures(String path, LocalDate on, LawRead law, CitationReport citations) {
    private static final int SHARE_DECIMALS = 4;

    String json(Language language) {
        List<Link> links = links();
        Agreement agreement = citations.agreement();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("path", path);
        fields.put("on", on.toString());
        fields.put("articles", law.articles().size());
        fields.put("articlesByCode", byCode());
        fields.put("provisions", provisions());
        fields.put("linksTotal", links.size());
        fields.put("links", counts(Links.byKind(links)));
        fields.put("unclassifiedLinks", Links.unclassified(links).size());
        fields.put(
                "unclassified",
                Links.unclassified(links).stream()
                        .map(link -> Map.of("heading", link.heading(), "item", link.item()))
                        .toList());
        fields.put("citations", citations.total());
        fields.put("citationsByKind", counts(citations.citations()));
        fields.put("resolved", citations.resolved());
        fields.put("dangling", citations.dangling());
        fields.put("citationsByOutcome", counts(citations.outcomes()));
        fields.put("citeLinks", agreement.links());
        fields.put("citeLinksFound", agreement.found());
        fields.put("recall", share(agreement.recall()));
        fields.put("recallOfAllLinks", share(agreement.recallOfAllLinks()));
        fields.put("missed", counts(agreement.missedByReason()));
        fields.put("confirmable", agreement.confirmable());
        fields.put("confirmed", share(agreement.confirmed()));
        fields.put("neverInForce", law.neverInForce().size());
        fields.put("filesLeftOut", law.leftOut().size());
        fields.put("codesAssumed", assumed(language));
        fields.put(
                "problems",
                law.problems().stream()
                        .map(problem -> problem(problem, language))
                        .toList());
        return JsonPrinting.of(fields);
    }

    String text(Language language) {
        List<Link> links = links();
        var lines = new Lines(language);
        lines.of(Text.same("articles"), law.articles().size() + "  " + byCode());
        law.assumed()
                .forEach(assumed ->
                        lines.under(assumedFor(assumed), assumed.reason().in(language)));
        lines.of(Text.of("dispositions", "provisions"), provisions());
        lines.of(Text.of("liens", "links"), links.size());
        Links.byKind(links).forEach((kind, count) -> lines.under(Text.same(label(kind)), count));
        lines.of(
                Text.of("liens non classés", "unclassified links"),
                Links.unclassified(links).size());
        Links.unclassified(links).forEach(link -> lines.under(Text.same(link.heading()), link.item()));
        lines.of(Text.same("citations"), citations.total());
        present(citations.outcomes()).forEach((outcome, count) -> lines.under(FigureWords.of(outcome), count));
        agreement(lines);
        if (!law.neverInForce().isEmpty()) {
            lines.of(
                    Text.of("jamais en vigueur", "never in force"),
                    law.neverInForce().size());
        }
        return lines + Text.of("au " + on, "on " + on).in(language) + "\n";
    }

    private void agreement(Lines lines) {
        Agreement agreement = citations.agreement();
        String ofAll = share(agreement.recallOfAllLinks()).toString();
        lines.of(Text.of("liens Cite internes", "Cite links inside a code"), agreement.links());
        lines.of(Text.of("  trouvés", "  found"), agreement.found());
        lines.of(
                Text.of("  rappel", "  recall"),
                share(agreement.recall())
                        + Text.of(" (sur tous les liens : " + ofAll + ")", " (of all links: " + ofAll + ")")
                                .in(lines.language()));
        present(agreement.missedByReason()).forEach((reason, count) -> lines.under(FigureWords.of(reason), count));
        lines.of(Text.of("citations confirmables", "confirmable citations"), agreement.confirmable());
        lines.of(Text.of("  confirmées", "  confirmed"), share(agreement.confirmed()));
    }

    private static Text assumedFor(LawRead.CodeAssumed assumed) {
        String where = assumed.code() + " (" + assumed.articles()
                + (assumed.group().isEmpty() ? "" : ", " + assumed.group()) + ")";
        return Text.of("supposés " + where, "assumed " + where);
    }

    /** What was met at least once, in the order in which it is declared. */
    private static <E extends Enum<E>> Map<E, Number> present(Map<E, ? extends Number> counted) {
        var present = new TreeMap<E, Number>();
        counted.forEach((key, count) -> {
            if (count.longValue() > 0) {
                present.put(key, count);
            }
        });
        return present;
    }

    /** Figures, one a line, each after its label and the colon of its language. */
    private record Lines(Language language, StringBuilder printed) {
        Lines(Language language) {
            this(language, new StringBuilder());
        }

        void of(Text label, Object figure) {
            printed.append(label.in(language))
                    .append(Text.of(" : ", ": ").in(language))
                    .append(figure)
                    .append('\n');
        }

        void under(Text label, Object figure) {
            of(Text.same("    ").plus(label), figure);
        }

        @Override
        public String toString() {
            return printed.toString();
        }
    }

    private static String label(LinkKind kind) {
        return kind.printed().isEmpty() ? JsonPrinting.key(kind) : kind.printed();
    }

    private List<Link> links() {
        return law.articles().stream()
                .flatMap(article -> article.links().stream())
                .toList();
    }

    private int provisions() {
        return law.articles().parallelStream()
                .mapToInt(article -> Provisions.of(article).all().size())
                .sum();
    }

    private Map<String, Integer> byCode() {
        var counts = new TreeMap<String, Integer>();
        for (ArticleVersion article : law.articles()) {
            counts.merge(article.code().abbreviation(), 1, Integer::sum);
        }
        return counts;
    }

    private List<Map<String, Object>> assumed(Language language) {
        var all = new ArrayList<Map<String, Object>>();
        for (LawRead.CodeAssumed assumed : law.assumed()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("code", assumed.code().abbreviation());
            fields.put("group", assumed.group());
            fields.put("articles", assumed.articles());
            fields.put("reason", assumed.reason().in(language));
            all.add(fields);
        }
        return all;
    }

    private static Map<String, Object> problem(Problem problem, Language language) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", problem.code());
        fields.put("place", problem.place().toString());
        fields.put("found", problem.found().in(language));
        fields.put("expected", problem.expected().in(language));
        fields.put("remedy", problem.remedy().in(language));
        return fields;
    }

    private static <E extends Enum<E>> Map<String, Number> counts(Map<E, ? extends Number> counted) {
        var counts = new LinkedHashMap<String, Number>();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> entry.getValue().longValue() > 0 || entry.getKey() instanceof Miss)
                .forEach(entry -> counts.put(JsonPrinting.key(entry.getKey()), entry.getValue()));
        return counts;
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.DOWN);
    }
}
