/** Links between articles and texts, as a copy of the law lists them under an article. Read {@link org.rouage.law.link.Link} first. */
@NullMarked
package org.rouage.law.link;

import org.jspecify.annotations.NullMarked;
