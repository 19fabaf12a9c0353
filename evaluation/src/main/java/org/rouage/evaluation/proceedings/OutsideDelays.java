package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;

/**
 * What texts and practices outside the convention say of an evaluator's report: how long the parties have to reply to
 * the provisional one at least, and when recommendations are followed up. They are data, dated and cited, given from
 * outside; where none is given, the default is shown as a default.
 *
 * <p>Example: a floor of 15 days, "décret n° 2022-1680, art. 14", from 2023-01-01; a follow-up between six and nine
 * months after the final report, a habit of the inspectorate.
 */
public record OutsideDelays(List<ReplyFloor> floors, List<FollowUpWindow> windows) {
    public OutsideDelays {
        floors = List.copyOf(floors);
        windows = List.copyOf(windows);
    }

    /** At least so many calendar days to reply to a provisional report handed while it holds. */
    public record ReplyFloor(int days, String source, Validity holds) {}

    /** From so many months after the final report to so many, both inclusive. */
    public record FollowUpWindow(int fromMonths, int toMonths, String source, Validity holds) {}

    public static OutsideDelays none() {
        return new OutsideDelays(List.of(), List.of());
    }

    Optional<ReplyFloor> floor(LocalDate on) {
        return floors.stream().filter(floor -> floor.holds().contains(on)).findFirst();
    }

    Optional<FollowUpWindow> window(LocalDate on) {
        return windows.stream().filter(window -> window.holds().contains(on)).findFirst();
    }
}
