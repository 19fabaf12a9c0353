package org.rouage.cli.tutorial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a tutorial written in Markdown: commands with what they answer, and files to write.
 *
 * <p>Example: a fence {@code console} with {@code $ ./rouage --version} is a {@link Run}; a fence {@code yaml} whose
 * first line is {@code # my-convention/records/filings.yaml} is a {@link Write}.
 */
record Tutorial(List<Step> steps) {
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final String MINE = "# my-";

    Tutorial {
        steps = List.copyOf(steps);
    }

    /** Something the reader does. */
    sealed interface Step {}

    /** A command, and the lines that it must answer; a lone ellipsis stands for any lines. */
    record Run(String command, List<String> answer) implements Step {
        Run {
            answer = List.copyOf(answer);
        }

        /** The passages between ellipses, each of which must be answered word for word. */
        List<String> passages() {
            var passages = new ArrayList<String>();
            var passage = new ArrayList<String>();
            for (String line : answer) {
                if (line.strip().equals("…")) {
                    passages.add(String.join("\n", passage));
                    passage.clear();
                } else {
                    passage.add(line.stripTrailing());
                }
            }
            passages.add(String.join("\n", passage));
            return passages.stream().filter(one -> !one.isBlank()).toList();
        }
    }

    /** A file to write, relative to where the reader stands. */
    record Write(Path file, String content) implements Step {}

    static Tutorial parse(List<String> lines) {
        var steps = new ArrayList<Step>();
        Optional<String> language = Optional.empty();
        var block = new ArrayList<String>();
        for (String line : lines) {
            if (!line.startsWith(FENCE)) {
                block.add(line);
            } else if (language.isPresent()) {
                steps.addAll(steps(language.get(), List.copyOf(block)));
                language = Optional.empty();
            } else {
                language = Optional.of(line.substring(FENCE.length()).strip());
                block.clear();
            }
        }
        return new Tutorial(steps);
    }

    private static List<Step> steps(String language, List<String> block) {
        if (language.equals("console")) {
            return runs(block);
        }
        boolean mine = language.equals("yaml") && block.getFirst().startsWith(MINE);
        return mine
                ? List.of(new Write(
                        Path.of(block.getFirst().substring(2)),
                        String.join("\n", block.subList(1, block.size())) + "\n"))
                : List.of();
    }

    private static List<Step> runs(List<String> block) {
        var runs = new ArrayList<Step>();
        int at = 0;
        while (at < block.size()) {
            int next = at + 1;
            while (next < block.size() && !block.get(next).startsWith(PROMPT)) {
                next++;
            }
            runs.add(new Run(block.get(at).substring(PROMPT.length()), block.subList(at + 1, next)));
            at = next;
        }
        return runs;
    }
}
