/**
 * How long things take, measured warm by JMH; every figure stands beside a baseline of the same run, since machines
 * differ and ratios less so.
 *
 * <p>Read {@link org.rouage.bench.Benchmarks} first. A benchmark is a class whose method {@code baseline} does the
 * least that any program would have to do; every other method is printed as a multiple of it.
 *
 * <p>Invariant: nothing here is shipped.
 */
@NullMarked
package org.rouage.bench;

import org.jspecify.annotations.NullMarked;
