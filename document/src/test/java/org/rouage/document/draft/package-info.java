/** Tests of the conflicts of drafts as they are shown. */
@NullMarked
package org.rouage.document.draft;

import org.jspecify.annotations.NullMarked;
