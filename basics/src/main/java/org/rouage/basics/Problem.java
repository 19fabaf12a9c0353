package org.rouage.basics;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something wrong with what a person brought, said so that they can mend it: a stable code, the place, what was found,
 * what was expected, the provision it rests on where there is one, and the remedy.
 *
 * <p>Example: {@code DOSSIER-UNKNOWN-KEY} at {@code convention.yaml:14:3}: found {@code objectifs}, expected one of the
 * keys of an axis, remedy "did you mean objectives?". The code never changes once released: scripts and help pages rest
 * on it. It is upper-case words joined by hyphens, the first naming the module.
 */
public record Problem(String code, Place place, Text found, Text expected, Text remedy, Optional<String> provision)
        implements Comparable<Problem> {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z0-9]+)+");
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.found().english());

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a problem code (WORD-WORD): " + code);
        }
    }

    public static Problem of(String code, Place place, Text found, Text expected, Text remedy) {
        return new Problem(code, place, found, expected, remedy, Optional.empty());
    }

    /** The same problem, resting on a provision of the law, printed as {@code CSS L227-1 III al. 1}. */
    public Problem under(String restsOn) {
        return new Problem(code, place, found, expected, remedy, Optional.of(restsOn));
    }

    /** By place, then code: the order in which problems are always listed. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * The problem on three lines or four, in the form {@code place: CODE}, then found, expected, remedy, indented by
     * two spaces.
     */
    public String print(Language language) {
        boolean french = language == Language.FRENCH;
        var printed = new StringBuilder().append(place).append(": ").append(code);
        provision.ifPresent(text -> printed.append(" [").append(text).append(']'));
        line(printed, french ? "trouvé : " : "found: ", found.in(language));
        line(printed, french ? "attendu : " : "expected: ", expected.in(language));
        line(printed, french ? "remède : " : "remedy: ", remedy.in(language));
        return printed.toString();
    }

    private static void line(StringBuilder printed, String label, String words) {
        if (!words.isBlank()) {
            printed.append("\n  ").append(label).append(words);
        }
    }
}
