package org.rouage.budget.simulation;

import java.util.Optional;
import org.rouage.budget.ConstraintCheck;

/**
 * A constraint of the convention: whether it is met when all goes as assumed, and how often the paths meet it; empty
 * when it cannot be decided as assumed.
 *
 * <p>Example: "at most 2,428 MEUR over 2018-2022": met as assumed, and by 64 % of the paths.
 */
public record SimulatedConstraint(ConstraintCheck assumed, Optional<Likelihood> met) {}
