package org.rouage.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Unwrapping;
import org.rouage.law.link.Link;

/**
 * Articles written in Markdown: a heading {@code # Article L111-1} (or underlined with dashes), the body, a NOTA after
 * {@code **Nota:**}, and links by kind, each kind printed {@code **Cite**:} or {@code _Cite_:}. NOTA and links may be
 * absent. A file may hold several articles, one heading each.
 *
 * <p>Example: the first seed has a body of 14 paragraphs and 5 links of 4 kinds.
 */
final class MarkdownLaw {
    private static final String HEADING = "# Article ";
    private static final String NOTA = "**Nota:**";
    private static final String LINKS = "**Liens relatifs à cet article**";
    private static final Pattern UNDERLINED = Pattern.compile("Article \\S.*");
    private static final Pattern UNDERLINE = Pattern.compile("-{3,}\\s*");
    private static final Pattern KIND = Pattern.compile("\\t?(\\*\\*|_)([^*_]+)\\1:\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*- (\\S.*)");
    private static final String ENDS_OF_SENTENCE = ".;:!?)»\"”…|>]*°";

    private final String file;
    private final List<String> lines;
    private final boolean endsWithBreak;
    private final List<Problem> problems = new ArrayList<>();

    private MarkdownLaw(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        this.endsWithBreak = text.endsWith("\n") || text.endsWith("\r");
    }

    /** Reads one file; {@code indexedId} is the chronical id a folder's index gives it. */
    static FileRead read(String file, String text, Optional<String> indexedId) {
        var markdown = new MarkdownLaw(file, text);
        return FileRead.of(markdown.articles(indexedId), markdown.problems);
    }

    private List<ArticleDraft> articles(Optional<String> indexedId) {
        List<Integer> headings = headings();
        if (headings.isEmpty()) {
            problems.add(noHeading());
            return List.of();
        }
        boolean alone = headings.size() == 1;
        ArticleFileName name = ArticleFileName.of(alone ? file : "", Place.of(file), problems);
        var drafts = new ArrayList<ArticleDraft>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1) : lines.size();
            article(headings.get(i), end, name, alone ? indexedId : Optional.empty())
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private List<Integer> headings() {
        var found = new ArrayList<Integer>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(HEADING) || isUnderlined(at)) {
                found.add(at);
            }
        }
        return found;
    }

    private boolean isUnderlined(int at) {
        return lines.get(at).startsWith("Article ")
                && at + 1 < lines.size()
                && UNDERLINED.matcher(lines.get(at)).matches()
                && UNDERLINE.matcher(lines.get(at + 1)).matches();
    }

    private Problem noHeading() {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return LawProblems.noHeading(place(at), lines.get(at));
            }
        }
        return LawProblems.truncated(Place.of(file), "");
    }

    private Optional<ArticleDraft> article(int heading, int end, ArticleFileName name, Optional<String> indexedId) {
        boolean underlined = !lines.get(heading).startsWith("#");
        String printed = lines.get(heading).substring(underlined ? "Article ".length() : HEADING.length());
        if (printed.isBlank()) {
            problems.add(LawProblems.noHeading(place(heading), lines.get(heading)));
            return Optional.empty();
        }
        ArticleNumber number = ArticleNumber.parse(printed.strip());
        int from = heading + (underlined ? 2 : 1);
        int links = find(LINKS, from, end);
        int nota = find(NOTA, from, links);
        String body = Unwrapping.unwrap(text(from, nota));
        String note = Unwrapping.unwrap(text(nota + 1, links));
        List<Link> listed = links(links + 1, end);
        Optional<Problem> cut = cut(heading, links, end, body.isEmpty() && note.isEmpty() && listed.isEmpty());
        if (cut.isPresent()) {
            problems.add(cut.get());
            return Optional.empty();
        }
        ArticleFileName told = name;
        if (name.disagrees(number)) {
            problems.add(LawProblems.nameDisagrees(place(heading), name.number().orElse(""), number.normalised()));
            told = new ArticleFileName(Optional.empty(), Optional.empty(), Optional.empty());
        }
        return Optional.of(new ArticleDraft(
                Optional.empty(),
                number,
                told.start(),
                Optional.empty(),
                told.chronicalId().or(() -> indexedId),
                body,
                note,
                listed,
                place(heading)));
    }

    private int find(String marker, int from, int end) {
        for (int at = from; at < end; at++) {
            if (lines.get(at).startsWith(marker)
                    && lines.get(at).stripTrailing().equals(marker)) {
                return at;
            }
        }
        return end;
    }

    private String text(int from, int endExclusive) {
        return from >= endExclusive ? "" : String.join("\n", lines.subList(from, endExclusive));
    }

    private List<Link> links(int from, int end) {
        var links = new ArrayList<Link>();
        String kind = "";
        for (int at = from; at < end; at++) {
            String line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            Matcher item = ITEM.matcher(line);
            boolean isItem = item.matches();
            Matcher heading = KIND.matcher(line);
            if (!isItem && heading.matches()) {
                kind = heading.group(2).strip();
            } else if (isItem && !kind.isEmpty()) {
                links.add(Link.parse(kind, item.group(1).strip()));
            } else if (at + 1 < lines.size() || endsWithBreak) {
                problems.add(LawProblems.linkLine(place(at), line));
            }
        }
        return links;
    }

    /** What shows that the copy stops before its end; only the last article of a file can be cut. */
    private Optional<Problem> cut(int heading, int links, int end, boolean empty) {
        if (empty) {
            return Optional.of(LawProblems.truncated(place(heading), lines.get(heading)));
        }
        int last = end - 1;
        while (last > heading && lines.get(last).isBlank()) {
            last--;
        }
        String line = lines.get(last).strip();
        if (end < lines.size() || line.isEmpty()) {
            return Optional.empty();
        }
        boolean inLinks = links < end;
        boolean kindWithoutItem =
                inLinks && (last == links || KIND.matcher(lines.get(last)).matches());
        boolean bracketOpen = inLinks && line.lastIndexOf('(') > line.lastIndexOf(')');
        boolean brokenLine = inLinks && !ITEM.matcher(lines.get(last)).matches();
        boolean sentenceOpen = !inLinks && ENDS_OF_SENTENCE.indexOf(line.charAt(line.length() - 1)) < 0;
        boolean cut = kindWithoutItem || (!endsWithBreak && (bracketOpen || brokenLine || sentenceOpen));
        return cut ? Optional.of(LawProblems.truncated(place(last), lines.get(last))) : Optional.empty();
    }

    private Place place(int line) {
        return Place.in(file, line + 1, 1);
    }
}
