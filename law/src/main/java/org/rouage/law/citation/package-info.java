/** Citations of articles found in the body of an article, and what they resolve to on a day. */
@NullMarked
package org.rouage.law.citation;

import org.jspecify.annotations.NullMarked;
