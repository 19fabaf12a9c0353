package org.rouage.cli.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.commitments.BoundLampistes.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentsCommandTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void both_sides_are_shown_with_what_each_holds_and_what_is_late() throws IOException {
        var answer =
                BoundLampistes.in(folder).asked("commitments", "2026-03-01").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(plain(answer)).isEqualTo("""
                Commitments of both parties – Convention des allumeurs de réverbères
                In force on 1 March 2026, known on 1 March 2026.

                Late (2)
                  eng-fonds-2  The fund: Compter les lampes, due 425 days ago; The fund: nothing stated; \
                The State: nothing stated
                  eng-etat-1  The State: Décret sur les rues, due 60 days ago; The State: says 100% on 20 December \
                2025; The fund: contests, holds 80% on 15 January 2026

                The State – L'État
                  Due: 1 of 1. Said done: 1 of 1, of which 1 in time; said not done: 0; nothing stated: 0.
                  Of those said done, the other side confirms 0, contests 1, has not checked 0.
                  eng-etat-1  commitment: Décret sur les rues
                    due 31 December 2025 (initially 30 June 2025, moved by amendment 2), due 60 days ago; \
                expected that day: 100%
                    The State: says 100% on 20 December 2025 – done, 173 days after the day first agreed
                    The fund: contests, holds 80% on 15 January 2026 – late
                      decret-1, 10 February 2025, direction des rues: 40% (superseded by decret-2)
                        Le projet est écrit.
                      decret-2, 12 May 2025, direction des rues: 60%
                        L'avis est demandé.
                        The fund, 1 June 2025, direction: contested, 50%
                          L'avis n'est que demandé.
                      decret-3, 20 December 2025, direction des rues: 100%
                        Le décret est publié.
                        The fund, 15 January 2026, direction: contested, 80%
                          L'arrêté d'application manque.
                  eng-etat-2  commitment: Plan des rues
                    no due day
                    no longer owed after 31 December 2025, by amendment 2
                    The State: nothing stated
                    The fund: nothing stated

                The fund – Caisse nationale des allumeurs
                  Due: 2 of 3. Said done: 1 of 2, of which 1 in time; said not done: 0; nothing stated: 1.
                  Of those said done, the other side confirms 1, contests 0, has not checked 0.
                  eng-fonds-1  commitment: Former les équipes
                    due 31 December 2025; expected that day: 100%
                    The fund: says 100% on 15 December 2025 – done
                    The State: confirms 100% on 10 January 2026 – done
                      former-1, 1 March 2025, direction: 30%
                        Une équipe sur trois.
                      former-2, 15 December 2025, direction: 100%
                        Toutes les équipes.
                        The State, 10 January 2026, direction des rues: confirmed
                          Feuilles d'émargement vues.
                  eng-fonds-2  commitment: Compter les lampes
                    due 31 December 2024, due 425 days ago; expected that day: 100%
                    The fund: nothing stated
                    The State: nothing stated
                  act-1  action: Équipes de nuit
                    due 30 June 2026; expected that day: 83.40…%
                    The fund: says 60% on 1 July 2025 – 23.40… points behind the line, 171 days
                    The State: not checked
                      nuit-1, 1 July 2025, direction: 60%
                        Six rues sur dix.
                """);
    }

    @Test
    void what_is_said_done_and_was_never_checked_is_not_late_but_not_known_either() throws IOException {
        var answer = BoundLampistes.in(folder)
                .asked("commitments", "2026-01-14")
                .inFrench()
                .run();

        assertThat(plain(answer))
                .contains("En retard (1)\n  eng-fonds-2  La caisse : Compter les lampes, échue depuis 379 jours")
                .contains("""
                            L'État : dit 100_% le 20 décembre 2025 – fait, 173 jours après l'échéance initiale
                            La caisse : pas contrôlé
                        """);
        assertThat(answer.exitCode()).isEqualTo(4);
    }

    @Test
    void before_the_amendment_took_effect_the_first_due_day_holds() throws IOException {
        assertThat(plain(BoundLampistes.in(folder)
                        .asked("commitments", "2025-11-30")
                        .run()))
                .contains("""
                            due 30 June 2025, due 153 days ago; expected that day: 100%
                            The State: says 60% on 12 May 2025 – late
                            The fund: contests, holds 50% on 1 June 2025 – late
                        """);
        assertThat(plain(BoundLampistes.in(folder)
                        .asked("commitments", "2025-12-01")
                        .run()))
                .contains("due 31 December 2025 (initially 30 June 2025, moved by amendment 2); expected");
    }

    @Test
    void json_csv_and_a_page_show_the_same() throws IOException {
        var lampistes = BoundLampistes.in(folder);
        assertThat(lampistes
                        .asked("commitments", "2026-03-01", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-commitments/1\"")
                .contains("\"late\" : [\n    \"eng-fonds-2\",\n    \"eng-etat-1\"\n  ]")
                .contains("\"finding\" : \"contested\"")
                .contains("\"pointsFromLine\" : \"-20\"");
        assertThat(lampistes
                        .asked("commitments", "2026-03-01", "--format", "csv")
                        .run()
                        .out())
                .contains(
                        "eng-fonds-2,commitment,fund,fund,Compter les lampes,2024-12-31,,,2024-01-01,100,,not-stated,,,"
                                + ",not-stated,,,,true,425,,\r\n");
        assertThat(lampistes
                        .asked("commitments", "2026-03-01", "--format", "html")
                        .run()
                        .out())
                .startsWith("<!doctype html>")
                .contains("id=\"side-state\"")
                .contains("id=\"side-fund\"");
    }

    @Test
    void statements_that_cannot_be_are_refused_all_at_once() throws IOException {
        var lampistes = BoundLampistes.in(folder)
                .with(
                        "records/progress.yaml",
                        "former-1, of: eng-fonds-1, party: fund",
                        "former-1, of: eng-fonds-1, party: state")
                .with("records/progress.yaml", "supersedes: decret-1", "supersedes: decret-9")
                .with(
                        "records/progress.yaml",
                        "by: direction}\n  - {id: nuit-1",
                        "by: direction, supersedes: decret-1}\n  - {id: former-2")
                .with("records/progress-checks.yaml", "of: former-2, party: state", "of: former-9, party: state")
                .with(
                        "records/progress-checks.yaml",
                        "of: decret-3, party: fund, on: 2026-01-15",
                        "of: decret-3, party: state, on: 2025-12-19")
                .with(
                        "records/progress-checks.yaml",
                        "2025-06-01, finding: contested",
                        "2025-06-01, finding: confirmed");

        var answer = lampistes.asked("commitments", "2026-03-01").run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("PROGRESS-NOT-BY-DEBTOR", "PROGRESS-SUPERSEDES-NOTHING", "PROGRESS-SUPERSEDES-WRONGLY")
                .contains("PROGRESS-TWICE", "PROGRESS-CHECK-OF-NOTHING", "PROGRESS-CHECKED-BY-DEBTOR")
                .contains("PROGRESS-CHECKED-BEFORE", "PROGRESS-CONFIRMED-OTHERWISE")
                .contains("8 problems; nothing was done.");
    }

    @Test
    void evidence_that_is_absent_or_has_changed_is_refused() throws IOException {
        String evidence = "evidence: [{description: liste, file: liste.txt, sha256: " + "a".repeat(64) + "}]}";
        var lampistes = BoundLampistes.in(folder)
                .with(
                        "records/progress.yaml",
                        "text: Toutes les équipes., by: direction}",
                        "text: Toutes les équipes., by: direction, " + evidence);

        var absent = lampistes.asked("commitments", "2026-03-01").run();
        Files.createDirectories(lampistes.dossier().resolve("evidence"));
        Files.writeString(lampistes.dossier().resolve("evidence/liste.txt"), "douze noms");
        var changed = lampistes.asked("commitments", "2026-03-01").run();

        assertThat(absent.exitCode()).isEqualTo(3);
        assertThat(absent.err()).contains("PROGRESS-EVIDENCE-NO-FILE").contains("no file evidence/liste.txt");
        assertThat(changed.err()).contains("PROGRESS-EVIDENCE-CHANGED").contains("1 problem; nothing was done.");
    }
}
