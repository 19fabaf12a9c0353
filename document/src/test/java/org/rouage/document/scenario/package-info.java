@NullMarked
package org.rouage.document.scenario;

import org.jspecify.annotations.NullMarked;
