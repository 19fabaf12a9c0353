/** Tests of the agenda on the command line. */
@org.jspecify.annotations.NullMarked
package org.rouage.cli.agenda;
