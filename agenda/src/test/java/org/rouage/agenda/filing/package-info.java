/** Tests of filings. */
@org.jspecify.annotations.NullMarked
package org.rouage.agenda.filing;
