@NullMarked
package org.rouage.budget.scenario;

import org.jspecify.annotations.NullMarked;
