package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as its tokens without the white space, each known by a number that equal tokens share, and the white space
 * before each and after the last (empty where there is none). Spaces match everywhere, and so say nothing about where
 * two texts agree: they follow the words.
 */
final class Words {
    /** What a word weighs that carries meaning; a word that only links others weighs 1. */
    static final int MEANING = 4;

    private static final Set<String> LINKS = Set.of(
            "les", "des", "une", "aux", "par", "pour", "sur", "dans", "que", "qui", "dont", "est", "sont", "cette",
            "ces", "son", "ses", "leur", "leurs", "avec", "sans", "elle", "ils", "elles", "cet", "ont", "the", "and",
            "for");
    private static final String SENTENCE_ENDS = ".!?…;:";

    private final List<Token> tokens;
    private final String[] spaces;
    private final int[] ids;

    private Words(List<Token> tokens, String[] spaces, int[] ids) {
        this.tokens = tokens;
        this.spaces = spaces;
        this.ids = ids;
    }

    static Words of(List<Token> all, Map<String, Integer> numbered) {
        var words = new ArrayList<Token>(all.size() / 2 + 1);
        var spaces = new String[all.size() + 1];
        Arrays.fill(spaces, "");
        var ids = new int[all.size()];
        for (Token token : all) {
            if (token.kind() == Token.Kind.SPACE) {
                spaces[words.size()] = spaces[words.size()] + token.said();
            } else {
                ids[words.size()] = numbered.computeIfAbsent(token.said(), _ -> numbered.size());
                words.add(token);
            }
        }
        return new Words(words, spaces, Arrays.copyOf(ids, words.size()));
    }

    int size() {
        return tokens.size();
    }

    int[] ids() {
        return ids;
    }

    String said(int word) {
        return tokens.get(word).said();
    }

    /** The white space before a word, or after the last when asked of their number. */
    String space(int word) {
        return spaces[word];
    }

    int weight(int from, int toExclusive) {
        int weight = 0;
        for (int word = from; word < toExclusive; word++) {
            weight += isLink(word) ? 1 : MEANING;
        }
        return weight;
    }

    /**
     * Whether a line, a cell or a sentence ends inside this stretch or on its edges: changes are not joined over it.
     */
    boolean separates(int from, int toExclusive) {
        for (int word = from; word < toExclusive; word++) {
            if (breaksLine(word) || said(word).equals("|") || endsSentence(word)) {
                return true;
            }
        }
        return breaksLine(toExclusive);
    }

    /**
     * How good a place is for a change to begin or to end, just before a word: between paragraphs, sentences, parts of
     * sentences, words.
     */
    int seam(int word) {
        if (word == 0 || word == size()) {
            return 12;
        }
        if (breaksLine(word)) {
            return space(word).indexOf('\n') < space(word).lastIndexOf('\n') ? 12 : 10;
        }
        if (space(word).isEmpty()) {
            return 0;
        }
        if (endsSentence(word - 1)) {
            return 8;
        }
        boolean afterLink = isLink(word - 1);
        if (afterLink && tokens.get(word - 1).kind() == Token.Kind.PUNCTUATION) {
            return 5;
        }
        return isLink(word) && !afterLink ? 3 : 2;
    }

    private boolean breaksLine(int word) {
        return space(word).indexOf('\n') >= 0;
    }

    private boolean endsSentence(int word) {
        String said = said(word);
        return said.length() == 1
                && SENTENCE_ENDS.contains(said)
                && (word + 1 == size() || !space(word + 1).isEmpty());
    }

    private boolean isLink(int word) {
        Token token = tokens.get(word);
        return switch (token.kind()) {
            case WORD ->
                token.said().length() <= 2 || LINKS.contains(token.said().toLowerCase(Locale.ROOT));
            case ELISION, PUNCTUATION, MARK, SPACE -> true;
            case NUMBER -> false;
        };
    }
}
