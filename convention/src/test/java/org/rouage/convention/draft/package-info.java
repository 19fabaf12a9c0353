/** Tests of drafts in parallel, on the fictitious convention of the lamplighters. */
@NullMarked
package org.rouage.convention.draft;

import org.jspecify.annotations.NullMarked;
