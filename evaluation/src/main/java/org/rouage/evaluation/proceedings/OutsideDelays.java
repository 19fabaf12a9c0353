package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.duty.Start;

/**
 * What texts and practices outside the convention say of an evaluator's report: how long the parties have to reply to
 * the provisional one at least, and when recommendations are followed up. They are data of the duty catalogues, dated
 * and cited; where none is given, the default is shown as a default.
 *
 * <p>Example: a floor of 15 days since 2022-12-29, décret n° 2022-1680, article 14; a follow-up between six and nine
 * months after the final report, a habit of the inspectorate.
 */
public record OutsideDelays(List<ReplyFloor> floors, List<FollowUpWindow> windows) {
    private static final String PROVISIONAL = "provisional-report-sent";
    private static final String FINAL = "final-report-sent";

    public OutsideDelays {
        floors = List.copyOf(floors);
        windows = List.copyOf(windows);
    }

    /** At least so long to reply to a provisional report handed while it holds. */
    public record ReplyFloor(Delay delay, Text source, Validity holds) {}

    /** From one delay after the final report to another, both inclusive. */
    public record FollowUpWindow(Delay.Between delay, Text source, Validity holds) {}

    public static OutsideDelays none() {
        return new OutsideDelays(List.of(), List.of());
    }

    /** The duties whose clock starts with a provisional report, and with a final one. */
    public static OutsideDelays of(Duties duties) {
        return new OutsideDelays(
                duties.catalogues().stream()
                        .flatMap(catalogue -> starting(
                                catalogue,
                                PROVISIONAL,
                                delay -> delay instanceof Delay.Between ? Optional.empty() : Optional.of(delay),
                                ReplyFloor::new))
                        .toList(),
                duties.catalogues().stream()
                        .flatMap(catalogue -> starting(
                                catalogue,
                                FINAL,
                                delay -> delay instanceof Delay.Between between
                                        ? Optional.of(between)
                                        : Optional.empty(),
                                FollowUpWindow::new))
                        .toList());
    }

    private interface Dated<D, R> {
        R of(D delay, Text source, Validity holds);
    }

    private static <D, R> Stream<R> starting(
            DutyCatalogue catalogue, String event, Function<Delay, Optional<D>> fits, Dated<D, R> made) {
        Text source = catalogue.source().orElse(Text.same(catalogue.article()));
        Stream<Duty> duties =
                catalogue.duties().stream().filter(duty -> duty.start().equals(new Start.OnEvent(event)));
        return duties.flatMap(duty -> duty.delay().flatMap(fits).stream()
                .flatMap(delay -> duty.bases().stream().map(basis -> made.of(delay, source, basis.validity()))));
    }

    Optional<ReplyFloor> floor(LocalDate on) {
        return floors.stream().filter(floor -> floor.holds().contains(on)).findFirst();
    }

    Optional<FollowUpWindow> window(LocalDate on) {
        return windows.stream().filter(window -> window.holds().contains(on)).findFirst();
    }
}
