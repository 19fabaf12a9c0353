@NullMarked
package org.rouage.budget.solving;

import org.jspecify.annotations.NullMarked;
