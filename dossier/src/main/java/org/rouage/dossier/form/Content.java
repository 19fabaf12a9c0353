package org.rouage.dossier.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * What may be written under a key of a dossier's file.
 *
 * <p>Example: under {@code due}, {@link Day}: {@code 2015-06-30}; under {@code objectives} of a commitment, {@code new
 * ListOf(new Reference(List.of("objective")))}: identifiers of objectives that exist in the dossier.
 */
public sealed interface Content {
    /** Words on one line. */
    record Words() implements Content {}

    /** Text in Markdown, kept as it is written. */
    record Markdown() implements Content {}

    /** A formula of the calculation language, kept as it is written; whether it computes is seen elsewhere. */
    record Formula() implements Content {}

    /** The name of the element itself, in lower-case words joined by hyphens, unique in its realm. */
    record Identifier(Realm realm) implements Content {
        /** Longer names than this are refused, before they are looked at. */
        public static final int LONGEST = 100;

        /**
         * Lower-case words joined by hyphens, beginning with a letter; not what YAML takes for a flag or for nothing.
         */
        public static final String PATTERN = "(?!(true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*";
    }

    /**
     * The identifier of another element of the dossier, of one of these forms; of any clause or act when the list is
     * empty.
     */
    record Reference(List<String> forms) implements Content {
        public Reference {
            forms = List.copyOf(forms);
        }
    }

    /**
     * The identifier of what an operation of an amendment changes. Whether it stands there and is in force depends on
     * the acts before, so that the consolidation says it.
     */
    record Target(List<String> forms) implements Content {
        public Target {
            forms = List.copyOf(forms);
        }
    }

    /** A term of the vocabulary that conventions and requirement catalogues share. */
    record Term(Slot slot) implements Content {}

    /** A term of the vocabulary, or the identifier of an element of one of these forms. */
    record TermOrReference(Slot slot, List<String> forms) implements Content {
        public TermOrReference {
            forms = List.copyOf(forms);
        }
    }

    /** One of a few words fixed by Rouage. */
    record OneOf(List<String> words) implements Content {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** A day of the calendar, {@code 2014-07-28}. */
    record Day() implements Content {}

    /** A year from 1900 to 2199. */
    record Year() implements Content {
        public static final int FIRST = 1900;
        public static final int LAST = 2199;
    }

    /** A whole number, zero or more, up to the largest inclusive. */
    record Whole(int largest) implements Content {
        public static final int LARGEST = 999_999_999;

        public Whole() {
            this(LARGEST);
        }
    }

    /**
     * A year, a half-year, a quarter or a month: {@code 2026}, {@code 2026-S1} or {@code 2026-H1}, {@code 2026-T1} or
     * {@code 2026-Q1}, {@code 2026-03}.
     */
    record Period() implements Content {
        public static final String PATTERN = "(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]|[TQ][1-4]|[SH][12]))?";
    }

    /**
     * The code of a body or of a region of the network, an acronym or words joined by hyphens: where the element is
     * described, or where another refers to it.
     */
    record Code(Coded of, boolean describes) implements Content {
        public static final String PATTERN = "(?!(true|false|null)$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*";

        /** Whether a text has the shape. */
        public boolean fits(String written) {
            return written.length() <= Identifier.LONGEST && written.matches(PATTERN);
        }
    }

    /** An exact decimal number, kept digit for digit. */
    record Decimal() implements Content {}

    /** {@code true} or {@code false}. */
    record Flag() implements Content {}

    /** A text of a fixed shape, such as {@code CSS L227-1}. */
    record Shaped(String pattern, String example, Text says) implements Content {
        /** Whether a text has the shape; one longer than any identifier has not. */
        public boolean fits(String written) {
            return written.length() <= Identifier.LONGEST && written.matches(pattern);
        }
    }

    /** A list; {@code needsOne} when an empty list is refused; no two items hold the same {@code distinct} key. */
    record ListOf(Content item, boolean needsOne, List<String> distinct) implements Content {
        public ListOf {
            distinct = List.copyOf(distinct);
        }
    }

    /** A group of keys with a form of its own. */
    record Group(Form form) implements Content {}

    /**
     * One key of several, each with a form of its own: {@code setTarget: {indicator: ind-1, …}}. The value is of the
     * sealed {@code kind}, made as the record of the form under the key.
     */
    record Choice(String name, Class<?> kind, Text title, List<Key> keys) implements Content {
        public Choice {
            keys = List.copyOf(keys);
        }

        /** The form under a key; empty when there is no such key. */
        public Optional<Form> form(String key) {
            return keys.stream()
                    .filter(one -> one.name().equals(key))
                    .flatMap(
                            one -> one.content() instanceof Group(Form form) ? Optional.of(form).stream() : Stream.of())
                    .findFirst();
        }

        public List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /** A group or a choice that says anew what may stand already: its identifier may be one that was given before. */
    record Anew(Content content) implements Content {}

    /** What of the network has a code of its own. */
    enum Coded {
        /** The fund itself, or one of its local funds. */
        BODY("localFund"),
        REGION("region");

        private final String form;

        Coded(String form) {
            this.form = form;
        }

        /** The form in which it is described. */
        public String form() {
            return form;
        }
    }

    /** Within what an identifier is the only one of its name. */
    enum Realm {
        /** Among all clauses of the convention and its amendments. */
        CLAUSE,
        /** Among the parties. */
        PARTY,
        /** Outside the dossier: the convention and the fund. */
        WORLD
    }
}
