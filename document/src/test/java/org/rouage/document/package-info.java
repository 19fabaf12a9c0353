/** Reports read as a person or a machine would read them. */
@NullMarked
package org.rouage.document;

import org.jspecify.annotations.NullMarked;
