/** Tests of the forms of an agenda and of filings. */
@org.jspecify.annotations.NullMarked
package org.rouage.document.agenda;
