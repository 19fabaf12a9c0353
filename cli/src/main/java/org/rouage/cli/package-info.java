/**
 * The command line: the edge where arguments, the clock, the terminal and the reader's language come in.
 *
 * <p>Read {@link org.rouage.cli.Rouage} first: it turns arguments into one command's {@code call()} and that into an
 * exit code. Then {@link org.rouage.cli.Session}, which is all that a command sees of the world, and
 * {@link org.rouage.cli.RouageCommand}, where a new command is added to the list. Each command is one class in a
 * package by subject ({@code org.rouage.cli.law}, {@code org.rouage.cli.check}), with its help texts in
 * {@code help.properties} (English) and {@code help_fr.properties} beside it in the resources.
 *
 * <p>Invariants: a command decides nothing, it calls the modules below and prints; the only clock of Rouage is made in
 * {@link org.rouage.cli.Rouage}; output is UTF-8 whatever the locale; nothing but this module writes to standard output
 * or standard error.
 */
@NullMarked
package org.rouage.cli;

import org.jspecify.annotations.NullMarked;
