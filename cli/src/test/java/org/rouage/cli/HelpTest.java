package org.rouage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help of every command, whoever wrote it, in both languages. */
final class HelpTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));

    private static final List<String> WITH_EXAMPLES = List.of(
            "rouage measures check",
            "rouage measures load",
            "rouage measures show",
            "rouage score",
            "rouage explain",
            "rouage dispersion",
            "rouage indicators guide");

    @Test
    void every_command_says_what_it_does_in_both_languages() {
        assertThat(commands(Language.ENGLISH)).hasSizeGreaterThan(3);
        assertThat(withoutWords(Language.ENGLISH)).isEmpty();
        assertThat(withoutWords(Language.FRENCH)).isEmpty();
    }

    /** An option that is gone, or misspelt, makes its example fail. */
    @Test
    void the_commands_on_measures_and_results_have_examples_that_the_command_line_understands() {
        for (Language language : Language.values()) {
            for (String name : WITH_EXAMPLES) {
                CommandLine line = commands(language).stream()
                        .filter(one -> nameOf(one).equals(name))
                        .findFirst()
                        .orElseThrow();
                String[] examples = line.getCommandSpec().usageMessage().footer();
                assertThat(examples).as(name).isNotEmpty();
                for (String example : examples) {
                    assertThat(example).startsWith(name + " ");
                    root(line).parseArgs(words(example.substring("rouage ".length())));
                }
            }
        }
    }

    private static CommandLine root(CommandLine line) {
        return line.getParent() == null ? line : root(line.getParent());
    }

    private static String[] words(String written) {
        return Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(written)
                .results()
                .map(word -> Optional.ofNullable(word.group(1)).orElse(word.group()))
                .toArray(String[]::new);
    }

    @Test
    void french_help_is_not_english_help() {
        List<CommandLine> english = commands(Language.ENGLISH);
        List<CommandLine> french = commands(Language.FRENCH);
        var same = new ArrayList<String>();
        for (int index = 0; index < english.size(); index++) {
            String words = description(english.get(index));
            if (words.equals(description(french.get(index)))) {
                same.add(nameOf(english.get(index)) + ": " + words);
            }
        }

        assertThat(same).isEmpty();
    }

    @Test
    void exit_codes_are_told_in_the_documentation_as_in_the_help() throws Exception {
        String documentation = Files.readString(ROOT.resolve("docs/exit-codes.md"));
        String help = Transcript.of("--help").run().out();

        for (ExitCode code : ExitCode.values()) {
            assertThat(documentation)
                    .contains("| " + code.number() + " | " + code.meaning().english() + " |");
            assertThat(help)
                    .contains("  " + code.number() + " ")
                    .contains(code.meaning().english());
        }
    }

    @Test
    void completion_scripts_know_every_command() {
        String bash = Transcript.of("completion", "bash").run().out();
        String fish = Transcript.of("completion", "fish").run().out();

        assertThat(Transcript.of("completion", "zsh").run().out())
                .isEqualTo(bash)
                .contains("bashcompinit");
        for (CommandLine line : commands(Language.ENGLISH)) {
            assertThat(bash).contains(line.getCommandName());
            assertThat(fish).contains(line.getCommandName());
        }
        assertThat(fish).contains("complete -c rouage -f -n '__rouage_next' -a completion -d 'Print the script");
    }

    private static List<String> withoutWords(Language language) {
        return commands(language).stream()
                .flatMap(line -> Stream.concat(
                        description(line).isBlank() ? Stream.of(nameOf(line)) : Stream.empty(),
                        Stream.concat(
                                        line.getCommandSpec().options().stream(),
                                        line.getCommandSpec().positionalParameters().stream())
                                .filter(argument -> !argument.hidden() && undescribed(argument))
                                .map(argument -> nameOf(line) + " " + argument)))
                .toList();
    }

    private static boolean undescribed(ArgSpec argument) {
        return String.join("", argument.description()).isBlank();
    }

    private static String description(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        return String.join(" ", usage.header()) + String.join(" ", usage.description());
    }

    private static String nameOf(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }

    private static List<CommandLine> commands(Language language) {
        var found = new ArrayList<CommandLine>();
        add(new CommandTree(session(language), GlobalOptions.in(List.of())).root(), found);
        return found;
    }

    private static void add(CommandLine line, List<CommandLine> found) {
        found.add(line);
        line.getSubcommands().values().forEach(sub -> add(sub, found));
    }

    private static Session session(Language language) {
        var surroundings = new Surroundings(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Locale.forLanguageTag(language.tag()),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Map.of(),
                () -> new Engine("0.0.0-test", Digest.ofText("")));
        return new Session(
                GlobalOptions.in(List.of()),
                surroundings,
                Outlet.on(surroundings.out()),
                Outlet.on(surroundings.err()));
    }
}
