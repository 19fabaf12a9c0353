package org.rouage.measure.bulk;

import java.nio.file.Path;
import org.rouage.indicator.Side;

/**
 * The rows of a submission that counts on the day asked, as the store keeps them.
 *
 * <p>Example: {@code new SubmittedRows("2024-01-caisse-03", Side.State.DECLARED, path)}. Its file has the columns
 * {@code body, measure, period, detail, value, absence}. What was superseded by then is not given at all.
 */
public record SubmittedRows(String submission, Side.State state, Path parquet) {}
