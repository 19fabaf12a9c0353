@NullMarked
package org.rouage.cli.scenario;

import org.jspecify.annotations.NullMarked;
