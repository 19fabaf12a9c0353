package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.citation.Pinpoint.Kind;

/**
 * Reads, backwards from the word "article", the place inside the article that the sentence means: "au 3° du II de l'",
 * "des deuxième et troisième alinéas du I des", "la première phrase du dernier alinéa de l'".
 */
final class PinpointReader {
    /** Between "de" and "article". */
    private static final Set<String> NEAREST =
            Set.of("l'", "même", "mêmes", "présent", "cet", "ces", "ce", "la", "les", "son", "ses");
    /** What comes before is said to contain what was read. */
    private static final Set<String> OF = Set.of("de", "du", "des", "d'", "dudit", "desdits");

    private static final Set<String> THE = Set.of("au", "aux", "à", "le", "les", "la", "l'", "ce", "ces", "cet");
    private static final Set<String> JOINED = Set.of("et", "ou", ",", "à", "et/ou");
    private static final Set<String> COUNTED = Set.of("paragraphe", "paragraphes", "point", "points");
    private static final int FARTHEST = 300;

    private final String text;
    private final int limit;
    private int position;
    private String token = "";

    private PinpointReader(String text, int article) {
        this.text = text;
        this.position = article;
        this.limit = Math.max(0, article - FARTHEST);
    }

    /** The steps from the article inwards, none when the sentence means the whole article. */
    static List<Pinpoint> before(String text, int article) {
        return new PinpointReader(text, article).read();
    }

    private List<Pinpoint> read() {
        takeWhileIn(NEAREST);
        List<Pinpoint> steps = new ArrayList<>();
        boolean inwards = takeOne(OF);
        while (inwards) {
            Optional<Pinpoint> step = step();
            if (step.isEmpty()) {
                return steps;
            }
            takeOne(COUNTED);
            boolean determined = takeWhileIn(THE);
            inwards = takeOne(OF);
            boolean sure = step.get().kind() == Kind.ALINEA || step.get().kind() == Kind.SENTENCE;
            if (!sure && !determined && !inwards) {
                return steps;
            }
            steps.add(step.get());
        }
        return steps;
    }

    private Optional<Pinpoint> step() {
        peek();
        if (token.startsWith("(")) {
            take();
            peek();
        }
        String counted = token.toLowerCase(Locale.ROOT);
        if (counted.equals("alinéa") || counted.equals("alinéas")) {
            take();
            return ordinals(Kind.ALINEA);
        }
        if (counted.equals("phrase") || counted.equals("phrases")) {
            take();
            return ordinals(Kind.SENTENCE);
        }
        return labels();
    }

    private Optional<Pinpoint> ordinals(Kind kind) {
        List<Integer> ranks = new ArrayList<>();
        int before = position;
        boolean range = false;
        while (peek()) {
            Optional<Integer> ordinal = Labels.ordinal(token);
            Optional<Integer> cardinal = Labels.cardinal(token);
            if (ordinal.isPresent()) {
                addOrdinal(ranks, ordinal.get(), range);
                range = false;
                take();
                before = position;
            } else if (cardinal.isPresent() && !ranks.isEmpty()) {
                widen(ranks, cardinal.get());
                take();
                before = position;
            } else if (!ranks.isEmpty()
                    && (JOINED.contains(token) || ((OF.contains(token) || THE.contains(token)) && isListed()))) {
                range = token.equals("à");
                take();
            } else {
                break;
            }
        }
        position = before;
        List<String> labels = ranks.stream().map(rank -> Integer.toString(rank)).toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Pinpoint(kind, labels));
    }

    private static void addOrdinal(List<Integer> ranks, int ordinal, boolean range) {
        if (range && ordinal > 0) {
            for (int rank = ranks.getFirst() - 1; rank > ordinal; rank--) {
                ranks.addFirst(rank);
            }
        }
        ranks.addFirst(ordinal);
    }

    /** "Les deux derniers": the last alone becomes the last two. */
    private static void widen(List<Integer> ranks, int count) {
        int nearest = ranks.getFirst();
        if (nearest == -1) {
            for (int rank = -2; rank >= -count; rank--) {
                ranks.addFirst(rank);
            }
        } else if (nearest == 1) {
            for (int rank = 2; rank <= count; rank++) {
                ranks.add(rank - 1, rank);
            }
        }
    }

    /** Whether an article such as "du" or "le" stands between two ordinals: "du premier et du dernier alinéa". */
    private boolean isListed() {
        int here = position;
        String current = token;
        take();
        boolean listed = peek() && JOINED.contains(token) && !token.equals("à");
        position = here;
        token = current;
        return listed;
    }

    private Optional<Pinpoint> labels() {
        List<String> found = new ArrayList<>();
        Optional<Kind> kind = Optional.empty();
        int before = position;
        boolean range = false;
        while (true) {
            String label = label();
            Optional<Kind> next = Labels.kind(stem(label));
            if (next.isEmpty() || (kind.isPresent() && !kind.equals(next))) {
                break;
            }
            kind = next;
            addLabel(found, label, range);
            before = position;
            if (!peek() || !JOINED.contains(token)) {
                break;
            }
            range = token.equals("à");
            take();
        }
        position = before;
        return kind.map(known -> new Pinpoint(known, found));
    }

    private static void addLabel(List<String> found, String label, boolean range) {
        if (range) {
            String last = found.removeFirst();
            found.addAll(0, Labels.range(label, last));
        } else {
            found.addFirst(label);
        }
    }

    /** One label with its suffix: {@code 2° bis}. */
    private String label() {
        if (!peek()) {
            return "";
        }
        String last = token;
        take();
        if (NumberReader.isLatin(last) && peek()) {
            String stem = token;
            take();
            return stem + " " + last;
        }
        return last;
    }

    private static String stem(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    private boolean takeWhileIn(Set<String> words) {
        boolean taken = false;
        while (takeOne(words)) {
            taken = true;
        }
        return taken;
    }

    private boolean takeOne(Set<String> words) {
        if (peek() && words.contains(token.toLowerCase(Locale.ROOT))) {
            take();
            return true;
        }
        return false;
    }

    private void take() {
        position = Words.skipSpacesBack(text, position) - token.length();
    }

    /** Sets the token that ends here; there is none at the start of a paragraph or after other punctuation. */
    private boolean peek() {
        int end = Words.skipSpacesBack(text, position);
        int start = end;
        if (end > limit && text.charAt(end - 1) == ',') {
            start = end - 1;
        } else if (end > limit && text.charAt(end - 1) == ')') {
            start = Math.max(text.lastIndexOf('(', end - 1), end - 12);
            start = start >= 0 && text.charAt(start) == '(' ? start : end;
        } else {
            start = wordStart(end);
        }
        token = start < limit ? "" : text.substring(start, end).replace('’', '\'');
        return !token.isEmpty();
    }

    private int wordStart(int end) {
        int start = end;
        if (start > limit && isApostrophe(text.charAt(start - 1))) {
            start--;
        }
        while (start > limit && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '°' || c == 'º' || c == '-' || c == '/';
    }
}
