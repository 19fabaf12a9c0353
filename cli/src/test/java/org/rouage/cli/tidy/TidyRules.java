package org.rouage.cli.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What makes a source file tidy, as laid down in CONTRIBUTING.md.
 *
 * <p>Example: a class named {@code CitationHelper} is a breach whose remedy is to name it after what it is.
 */
final class TidyRules {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int LINE_LENGTH = 120;

    private static final Pattern VAGUE = Pattern.compile(".*(?:Service|Manager|Utils?|Helper|Impl|Base|DTO|Dto)");

    /** A pattern that must not stand in code, where it must not, and what to do instead. */
    private record Banned(Pattern pattern, Where where, String remedy) {
        static Banned of(String pattern, Where where, String remedy) {
            return new Banned(Pattern.compile(pattern), where, remedy);
        }
    }

    /** Where a rule holds: the edge may make the clock and read the locale, cli and bench may print and time. */
    private enum Where {
        EVERYWHERE,
        JAVA,
        MAIN,
        MAIN_NOT_THE_EDGE,
        OUTSIDE_CLI,
        MAIN_OUTSIDE_CLI;

        boolean holdsFor(SourceFile file) {
            boolean edge = file.path().equals("cli/src/main/java/org/rouage/cli/Main.java");
            boolean cli = file.module().equals("cli") || file.module().equals("bench");
            return switch (this) {
                case EVERYWHERE -> true;
                case JAVA -> file.isJava();
                case MAIN -> file.isMain();
                case MAIN_NOT_THE_EDGE -> file.isMain() && !edge;
                case OUTSIDE_CLI -> !cli;
                case MAIN_OUTSIDE_CLI -> file.isMain() && !cli;
            };
        }
    }

    private static final List<Banned> BANNED_CODE = List.of(
            Banned.of(
                    "(?:Local(?:Date|Time|DateTime)|Instant|(?:Zoned|Offset)DateTime|Year|YearMonth)\\.now\\(\\)",
                    Where.EVERYWHERE,
                    "reads a clock; take the date as a parameter (the one clock is the session's)"),
            Banned.of(
                    "System\\.(?:currentTimeMillis|nanoTime)\\(|new Date\\(\\)",
                    Where.OUTSIDE_CLI,
                    "reads a clock; take the date as a parameter"),
            Banned.of(
                    "Clock\\.(?:system|systemUTC|systemDefaultZone)\\(",
                    Where.MAIN_NOT_THE_EDGE,
                    "makes a clock; the only one is made in org.rouage.cli.Main"),
            Banned.of(
                    "ZoneId\\.systemDefault|TimeZone\\.getDefault",
                    Where.MAIN,
                    "depends on the machine's time zone; name the zone"),
            Banned.of(
                    "Locale\\.(?:getDefault|setDefault)",
                    Where.MAIN_NOT_THE_EDGE,
                    "depends on the machine's locale; take a Language, or Locale.ROOT"),
            Banned.of(
                    "\\.to(?:Lower|Upper)Case\\(\\)",
                    Where.EVERYWHERE,
                    "depends on the machine's locale; give Locale.ROOT or FRENCH"),
            Banned.of(
                    "String\\.format\\(\\s*\"|\\.formatted\\(",
                    Where.MAIN,
                    "depends on the machine's locale; join strings, or String.format(Locale.ROOT, …)"),
            Banned.of(
                    "\\.getBytes\\(\\)|Charset\\.defaultCharset|new (?:FileReader|FileWriter)\\([^,]*\\)",
                    Where.EVERYWHERE,
                    "depends on the machine's charset; give StandardCharsets.UTF_8"),
            Banned.of("\\breturn null;", Where.EVERYWHERE, "returns null; return an Optional or a sealed alternative"),
            Banned.of(
                    "@[D]isabled|assumeTrue\\([f]alse",
                    Where.EVERYWHERE,
                    "a test that never runs; mend it or remove it"),
            Banned.of(
                    "Thread\\.sleep\\(", Where.EVERYWHERE, "sleeps; wait for the event itself, or move a fixed clock"),
            Banned.of(
                    "System\\.(?:out|err)\\b",
                    Where.MAIN_OUTSIDE_CLI,
                    "prints; return a value and let a command of module cli print it"),
            Banned.of("\\.printStackTrace\\(\\)", Where.EVERYWHERE, "prints a trace; let the edge tell the failure"));

    private static final List<Banned> BANNED_TEXT = List.of(
            Banned.of(
                    "\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b",
                    Where.JAVA,
                    "an unfinished mark; do it, or open an issue"),
            Banned.of(
                    "/(?:w" + "ork|f" + "arm|ro" + "ot|home/\\w+)/|/tmp/[a-z]|[A-Z]:\\\\\\\\Users",
                    Where.EVERYWHERE,
                    "names a folder of one machine; give a path from the checkout"),
            Banned.of(
                    "https?://(?:repo|registry|[\\w.-]*(?:mirror|nexus|artifactory))[\\w.-]*/",
                    Where.EVERYWHERE,
                    "names a package registry; leave that to each machine's settings"));

    private TidyRules() {}

    /** Every breach in a file, in the order of its lines. */
    static List<Breach> breachesIn(SourceFile file) {
        var breaches = new ArrayList<Breach>();
        banned(file, file.lines(), BANNED_TEXT, breaches);
        if (file.isJava()) {
            banned(file, file.code(), BANNED_CODE, breaches);
            shapes(file, breaches);
            sizes(file, breaches);
        }
        return breaches;
    }

    private static void banned(SourceFile file, List<String> lines, List<Banned> rules, List<Breach> breaches) {
        for (Banned rule : rules) {
            if (!rule.where().holdsFor(file)) {
                continue;
            }
            for (int index = 0; index < lines.size(); index++) {
                if (rule.pattern().matcher(lines.get(index)).find()) {
                    breaches.add(new Breach(file.path(), index + 1, rule.remedy()));
                }
            }
        }
    }

    private static void shapes(SourceFile file, List<Breach> breaches) {
        for (Declaration declaration : Declaration.allIn(file)) {
            switch (declaration) {
                case Declaration.Type(String name, int line)
                when VAGUE.matcher(name).matches() ->
                    breaches.add(new Breach(
                            file.path(), line, name + " says what pattern it follows; name it after what it is"));
                case Declaration.Method(String name, int line, int length)
                when length > METHOD_LINES ->
                    breaches.add(new Breach(
                            file.path(),
                            line,
                            name + " has " + length + " lines, over " + METHOD_LINES
                                    + "; take its steps out and name them"));
                case Declaration.Type tidy -> {}
                case Declaration.Method tidy -> {}
            }
        }
    }

    private static void sizes(SourceFile file, List<Breach> breaches) {
        if (file.lines().size() > FILE_LINES) {
            breaches.add(new Breach(
                    file.path(),
                    FILE_LINES + 1,
                    "has " + file.lines().size() + " lines, over " + FILE_LINES + "; split it by subject"));
        }
        List<Boolean> inTextBlocks = file.inTextBlocks();
        for (int index = 0; index < file.lines().size(); index++) {
            int length = file.lines().get(index).length();
            if (length > LINE_LENGTH && !inTextBlocks.get(index)) {
                breaches.add(new Breach(
                        file.path(),
                        index + 1,
                        "is " + length + " characters long, over " + LINE_LENGTH + "; break it"));
            }
        }
    }
}
