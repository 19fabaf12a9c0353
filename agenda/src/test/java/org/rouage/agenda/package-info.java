/** Tests of the agenda; the convention of {@link Mills} is invented. */
@org.jspecify.annotations.NullMarked
package org.rouage.agenda;
