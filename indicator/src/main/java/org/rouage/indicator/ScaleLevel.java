package org.rouage.indicator;

import java.util.Optional;
import org.rouage.basics.Rational;

/**
 * A level that a qualitative indicator may reach, with its meaning and the points it gives.
 *
 * <p>Example: {@code signed}, "the protocol is signed by both", 3 points.
 */
public record ScaleLevel(String id, String meaning, Optional<Rational> points) {}
