package org.rouage.law;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form under which two copies of one sentence of law are the same sentence, whatever their typography. It is
 * versioned: a fingerprint says which one it was taken on, and a released version never changes.
 *
 * <p>Example: {@code "I. ― Les œuvres\nmédico‑sociales : « A »"} and {@code "I.-Les oeuvres médico-sociales: \"A\""}
 * have one normal form, {@code I.-Les oeuvres médico-sociales:"A"}. It is made to be compared, not to be read. Letters
 * keep their case and their accents: {@code État} and {@code Etat} differ.
 */
public enum NormalForm {
    /**
     * Markup, box drawing, editorial keywords {@code [*…*]} inside a text and invisible characters are left out; œ and
     * æ are two letters; every dash is a hyphen, every quotation mark {@code "}, every apostrophe {@code '}, º is °;
     * every run of spaces and breaks is one space, and none stands beside a character that is neither letter nor digit.
     */
    V1("v1");

    private static final Pattern EDITORIAL = Pattern.compile("\\[\\h*\\*.*?\\*\\h*]", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:table|caption|thead|tbody|tfoot|tr|th|td|col|colgroup|pre|p|br|hr|div|span|center|font|sup|sub"
                    + "|b|i|u|em"
                    + "|strong|a|ul|ol|li|blockquote|img|h[1-6])(?:\\s[^<>]*)?/?>|[\\u2500-\\u257F]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[«»“”„‟″]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼ′´`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v\\u0085\\p{Z}]+");
    private static final Pattern SPACE_BY_SIGN = Pattern.compile("(?<![\\p{L}\\p{N}]) | (?![\\p{L}\\p{N}])");
    private static final Pattern CAPITAL_LIGATURE = Pattern.compile("Œ(?=\\p{Lu})");

    private final String printed;

    NormalForm(String printed) {
        this.printed = printed;
    }

    /** The form new fingerprints are taken on. */
    public static NormalForm latest() {
        return V1;
    }

    public String of(String text) {
        return switch (this) {
            case V1 -> first(text);
        };
    }

    private static String first(String text) {
        String kept = MARKUP.matcher(withoutKeywords(text)).replaceAll(" ");
        String visible = INVISIBLE.matcher(kept).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String plain = APOSTROPHES
                .matcher(DOUBLE_QUOTES
                        .matcher(DASHES.matcher(letters(composed)).replaceAll("-"))
                        .replaceAll("\""))
                .replaceAll("'");
        return SPACE_BY_SIGN
                .matcher(SPACES.matcher(plain).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** A paragraph that is nothing but a note keeps its words: a NOTA may be all there is of a survival. */
    private static String withoutKeywords(String text) {
        String rest = EDITORIAL.matcher(text).replaceAll(" ");
        return rest.isBlank() ? text.replace("[*", " ").replace("*]", " ") : rest;
    }

    private static String letters(String text) {
        return CAPITAL_LIGATURE
                .matcher(text)
                .replaceAll("OE")
                .replace("Œ", "Oe")
                .replace("œ", "oe")
                .replace("Æ", "Ae")
                .replace("æ", "ae")
                .replace('º', '°')
                .replace("…", "...");
    }

    /** {@code v1}. */
    @Override
    public String toString() {
        return printed;
    }
}
