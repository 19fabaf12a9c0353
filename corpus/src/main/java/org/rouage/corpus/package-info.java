/**
 * Law from files: Markdown copies, LEGI XML and the JSON of legi-data, from a file, a folder or a zip archive, read
 * into one model without being trusted.
 *
 * <p>Read {@link org.rouage.corpus.LawReader} first, then {@link org.rouage.corpus.LawRead}, what it gives back. Two
 * copies are compared by {@link org.rouage.corpus.CorpusComparison}.
 *
 * <p>Invariants: one bad article never loses the others; every file is either read, named in a problem, or counted as
 * left out; the order of the articles is that of the file names, whatever the number of processors.
 */
@NullMarked
package org.rouage.corpus;

import org.jspecify.annotations.NullMarked;
