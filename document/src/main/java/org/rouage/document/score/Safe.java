package org.rouage.document.score;

/**
 * Words from elsewhere in a cell of a table that a spreadsheet opens.
 *
 * <p>Example: {@code =HYPERLINK("http://x")} becomes {@code '=HYPERLINK("http://x")}, which no spreadsheet computes.
 */
public final class Safe {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private Safe() {}

    /** With an apostrophe before what a spreadsheet might run. */
    public static String cell(String words) {
        return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** One field of RFC 4180. */
    public static String csv(String words) {
        String field = cell(words);
        return quoted(field);
    }

    /** A number of ours, which may begin with a minus. */
    public static String quoted(String field) {
        return quoted(field, ',');
    }

    /** In a table whose fields another character than the comma may part. */
    static String quoted(String field, char separator) {
        return field.chars().anyMatch(unit -> unit == '"' || unit == separator || unit == '\n' || unit == '\r')
                ? "\"" + field.replace("\"", "\"\"") + "\""
                : field;
    }
}
