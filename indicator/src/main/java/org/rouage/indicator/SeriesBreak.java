package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From this year on, results are not comparable with those before.
 *
 * <p>Example: from 2022 on, the cost of a file holds its share of information technology, by amendment 2 signed on
 * 2021-12-14: 30.20 in 2018 and 31.80 in 2023 are two different things, and neither is above the other.
 *
 * @param signed the day on which the amendment was signed that brought it; empty where the convention itself says so
 */
public record SeriesBreak(int year, String note, Optional<LocalDate> signed) {}
