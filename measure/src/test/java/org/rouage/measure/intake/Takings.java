package org.rouage.measure.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.measure.Engine;

/** Files taken in one after the other for the fund of the chandlers: what each holds, and what was found in it. */
final class Takings {
    private final Path folder;
    private final Expected expected;
    private Findings findings = new Findings(1000);
    private int taken;

    /** Works in a folder of its own. */
    Takings(Path folder) {
        this(folder, Chandlers.expected());
    }

    /** Of another fund. */
    Takings(Path folder, Expected expected) {
        this.folder = folder;
        this.expected = expected;
    }

    Optional<Contents> take(Path file, String... mapping) {
        return take(List.of(), file, mapping);
    }

    /** A file of this text. */
    Optional<Contents> take(String text) {
        return take(List.of(), text);
    }

    /** A file of this text, beside live submissions. */
    Optional<Contents> take(List<Intake.Live> live, String text) {
        try {
            return take(live, Files.writeString(folder.resolve("f.csv"), text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file that was accepted, as live from now on. */
    Intake.Live live(String id, String text) {
        return take(text)
                .map(held -> new Intake.Live(id, target()))
                .orElseThrow(() -> new IllegalStateException(printed()));
    }

    private Optional<Contents> take(List<Intake.Live> live, Path file, String... mapping) {
        taken++;
        findings = new Findings(1000);
        try (Engine engine = engine()) {
            Path scratch = Files.createDirectory(folder.resolve("scratch-" + taken));
            var asked = new Intake.Asked(
                    file,
                    String.valueOf(file.getFileName()),
                    Mapping.parse(List.of(mapping), Place.of("")).value().orElseThrow(),
                    target(),
                    scratch);
            return new Intake(engine, expected, live).take(asked, findings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Engine engine() {
        return Engine.open(Engine.Bounds.of(folder.resolve("spill")));
    }

    private Path target() {
        return folder.resolve("rows-" + taken + ".parquet");
    }

    Findings findings() {
        return findings;
    }

    /** Of the last file, in their order. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        try (Engine engine = engine()) {
            Sql.each(
                    engine,
                    "SELECT * FROM read_parquet(" + Sql.text(target()) + ")",
                    row -> rows.add(row.getString("body") + " " + row.getString("measure") + " " + row.getInt("period")
                            + " [" + row.getString("detail") + "] "
                            + Optional.ofNullable(row.getBigDecimal("value"))
                                    .map(Together::plain)
                                    .orElseGet(() -> absence(row))));
        }
        return rows;
    }

    private static String absence(ResultSet row) {
        try {
            return row.getString("absence");
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    List<String> places() {
        return findings.first().stream()
                .map(Finding::problem)
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    String printed() {
        return findings.first().stream()
                .map(finding -> finding.problem().print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
