package org.rouage.cli.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rouage.cli.Transcript;

/**
 * The dossier of the lock-keepers, a fictitious fund: one indicator, which the national body reports, a commitment of
 * the State, and a clause of evaluation.
 */
record LockKeepers(Path dossier) {
    static LockKeepers in(Path folder) {
        var keepers = new LockKeepers(folder.resolve("locks"));
        keepers.write("convention.yaml", """
                id: locks-2019-2023
                title: Convention fictive des éclusiers
                instrument: cog
                legalBasis: [CSS L227-1]
                fund:
                  id: ECL
                  name: Caisse fictive des éclusiers
                  inLaw: CNAM
                  network: [{id: nord, name: Caisse du Nord, validity: {from: 2010-01-01}}]
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: La Caisse}
                period: {start: 2019-01-01, endInclusive: 2023-12-31}
                axes:
                  - id: axe-1
                    title: Ouvrir à l'heure
                    sheets:
                      - id: fiche-1
                        title: Ponctualité
                        commitments:
                          - {id: decret, party: state, title: Publier le décret, text: Avant l'été.}
                        indicators:
                          - id: bassinees
                            title: Bassinées à l'heure
                            definition: Nombre de bassinées à l'heure.
                            kind: quantitative
                            type: result
                            unit: bassinées
                            direction: up
                            frequency: yearly
                            targets:
                              - {year: 2022, number: 90}
                evaluation:
                  id: evaluation
                  text: Chaque année.
                  steps:
                    - {party: fund, text: Expose., byDay: 03-31, move: states}
                    - {party: state, text: Observe., delayDays: 30, move: observes}
                    - {party: fund, text: Répond., delayDays: 30, move: answers}
                """);
        keepers.write("evidence/rapport.txt", "Le rapport.\n");
        return keepers;
    }

    void write(String name, String text) {
        try {
            Path file = dossier.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path file() {
        return dossier.resolve("evaluation/bilan-2022.yaml");
    }

    String text() {
        try {
            return Files.readString(file(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code evaluation VERB LOCKS WORDS…}. */
    Transcript asked(String verb, String... words) {
        var all = new ArrayList<Object>(List.of("evaluation", verb, dossier));
        all.addAll(List.of(words));
        return Transcript.of(all.toArray()).calling(dossier, "LOCKS");
    }

    Transcript.Answer run(String verb, String... words) {
        return asked(verb, words).run();
    }

    /** Runs what must succeed. */
    LockKeepers done(String verb, String... words) {
        var answer = run(verb, words);
        if (answer.exitCode() != 0) {
            throw new AssertionError(answer.err());
        }
        return this;
    }

    /** What must succeed, in one line of words without spaces. */
    LockKeepers typed(String line) {
        List<String> words = List.of(line.split(" ", -1));
        return done(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));
    }

    LockKeepers opened() {
        return done(
                "open",
                "bilan-2022",
                "--kind",
                "yearly-review",
                "--from",
                "2022",
                "--party",
                "state",
                "--by",
                "direction",
                "--on",
                "2023-02-01",
                "--evaluator",
                "Inspection");
    }

    LockKeepers stated() {
        return said("state", "fund", "2023-03-10", "bassinees", "reached", "95", "Atteint hors crue.");
    }

    LockKeepers said(
            String verb,
            String party,
            String on,
            String subject,
            String outcome,
            String score,
            String text,
            String... more) {
        return done(verb, words(party, on, subject, outcome, score, text, more));
    }

    static String[] words(
            String party, String on, String subject, String outcome, String score, String text, String... more) {
        var words = new ArrayList<>(List.of(
                "bilan-2022",
                "--party",
                party,
                "--by",
                "quelqu'un",
                "--on",
                on,
                "--subject",
                subject,
                "--outcome",
                outcome,
                "--score",
                score,
                "--text",
                text));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /** Everything up to the closing of 15 June 2023. */
    LockKeepers closed() {
        return opened().stated()
                .said("observe", "state", "2023-04-11", "bassinees", "not-reached", "40", "Non.", "--to", "m-1")
                .said("answer", "fund", "2023-05-02", "bassinees", "reached", "95", "Maintenu.", "--to", "m-2")
                .said("conclude", "state", "2023-05-10", "bassinees", "partly-reached", "60", "En partie.")
                .said("conclude", "fund", "2023-05-12", "bassinees", "reached", "95", "Désaccord.")
                .said("conclude", "fund", "2023-05-12", "decret", "not-reached", "0", "Rien n'est publié.")
                .done("close", "bilan-2022", "--party", "state", "--by", "direction", "--on", "2023-06-15");
    }
}
