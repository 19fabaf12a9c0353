package org.rouage.evaluation.proceedings;

import java.util.Optional;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Subject;

/**
 * An entry of the register of disagreements: a subject on which the sides ended apart, each with its own conclusion
 * where it gave one.
 *
 * <p>Example: {@code ind-15-jours}: the fund {@code reached}, 95; the State {@code partly-reached}, 60. A conclusion to
 * which the other side said nothing is here too: nobody has agreed to it.
 */
public record Disagreement(Subject subject, Ending ending, Optional<Statement> fund, Optional<Statement> state) {}
