/**
 * Files read and written safely: bounded in size, strictly UTF-8, archives walked without being trusted.
 *
 * <p>Read {@link org.rouage.files.SourceFile} first: the bytes of one file and the name under which problems speak of
 * it. YAML and JSON with their places are in {@code yaml}.
 *
 * <p>Invariants: nothing is read past its bound; a file that a person can mend gives problems, with the place and the
 * remedy; a disk that fails gives one unchecked exception, {@link java.io.UncheckedIOException}; the order of files is
 * the same on every machine.
 */
@NullMarked
package org.rouage.files;

import org.jspecify.annotations.NullMarked;
