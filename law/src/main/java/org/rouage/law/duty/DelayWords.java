package org.rouage.law.duty;

import org.rouage.basics.Text;

/**
 * A delay in words, French and English, to be put after "within" or beside a date.
 *
 * <p>Example: {@code new ToWorkedDay(new FullDays(8))} reads "8 jours francs, reportés au jour ouvré suivant" and "8
 * full days, moved to the next worked day".
 */
public final class DelayWords {
    private DelayWords() {}

    public static Text of(Delay delay) {
        return switch (delay) {
            case Delay.Days(int days) -> Text.counted(days, "jour", "jours", "day", "days");
            case Delay.FullDays(int days) -> Text.counted(days, "jour franc", "jours francs", "full day", "full days");
            case Delay.Months(int months) -> Text.counted(months, "mois", "mois", "month", "months");
            case Delay.Years(int years) -> Text.counted(years, "an", "ans", "year", "years");
            case Delay.FixedDay(var day) -> {
                Text named = Text.day(day.atYear(2000));
                yield new Text(withoutYear(named.french()), withoutYear(named.english()));
            }
            case Delay.Before(int months, int days) -> backward(months, days).plus(Text.of(" avant", " before"));
            case Delay.ToWorkedDay(Delay moved) ->
                of(moved).plus(Text.of(", reporté au jour ouvré suivant", ", moved to the next worked day"));
            case Delay.Between(Delay earliest, Delay latest) ->
                Text.of("entre ", "between ")
                        .plus(of(earliest))
                        .plus(Text.of(" et ", " and "))
                        .plus(of(latest));
        };
    }

    private static Text backward(int months, int days) {
        Text inMonths = Text.counted(months, "mois", "mois", "month", "months");
        Text inDays = Text.counted(days, "jour", "jours", "day", "days");
        return days == 0
                ? inMonths
                : months == 0 ? inDays : inMonths.plus(Text.of(" et ", " and ")).plus(inDays);
    }

    private static String withoutYear(String day) {
        return day.substring(0, day.lastIndexOf(' '));
    }
}
