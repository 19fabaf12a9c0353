package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.BudgetEntry;

/**
 * An entry of execution whose kind, figures, year, unit and sign were checked; the amount is in base units.
 *
 * <p>Example: entry 3 of the file, {@code transfer} of 1.5 {@code MEUR} from {@code fnga-personnel} to {@code fnga-it}
 * in 2025, on 2025-04-02, by {@code director}: {@code amount()} is 1,500,000.
 */
public record Entry(int number, Kind kind, Rational amount, BudgetEntry said, Place at) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::on)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::of)
            .thenComparingInt(Entry::year)
            .thenComparing(entry -> entry.to().orElse(""))
            .thenComparing(Entry::reference)
            .thenComparing(Entry::amount)
            .thenComparingInt(Entry::number);

    /** What an entry does to the credits of an account. */
    public enum Kind {
        VOTED("voted", "budget primitif voté", "primitive budget voted"),
        RECTIFYING("rectifying", "budget rectificatif", "rectifying budget"),
        CARRIED_OVER("carried-over", "report", "carry-over"),
        TRANSFER("transfer", "virement", "transfer"),
        COMMITTED("committed", "engagement", "commitment");

        private final String code;
        private final Text words;

        Kind(String code, String french, String english) {
            this.code = code;
            this.words = Text.of(french, english);
        }

        /** As written in {@code records/execution.yaml}. */
        public String code() {
            return code;
        }

        public Text words() {
            return words;
        }

        static Optional<Kind> coded(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    public String of() {
        return said.of();
    }

    public int year() {
        return said.year();
    }

    public LocalDate on() {
        return said.on();
    }

    public String reference() {
        return said.reference();
    }

    /** For a transfer, who receives. */
    public Optional<String> to() {
        return said.to();
    }

    /** Where credits beyond the convention come from. */
    public Optional<String> origin() {
        return said.origin();
    }

    /** Those who decided, written one after the other: {@code director, minister-budget} are two. */
    public List<String> deciders() {
        return Stream.of(said.by().split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** By day, then by what they say; their place in the file comes last. */
    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }
}
