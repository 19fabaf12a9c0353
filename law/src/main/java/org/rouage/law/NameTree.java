package org.rouage.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of codes as a tree of folded letters: recognising one costs its length, whatever the text that follows. */
final class NameTree {
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Code code;
    }

    private final Node root = new Node();

    void add(String name, Code code) {
        Node node = root;
        String folded = fold(name);
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), letter -> new Node());
        }
        if (node.code != null && !node.code.equals(code)) {
            throw new IllegalArgumentException("two codes are called " + name);
        }
        node.code = code;
    }

    Optional<Codes.Mention> longestAt(CharSequence text, int start) {
        Optional<Codes.Mention> longest = Optional.empty();
        @Nullable Node node = root;
        int position = start;
        while (node != null && position < text.length()) {
            char c = text.charAt(position);
            boolean space = NumberForm.isSpace(c) || fold(c) == '\'';
            node = c == 'œ' || c == 'Œ' ? step(step(node, 'o'), 'e') : step(node, fold(c));
            position++;
            while (space && position < text.length() && NumberForm.isSpace(text.charAt(position))) {
                position++;
            }
            if (node != null && node.code != null && endsWord(text, position)) {
                longest = Optional.of(new Codes.Mention(node.code, position));
            }
        }
        return longest;
    }

    private static @Nullable Node step(@Nullable Node node, char letter) {
        return node == null ? null : node.next.get(letter);
    }

    private static boolean endsWord(CharSequence text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** Small letters without accents, straight apostrophes, one space for any run of spaces. */
    static String fold(String name) {
        var folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 'œ' || c == 'Œ') {
                folded.append("oe");
            } else if (!(NumberForm.isSpace(c) && i > 0 && NumberForm.isSpace(name.charAt(i - 1)))) {
                folded.append(fold(c));
            }
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return NumberForm.isSpace(c) ? ' ' : Character.toLowerCase(c);
        }
        return switch (Character.toLowerCase(c)) {
            case 'à', 'â', 'ä' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'î', 'ï' -> 'i';
            case 'ô', 'ö' -> 'o';
            case 'ù', 'û', 'ü' -> 'u';
            case 'ç' -> 'c';
            case '’', 'ʼ' -> '\'';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
