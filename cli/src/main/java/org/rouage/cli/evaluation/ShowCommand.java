package org.rouage.cli.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.score.ComputedFigures;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;
import org.rouage.evaluation.proceedings.Reader;
import org.rouage.evaluation.proceedings.Setting;
import org.rouage.evaluation.proceedings.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage evaluation show DOSSIER [EVALUATION]}: where each subject stands on a day, whose turn it is and until
 * when, what is silent, joint, disputed; all evaluations where none is named.
 *
 * <p>Example: {@code rouage evaluation show DOSSIER review-2014 --on 2015-04-20 --reader public} shows that it is open,
 * and no word of either side.
 */
@Command(name = "show")
public final class ShowCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", arity = "0..1", paramLabel = "EVALUATION", descriptionKey = "evaluation")
    private @Nullable String evaluation;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--reader", paramLabel = "fund|state|evaluator|public")
    private Who reader = Who.EVALUATOR;

    @Option(names = "--format", paramLabel = "text|json")
    private Form format = Form.TEXT;

    /** How it is written. */
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** For whom it is shown. */
    enum Who {
        FUND(Reader.FUND),
        STATE(Reader.STATE),
        EVALUATOR(Reader.EVALUATOR),
        PUBLIC(Reader.PUBLIC);

        private final Reader reader;

        Who(Reader reader) {
            this.reader = reader;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (AtHand.read(dossier, session)) {
            case Outcome.Refused<AtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<AtHand>(AtHand at) -> shown(at);
        };
    }

    private ExitCode shown(AtHand at) {
        LocalDate day = on == null ? session.today() : on;
        if (evaluation == null) {
            return print(
                    at.evaluations().stream()
                            .filter(one -> !one.opened().isAfter(day))
                            .toList(),
                    at,
                    day);
        }
        return switch (at.evaluation(evaluation)) {
            case Outcome.Refused<WrittenEvaluation>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<WrittenEvaluation>(WrittenEvaluation written) -> print(List.of(written), at, day);
        };
    }

    private ExitCode print(List<WrittenEvaluation> evaluations, AtHand at, LocalDate day) {
        List<Shown> shown =
                evaluations.stream().map(written -> shown(written, at, day)).toList();
        session.out()
                .print(
                        switch (format) {
                            case TEXT -> ShownText.print(shown, session.language());
                            case JSON -> ShownJson.print(shown);
                        });
        return ExitCode.OK;
    }

    /** The dossier was read, so every move in it is legal. */
    private Shown shown(WrittenEvaluation written, AtHand at, LocalDate day) {
        Setting setting = at.setting(written);
        Proceedings proceedings = Proceedings.of(written, setting, day).value().orElseThrow();
        return switch (proceedings.visibleTo(reader.reader)) {
            case Visible.Withheld(WrittenEvaluation header) ->
                new Shown(header, setting, day, Optional.empty(), List.of());
            case Visible.Shown(Proceedings visible) ->
                new Shown(written, setting, day, Optional.of(visible), quotations(visible, at, day));
        };
    }

    private List<Quotation> quotations(Proceedings visible, AtHand at, LocalDate day) {
        if (visible.moves().allMatch(move -> move.figures().isEmpty())) {
            return List.of();
        }
        try (var computed = new ComputedFigures(at.folder(), at.dossier(), session)) {
            return visible.quotations(known == null ? day : known, computed);
        }
    }

    /**
     * An evaluation as one reader may see it on a day: nothing but its header where it is withheld.
     *
     * @param quotations the figures quoted, held against what is computed
     */
    record Shown(
            WrittenEvaluation header,
            Setting setting,
            LocalDate day,
            Optional<Proceedings> proceedings,
            List<Quotation> quotations) {}
}
