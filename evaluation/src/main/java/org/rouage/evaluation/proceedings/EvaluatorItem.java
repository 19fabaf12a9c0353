package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;

/**
 * What the evaluator's report holds: a finding, or a recommendation to one side, and what became of it.
 *
 * <p>Example: recommendation {@code m-8} to the fund, accepted by the fund, not replied to by the State, said done on
 * 2015-12-10, confirmed by the State on 2016-02-01. A later wording supersedes an earlier one; both stay.
 */
public sealed interface EvaluatorItem {
    /** As worded last. */
    WrittenMove written();

    /** Earlier wordings, the first first. */
    List<WrittenMove> superseded();

    List<Reply> replies();

    /** What a side replied last. */
    default Optional<Reply> reply(Role role) {
        return replies().reversed().stream()
                .filter(reply -> reply.role() == role)
                .findFirst();
    }

    /** The day it was first worded: from there, or from the provisional report, one has time to reply. */
    default LocalDate first() {
        return (superseded().isEmpty() ? written() : superseded().getFirst()).on();
    }

    /** What the evaluator found. */
    record Remark(WrittenMove written, List<WrittenMove> superseded, List<Reply> replies) implements EvaluatorItem {
        public Remark {
            superseded = List.copyOf(superseded);
            replies = List.copyOf(replies);
        }
    }

    /** What the evaluator recommends to a side, and how it was followed up. */
    record Recommendation(
            WrittenMove written,
            List<WrittenMove> superseded,
            List<Reply> replies,
            Role addressee,
            List<WrittenMove> followUps)
            implements EvaluatorItem {
        public Recommendation {
            superseded = List.copyOf(superseded);
            replies = List.copyOf(replies);
            followUps = List.copyOf(followUps);
        }

        /** What the side that is to carry it out has said of it; empty while it has not replied. */
        public Optional<String> position() {
            return reply(addressee).flatMap(Reply::position);
        }

        /** The same with one more word on where it stands. */
        Recommendation followedUp(WrittenMove said) {
            return new Recommendation(written, superseded, replies, addressee, plus(followUps, said));
        }

        public Progress progress() {
            return followUps.isEmpty()
                    ? Progress.NOT_FOLLOWED_UP
                    : Progress.of(followUps.getLast().position().orElseThrow());
        }

        /** Whether its own day has passed and nobody has confirmed it done. */
        public boolean isOverdue(LocalDate day) {
            return written.due().filter(day::isAfter).isPresent() && progress() != Progress.CONFIRMED;
        }
    }

    /** Where a recommendation stands: what is said done is not yet confirmed. */
    enum Progress {
        NOT_FOLLOWED_UP("not-followed-up"),
        UNDER_WAY("under-way"),
        SAID_DONE("said-done"),
        CONFIRMED("confirmed"),
        CONTESTED("contested");

        private final String term;

        Progress(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static Progress of(String term) {
            for (Progress each : values()) {
                if (each.term.equals(term)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("not a position of a follow-up: " + term);
        }
    }

    /** The same, in new words. */
    default EvaluatorItem reworded(WrittenMove anew) {
        List<WrittenMove> before = plus(superseded(), written());
        return switch (this) {
            case Remark(var _, var _, var replies) -> new Remark(anew, before, replies);
            case Recommendation(var _, var _, var replies, Role addressee, var followUps) ->
                new Recommendation(anew, before, replies, addressee, followUps);
        };
    }

    default EvaluatorItem with(Reply reply) {
        List<Reply> more = plus(replies(), reply);
        return switch (this) {
            case Remark(var written, var superseded, var _) -> new Remark(written, superseded, more);
            case Recommendation(var written, var superseded, var _, Role addressee, var followUps) ->
                new Recommendation(written, superseded, more, addressee, followUps);
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
