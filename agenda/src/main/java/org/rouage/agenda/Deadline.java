package org.rouage.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.DelayWords;

/**
 * The last day on which one may still act, counted from the day of the event that started the clock, with the count
 * shown step by step; and the first day, where the delay has one.
 *
 * <p>Example: {@code Deadline.after(2024-04-22, new ToWorkedDay(new FullDays(8)))} ends on 1 May, a holiday, hence on
 * {@code 2024-05-02}; the 2nd is in time, on the 3rd one is 1 day late.
 */
public record Deadline(
        LocalDate start, Delay delay, Optional<LocalDate> firstDay, LocalDate lastDay, List<Step> computation) {
    public Deadline {
        computation = List.copyOf(computation);
    }

    /** One step of the count: where it stands, and why. */
    public record Step(LocalDate day, Text says) {}

    /** The deadline of a delay whose clock starts on this day. */
    public static Deadline after(LocalDate start, Delay delay) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(start, Text.of("départ", "start")));
        return switch (delay) {
            case Delay.Between(Delay earliest, Delay latest) -> {
                LocalDate first = end(start, earliest, steps);
                LocalDate last = end(start, latest, steps);
                yield new Deadline(start, delay, Optional.of(first), last, steps);
            }
            case Delay.Days _,
                    Delay.FullDays _,
                    Delay.Months _,
                    Delay.Years _,
                    Delay.FixedDay _,
                    Delay.Before _,
                    Delay.ToWorkedDay _ ->
                new Deadline(start, delay, Optional.empty(), end(start, delay, steps), steps);
        };
    }

    /** The same delay, counted anew from a later event, such as an answer to a request for information. */
    public Deadline restarted(LocalDate anew) {
        Deadline counted = after(anew, delay);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(start, Text.of("premier départ", "first start")));
        steps.add(new Step(anew, Text.of("le délai repart", "the delay starts again")));
        steps.addAll(counted.computation.subList(1, counted.computation.size()));
        return new Deadline(start, delay, counted.firstDay, counted.lastDay, steps);
    }

    /** Whether that day comes after the last one. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(lastDay);
    }

    /** Days past the last one on that day; 0 on it and before. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
    }

    private static LocalDate end(LocalDate start, Delay delay, List<Step> steps) {
        return switch (delay) {
            case Delay.Days(int days) -> {
                LocalDate last = start.plusDays(days);
                steps.add(new Step(last, days == 0 ? Text.of("le jour même", "the same day") : plus(delay)));
                yield last;
            }
            case Delay.FullDays(int days) -> {
                LocalDate last = start.plusDays(days + 1L);
                Text says = plus(delay)
                        .plus(Text.of(
                                ", ni le premier jour ni le dernier ne comptant",
                                ", neither the first day nor the last counting"));
                steps.add(new Step(last, says));
                yield last;
            }
            case Delay.Months(int months) -> counted(start.plusMonths(months), delay, steps);
            case Delay.Years(int years) -> counted(start.plusYears(years), delay, steps);
            case Delay.FixedDay(MonthDay day) -> {
                LocalDate sameYear = day.atYear(start.getYear());
                LocalDate next = sameYear.isAfter(start) ? sameYear : day.atYear(start.getYear() + 1);
                steps.add(new Step(next, Text.of("prochain ", "next ").plus(DelayWords.of(delay))));
                yield next;
            }
            case Delay.Before(int months, int days) -> {
                LocalDate before = start.minusMonths(months).minusDays(days);
                steps.add(new Step(before, DelayWords.of(delay)));
                yield before;
            }
            case Delay.ToWorkedDay(Delay inner) -> toWorkedDay(end(start, inner, steps), steps);
            case Delay.Between(Delay _, Delay latest) -> end(start, latest, steps);
        };
    }

    private static LocalDate counted(LocalDate last, Delay delay, List<Step> steps) {
        steps.add(new Step(last, plus(delay)));
        return last;
    }

    private static Text plus(Delay delay) {
        return Text.same("+ ").plus(DelayWords.of(delay));
    }

    /** Each day that is passed over is a step of its own, with what makes it a day off. */
    private static LocalDate toWorkedDay(LocalDate from, List<Step> steps) {
        LocalDate day = from;
        while (!PublicHolidays.worked(day)) {
            Text why = whyOff(day);
            day = day.plusDays(1);
            steps.add(new Step(day, Text.of("reporté : le ", "moved: ").plus(why)));
        }
        return day;
    }

    /** What makes a day one on which nobody works: its name as a holiday first, else as a day of the week. */
    private static Text whyOff(LocalDate day) {
        Text named = Text.day(day)
                .plus(Text.of(" est ", " is "))
                .plus(PublicHolidays.name(day)
                        .orElse(
                                day.getDayOfWeek() == DayOfWeek.SATURDAY
                                        ? Text.of("un samedi", "a Saturday")
                                        : Text.of("un dimanche", "a Sunday")));
        return named;
    }
}
