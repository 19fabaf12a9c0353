package org.rouage.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * Something that happened and is known from elsewhere than the records: a move of an evaluation.
 *
 * <p>Example: {@code states}, about {@code 2021}, by party {@code fund}, on 2022-03-30, from
 * {@code evaluation/review-2021.yaml, m-1}. Under the name of an event, such as {@code final-report-sent}, it counts as
 * that event.
 */
public record Happening(String kind, String about, Optional<String> party, LocalDate on, Text says, String source) {}
