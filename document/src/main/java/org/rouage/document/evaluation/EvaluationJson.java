package org.rouage.document.evaluation;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.rouage.document.IndentedJson;
import org.rouage.document.score.JsonFigures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Spread;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Silence;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.KnownFigures;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;
import org.rouage.evaluation.proceedings.Share;
import org.rouage.evaluation.proceedings.WeighedCause;
import tools.jackson.core.JsonGenerator;

/**
 * The evaluation report for machines; its fields are told in {@code docs/evaluation-report.md}.
 *
 * <p>Example: {@code {"subject": "ind-15-jours", "ending": "disputed", "statements": […], "silences": []}}. Withheld
 * from the public, it holds the heading and the calendar, and no text.
 */
public final class EvaluationJson {
    public static final String FORMAT = "rouage-evaluation-report/1";

    private final JsonGenerator json;
    private final JsonParts parts;
    private final JsonFigures figures;
    private final EvaluationReport report;

    private EvaluationJson(JsonGenerator json, EvaluationReport report) {
        this.json = json;
        this.report = report;
        parts = JsonParts.on(json);
        figures = parts.figures();
    }

    public static String print(EvaluationReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new EvaluationJson(json, report).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        WrittenEvaluation header = report.header();
        json.writeStartObject();
        parts.head(FORMAT, report.conventionId(), report.title(), report.asOf());
        json.writeStringProperty("evaluation", header.id());
        json.writeStringProperty("kind", header.kind());
        json.writeNumberProperty("from", header.from());
        json.writeNumberProperty("to", header.to());
        json.writeStringProperty("opened", header.opened().toString());
        json.writeStringProperty("by", header.by());
        parts.word("evaluator", header.evaluator());
        json.writeStringProperty("for", JsonParts.term(report.reader()));
        json.writeBooleanProperty("withheld", report.proceedings().isEmpty());
        figures.each("calendar", report.procedure().rules(), rule -> {
            json.writeStartObject();
            json.writeStringProperty("role", rule.role().term());
            json.writeStringProperty("step", rule.step().term());
            json.writeBooleanProperty("default", rule.basis().isDefault());
            figures.text("basis", rule.basis().words());
            json.writeEndObject();
        });
        report.proceedings().ifPresent(this::proceedings);
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private void proceedings(Proceedings proceedings) {
        parts.day("closed", proceedings.closing().map(WrittenMove::on));
        figures.each("shares", List.of(Role.FUND, Role.STATE), role -> share(proceedings.share(role)));
        parts.disagreements(proceedings.disagreements());
        figures.each(
                "subjects", List.copyOf(proceedings.hearings().values()), hearing -> subject(hearing, proceedings));
        figures.each("causes", proceedings.causes(), this::cause);
        figures.each("evaluatorItems", proceedings.report().items(), this::item);
        figures.each("quotations", report.quotations(), this::quotation);
        figures.each("saidAfterClosing", proceedings.late(), late -> {
            json.writeStartObject();
            parts.move(late.written());
            json.writeEndObject();
        });
        figures.each("figures", List.copyOf(report.figures().values()), parts::scored);
        figures.each("reliability", List.copyOf(report.figures().values()), this::reliability);
        figures.each(
                "dispersion",
                report.figures().values().stream()
                        .filter(scored -> spread(scored).flatMap(Spread::five).isPresent())
                        .toList(),
                this::dispersion);
        parts.objectives(report.means());
        parts.commitments(report.commitments());
    }

    private void share(Share share) {
        json.writeStartObject();
        json.writeStringProperty("role", share.role().term());
        for (Share.Outcome outcome : Share.Outcome.values()) {
            json.writeNumberProperty(outcome.term(), share.count(outcome));
        }
        json.writeNumberProperty("silent", share.silent());
        json.writeNumberProperty("open", share.open());
        json.writeNumberProperty("scored", share.scored());
        parts.word("meanScore", share.mean().map(JsonFigures::number));
        json.writeEndObject();
    }

    private void subject(Hearing hearing, Proceedings proceedings) {
        var subject = hearing.course().subject();
        json.writeStartObject();
        json.writeStringProperty("subject", subject.id());
        json.writeStringProperty("kind", JsonParts.term(subject.kind()));
        json.writeStringProperty("title", subject.title());
        json.writeStringProperty("debtor", subject.debtor().term());
        json.writeStringProperty("ending", JsonParts.ending(proceedings.ending(subject.id())));
        figures.each("statements", hearing.course().statements(), this::statement);
        figures.each("silences", proceedings.silences(subject.id()), this::silence);
        figures.each("turns", proceedings.turns(subject.id()), turn -> {
            json.writeStartObject();
            json.writeStringProperty("role", turn.role().term());
            json.writeStringProperty("step", turn.step().term());
            json.writeStringProperty("until", turn.due().last().toString());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void statement(Statement said) {
        json.writeStartObject();
        json.writeStringProperty("role", said.role().term());
        json.writeStringProperty("step", said.step().term());
        json.writeStringProperty("due", said.due().last().toString());
        json.writeNumberProperty("daysLate", said.daysLate());
        parts.move(said.written());
        json.writeEndObject();
    }

    private void silence(Silence silence) {
        json.writeStartObject();
        json.writeStringProperty("role", silence.role().term());
        json.writeStringProperty("step", silence.step().term());
        json.writeStringProperty("due", silence.due().last().toString());
        json.writeEndObject();
    }

    private void cause(WeighedCause cause) {
        json.writeStartObject();
        json.writeStringProperty("subject", cause.subject().id());
        json.writeStringProperty("cause", cause.id());
        for (Role role : List.of(Role.FUND, Role.STATE)) {
            cause.of(role).ifPresent(said -> {
                json.writeObjectPropertyStart(role.term());
                json.writeStringProperty("ground", said.ground());
                json.writeStringProperty("weight", said.weight());
                json.writeStringProperty("text", said.text());
                json.writeEndObject();
            });
        }
        json.writeEndObject();
    }

    private void item(EvaluatorItem item) {
        json.writeStartObject();
        parts.move(item.written());
        parts.day("due", item.written().due());
        if (item instanceof EvaluatorItem.Recommendation one) {
            json.writeStringProperty("addressee", one.addressee().term());
            json.writeStringProperty("progress", one.progress().term());
            figures.each("followUps", one.followUps(), this::bare);
        }
        figures.each("replies", item.replies(), reply -> bare(reply.written()));
        json.writeEndObject();
    }

    private void bare(WrittenMove move) {
        json.writeStartObject();
        parts.move(move);
        json.writeEndObject();
    }

    private void quotation(Quotation one) {
        json.writeStartObject();
        json.writeStringProperty("move", one.move().id());
        json.writeStringProperty("figure", one.quoted().figure());
        json.writeStringProperty("quoted", one.quoted().value().toPlainString());
        json.writeStringProperty("unit", one.quoted().unit());
        json.writeStringProperty("known", one.quoted().known().toString());
        json.writeStringProperty("side", one.quoted().side());
        parts.word("then", number(one.then()));
        parts.word("now", number(one.now()));
        json.writeStringProperty("standing", JsonParts.term(one.standing()));
        json.writeEndObject();
    }

    private static Optional<String> number(KnownFigures.Answer answer) {
        return answer instanceof KnownFigures.Answer.Value(var number)
                ? Optional.of(JsonFigures.number(number))
                : Optional.empty();
    }

    private void reliability(Scored scored) {
        json.writeStartObject();
        json.writeStringProperty("indicator", scored.id());
        parts.word("grade", report.grade(scored.id()));
        scored.results().stream().findFirst().ifPresent(result -> figures.coverage(result.coverage()));
        json.writeEndObject();
    }

    private static Optional<Spread> spread(Scored scored) {
        return scored.places().flatMap(Scored.Places::spread);
    }

    private void dispersion(Scored scored) {
        json.writeStartObject();
        json.writeStringProperty("indicator", scored.id());
        spread(scored)
                .flatMap(Spread::five)
                .ifPresent(five ->
                        figures.each("five", five.numbers(), number -> json.writeString(JsonFigures.number(number))));
        json.writeEndObject();
    }
}
