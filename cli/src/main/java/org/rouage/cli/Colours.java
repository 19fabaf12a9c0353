package org.rouage.cli;

/**
 * What colour means in Rouage's output. Colour only ever repeats what the words say.
 *
 * <p>Example: {@code new Colours(false).bad("breached")} is {@code breached}, unchanged.
 */
public record Colours(boolean on) {
    /** As it should be: satisfied, resolved. */
    public String good(String words) {
        return ink("32", words);
    }

    /** Against the law or wrong: breached, dangling. */
    public String bad(String words) {
        return ink("31", words);
    }

    /** Not settled: to justify, undecided, suspect. */
    public String doubt(String words) {
        return ink("33", words);
    }

    /** What may be passed over: not applicable, places, hashes. */
    public String faint(String words) {
        return ink("2", words);
    }

    /** What the eye should find first: headings, problem codes. */
    public String strong(String words) {
        return ink("1", words);
    }

    private String ink(String code, String words) {
        return on && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
