package org.rouage.cli.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Scope;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Figures as said on the command line: {@code inflation=%} gives a name its unit, {@code inflation[2025]=1,7 %} gives
 * it a number in a year, {@code évolution(budget)=2 %} is its rule of evolution, {@code précédent=534 MEUR} its own
 * number of the year before.
 */
final class Named {
    private static final Pattern LEFT =
            Pattern.compile("\\s*(?:(?:évolution|evolution)\\((?<evolving>[^()]+)\\)|(?<plain>[^\\[\\]()]+?))"
                    + "\\s*(?:\\[(?<year>[0-9]{4})\\])?\\s*");

    private final String own;
    private final int year;
    private final List<Problem> problems = new ArrayList<>();

    /** The year is that of a figure said without one. */
    Named(String own, int year) {
        this.own = own;
        this.year = year;
    }

    /** A figure of a year and its number. */
    record Given(Reference figure, int year, Value.Known number) {}

    private record Left(Reference figure, int year) {}

    List<Problem> problems() {
        return problems;
    }

    Map<Reference, Unit> units(List<String> said) {
        var units = new TreeMap<Reference, Unit>();
        for (String one : said) {
            String[] sides = one.split("=", 2);
            Optional<Left> left = left(sides[0]);
            Optional<Unit> unit = sides.length == 2 ? Unit.parse(sides[1]) : Optional.empty();
            if (left.isPresent() && unit.isPresent()) {
                units.put(left.get().figure(), unit.get());
            } else {
                refuse("--name", one, Text.of("NOM=UNITÉ, comme inflation=%", "NAME=UNIT, such as inflation=%"));
            }
        }
        return units;
    }

    List<Given> numbers(List<String> said) {
        var numbers = new ArrayList<Given>();
        for (String one : said) {
            String[] sides = one.split("=", 2);
            Optional<Left> left = left(sides[0]);
            Optional<Value.Known> number = sides.length == 2 ? number(sides[1]) : Optional.empty();
            if (left.isPresent() && number.isPresent()) {
                numbers.add(new Given(left.get().figure(), left.get().year(), number.get()));
            } else {
                refuse(
                        "--value",
                        one,
                        Text.of(
                                "NOM=NOMBRE, comme inflation=1,7 % ou budget[2023]=534 MEUR",
                                "NAME=NUMBER, such as inflation=1.7 % or budget[2023]=534 MEUR"));
            }
        }
        return numbers;
    }

    private Optional<Left> left(String written) {
        Matcher left = LEFT.matcher(written);
        if (!left.matches()) {
            return Optional.empty();
        }
        Optional<String> said = Optional.ofNullable(left.group("year"));
        int in = said.map(Integer::valueOf).orElse(year);
        Optional<String> evolving = Optional.ofNullable(left.group("evolving"));
        if (evolving.isPresent()) {
            return Optional.of(new Left(Reference.evolution(evolving.get().strip()), in));
        }
        return Optional.of(
                switch (left.group("plain")) {
                    case "précédent", "previous" -> new Left(Reference.value(own), year - 1);
                    case "évolution", "evolution" -> new Left(Reference.evolution(own), in);
                    case String name -> new Left(Reference.value(name), in);
                });
    }

    /** A number with its unit is a formula that names nothing. */
    private static Optional<Value.Known> number(String written) {
        Place at = Place.of("--value");
        return Formula.parse(written, at)
                .value()
                .filter(formula -> formula.references().isEmpty())
                .flatMap(formula -> formula.check(Scope.of("", Map.of(), List.of()), at)
                        .value()
                        .flatMap(unit -> Explained.constant(formula, unit)));
    }

    private void refuse(String option, String found, Text expected) {
        problems.add(Problem.of(
                "FORMULA-COMMAND-NAME",
                Place.of("").at(option),
                Text.same(found),
                expected,
                Text.of("Corriger cette option.", "Correct this option.")));
    }
}
