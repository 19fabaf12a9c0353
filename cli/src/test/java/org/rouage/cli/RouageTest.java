package org.rouage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;

final class RouageTest {
    private static final Engine ENGINE = new Engine("0.0.0-test", Digest.ofText(""));

    @Test
    void the_version_names_the_engine_by_its_digest_and_the_jdk() {
        var answer = Transcript.of("--version").run();

        assertThat(answer)
                .isEqualTo(new Transcript.Answer(
                        0,
                        "rouage 0.0.0-test (engine " + Digest.ofText("") + ", JDK " + Runtime.version() + ")\n",
                        ""));
        assertThat(Transcript.of("-V").run()).isEqualTo(answer);
        assertThat(Transcript.of("--lang=fr", "--version").run()).isEqualTo(answer);
    }

    @Test
    void a_word_that_is_nearly_a_command_is_answered_with_the_command() {
        var answer = Transcript.of("completions").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("rouage: unknown or one too many: completions. Did you mean completion")
                .endsWith("See: rouage --help\n");
    }

    @Test
    void mistakes_in_the_command_line_are_told_in_the_language_of_the_person() {
        assertThat(Transcript.of("completion", "fisch").inFrench().run().err()).isEqualTo("""
                        rouage: bash|zsh|fish : fisch n'est pas un choix possible ; choisissez parmi : bash, zsh, fish.
                        Voir : rouage completion --help
                        """);
        assertThat(Transcript.of("completion", "--colour", "zsh")
                        .inFrench()
                        .run()
                        .err())
                .startsWith("rouage: option inconnue : --colour. Vouliez-vous dire --color");
        assertThat(Transcript.of("completion").inFrench().run().err()).startsWith("rouage: il manque bash|zsh|fish.\n");
        assertThat(Transcript.of("--lang", "it").run().err())
                .startsWith("rouage: --lang: it is not a choice; choose one of: fr, en.\n");
        assertThat(Transcript.of("--debug", "--debug", "completion", "bash")
                        .inFrench()
                        .run()
                        .err())
                .startsWith("rouage: --debug est donné deux fois.\n");
    }

    @Test
    void the_option_decides_the_language_before_the_locale_does() {
        assertThat(Transcript.of("--lang=en", "--help").inFrench().run().out()).contains("Exit codes:");
        assertThat(Transcript.of("--help", "--lang", "fr").run().out()).contains("Codes de sortie :");
        assertThat(Transcript.of("--help").inFrench().run().out()).contains("Codes de sortie :");
        assertThat(Transcript.of("--help").run().out()).contains("Exit codes:");
    }

    @Test
    void without_a_command_the_help_is_shown_as_a_mistake() {
        var answer = Transcript.of().run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("rouage: a command is missing.\n")
                .contains("Usage: rouage [OPTIONS] COMMAND");
    }

    @Test
    void colour_is_for_terminals_unless_asked_otherwise() {
        String escape = "\u001b[";

        assertThat(Transcript.of("--help").run().out()).doesNotContain(escape);
        assertThat(Transcript.of("--help").onATerminal().run().out()).contains(escape);
        assertThat(Transcript.of("--help")
                        .onATerminal()
                        .with("NO_COLOR", "1")
                        .run()
                        .out())
                .doesNotContain(escape);
        assertThat(Transcript.of("--help")
                        .onATerminal()
                        .with("TERM", "dumb")
                        .run()
                        .out())
                .doesNotContain(escape);
        assertThat(Transcript.of("--help", "--color=never").onATerminal().run().out())
                .doesNotContain(escape);
        assertThat(Transcript.of("--help", "--color", "always").run().out()).contains(escape);
    }

    @Test
    void a_reader_that_goes_away_ends_the_run_in_silence() {
        var err = new ByteArrayOutputStream();

        int exitCode = Rouage.run(List.of("--help"), printingTo(failingWith("Broken pipe"), err));

        assertThat(exitCode).isEqualTo(ExitCode.READER_GONE.number());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        var err = new ByteArrayOutputStream();

        int exitCode = Rouage.run(List.of("--help"), printingTo(failingWith("No space left on device"), err));

        assertThat(exitCode).isEqualTo(ExitCode.WORLD_FAILURE.number());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("rouage: could not read or write: ")
                .contains("No space left on device");
    }

    private static OutputStream failingWith(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static Surroundings printingTo(OutputStream out, OutputStream err) {
        return new Surroundings(Clock.systemUTC(), Locale.ENGLISH, out, err, false, false, Map.of(), () -> ENGINE);
    }

    @Test
    void words_that_the_terminal_garbled_are_refused_before_they_are_recorded() {
        var answer =
                Transcript.of("law", "show", "Les appels ont cr\uFFFD\uFFFD").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("could not be read", "LC_ALL=C.UTF-8");
    }
}
