package org.rouage.law;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The real copies of the law that stand beside the repository, read just far enough for the tests of this module. */
public final class RealLaw {
    /** One article as a Markdown copy gives it, its text still wrapped. */
    public record Copy(String file, String number, String body, String nota, List<Item> items) {
        public String unwrapped() {
            return Unwrapping.unwrap(body);
        }

        public Provisions provisions() {
            return Provisions.of(unwrapped(), Unwrapping.unwrap(nota));
        }
    }

    /** One printed link. */
    public record Item(String heading, String text) {}

    private static final Pattern HEADING = Pattern.compile("\\t?(?:\\*\\*|_)(.+?)(?:\\*\\*|_):");
    private static final Pattern CURRENT = Pattern.compile("===== \\S+ (.+?) +[A-Z_]+ LEGIARTI\\d+ (\\S+) (\\S+)");

    private static final Map<String, List<Copy>> READ = new ConcurrentHashMap<>();

    private RealLaw() {}

    /** The folder of data, or the test is aborted; it fails where data is required. */
    public static Path data() {
        Path data = Path.of(System.getProperty("rouage.root"), "..", "shared", "data")
                .normalize();
        if (!Files.isDirectory(data)) {
            if ("1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
                throw new AssertionError("the real law is required here and was not found: " + data);
            }
            abort("the real law is not beside the repository: " + data);
        }
        return data;
    }

    /** The 2,479 legislative articles as at 2017-12-31. */
    public static List<Copy> legislative() {
        return READ.computeIfAbsent("zip", unread -> zipped());
    }

    private static List<Copy> zipped() {
        List<Copy> copies = new ArrayList<>();
        Path zip = data().resolve("law/css-legislative-2017-12-31.zip");
        try (var entries = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                copies.add(copy(entry.getName(), text(entries)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copies;
    }

    /** The 233 versions of articles about conventions. */
    public static List<Copy> conventions() {
        return folder("law/cog-articles", ".md");
    }

    /** The two articles the product starts from. */
    public static List<Copy> seeds() {
        return folder("law/seeds", ".txt");
    }

    public static List<Copy> all() {
        return Stream.of(seeds(), conventions(), legislative())
                .flatMap(List::stream)
                .toList();
    }

    /** The bodies of the raw extractions of the law in force, by article and start date, one line per paragraph. */
    public static Map<String, String> current(String file) {
        Map<String, StringBuilder> bodies = new TreeMap<>();
        StringBuilder body = new StringBuilder();
        int heading = 0;
        for (String line : read(data().resolve("law/current").resolve(file)).split("\n", -1)) {
            Matcher start = CURRENT.matcher(line);
            if (start.lookingAt()) {
                body = new StringBuilder();
                bodies.put(start.group(1) + " " + start.group(2), body);
                heading = 2;
            } else if (heading > 0) {
                heading--;
            } else if (!line.startsWith("modifs:") && !line.startsWith("NOTA: ")) {
                body.append(line).append('\n');
            }
        }
        Map<String, String> read = new TreeMap<>();
        bodies.forEach((article, text) -> read.put(article, text.toString()));
        return read;
    }

    private static List<Copy> folder(String name, String suffix) {
        return READ.computeIfAbsent(name, unread -> files(name, suffix));
    }

    private static List<Copy> files(String name, String suffix) {
        Path root = data().resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(file -> copy(root.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Copy copy(String file, String text) {
        int titleEnd = text.indexOf('\n');
        String number = text.substring("# Article ".length(), titleEnd).strip();
        int links = text.indexOf("\n**Liens relatifs à cet article**");
        String law = text.substring(titleEnd, links < 0 ? text.length() : links);
        int nota = law.indexOf("\n**Nota:**");
        String body = nota < 0 ? law : law.substring(0, nota);
        String note = nota < 0 ? "" : law.substring(nota + "\n**Nota:**".length());
        return new Copy(file, number, body, note, items(links < 0 ? "" : text.substring(links)));
    }

    private static List<Item> items(String section) {
        List<Item> items = new ArrayList<>();
        String heading = "";
        for (String line : section.split("\n", -1)) {
            Matcher found = HEADING.matcher(line);
            if (found.matches()) {
                heading = found.group(1);
            } else if (line.stripLeading().startsWith("- ")) {
                items.add(new Item(heading, line.strip().substring(2)));
            }
        }
        return items;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
