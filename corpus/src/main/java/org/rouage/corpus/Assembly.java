package org.rouage.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;

/**
 * Puts together what the files gave: the code of each folder's articles, and the day each version ends, which in copies
 * with one file per version is the day the next one starts.
 *
 * <p>Example: L227-1 of 2004-12-21 and L227-1 of 2005-08-03 with one chronical id: the first ends on 2005-08-03, the
 * second is without a known end. A version is never ended by another article that took its number.
 */
final class Assembly {
    private static final Pattern PREFIXED = Pattern.compile("((?:.*/)?[a-z]{2,}_)[^/]*");

    private final LawReading reading;
    private final String root;
    private final List<Problem> problems = new ArrayList<>();
    private final List<LawRead.CodeAssumed> assumed = new ArrayList<>();

    Assembly(LawReading reading, String root) {
        this.reading = reading;
        this.root = root;
    }

    LawRead of(List<FileRead> reads, List<String> names) {
        reads.forEach(read -> problems.addAll(read.problems()));
        var groups = new LinkedHashMap<String, List<ArticleDraft>>();
        for (int i = 0; i < reads.size(); i++) {
            String group = group(names.get(i));
            reads.get(i).drafts().stream()
                    .filter(draft -> draft.code().isEmpty())
                    .forEach(draft -> groups.computeIfAbsent(group, unseen -> new ArrayList<>())
                            .add(draft));
        }
        var codes = new HashMap<String, Optional<Code>>();
        groups.forEach((group, drafts) -> codes.put(group, code(group, drafts)));
        var drafts = new ArrayList<ArticleDraft>();
        for (int i = 0; i < reads.size(); i++) {
            Optional<Code> inferred = codes.getOrDefault(group(names.get(i)), Optional.empty());
            for (ArticleDraft draft : reads.get(i).drafts()) {
                draft.code().or(() -> inferred).ifPresent(code -> drafts.add(draft.of(code)));
            }
        }
        return new LawRead(
                ended(withoutRepeats(drafts)).stream()
                        .map(ArticleDraft::version)
                        .toList(),
                problems,
                reads.stream().flatMap(read -> read.neverInForce().stream()).toList(),
                assumed,
                reads.stream().flatMap(read -> read.leftOut().stream()).toList());
    }

    private Optional<Code> code(String group, List<ArticleDraft> drafts) {
        String path = root + "/" + group;
        Optional<GroupCode> found = reading.code()
                .map(code -> new GroupCode(code, Text.of("donné à la commande", "given to the command")))
                .or(() -> GroupCode.of(path, drafts));
        if (found.isEmpty()) {
            problems.add(LawProblems.noCode(Place.of(drafts.getFirst().place().file()), drafts.size()));
            return Optional.empty();
        }
        assumed.add(new LawRead.CodeAssumed(
                found.get().code(), group, drafts.size(), found.get().reason()));
        return found.map(GroupCode::code);
    }

    private record Version(Code code, ArticleNumber number, Optional<String> chronicalId, LocalDate start) {}

    private List<ArticleDraft> withoutRepeats(List<ArticleDraft> drafts) {
        var first = new HashMap<Version, Place>();
        var kept = new ArrayList<ArticleDraft>();
        for (ArticleDraft draft : drafts) {
            Optional<Version> version = draft.start()
                    .map(start -> new Version(draft.code().orElseThrow(), draft.number(), draft.chronicalId(), start));
            Optional<Place> before = version.flatMap(key -> Optional.ofNullable(first.putIfAbsent(key, draft.place())));
            before.ifPresentOrElse(
                    place -> problems.add(LawProblems.duplicate(
                            draft.place(),
                            draft.code().orElseThrow() + " " + draft.number(),
                            draft.start().orElseThrow(),
                            place)),
                    () -> kept.add(draft));
        }
        return kept;
    }

    private record Lineage(Code code, String article) {
        static Lineage of(ArticleDraft draft) {
            return new Lineage(
                    draft.code().orElseThrow(),
                    draft.chronicalId().orElseGet(() -> draft.number().normalised()));
        }
    }

    private static List<ArticleDraft> ended(List<ArticleDraft> drafts) {
        Map<Lineage, NavigableSet<LocalDate>> starts = new HashMap<>();
        for (ArticleDraft draft : drafts) {
            draft.start()
                    .ifPresent(start -> starts.computeIfAbsent(Lineage.of(draft), unseen -> new TreeSet<>())
                            .add(start));
        }
        return drafts.stream().map(draft -> ended(draft, starts)).toList();
    }

    private static ArticleDraft ended(ArticleDraft draft, Map<Lineage, NavigableSet<LocalDate>> starts) {
        if (draft.start().isEmpty() || draft.endExclusive().isPresent()) {
            return draft;
        }
        return Optional.ofNullable(starts.get(Lineage.of(draft)))
                .map(days -> days.higher(draft.start().get()))
                .map(draft::ending)
                .orElse(draft);
    }

    /** The files that share a code: those of a folder, apart from those whose own names begin with a word. */
    private static String group(String name) {
        Matcher prefixed = PREFIXED.matcher(name);
        return prefixed.matches() ? prefixed.group(1) : name.substring(0, name.lastIndexOf('/') + 1);
    }
}
