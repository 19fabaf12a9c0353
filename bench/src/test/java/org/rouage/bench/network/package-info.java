/** Tests of what the benchmarks of a network compute: a speed of wrong figures is no speed. */
@NullMarked
package org.rouage.bench.network;

import org.jspecify.annotations.NullMarked;
