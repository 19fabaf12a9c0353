package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a signatory does to reach objectives.
 *
 * <p>Example: owner {@code fund}, "open a single call number", from 2014-09-01, due 2015-12-31, dedicated to
 * {@code self-employed}, with the milestone "technical choice made" due 2015-03-31. The owner is a party.
 */
public record Action(
        String id,
        Optional<String> number,
        String owner,
        String title,
        String text,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        List<String> audiences,
        List<Milestone> milestones)
        implements Element {
    public Action {
        audiences = List.copyOf(audiences);
        milestones = List.copyOf(milestones);
    }

    /** A step of the action's calendar, and the day by which it is due. */
    public record Milestone(String title, LocalDate due) {}
}
