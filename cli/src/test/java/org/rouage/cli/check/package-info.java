/** Dossiers judged, receipts replayed and examples shown from the command line. */
@NullMarked
package org.rouage.cli.check;

import org.jspecify.annotations.NullMarked;
