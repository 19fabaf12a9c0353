package org.rouage.measure.intake;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.measure.Engine;

/** Statements of the engine, whose failures are the world's. */
final class Sql {
    /** The one compression of what is written. */
    static final String PARQUET = "(FORMAT parquet, COMPRESSION zstd)";

    private Sql() {}

    /** Takes a result row by row. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    static void run(Engine engine, String sql) {
        try (Statement statement = engine.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    static void each(Engine engine, String sql, Taker taker) {
        try (Statement statement = engine.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    /** The one number that a statement gives. */
    static long number(Engine engine, String sql) {
        try (Statement statement = engine.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing came of " + sql);
            }
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    static String text(Path path) {
        return Engine.text(path.toString());
    }

    /** {@code 'a', 'b'}. */
    static String texts(List<String> texts) {
        return texts.stream().map(Engine::text).collect(Collectors.joining(", "));
    }
}
