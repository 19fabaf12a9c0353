package org.rouage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Digest;

/** What comes in at the edge: the person's language, the engine's digest, time passing. */
final class EdgeTest {
    @Test
    void the_language_of_the_system_is_taken_even_where_its_locale_was_never_generated() {
        assertThat(locale(Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(Locale.FRANCE);
        assertThat(locale(Map.of("LANG", "fr")).getLanguage()).isEqualTo("fr");
        assertThat(locale(Map.of("LC_ALL", "fr_BE@euro", "LANG", "en_GB.UTF-8")).getLanguage())
                .isEqualTo("fr");
        assertThat(locale(Map.of("LC_MESSAGES", "fr_FR.UTF-8", "LANG", "en_GB.UTF-8")))
                .isEqualTo(Locale.FRANCE);
        assertThat(locale(Map.of("LC_ALL", "", "LANG", "fr_FR.UTF-8"))).isEqualTo(Locale.FRANCE);
    }

    @Test
    void where_the_system_names_no_language_the_platform_decides() {
        assertThat(locale(Map.of())).isEqualTo(Locale.ITALY);
        assertThat(locale(Map.of("LC_ALL", "C", "LANG", "fr_FR.UTF-8"))).isEqualTo(Locale.ITALY);
        assertThat(locale(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.ITALY);
        assertThat(locale(Map.of("LANG", "POSIX"))).isEqualTo(Locale.ITALY);
    }

    @Test
    void the_engine_is_known_by_its_own_jars_whatever_their_order_and_their_folder(@TempDir Path folder)
            throws IOException {
        Path basics = Files.writeString(folder.resolve("rouage-basics-0.1.0.jar"), "basics");
        Path law = Files.writeString(folder.resolve("rouage-law-0.1.0.jar"), "law");
        Path library = Files.writeString(folder.resolve("picocli-4.7.7.jar"), "library");
        String listing = "rouage-basics-0.1.0.jar\t" + Digest.ofText("basics").hex() + "\nrouage-law-0.1.0.jar\t"
                + Digest.ofText("law").hex() + "\n";

        assertThat(Engine.digestOf(List.of(law, library, basics))).isEqualTo(Digest.ofText(listing));
        assertThat(Engine.digestOf(List.of(basics, law))).isEqualTo(Digest.ofText(listing));
        Files.writeString(law, "law, changed");
        assertThat(Engine.digestOf(List.of(basics, law))).isNotEqualTo(Digest.ofText(listing));
    }

    @Test
    void the_running_engine_has_the_version_of_the_build() {
        assertThat(Engine.running().line())
                .matches("rouage [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(engine sha256:[0-9a-f]{64}, JDK .*\\)");
    }

    @Test
    void progress_says_what_how_many_and_how_long() {
        assertThat(Progress.line("Reading the law", 1204, Duration.ofMillis(3400)))
                .isEqualTo("Reading the law… 1204 (3 s)");
        assertThat(Progress.line("Reading the law", 0, Duration.ofSeconds(2))).isEqualTo("Reading the law… (2 s)");
    }

    @Test
    void progress_is_shown_from_the_third_second_on_and_leaves_nothing_behind() throws InterruptedException {
        var shown = new Signalling();
        var clock = new Ticking();
        try (var progress = Progress.shown(new PrintWriter(shown), "Reading", clock)) {
            progress.advance(7);
            clock.now = clock.now.plusSeconds(3);
            shown.awaitOutput();
        }

        assertThat(shown.toString()).contains("Reading… 7 (3 s)").endsWith("\r\u001b[K");
    }

    @Test
    void a_short_work_shows_no_progress() {
        var shown = new Signalling();
        Progress.shown(new PrintWriter(shown), "Reading", new Ticking()).close();

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void today_is_the_day_in_france() {
        var late = Clock.fixed(Instant.parse("2019-02-28T23:30:00Z"), ZoneId.of("Europe/Paris"));

        assertThat(LocalDate.now(late)).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(Main.outside(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
                        .clock()
                        .getZone()
                        .getId())
                .isEqualTo("Europe/Paris");
    }

    private static Locale locale(Map<String, String> environment) {
        return PersonLocale.in(environment, Locale.ITALY);
    }

    /** A clock that a test moves. */
    private static final class Ticking extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough here");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A writer that tells when something was written. */
    private static final class Signalling extends StringWriter {
        private final CountDownLatch written = new CountDownLatch(1);

        @Override
        public void flush() {
            written.countDown();
        }

        void awaitOutput() throws InterruptedException {
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
