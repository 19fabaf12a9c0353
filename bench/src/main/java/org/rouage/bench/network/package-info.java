/**
 * Scoring a network at scale, against SQL written by hand for the same files in the same run.
 *
 * <p>Read {@link org.rouage.bench.network.NetworkScale} first, then {@link org.rouage.bench.network.Network864k}. Files
 * are made in the folder given by {@code -Drouage.bench.scratch}, {@code bench/target/network} when none is given.
 */
@NullMarked
package org.rouage.bench.network;

import org.jspecify.annotations.NullMarked;
