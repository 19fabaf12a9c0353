package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rouage.agenda.Deadline;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Silence;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Step;
import org.rouage.evaluation.hearing.Turn;
import org.rouage.evaluation.proceedings.EvaluatorItem.Recommendation;
import org.rouage.evaluation.proceedings.OutsideDelays.FollowUpWindow;

/**
 * An evaluation as it stood on a day: where the hearing of each subject was, whose turn it was and until when, what was
 * silent, joint, disputed; what the evaluator had handed; and, once closed, what stands for good.
 *
 * <p>Example: {@code Proceedings.of(review, setting, 2015-04-22)}: {@code ind-calls} has been answered, both sides have
 * until 20 May to conclude; on 2015-04-28 it is joint, {@code partly-reached}, 60. The moves after the day count for
 * nothing; a refusal lists every move up to it that is not legal.
 *
 * @param hearings by subject, in their order
 * @param late what was said after the closing
 */
public record Proceedings(
        WrittenEvaluation written,
        Setting setting,
        LocalDate day,
        SequencedMap<String, Hearing> hearings,
        EvaluatorReport report,
        Optional<WrittenMove> closing,
        List<LateMove> late) {
    public Proceedings {
        hearings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hearings));
        late = List.copyOf(late);
    }

    public static Outcome<Proceedings> of(WrittenEvaluation written, Setting setting, LocalDate day) {
        return new Replay(written, setting).upTo(day);
    }

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** The day as of which the hearings stand: that of the closing once it is closed. */
    public LocalDate asOf() {
        return closing.map(WrittenMove::on).orElse(day);
    }

    /** How the hearing of a subject had ended; empty while a side still had time, or for a stranger. */
    public Optional<Ending> ending(String subject) {
        return Optional.ofNullable(hearings.get(subject)).flatMap(hearing -> hearing.ending(asOf()));
    }

    /** Every silence that lasts, in the order of the subjects. */
    public List<Silence> silences(String subject) {
        Hearing hearing = hearings.get(subject);
        if (hearing == null) {
            return List.of();
        }
        var silences = new ArrayList<>(hearing.course().unbroken());
        hearing.turns().stream()
                .filter(turn -> turn.isOver(asOf()))
                .map(turn -> new Silence(turn.role(), turn.step(), turn.due(), Optional.empty()))
                .forEach(silences::add);
        return silences;
    }

    /** Whose turn it is on a subject, those past their day too; nobody's once closed. */
    public List<Turn> turns(String subject) {
        return isClosed() || !hearings.containsKey(subject)
                ? List.of()
                : hearings.get(subject).turns();
    }

    /** What ended apart, or in a conclusion that the other side met with silence. */
    public List<Disagreement> disagreements() {
        var register = new ArrayList<Disagreement>();
        hearings.forEach((id, hearing) -> ending(id)
                .filter(ending -> ending instanceof Ending.Disputed || ending instanceof Ending.OneSided)
                .ifPresent(ending -> register.add(new Disagreement(
                        hearing.course().subject(),
                        ending,
                        ending.conclusion(Role.FUND),
                        ending.conclusion(Role.STATE)))));
        return register;
    }

    /** What a side concluded over all subjects. */
    public Share share(Role role) {
        Map<Share.Outcome, Integer> outcomes = new EnumMap<>(Share.Outcome.class);
        int silent = 0;
        int open = 0;
        int scored = 0;
        Rational sum = Rational.ZERO;
        for (String id : hearings.keySet()) {
            Optional<Statement> conclusion = conclusion(id, role);
            if (conclusion.isEmpty()) {
                silent += ending(id).isPresent() ? 1 : 0;
                open += ending(id).isPresent() ? 0 : 1;
                continue;
            }
            WrittenMove said = conclusion.get().written();
            said.outcome().map(Share.Outcome::of).ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
            if (said.score().isPresent()) {
                scored++;
                sum = sum.plus(Rational.of(said.score().get()));
            }
        }
        Optional<Rational> mean = scored == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(scored)));
        return new Share(role, outcomes, silent, open, scored, mean);
    }

    /** What a side last concluded on a subject, whether or not the other has yet. */
    public Optional<Statement> conclusion(String subject, Role role) {
        return Optional.ofNullable(hearings.get(subject))
                .flatMap(hearing -> hearing.course().last(Step.CONCLUDES, role));
    }

    /** Each cause outside the parties' hands, as each side weighed it last. */
    public List<WeighedCause> causes() {
        var causes = new ArrayList<WeighedCause>();
        hearings.values().forEach(hearing -> {
            Map<String, Map<Role, Cause>> weighed = new LinkedHashMap<>();
            hearing.course()
                    .statements()
                    .forEach(said -> said.written()
                            .causes()
                            .forEach(cause -> weighed.computeIfAbsent(cause.id(), _ -> new EnumMap<>(Role.class))
                                    .put(said.role(), cause)));
            weighed.forEach((id, sides) -> causes.add(new WeighedCause(
                    hearing.course().subject(),
                    id,
                    Optional.ofNullable(sides.get(Role.FUND)),
                    Optional.ofNullable(sides.get(Role.STATE)))));
        });
        return causes;
    }

    /** Every figure quoted, held against what is computed as known on a day. */
    public List<Quotation> quotations(LocalDate known, KnownFigures figures) {
        return moves().flatMap(
                        move -> move.figures().stream().map(quoted -> Quotation.of(move, quoted, known, figures)))
                .toList();
    }

    /** The moves up to the day, in their order. */
    public Stream<WrittenMove> moves() {
        return written.moves().stream().filter(move -> !move.on().isAfter(day));
    }

    /** When the recommendations are followed up, first and last day; empty before the final report. */
    public Optional<FollowUpDays> followUp() {
        return report.last()
                .flatMap(handed ->
                        setting.outside().window(handed.on()).map(window -> FollowUpDays.of(handed.on(), window)));
    }

    /** From a first day to a last one, inclusive, and where that comes from. */
    public record FollowUpDays(LocalDate first, LocalDate last, FollowUpWindow window) {
        static FollowUpDays of(LocalDate report, FollowUpWindow window) {
            Deadline deadline = Deadline.after(report, window.delay());
            return new FollowUpDays(deadline.firstDay().orElse(report), deadline.lastDay(), window);
        }
    }

    /** The recommendations on which nobody has said anything since the final report. */
    public List<Recommendation> notFollowedUp() {
        return report.recommendations().stream()
                .filter(one -> one.followUps().isEmpty())
                .toList();
    }

    /**
     * What a reader may see: until the closing the texts are the parties' and the evaluator's only, and a party does
     * not see what the evaluator has not handed; at the closing both sides' texts are published together.
     */
    public Visible visibleTo(Reader reader) {
        return switch (reader) {
            case EVALUATOR -> new Visible.Shown(this);
            case FUND, STATE -> new Visible.Shown(isHanded() ? this : withoutDrafts());
            case PUBLIC -> isClosed() ? new Visible.Shown(this) : new Visible.Withheld(header());
        };
    }

    private boolean isHanded() {
        return report.provisional().isPresent() || report.items().isEmpty();
    }

    private Proceedings withoutDrafts() {
        List<WrittenMove> handed = written.moves().stream()
                .filter(move -> !move.party().equals(WrittenEvaluation.EVALUATOR))
                .toList();
        return of(written.with(handed), setting, day).value().orElseThrow();
    }

    private WrittenEvaluation header() {
        return written.with(List.of());
    }
}
