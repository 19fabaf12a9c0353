/**
 * The submissions of a dossier, on disk: original bytes, receptions, and the rows made from them.
 *
 * <p>Read {@link org.rouage.measure.store.MeasureStore} first, then {@link org.rouage.measure.store.LoadMeasures}, the
 * act of receiving a file.
 *
 * <p>Invariants: a submission is never changed; its reception is the commit point, written last by one atomic rename,
 * so that a load killed at any moment leaves the store as before or after; rows can be made again from the original at
 * any time; bytes that no longer match their fingerprint are refused by name.
 */
@NullMarked
package org.rouage.measure.store;

import org.jspecify.annotations.NullMarked;
