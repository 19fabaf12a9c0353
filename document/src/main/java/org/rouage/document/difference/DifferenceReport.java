package org.rouage.document.difference;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.difference.Differences;
import org.rouage.law.requirement.Vocabulary;

/**
 * What a report of differences prints: the differences, what each side is called, the terms that name grounds, and the
 * version of Rouage.
 *
 * <p>Example: {@code DifferenceReport.of(differences, vocabulary, "0.1.0")} calls the sides of one convention "on 31
 * December 2025" and "on 1 January 2026"; those of two conventions by their titles too.
 */
public record DifferenceReport(
        Differences differences, Text beforeName, Text afterName, Vocabulary vocabulary, String version) {

    public static DifferenceReport of(Differences differences, Vocabulary vocabulary, String version) {
        boolean one =
                differences.before().conventionId().equals(differences.after().conventionId());
        return new DifferenceReport(
                differences, name(differences.before(), one), name(differences.after(), one), vocabulary, version);
    }

    /** The same, its sides called otherwise. */
    public DifferenceReport called(Text before, Text after) {
        return new DifferenceReport(differences, before, after, vocabulary, version);
    }

    /** The title of the new; both when they differ. */
    public String title() {
        String old = heading(differences.before()).title();
        String now = heading(differences.after()).title();
        return old.equals(now) ? now : old + " → " + now;
    }

    /** The acts that made the differences, with how many elements each touched. */
    public List<ActAtWork> acts() {
        return ActAtWork.in(differences);
    }

    private static Text name(Standing standing, boolean withoutTitle) {
        Text day = Text.of("au ", "on ").plus(Text.day(standing.asOf().inForce()));
        Text known = standing.asOf().inForce().equals(standing.asOf().known())
                ? day
                : day.plus(Text.of(", connu le ", ", known on "))
                        .plus(Text.day(standing.asOf().known()));
        return withoutTitle
                ? known
                : Text.same(heading(standing).title()).plus(Text.same(", ")).plus(known);
    }

    private static Heading heading(Standing standing) {
        return (Heading) standing.root().element();
    }
}
