package org.rouage.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion script for the fish shell, one line for each command and each option.
 *
 * <p>Example: {@code complete -c rouage -n '__rouage_at law read' -l json -d 'as JSON'}. The condition holds when the
 * words typed so far that are not options begin with {@code law read}.
 */
final class FishCompletion {
    private static final String START = """
            # Completion of rouage for fish, printed by: rouage completion fish
            function __rouage_at
                set -l words (commandline -opc | string match -v -- '-*')
                set -e words[1]
                test (count $words) -ge (count $argv); or return 1
                test (count $argv) -eq 0; or test "$words[1..(count $argv)]" = "$argv"
            end
            function __rouage_next
                set -l words (commandline -opc | string match -v -- '-*')
                test (count $words) -eq (math (count $argv) + 1); and __rouage_at $argv
            end
            """;

    private FishCompletion() {}

    static String of(CommandLine root) {
        var lines = new ArrayList<String>();
        addTo(lines, root, List.of());
        return START + String.join("\n", lines) + "\n";
    }

    private static void addTo(List<String> lines, CommandLine line, List<String> path) {
        String at = String.join(" ", path);
        for (CommandLine sub : line.getSubcommands().values()) {
            lines.add("complete -c rouage -f -n '" + ("__rouage_next " + at).strip() + "' -a " + sub.getCommandName()
                    + described(sub.getCommandSpec()));
        }
        for (OptionSpec option : line.getCommandSpec().options()) {
            lines.add("complete -c rouage -n '" + ("__rouage_at " + at).strip() + "'" + namesOf(option)
                    + valuesOf(option) + quoted(first(option.description())));
        }
        line.getSubcommands()
                .values()
                .forEach(sub -> addTo(
                        lines,
                        sub,
                        Stream.concat(path.stream(), Stream.of(sub.getCommandName()))
                                .toList()));
    }

    private static String namesOf(OptionSpec option) {
        return Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String valuesOf(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        Iterable<String> candidates = option.completionCandidates();
        return candidates == null ? " -r" : " -x -a '" + String.join(" ", candidates) + "'";
    }

    private static String described(CommandSpec spec) {
        return quoted(first(spec.usageMessage().description()));
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String words) {
        return words.isEmpty()
                ? ""
                : " -d '"
                        + words.replace("%n", " ")
                                .replace("%%", "%")
                                .replace("\\", "\\\\")
                                .replace("'", "\\'") + "'";
    }
}
