package org.rouage.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;

/**
 * One article through time: its dated versions in order, each with the days on which it stands, under one chronical id
 * where that is known. A number that was given to another article has two lineages.
 *
 * <p>Example: CSS L228-1 has two: 6742320, the supervisory council, and 28689336, a training institute, since
 * 2016-01-01. Where the source gives only a start, the version ends when the next of its own lineage starts; the last
 * one has no end, even if the number was given away since.
 *
 * @param undated copies that give no date; only kept when no dated version says the same
 */
public record Lineage(Optional<String> chronicalId, List<Standing> standings, List<ArticleVersion> undated) {
    /** A version and the days on which it stands. */
    public record Standing(ArticleVersion version, Validity validity) {}

    public Lineage {
        standings = List.copyOf(standings);
        undated = List.copyOf(undated);
    }

    /** Of all copies under one chronical id. */
    static Lineage of(Optional<String> chronicalId, List<ArticleVersion> copies) {
        List<Standing> dated = new ArrayList<>();
        List<ArticleVersion> undated = new ArrayList<>();
        for (ArticleVersion copy : copies) {
            copy.validity().ifPresentOrElse(days -> dated.add(new Standing(copy, days)), () -> undated.add(copy));
        }
        dated.sort(Comparator.comparing(Standing::validity));
        List<Standing> standings = ended(withoutRepetition(dated));
        return new Lineage(chronicalId, standings, standings.isEmpty() ? withoutCopies(undated) : List.of());
    }

    /** Those that stand on this day: one, none, or several when copies disagree. */
    public List<Standing> on(LocalDate day) {
        return standings.stream()
                .filter(standing -> standing.validity().contains(day))
                .toList();
    }

    /** A second copy of a version, with the same start and the same words, says nothing new but perhaps its end. */
    private static List<Standing> withoutRepetition(List<Standing> dated) {
        List<Standing> kept = new ArrayList<>();
        for (Standing standing : dated) {
            int last = kept.size() - 1;
            if (last >= 0 && sameText(kept.get(last), standing)) {
                Standing earlier = kept.get(last);
                kept.set(last, new Standing(earlier.version(), firstEnd(earlier.validity(), standing.validity())));
            } else {
                kept.add(standing);
            }
        }
        return kept;
    }

    private static boolean sameText(Standing one, Standing other) {
        return one.validity().from().equals(other.validity().from()) && sameWords(one.version(), other.version());
    }

    /** Whether a copy says nothing that another does not: the same words, and no date or the same one. */
    static boolean repeats(ArticleVersion copy, ArticleVersion known) {
        return (copy.validity().isEmpty()
                        || copy.validity()
                                .map(Validity::from)
                                .equals(known.validity().map(Validity::from)))
                && sameWords(copy, known);
    }

    private static boolean sameWords(ArticleVersion one, ArticleVersion other) {
        return one.body().equals(other.body()) || Fingerprint.of(one.body()).equals(Fingerprint.of(other.body()));
    }

    private static Validity firstEnd(Validity one, Validity other) {
        return one.endExclusive().isPresent() ? one : other;
    }

    private static List<ArticleVersion> withoutCopies(List<ArticleVersion> undated) {
        List<ArticleVersion> kept = new ArrayList<>();
        for (ArticleVersion copy : undated) {
            if (kept.stream().noneMatch(known -> sameWords(known, copy))) {
                kept.add(copy);
            }
        }
        return kept;
    }

    /** Each without end takes the start of the next later one. */
    private static List<Standing> ended(List<Standing> sorted) {
        List<Standing> ended = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Standing standing = sorted.get(at);
            LocalDate from = standing.validity().from();
            Optional<LocalDate> next = sorted.subList(at + 1, sorted.size()).stream()
                    .map(later -> later.validity().from())
                    .filter(start -> start.isAfter(from))
                    .findFirst();
            boolean open = standing.validity().endExclusive().isEmpty() && next.isPresent();
            ended.add(open ? new Standing(standing.version(), Validity.between(from, next.get())) : standing);
        }
        return ended;
    }
}
