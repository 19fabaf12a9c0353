package org.rouage.convention.difference;

import java.util.Optional;
import org.rouage.convention.consolidation.Slot;

/**
 * Where an element in force stands: in which other, as what, and after which one in force of its kind; the first when
 * after none. The heading stands in nothing.
 *
 * <p>Example: {@code new Spot("sheet-1", Slot.OBJECTIVES, Optional.of("obj-1"))}.
 */
public record Spot(String into, Slot slot, Optional<String> after) {}
