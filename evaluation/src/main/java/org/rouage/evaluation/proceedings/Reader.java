package org.rouage.evaluation.proceedings;

/**
 * Who reads an evaluation: until it is closed its texts are the parties' and the evaluator's only.
 *
 * <p>Example: the public, who reads nothing of it before the closing, and both sides' texts from that day on.
 */
public enum Reader {
    FUND,
    STATE,
    EVALUATOR,
    PUBLIC
}
