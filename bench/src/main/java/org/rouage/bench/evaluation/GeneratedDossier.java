package org.rouage.bench.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A dossier made up for measuring: so many ratios of two measures, so many bodies, five years, an evaluation in which
 * both sides speak of every indicator and quote its figure.
 *
 * <p>Example: {@code new GeneratedDossier(150, 120).in(folder)} writes a convention, 180,000 measures in a CSV file,
 * and 750 moves.
 */
record GeneratedDossier(int indicators, int bodies) {
    static final int FIRST = 2019;
    static final int LAST = 2023;
    private static final int SEED = 20_240_628;

    /** The folder, with the measures in {@code values.csv} beside it. */
    Path in(Path root) {
        Path dossier = root.resolve("dossier-" + indicators + "-" + bodies);
        try {
            Files.createDirectories(dossier.resolve("evaluation"));
            Files.createDirectories(dossier.resolve("records"));
            Files.writeString(dossier.resolve("convention.yaml"), convention());
            Files.writeString(dossier.resolve("evaluation/final.yaml"), evaluation());
            Files.writeString(values(root), measures());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return dossier;
    }

    Path values(Path root) {
        return root.resolve("values-" + indicators + "-" + bodies + ".csv");
    }

    private String convention() {
        var yaml = new StringBuilder("""
                id: generated
                title: Generated convention
                instrument: cog
                legalBasis: [CSS L227-1]
                period: {start: 2019-01-01, endInclusive: 2023-12-31}
                parties:
                  - {id: state, role: state, name: The State}
                  - {id: fund, role: fund, name: The fund}
                fund:
                  id: GENERATED
                  name: Generated fund
                  inLaw: CNAV
                  network:
                """);
        for (int body = 0; body < bodies; body++) {
            yaml.append(line("    - {id: b<>, name: Body <>, validity: {from: 2000-01-01}}", body, body));
        }
        yaml.append("""
                axes:
                  - id: axis
                    title: All
                    text: All.
                    sheets:
                      - id: sheet
                        title: All
                        text: All.
                        objectives:
                """);
        for (int objective = 0; objective < 10; objective++) {
            yaml.append(line("          - {id: o<>, title: Objective <>, text: Do.}", objective, objective));
        }
        yaml.append("        indicators:\n");
        for (int one = 0; one < indicators; one++) {
            yaml.append(line(
                    "          - {id: i<>, title: Ratio <>, definition: A ratio., kind: quantitative, type: result,"
                            + " unit: \"%\", direction: up, objectives: [o<>], weight: 1, formula: n<> / d<>,"
                            + " frequency: year, local: true, base: {year: 2018, number: 50},"
                            + " targets: [{year: 2019, number: 55}, {year: 2023, number: 75}]}",
                    one, one, one % 10, one, one));
        }
        yaml.append("measures:\n");
        for (int one = 0; one < indicators; one++) {
            for (String part : new String[] {"n", "d"}) {
                yaml.append(line(
                        "  - {id: <><>, title: Part, unit: dossiers, frequency: year, bodies: sum, time: sum}",
                        part,
                        one));
            }
        }
        return yaml.toString();
    }

    private String measures() {
        var random = new Random(SEED);
        var csv = new StringBuilder("body,measure,period,value\n");
        for (int year = FIRST; year <= LAST; year++) {
            for (int body = 0; body < bodies; body++) {
                for (int one = 0; one < indicators; one++) {
                    int whole = 100 + random.nextInt(900);
                    csv.append(line("b<>,n<>,<>,<>", body, one, year, random.nextInt(whole)));
                    csv.append(line("b<>,d<>,<>,<>", body, one, year, whole));
                }
            }
        }
        return csv.toString();
    }

    private String evaluation() {
        var yaml = new StringBuilder("""
                id: final
                kind: final
                from: 2019
                to: 2023
                opened: 2024-03-01
                party: state
                by: department
                moves:
                """);
        say(
                yaml,
                "s",
                "states",
                "fund",
                "2024-03-10",
                ", figures: [{figure: i<>@2023, value: 50, unit: \"%\","
                        + " known: 2024-06-28, side: declared}], score: 80, outcome: reached");
        say(yaml, "o", "observes", "state", "2024-03-20", ", to: s<>, score: 40, outcome: not-reached");
        say(yaml, "a", "answers", "fund", "2024-04-10", ", to: o<>");
        say(yaml, "c", "concludes", "state", "2024-04-20", ", score: 50, outcome: partly-reached");
        say(yaml, "f", "concludes", "fund", "2024-05-01", ", score: 70, outcome: partly-reached");
        return yaml.toString();
    }

    private void say(StringBuilder yaml, String id, String move, String party, String on, String more) {
        for (int one = 0; one < indicators; one++) {
            yaml.append(line(
                            "  - {id: <><>, move: <>, party: <>, on: <>, by: someone, subject: i<>, text: Of ratio <>.",
                            id,
                            one,
                            move,
                            party,
                            on,
                            one,
                            one)
                    .stripTrailing());
            yaml.append(line(more, one).stripTrailing()).append("}\n");
        }
    }

    /** Each {@code <>} by the next value. */
    private static String line(String template, Object... values) {
        var line = new StringBuilder(template);
        for (Object value : values) {
            int at = line.indexOf("<>");
            if (at >= 0) {
                line.replace(at, at + 2, value.toString());
            }
        }
        return line.append('\n').toString();
    }
}
