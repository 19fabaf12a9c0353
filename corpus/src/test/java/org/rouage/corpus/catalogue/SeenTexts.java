package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Validity;
import org.rouage.files.Limits;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.law.Provisions;
import org.rouage.law.Unwrapping;

/**
 * The texts of the articles that were at hand when the catalogues were written, read here by means of their own, so
 * that the catalogues are not checked by the readers they are used with.
 *
 * <p>Example: {@code of("CSS L227-1").get(2004-12-21)} is the provisions of that version.
 */
public final class SeenTexts {
    private static final Map<String, String> CODES = Map.of("css", "CSS", "csp", "CSP", "rural", "CRPM");
    private static final Pattern FILE = Pattern.compile("(.+)_(\\d{4}-\\d{2}-\\d{2})\\.md");
    private static final Pattern HEADER =
            Pattern.compile("===== (\\S+) (\\S+) +\\S+ \\S+ (\\d{4}-\\d{2}-\\d{2}) \\d{4}-\\d{2}-\\d{2}");
    private static final Pattern VERSION =
            Pattern.compile("\\('[\\d.]+', '\\w+', '(\\d{4}-\\d{2}-\\d{2})', '(\\d{4}-\\d{2}-\\d{2})'");

    private final Map<String, NavigableMap<LocalDate, Provisions>> byArticle = new TreeMap<>();
    private final Map<String, List<Validity>> dated = new TreeMap<>();

    private SeenTexts() {}

    public static SeenTexts read() {
        Path data = Path.of(System.getProperty("rouage.root", "."), "..", "shared", "data", "law");
        if (!Files.isDirectory(data)) {
            String missing = "the law is not at hand: " + data;
            if ("1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
                fail(missing);
            }
            abort(missing);
        }
        var texts = new SeenTexts();
        texts.markdown(data.resolve("cog-articles/css"), "CSS");
        texts.markdown(data.resolve("cog-articles/csp"), "CSP");
        Stream.of("css_L", "css_RD", "rural")
                .forEach(part -> texts.current(data.resolve("current/cog_current_" + part + ".txt")));
        texts.archive(data.resolve("css-legislative-2017-12-31.zip"));
        return texts;
    }

    /** The versions of an article, by their first day. */
    public NavigableMap<LocalDate, Provisions> of(String article) {
        return byArticle.getOrDefault(article, new TreeMap<>());
    }

    /**
     * The validities that the current copy gives of all versions, seen or not; none when it does not hold the article.
     */
    public List<Validity> datesOf(String article) {
        return dated.getOrDefault(article, List.of());
    }

    private void markdown(Path folder, String code) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    add(code + " " + name.group(1), LocalDate.parse(name.group(2)), body(Files.readString(file)));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one article of the archive that no other copy holds at its date; the archive is of 31 December 2017. */
    private void archive(Path zip) {
        try (SourceTree tree = SourceTree.open(zip, Limits.USUAL).value().orElseThrow()) {
            String name = tree.names().stream()
                    .filter(candidate -> candidate.contains("Article L114-23 "))
                    .findFirst()
                    .orElseThrow();
            SourceFile file = tree.read(name).value().orElseThrow();
            add(
                    "CSS L114-23",
                    LocalDate.of(2011, 12, 23),
                    body(file.text().value().orElseThrow()));
        }
    }

    private void current(Path file) {
        try {
            String article = "";
            LocalDate from = LocalDate.EPOCH;
            List<String> lines = new ArrayList<>();
            boolean inBody = false;
            for (String line : Files.readAllLines(file)) {
                Matcher header = HEADER.matcher(line);
                if (header.matches()) {
                    article = CODES.getOrDefault(header.group(1), "?") + " " + header.group(2);
                    from = LocalDate.parse(header.group(3));
                    lines.clear();
                    inBody = false;
                } else if (line.startsWith("versions: ")) {
                    dated.put(article, dates(line));
                    inBody = true;
                } else if (line.startsWith("NOTA:") || line.startsWith("modifs:")) {
                    if (inBody) {
                        add(article, from, String.join("\n\n", lines));
                    }
                    inBody = false;
                } else if (inBody && !line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Validity> dates(String line) {
        return VERSION.matcher(line)
                .results()
                .filter(version -> version.group(1).compareTo(version.group(2)) < 0)
                .map(version -> version.group(2).equals("2999-01-01")
                        ? Validity.from(LocalDate.parse(version.group(1)))
                        : Validity.between(LocalDate.parse(version.group(1)), LocalDate.parse(version.group(2))))
                .toList();
    }

    private void add(String article, LocalDate from, String body) {
        byArticle.computeIfAbsent(article, first -> new TreeMap<>()).putIfAbsent(from, Provisions.of(body, ""));
    }

    private static String body(String markdown) {
        String text = markdown.split("\\*\\*Liens relatifs", 2)[0].split("\\*\\*Nota", 2)[0];
        return Unwrapping.unwrap(text.replaceFirst("(?m)\\A# Article .*$", ""));
    }
}
