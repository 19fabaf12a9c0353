package org.rouage.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.measure.Engine;

final class Network864kTest {
    private static final boolean REQUIRED = "1".equals(System.getenv("ROUAGE_REQUIRE_DATA"));

    @TempDir
    private Path folder;

    @Test
    void the_figures_of_the_network_are_those_on_which_three_other_engines_agreed() throws IOException, SQLException {
        Path data = Network864k.data();
        boolean isThere = Files.isReadable(data.resolve("values.zip"));
        assertThat(isThere || !REQUIRED).as("%s is required", data).isTrue();
        assumeTrue(isThere, data + " is not there");
        Path rows = folder.resolve("rows.parquet");
        try (Engine engine = Engine.open(Engine.Bounds.of(folder));
                var statement = engine.connection().createStatement()) {
            statement.execute("COPY (SELECT unit AS body, measure, CAST(year(month) * 100 + month(month) AS INTEGER)"
                    + " AS period, '' AS detail, value, CAST(NULL AS VARCHAR) AS absence FROM read_csv("
                    + Engine.text(Network864k.values(data, folder).toString())
                    + ", header = true, columns = {'unit': 'VARCHAR', 'measure': 'VARCHAR', 'month': 'DATE',"
                    + " 'value': 'DECIMAL(18,6)'})) TO " + Engine.text(rows.toString()) + " (FORMAT parquet)");
            assertThat(Network864k.score(engine, Network864k.model(data), rows))
                    .isEqualTo(new Network864k.Checksums(
                            new BigDecimal("5670018.6862"),
                            new BigDecimal("18251.2377"),
                            new BigDecimal("328502.6396"),
                            new BigDecimal("3838869.3326")));
        }
    }
}
