package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * Formulas that nobody wrote, from a seed: each gives euros, a share, a number or a truth, and names figures of all
 * four. One value in eight is missing, and some divide by zero.
 */
final class GeneratedFormulas {
    static final Place AT = Place.in("generated", 1, 1);
    static final Unit EUR = Unit.parse("EUR").orElseThrow();
    static final int FIRST = 2024;
    static final int LAST = 2027;

    private static final String[] MONEY = {"masse", "crédits-reportés", "m3"};
    private static final String[] SHARES = {"inflation", "taux", "évolution(masse)"};
    private static final String[] COUNTS = {"ratio", "n2"};
    private static final String[] TRUTHS = {"jalon-atteint"};
    private static final String[] ROUNDINGS = {
        "demi supérieur", "half even", "half down", "tronqué", "up", "par défaut", "par excès"
    };

    private final Random random;

    GeneratedFormulas(long seed) {
        random = new Random(seed);
    }

    String money(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? random.nextInt(2000) + " kEUR" : dated(MONEY);
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> money(depth - 1) + " + " + money(depth - 1);
            case 2 -> money(depth - 1) + " − (" + money(depth - 1) + ")";
            case 3, 4 -> "(" + money(depth - 1) + ") × (1 + " + share(depth - 1) + ")";
            case 5 -> "(" + money(depth - 1) + ") / (" + number(depth - 1) + ")";
            case 6 -> "arrondi(" + money(depth - 1) + "; à 0,01 kEUR; " + one(ROUNDINGS) + ")";
            case 7 -> "(si " + truth(depth - 1) + " alors " + money(depth - 1) + " sinon " + money(depth - 1) + ")";
            case 8 -> several() + "(" + money(depth - 1) + "; masse[année − 1..année − 1]; " + money(depth - 1) + ")";
            default -> "-(" + money(depth - 1) + ")";
        };
    }

    String share(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? random.nextInt(900) / 100.0 + " %" : dated(SHARES);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "(" + share(depth - 1) + " + 0,5 point)";
            case 1 -> several() + "(" + share(depth - 1) + "; " + share(depth - 1) + ")";
            case 2 -> "(si " + truth(depth - 1) + " alors " + share(depth - 1) + " sinon " + share(depth - 1) + ")";
            default -> share(0);
        };
    }

    String number(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? Integer.toString(random.nextInt(3)) : dated(COUNTS);
        }
        return switch (random.nextInt(5)) {
            case 0 -> number(depth - 1) + " + " + number(depth - 1);
            case 1 -> "(" + money(depth - 1) + ") / (" + money(depth - 1) + ")";
            case 2 -> "(1 + " + share(depth - 1) + ") ^ " + random.nextInt(4);
            case 3 -> "(" + number(depth - 1) + ") ^ -2";
            default -> "(année − première-année) × (" + number(depth - 1) + ")";
        };
    }

    String truth(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? "année ≥ 2025" : dated(TRUTHS);
        }
        return switch (random.nextInt(5)) {
            case 0 -> "(" + money(depth - 1) + one(" < ", " ≤ ", " > ", " ≥ ", " = ", " ≠ ") + money(depth - 1) + ")";
            case 1 -> "(" + truth(depth - 1) + one(" et ", " ou ") + truth(depth - 1) + ")";
            case 2 -> "(non " + truth(depth - 1) + ")";
            case 3 -> "entre(" + money(depth - 1) + "; " + money(depth - 1) + "; " + money(depth - 1) + ")";
            default -> truth(0);
        };
    }

    private String several() {
        return one("min", "max", "somme", "moyenne");
    }

    private String dated(String... names) {
        String name = one(names);
        return name.contains("(") ? name : name + one("", "", "[année − 1]", "[2025]", "[dernière-année]");
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Given figures of every kind; the figure {@code calcul} has the rule. */
    List<Definition> with(String rule) {
        var definitions = new ArrayList<Definition>();
        for (String name : MONEY) {
            definitions.add(given(Reference.value(name), EUR, 2_000_000, 2));
        }
        definitions.add(given(Reference.value("inflation"), Unit.PERCENT, 90, 3));
        definitions.add(given(Reference.value("taux"), Unit.PERCENT, 900, 4));
        definitions.add(given(Reference.evolution("masse"), Unit.PERCENT, 50, 3));
        definitions.add(given(Reference.value("ratio"), Unit.NUMBER, 30, 1));
        definitions.add(given(Reference.value("n2"), Unit.NUMBER, 4, 0));
        definitions.add(given(Reference.value("jalon-atteint"), Unit.TRUTH, 1, 0));
        var rules = new TreeMap<Integer, Definition.Rule>();
        Formula formula = Formula.parse(rule, AT).value().orElseThrow();
        rules.put(FIRST, new Definition.Rule(formula, AT, Text.same("act")));
        definitions.add(
                new Definition(Reference.value("calcul"), Optional.empty(), rules, new TreeMap<>(), List.of(), AT));
        return definitions;
    }

    private Definition given(Reference reference, Unit unit, int most, int decimals) {
        var values = new TreeMap<Integer, Definition.Given>();
        for (int year = FIRST - 1; year <= LAST; year++) {
            if (random.nextInt(8) != 0) {
                Rational number = Rational.of(random.nextInt(-most / 4, most + 1))
                        .dividedBy(Rational.of(10).power(decimals));
                Value value =
                        unit.equals(Unit.TRUTH) ? new Value.Truth(random.nextBoolean()) : new Value.Known(number, unit);
                values.put(year, new Definition.Given(value, Text.same("vintage")));
            }
        }
        return Definition.given(reference, unit, values, AT);
    }
}
