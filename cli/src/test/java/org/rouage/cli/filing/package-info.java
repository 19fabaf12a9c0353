/** Tests of filings on the command line. */
@org.jspecify.annotations.NullMarked
package org.rouage.cli.filing;
