package org.rouage.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.dossier.DossierFiles;
import org.rouage.dossier.DossierReader;
import org.rouage.dossier.Sample;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Day;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.OneOf;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Target;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.TermOrReference;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;

/** {@code docs/dossier.md} says what the forms say: its tables of keys are made from them. */
class DossierPageTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));
    private static final Pattern CODE = Pattern.compile("\"(DOSSIER-[A-Z-]+)\"");
    private static final String START = "<!-- keys: made from the forms -->\n";
    private static final String END = "<!-- end of keys -->";

    @Test
    void the_tables_of_keys_are_those_of_the_forms() throws IOException {
        String tables = tables();
        Path made = Files.writeString(ROOT.resolve("dossier/target/dossier-keys.md"), tables);

        assertThat(page())
                .as("put the tables of %s between the two marks of docs/dossier.md", made)
                .contains(START + tables + END);
    }

    @Test
    void every_problem_code_has_its_line() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("dossier", "cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                            .results()
                            .forEach(found -> codes.add(found.group(1)));
                }
            }
        }

        assertThat(codes)
                .hasSizeGreaterThan(25)
                .allSatisfy(code -> assertThat(page()).contains("| `" + code + "` |"));
    }

    @Test
    void the_smallest_convention_of_the_page_is_read_without_a_problem() throws IOException {
        String convention = page().lines()
                .dropWhile(line -> !line.startsWith("    # yaml-language-server"))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4) + "\n")
                .collect(Collectors.joining());
        var files = DossierFiles.of(Map.of("convention.yaml", convention.getBytes(StandardCharsets.UTF_8)));

        assertThat(convention).contains("period:");
        assertThat(new DossierReader(Sample.vocabulary()).read(files).problems())
                .isEmpty();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/dossier.md"), StandardCharsets.UTF_8);
    }

    private static String tables() {
        var forms = new LinkedHashSet<Form>();
        Forms.bySchema().values().forEach(file -> forms.addAll(Forms.within(file)));
        var page = new StringBuilder();
        for (Form form : forms) {
            page.append("\n### ")
                    .append(form.name())
                    .append("\n\n")
                    .append(title(form.title()))
                    .append("\n\n");
            page.append("| key | must | content | meaning |\n|---|---|---|---|\n");
            form.keys()
                    .forEach(key -> page.append("| `")
                            .append(key.name())
                            .append("` | ")
                            .append(key.required() ? "yes" : "")
                            .append(" | ")
                            .append(content(key.content()))
                            .append(" | ")
                            .append(key.description().english())
                            .append(" |\n"));
        }
        var choices = new LinkedHashSet<Choice>();
        Forms.bySchema().values().forEach(file -> choices.addAll(Forms.choicesWithin(file)));
        choices.forEach(choice -> choice(choice, page));
        return page.append('\n').toString();
    }

    /** The keys of which one is written, and where the form of each is. */
    private static void choice(Choice choice, StringBuilder page) {
        page.append("\n### ").append(choice.name()).append("\n\n");
        page.append(title(choice.title()).replaceFirst("\\.$", ""))
                .append(": one of these keys, and only one.\n\n| key | content | meaning |\n|---|---|---|\n");
        choice.keys()
                .forEach(key -> page.append("| `")
                        .append(key.name())
                        .append("` | ")
                        .append(content(key.content()))
                        .append(" | ")
                        .append(key.description().english())
                        .append(" |\n"));
    }

    private static String title(Text title) {
        String french = title.french();
        String english = title.english();
        return french.equals(english) ? english + "." : english + " (" + french + ").";
    }

    private static String content(Content content) {
        return switch (content) {
            case Words _ -> "words";
            case Markdown _ -> "Markdown";
            case Formula _ -> "formula";
            case Identifier _ -> "identifier";
            case Reference(List<String> forms) ->
                "identifier of " + (forms.isEmpty() ? "a clause" : String.join(", ", forms));
            case TermOrReference(var slot, List<String> forms) ->
                content(new Term(slot)) + ", or " + content(new Reference(forms));
            case Term(var slot) -> "term of the vocabulary: " + slot.name().toLowerCase(java.util.Locale.ROOT);
            case OneOf(List<String> words) -> "`" + String.join("`, `", words) + "`";
            case Day _ -> "day";
            case Year _ -> "year";
            case Whole(int largest) ->
                largest == Whole.LARGEST ? "whole number" : "whole number, " + largest + " at most";
            case Content.Period _ -> "period, such as `2026`, `2026-S1`, `2026-Q1` or `2026-03`";
            case Content.Code(var of, boolean describes) ->
                describes ? "code" : "code of a " + (of == Content.Coded.BODY ? "body" : "region");
            case Decimal _ -> "number";
            case Flag _ -> "`true`, `false`";
            case Shaped(var pattern, String example, var says) -> says.english() + ", such as `" + example + "`";
            case ListOf(Content item, boolean needsOne, List<String> distinct) ->
                (needsOne ? "list, one at least: " : "list: ")
                        + content(item)
                        + (distinct.isEmpty() ? "" : ", one per " + String.join(", ", distinct));
            case Target _ -> "identifier of the element changed";
            case Anew(Content anew) -> content(anew);
            case Choice choice -> "[" + choice.name() + "](#" + choice.name().toLowerCase(java.util.Locale.ROOT) + ")";
            case Group(Form form) -> "[" + form.name() + "](#" + form.name().toLowerCase(java.util.Locale.ROOT) + ")";
        };
    }
}
