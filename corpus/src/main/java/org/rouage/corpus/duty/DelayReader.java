package org.rouage.corpus.duty;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;
import org.rouage.law.duty.Delay;

/**
 * Reads a delay.
 *
 * <p>Example: {@code {days: 20}}, {@code {fullDays: 40, toWorkedDay: true}}, {@code {months: 3}}, {@code {years: 3}},
 * {@code {fixedDay: 01-01}}, {@code {before: {months: 6}}}, {@code {earliest: {months: 6}, latest: {months: 9}}};
 * nothing else.
 */
final class DelayReader {
    /** Longer than any convention: a number beyond is a slip. */
    private static final int MOST = 10_000;

    private static final Text FORMS =
            Text.same("days | fullDays | months | years | fixedDay | before | earliest + latest");

    private DelayReader() {}

    static Delay read(YamlFields fields) {
        Map<String, Delay> forms = new LinkedHashMap<>();
        number(fields, "days").ifPresent(days -> forms.put("days", new Delay.Days(days)));
        number(fields, "fullDays").ifPresent(days -> forms.put("fullDays", new Delay.FullDays(days)));
        number(fields, "months").ifPresent(months -> forms.put("months", new Delay.Months(months)));
        number(fields, "years").ifPresent(years -> forms.put("years", new Delay.Years(years)));
        fields.optionalText("fixedDay").ifPresent(day -> forms.put("fixedDay", new Delay.FixedDay(day(fields, day))));
        fields.optional("before", DelayReader::before).ifPresent(before -> forms.put("before", before));
        Optional<Delay> earliest = fields.optional("earliest", DelayReader::read);
        Optional<Delay> latest = fields.optional("latest", DelayReader::read);
        if (earliest.isPresent() || latest.isPresent()) {
            forms.put(
                    "earliest + latest",
                    new Delay.Between(
                            earliest.orElseGet(() -> missing(fields, "earliest")),
                            latest.orElseGet(() -> missing(fields, "latest"))));
        }
        boolean toWorkedDay = fields.optionalFlag("toWorkedDay").orElse(false);
        if (forms.size() != 1 && !fields.isPlaceholder()) {
            List<String> written = new ArrayList<>(forms.keySet());
            Text found = Text.same(written.isEmpty() ? "{}" : String.join(", ", written));
            fields.problems().add(DutyProblems.argument(fields.place(), found, FORMS));
        }
        Delay delay =
                forms.isEmpty() ? new Delay.Days(0) : forms.values().iterator().next();
        return toWorkedDay ? new Delay.ToWorkedDay(delay) : delay;
    }

    private static Delay before(YamlFields fields) {
        int months = number(fields, "months").orElse(0);
        int days = number(fields, "days").orElse(0);
        if (months == 0 && days == 0 && !fields.isPlaceholder()) {
            fields.problems()
                    .add(DutyProblems.argument(fields.place(), Text.same("{}"), Text.same("{months: 6} | {days: 15}")));
        }
        return new Delay.Before(months, days);
    }

    private static Delay missing(YamlFields fields, String key) {
        fields.problems()
                .add(DutyProblems.argument(
                        fields.place(),
                        Text.of("pas de clé " + key, "no key " + key),
                        Text.same("{earliest: {months: 6}, latest: {months: 9}}")));
        return new Delay.Days(0);
    }

    private static Optional<Integer> number(YamlFields fields, String key) {
        return fields.optionalInteger(key).map(number -> {
            if (number < 0 || number > MOST) {
                fields.problems()
                        .add(DutyProblems.argument(
                                fields.placeOf(key),
                                Text.same(key + ": " + number),
                                Text.of("de 0 à " + MOST, "0 to " + MOST)));
                return 0;
            }
            return number;
        });
    }

    private static MonthDay day(YamlFields fields, String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException malformed) {
            fields.problems()
                    .add(DutyProblems.argument(
                            fields.placeOf("fixedDay"),
                            Text.same(written),
                            Text.of("un mois et un jour : 01-01", "a month and a day: 01-01")));
            return MonthDay.of(1, 1);
        }
    }
}
