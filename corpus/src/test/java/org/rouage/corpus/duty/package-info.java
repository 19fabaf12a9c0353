/** Tests of duty catalogues. */
@org.jspecify.annotations.NullMarked
package org.rouage.corpus.duty;
