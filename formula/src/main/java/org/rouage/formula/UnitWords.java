package org.rouage.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit.Kind;

/** The words for units, French and English: {@code MEUR}, {@code M€}, {@code jours}, {@code days}. */
final class UnitWords {
    private static final Map<String, Unit> WORDS = words();

    private UnitWords() {}

    static Optional<Unit> find(String word) {
        return Optional.ofNullable(WORDS.get(word.strip()));
    }

    /** The unit of one word with these dimensions and this worth. */
    static Optional<Unit> named(SortedMap<String, Integer> dimensions, Rational worth) {
        return WORDS.values().stream()
                .filter(unit -> unit.kind() == Kind.AMOUNT
                        && unit.dimensions().equals(dimensions)
                        && unit.scale().equals(worth))
                .findFirst();
    }

    /** The symbol of the base unit of a dimension. */
    static Text symbolOf(String dimension) {
        return named(new TreeMap<>(Map.of(dimension, 1)), Rational.ONE)
                .map(unit -> Text.of(unit.symbol(Language.FRENCH), unit.symbol(Language.ENGLISH)))
                .orElseThrow();
    }

    /** Every word, in the order of the table. */
    static Set<String> all() {
        return WORDS.keySet();
    }

    private static Map<String, Unit> words() {
        var words = new LinkedHashMap<String, Unit>();
        money(words, "EUR", "€");
        money(words, "FRF", "F");
        put(words, Optional.ofNullable(words.get("EUR")).orElseThrow(), "euros", "euro");
        put(words, Optional.ofNullable(words.get("FRF")).orElseThrow(), "francs", "franc");
        for (String kind : new String[] {"ETP", "ETPMA", "ETPFM"}) {
            words.put(kind, amount(kind, Rational.ONE, Text.same(kind)));
        }
        times(words);
        shares(words);
        things(words);
        return Collections.unmodifiableMap(words);
    }

    private static void money(Map<String, Unit> words, String currency, String sign) {
        String[] prefixes = {"", "k", "M", "Md"};
        long worth = 1;
        for (String prefix : prefixes) {
            var unit = amount(currency, Rational.of(worth), Text.same(prefix + currency));
            words.put(prefix + currency, unit);
            words.put(prefix + sign, unit);
            worth *= 1000;
        }
    }

    private static void times(Map<String, Unit> words) {
        var day = amount("day", Rational.ONE, Text.of("jours", "days"));
        put(words, day, "jours", "jour", "days", "day");
        var hour = amount("hour", Rational.ONE, Text.of("heures", "hours"));
        put(words, hour, "heures", "heure", "hours", "hour");
        var year = amount("year", Rational.ONE, Text.of("ans", "years"));
        put(words, year, "ans", "an", "years");
        var month = amount("year", Rational.of(1).dividedBy(Rational.of(12)), Text.of("mois", "months"));
        put(words, month, "mois", "months", "month");
    }

    private static void shares(Map<String, Unit> words) {
        put(words, Unit.PERCENT, "%");
        put(words, Unit.POINT, "points", "point", "pts", "pt");
        put(words, Unit.NUMBER, "nombre", "number", "coefficient", "indice", "index");
        put(words, Unit.TRUTH, "oui-non", "yes-no");
        put(words, Unit.CALENDAR_YEAR, "millésime", "calendar-year");
    }

    private static void things(Map<String, Unit> words) {
        thing(words, "unit", "unités", "unité", "units", "unit");
        thing(words, "place", "places", "place");
        thing(words, "file", "dossiers", "dossier", "files", "file");
        thing(words, "call", "appels", "appel", "calls", "call");
        thing(words, "visit", "visites", "visite", "visits", "visit");
        thing(words, "control", "contrôles", "contrôle", "controls", "control");
        thing(words, "insured", "assurés", "assuré", "insured");
        thing(words, "beneficiary", "bénéficiaires", "bénéficiaire", "beneficiaries", "beneficiary");
        thing(words, "claimant", "allocataires", "allocataire", "claimants", "claimant");
        thing(words, "contributor", "cotisants", "cotisant", "contributors", "contributor");
        thing(words, "professional", "professionnels", "professionnel", "professionals", "professional");
        thing(words, "operation", "opérations", "opération", "operations", "operation");
    }

    /** The French plural, then its singular, then the English plural and singular; where alike, said once. */
    private static void thing(Map<String, Unit> words, String dimension, String... names) {
        String english = names.length > 2 ? names[2] : names[0];
        put(words, amount(dimension, Rational.ONE, Text.of(names[0], english)), names);
    }

    private static Unit amount(String dimension, Rational worth, Text symbol) {
        var dimensions = new TreeMap<String, Integer>();
        dimensions.put(dimension, 1);
        return new Unit(Kind.AMOUNT, dimensions, worth, symbol);
    }

    private static void put(Map<String, Unit> words, Unit unit, String... names) {
        for (String name : names) {
            words.put(name, unit);
        }
    }
}
