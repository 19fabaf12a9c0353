package org.rouage.conformity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/** Dates, lengths and enumerations as a French and an English reader write them, whatever the default locale. */
final class Words {
    private Words() {}

    static Text day(LocalDate day) {
        return Text.day(day);
    }

    /** {@code 3 ans, 5 mois et 4 jours}, leaving out what is nought. */
    static Text length(Period period) {
        var parts = new ArrayList<Text>();
        part(parts, period.getYears(), "an", "ans", "year");
        part(parts, period.getMonths(), "mois", "mois", "month");
        part(parts, period.getDays(), "jour", "jours", "day");
        return parts.isEmpty() ? Text.of("moins d'un jour", "less than a day") : list(parts);
    }

    private static void part(List<Text> parts, int count, String one, String many, String english) {
        if (count > 0) {
            parts.add(Text.counted(count, one, many, english, english + "s"));
        }
    }

    /** Between the quotation marks of each language. */
    static Text quoted(Text words) {
        return Text.of("« " + words.french() + " »", "“" + words.english() + "”");
    }

    static Text number(int number) {
        return Text.same(Integer.toString(number));
    }

    static Text years(int count) {
        return Text.counted(count, "an", "ans", "year", "years");
    }

    /** {@code a, b et c}; {@code a, b and c}. */
    static Text list(Collection<Text> items) {
        return Text.of(join(items, Language.FRENCH, " et "), join(items, Language.ENGLISH, " and "));
    }

    static Text ids(Collection<String> ids) {
        return list(ids.stream().map(Text::same).toList());
    }

    static Text ids(Stream<String> ids) {
        return ids(ids.toList());
    }

    static <T> Text list(Collection<T> items, Function<? super T, Text> name) {
        return list(items.stream().map(name).toList());
    }

    private static String join(Collection<Text> items, Language language, String last) {
        var words = items.stream().map(item -> item.in(language)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    /** Puts values, in the reader's language, where the sentences hold {@code {}}. */
    static Text say(String french, String english, Text... values) {
        return Text.of(fill(french, Language.FRENCH, values), fill(english, Language.ENGLISH, values));
    }

    private static String fill(String sentence, Language language, Text... values) {
        var filled = new StringBuilder();
        int from = 0;
        for (Text value : values) {
            int hole = sentence.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than holes: " + sentence);
            }
            filled.append(sentence, from, hole).append(value.in(language));
            from = hole + 2;
        }
        if (sentence.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("more holes than values: " + sentence);
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
