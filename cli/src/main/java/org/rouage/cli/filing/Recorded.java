package org.rouage.cli.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What a person says of a sending, as options.
 *
 * <p>Example: {@code --act amendment-2 --to senate-committee --sent 2022-01-14 --proof "slip 9"}.
 */
final class Recorded {
    @Option(names = "--act", paramLabel = "ACT", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    String act;

    @Option(names = "--to", paramLabel = "RECIPIENT", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    String to;

    @Option(names = "--sent", paramLabel = "DATE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    LocalDate sent;

    @Option(names = "--proof", paramLabel = "TEXT", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    String proof;

    @Option(names = "--file", paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--id", paramLabel = "ID")
    @Nullable
    String id;

    @Option(names = "--committee", paramLabel = "TEXT")
    @Nullable
    String committee;

    @Option(names = "--channel", paramLabel = "CHANNEL")
    @Nullable
    String channel;

    @Option(names = "--sender", paramLabel = "TEXT")
    @Nullable
    String sender;

    @Option(names = "--receipt-on", paramLabel = "DATE")
    @Nullable
    LocalDate receiptOn;

    @Option(names = "--receipt-proof", paramLabel = "TEXT")
    @Nullable
    String receiptProof;

    @Option(names = "--replaces", paramLabel = "ID")
    @Nullable
    String replaces;

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;
}
