/**
 * Taking measures in and aggregating them at scale: submissions are checked whole, kept as received and never changed;
 * exact sums and counts are computed from them by a database engine inside the process.
 *
 * <p>Read {@link org.rouage.measure.Engine} first: the engine with its bounds.
 *
 * <p>Invariants: a submission is accepted whole or refused whole, with every problem; its original bytes and their
 * fingerprint are kept; what is computed does not depend on the order of rows, threads or files; memory is bounded by a
 * setting, and the engine may spill to a folder of its own; it opens no network and loads no extension.
 */
@NullMarked
package org.rouage.measure;

import org.jspecify.annotations.NullMarked;
