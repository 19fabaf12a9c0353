package org.rouage.cli.formulas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page of Markdown as samples of a convention, each followed by tables of what it comes to.
 *
 * <p>Example: a block fenced as {@code yaml}, then {@code | | 2024 |} and {@code | `fonds` (MEUR) | 12.5 |}: one sample
 * with one table of one row.
 */
record Page(List<Sample> samples) {
    Page {
        samples = List.copyOf(samples);
    }

    /** What stands between two fences, and the tables up to the next. */
    record Sample(String yaml, List<Table> tables) {
        Sample {
            tables = List.copyOf(tables);
        }
    }

    record Table(List<String> head, List<List<String>> rows) {
        Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** Tables before the first sample explain words, and are not among those of any sample. */
    static Page parse(List<String> lines) {
        var samples = new ArrayList<Sample>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).equals("```yaml")) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf("```");
                int next = next(lines, end);
                samples.add(new Sample(
                        String.join("\n", lines.subList(at + 1, end)) + "\n", tables(lines.subList(end, next))));
                at = next - 1;
            }
        }
        return new Page(samples);
    }

    private static int next(List<String> lines, int from) {
        int next = lines.subList(from, lines.size()).indexOf("```yaml");
        return next < 0 ? lines.size() : from + next;
    }

    private static List<Table> tables(List<String> lines) {
        var tables = new ArrayList<Table>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("|")) {
                var rows = new ArrayList<List<String>>();
                while (at < lines.size() && lines.get(at).startsWith("|")) {
                    rows.add(cells(lines.get(at)));
                    at++;
                }
                tables.add(new Table(rows.getFirst(), rows.subList(2, rows.size())));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
