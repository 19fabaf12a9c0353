/**
 * Reports looked at as a person would: in a real browser, with a keyboard, without scripts, printed, and by the rules
 * of accessibility.
 *
 * <p>Read {@link org.rouage.document.browser.Browser} first.
 *
 * <p>Invariant: pages are opened from files, and nothing is fetched from anywhere.
 */
@NullMarked
package org.rouage.document.browser;

import org.jspecify.annotations.NullMarked;
