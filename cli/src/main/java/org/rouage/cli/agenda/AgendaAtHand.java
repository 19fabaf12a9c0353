package org.rouage.cli.agenda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.agenda.AgendaQuestion;
import org.rouage.agenda.Happening;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.cli.text.DossierReading;
import org.rouage.convention.Amendment;
import org.rouage.convention.Heading;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.duty.DutyFiles;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.dossier.Dossier;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.law.duty.Duties;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Vocabulary;

/**
 * A dossier that was read, with the duties that may bear on it: what an agenda and the state of filings are asked of.
 *
 * <p>Example: {@code AgendaAtHand.read(Path.of("examples/cnx-2019-2023"), List.of(), List.of())}.
 */
public record AgendaAtHand(Dossier dossier, Duties duties, FilingFacts facts) {
    /** The kinds of moves that are events of their own for duties: reports and what is done with them. */
    private static final Map<String, String> STAGES =
            Map.of("provisional", "provisional-report-sent", "final", "final-report-sent");

    private static final Map<String, String> CLOSED =
            Map.of("yearly-review", "yearly-review-held", "final", "final-evaluation");

    /** Refused with every problem of the catalogues and of the dossier. */
    public static Outcome<AgendaAtHand> read(Path folder, List<Path> catalogues, List<Path> addedDuties) {
        Outcome<Catalogues> law = CatalogueFiles.with(catalogues);
        if (law.value().isEmpty()) {
            return Outcome.refused(law.problems());
        }
        Outcome<Duties> duties = DutyFiles.with(addedDuties, law.value().get());
        Outcome<Dossier> dossier =
                DossierReading.reader(law.value().get().vocabulary()).read(folder);
        List<Problem> problems = new ArrayList<>(duties.problems());
        problems.addAll(dossier.problems());
        return duties.value().isEmpty() || dossier.value().isEmpty()
                ? Outcome.refused(problems)
                : Outcome.accepted(new AgendaAtHand(
                        dossier.value().get(),
                        duties.value().get(),
                        facts(dossier.value().get(), law.value().get())));
    }

    /** The hash of each act's bytes, and the committees known. */
    public static FilingFacts facts(Dossier dossier, Catalogues law) {
        var hashes = new HashMap<String, Digest>();
        acts(dossier).forEach(act -> dossier.digestOf(act).ifPresent(digest -> hashes.put(act, digest)));
        return new FilingFacts(hashes, DutyFiles.committees(law));
    }

    static Stream<String> acts(Dossier dossier) {
        return Stream.concat(
                Stream.of(Heading.CONVENTION), dossier.amendments().stream().map(Amendment::act));
    }

    public Vocabulary vocabulary() {
        return duties.vocabulary();
    }

    public AgendaQuestion question() {
        return new AgendaQuestion(
                dossier.consolidation(),
                dossier.records(),
                duties,
                facts,
                dossier.evaluations().stream().flatMap(AgendaAtHand::happenings).toList());
    }

    public ConsolidatedText.Sources sources(Session session) {
        return new DossierAtHand(dossier, vocabulary()).sources(session);
    }

    /**
     * The hearing in an evaluation is about its last year, that of its steps; its other moves about that year too, or
     * about the evaluation where it is of several years.
     */
    private static Stream<Happening> happenings(WrittenEvaluation evaluation) {
        String about = evaluation.from() == evaluation.to() ? Integer.toString(evaluation.from()) : evaluation.id();
        return evaluation.moves().stream().flatMap(move -> happening(evaluation, move, about).stream());
    }

    private static Optional<Happening> happening(WrittenEvaluation evaluation, WrittenMove move, String about) {
        String source = "evaluation/" + evaluation.id() + ".yaml, " + move.id();
        return kind(evaluation, move)
                .map(kind -> new Happening(
                        kind,
                        kind.equals("final-evaluation")
                                ? ""
                                : kind.equals(move.move()) ? Integer.toString(evaluation.to()) : about,
                        Optional.of(move.party()),
                        move.on(),
                        Text.same(move.by()),
                        source));
    }

    private static Optional<String> kind(WrittenEvaluation evaluation, WrittenMove move) {
        return switch (move.move()) {
            case "reports" -> move.stage().map(stage -> STAGES.getOrDefault(stage, stage));
            case "replies" -> Optional.of("provisional-report-answered");
            case "follows-up" -> Optional.of("recommendations-followed-up");
            case "closes" -> Optional.ofNullable(CLOSED.get(evaluation.kind()));
            default -> Optional.of(move.move());
        };
    }
}
