package org.rouage.files.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** Single values read as what a key asks for; what is wrong is listed, with what was probably meant. */
final class Scalars {
    static final Text TEXT = Text.of("un texte", "a text");
    static final Text DATE = Text.of("une date (AAAA-MM-JJ)", "a date (YYYY-MM-DD)");
    static final Text INTEGER = Text.of("un nombre entier", "a whole number");
    static final Text DECIMAL = Text.of("un nombre", "a number");
    static final Text FLAG = Text.of("true ou false", "true or false");
    static final Text LIST = Text.of("une liste", "a list");
    static final Text MAP = Text.of("un ensemble de clés", "a map of keys");
    static final Text BILINGUAL =
            Text.of("un texte en français et en anglais (fr, en)", "a text in French and English (fr, en)");
    static final LocalDate DATE_PLACEHOLDER = LocalDate.of(2000, 1, 1);

    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern FRENCH_DATE = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");
    private static final Pattern WRITTEN_NUMBER = Pattern.compile("-?[0-9][0-9 \\u00a0\\u202f']*(?:[,.][0-9]+)?");
    private static final Map<String, String> FLAG_WORDS =
            Map.of("oui", "true", "yes", "true", "vrai", "true", "non", "false", "no", "false", "faux", "false");

    private Scalars() {}

    static Optional<String> text(YamlNode node, List<Problem> problems) {
        if (node instanceof YamlScalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        problems.add(YamlProblems.kind(node.place(), shown(node), TEXT));
        return Optional.empty();
    }

    static Optional<LocalDate> date(YamlNode node, List<Problem> problems) {
        Optional<String> written = written(node);
        Matcher iso = ISO_DATE.matcher(written.orElse(""));
        if (!iso.matches()) {
            problems.add(problem("YAML-DATE", node, DATE, dateRemedy(written.orElse(""))));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        } catch (DateTimeException impossible) {
            problems.add(problem("YAML-DATE", node, Text.of("un jour qui existe", "a day that exists"), lastDay(iso)));
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Text lastDay(Matcher iso) {
        int month = number(iso, 2);
        if (month < 1 || month > 12) {
            return Text.of("les mois vont de 01 à 12", "months go from 01 to 12");
        }
        LocalDate last = YearMonth.of(number(iso, 1), month).atEndOfMonth();
        return Text.of("le dernier jour de ce mois est le " + last, "the last day of that month is " + last);
    }

    private static Text dateRemedy(String written) {
        Matcher french = FRENCH_DATE.matcher(written);
        if (french.matches()) {
            String iso =
                    String.format(Locale.ROOT, "%s-%02d-%02d", french.group(3), number(french, 2), number(french, 1));
            return Text.of("écrivez " + iso, "write " + iso);
        }
        return Text.of("écrivez par exemple 2023-01-31", "write for example 2023-01-31");
    }

    static Optional<Integer> integer(YamlNode node, List<Problem> problems) {
        Optional<String> written = bare(node).filter(text -> WHOLE.matcher(text).matches());
        if (written.isEmpty()) {
            problems.add(problem("YAML-NUMBER", node, INTEGER, numberRemedy(node)));
        }
        return written.map(Integer::valueOf);
    }

    static Optional<BigDecimal> decimal(YamlNode node, List<Problem> problems) {
        Optional<String> written =
                bare(node).filter(text -> NUMBER.matcher(text).matches());
        if (written.isEmpty()) {
            problems.add(problem("YAML-NUMBER", node, DECIMAL, numberRemedy(node)));
        }
        return written.map(BigDecimal::new);
    }

    private static Text numberRemedy(YamlNode node) {
        String written = written(node).orElse("");
        if (WRITTEN_NUMBER.matcher(written).matches() && written.length() < 40) {
            String plain = written.replaceAll("[ \\u00a0\\u202f']", "").replace(',', '.');
            return Text.of("écrivez " + plain + " sans guillemets", "write " + plain + " without quotes");
        }
        return Text.of(
                "écrivez des chiffres, avec un point pour les décimales : 1234.5",
                "write digits, with a point for decimals: 1234.5");
    }

    static Optional<Boolean> flag(YamlNode node, List<Problem> problems) {
        Optional<String> written = bare(node);
        if (written.isPresent()
                && (written.get().equals("true") || written.get().equals("false"))) {
            return Optional.of(written.get().equals("true"));
        }
        String word = written(node).orElse("").toLowerCase(Locale.ROOT);
        String meant = FLAG_WORDS.getOrDefault(word, word.equals("true") || word.equals("false") ? word : "true");
        problems.add(problem("YAML-FLAG", node, FLAG, Text.of("écrivez " + meant, "write " + meant)));
        return Optional.empty();
    }

    static <T> Optional<T> word(YamlNode node, SequencedMap<String, T> known, List<Problem> problems) {
        Optional<String> written = text(node, problems);
        if (written.isPresent() && !known.containsKey(written.get())) {
            problems.add(YamlProblems.unknownWord(node.place(), written.get(), known.keySet()));
        }
        return written.map(known::get);
    }

    static <E extends Enum<E>> SequencedMap<String, E> words(Class<E> kind) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : kind.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    static Text words(Collection<String> known) {
        String listed = String.join(", ", known);
        return Text.of("un des mots " + listed, "one of the words " + listed);
    }

    /** What stands at a node, for problems: the value itself, or "a list". */
    static Text shown(YamlNode node) {
        return written(node)
                .filter(text -> !text.isBlank())
                .map(text -> Text.same(YamlProblems.quoted(text)))
                .orElseGet(() -> node.isNull() || !(node instanceof YamlScalar)
                        ? node.kind()
                        : Text.of("un texte vide", "an empty text"));
    }

    private static Optional<String> written(YamlNode node) {
        return node instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The text of a value written without quotes. */
    private static Optional<String> bare(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.PLAIN
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static Problem problem(String code, YamlNode node, Text expected, Text remedy) {
        return Problem.of(code, node.place(), shown(node), expected, remedy);
    }
}
