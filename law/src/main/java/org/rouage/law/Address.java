package org.rouage.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unique address of a provision inside its article: the part where the article is divided into parts, then the
 * alinéa counted from the start of that part, with its printed label beside it.
 *
 * <p>Example: {@code I al. 10 (1°)} is the tenth alinéa of the I, which is printed "1°"; "I, 1°" alone would be
 * ambiguous, for that I holds two numbered lists. Nested parts are joined by a hyphen, {@code III-A al. 2}; an article
 * without parts gives {@code al. 3}; the NOTA has addresses of its own, {@code NOTA al. 1}. Printing and parsing are
 * inverse.
 */
public record Address(boolean inNota, List<String> parts, Position position) {
    private static final String PART = "(?:[IVXLC]+|[A-Z]|\\d{1,3})(?: " + Mark.SUFFIX + ")?";
    private static final Pattern FORM = Pattern.compile("(NOTA )?(?:(" + PART + "(?:-" + PART + ")*) )?"
            + "(?:al\\. ([1-9]\\d{0,5})(?: \\(([^()]+)\\))?|(tableau|note) ([1-9]\\d{0,5}))");

    public Address {
        parts = List.copyOf(parts);
    }

    /** An alinéa of the body: {@code Address.of(List.of("I"), 10, "1°")}. */
    public static Address of(List<String> parts, int alinea, String label) {
        return new Address(false, parts, new Position.Alinea(alinea, label));
    }

    /** Reads the form {@link #toString} prints; anything else is an {@link IllegalArgumentException}. */
    public static Address parse(String printed) {
        return read(printed)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not the address of a provision, such as I al. 10 (1°), al. 3 or NOTA al. 1: " + printed));
    }

    /** Reads the form {@link #toString} prints; empty when this is not one. */
    public static Optional<Address> read(String printed) {
        Matcher form = FORM.matcher(printed);
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> parts =
                form.group(2) == null ? List.of() : List.of(form.group(2).split("-", -1));
        return Optional.of(new Address(form.group(1) != null, parts, position(form)));
    }

    private static Position position(Matcher form) {
        if (form.group(3) != null) {
            String label = form.group(4) == null ? "" : form.group(4);
            return new Position.Alinea(Integer.parseInt(form.group(3)), label);
        }
        int number = Integer.parseInt(form.group(6));
        return form.group(5).equals("note") ? new Position.Note(number) : new Position.Table(number);
    }

    /** The part as printed, {@code III-A}; empty without part. */
    public String part() {
        return String.join("-", parts);
    }

    /** The alinéa's printed label, or nothing. */
    public String label() {
        return switch (position) {
            case Position.Alinea(int number, String label) -> label;
            case Position.Table table -> "";
            case Position.Note note -> "";
        };
    }

    /** Whether this is the same place: the same part and alinéa, the labels not contradicting each other. */
    public boolean samePlace(Address other) {
        return inNota == other.inNota
                && parts.equals(other.parts)
                && withoutLabel(position).equals(withoutLabel(other.position))
                && (label().isEmpty() || other.label().isEmpty() || label().equals(other.label()));
    }

    private static Position withoutLabel(Position position) {
        return switch (position) {
            case Position.Alinea(int number, String label) -> new Position.Alinea(number, "");
            case Position.Table table -> table;
            case Position.Note note -> note;
        };
    }

    @Override
    public String toString() {
        return (inNota ? "NOTA " : "") + part() + (parts.isEmpty() ? "" : " ") + position;
    }
}
