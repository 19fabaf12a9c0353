package org.rouage.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database engine inside the process, with its bounds: no file is its own, no network, no extension is loaded.
 *
 * <p>Example: {@code Engine.open(Bounds.of(folder))} computes within 2 GB on as many threads as there are processors,
 * and spills into {@code folder}. What it computes does not depend on the number of threads.
 */
public final class Engine implements AutoCloseable {
    private final Connection connection;

    /** Memory in megabytes, threads, and where it may spill. */
    public record Bounds(int memoryMegabytes, int threads, Path spill) {
        public static final int DEFAULT_MEMORY_MEGABYTES = 2048;

        public Bounds {
            if (memoryMegabytes < 1 || threads < 1) {
                throw new IllegalArgumentException(memoryMegabytes + " MB, " + threads + " threads");
            }
        }

        public static Bounds of(Path spill) {
            return new Bounds(DEFAULT_MEMORY_MEGABYTES, Runtime.getRuntime().availableProcessors(), spill);
        }
    }

    private Engine(Connection connection) {
        this.connection = connection;
    }

    /** In memory; an {@link UncheckedIOException} when the engine cannot start. */
    public static Engine open(Bounds bounds) {
        try {
            var properties = new Properties();
            properties.setProperty("autoinstall_known_extensions", "false");
            properties.setProperty("autoload_known_extensions", "false");
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET memory_limit = '" + bounds.memoryMegabytes() + "MB'");
                statement.execute("SET threads = " + bounds.threads());
                statement.execute("SET temp_directory = " + text(bounds.spill().toString()));
                statement.execute("SET TimeZone = 'UTC'");
            }
            return new Engine(connection);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    public Connection connection() {
        return connection;
    }

    /** A text as a literal of the engine. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** The world's failure, at the edge that met it. */
    public static UncheckedIOException failure(SQLException failed) {
        return new UncheckedIOException(new IOException(failed.getMessage(), failed));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }
}
