package org.rouage.cli.evaluation;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.cli.evaluation.ShowCommand.Shown;
import org.rouage.document.IndentedJson;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Silence;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Turn;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.EvaluatorReport;
import org.rouage.evaluation.proceedings.LateMove;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;
import org.rouage.evaluation.proceedings.Share;
import tools.jackson.core.JsonGenerator;

/** An evaluation as JSON: the same as the text, without its sentences. */
final class ShownJson {
    private final JsonGenerator json;

    private ShownJson(JsonGenerator json) {
        this.json = json;
    }

    static String print(List<Shown> shown) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            var printed = new ShownJson(json);
            json.writeStartObject();
            printed.array("evaluations", shown, printed::evaluation);
            json.writeEndObject();
        }
        return written + "\n";
    }

    private interface Write<T> {
        void of(T one);
    }

    private <T> void array(String name, List<T> items, Write<T> write) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> {
            json.writeStartObject();
            write.of(item);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void text(String name, Optional<?> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present.toString()));
    }

    private void evaluation(Shown shown) {
        var header = shown.header();
        json.writeStringProperty("id", header.id());
        json.writeStringProperty("kind", header.kind());
        json.writeNumberProperty("from", header.from());
        json.writeNumberProperty("to", header.to());
        json.writeStringProperty("opened", header.opened().toString());
        json.writeStringProperty("day", shown.day().toString());
        json.writeBooleanProperty("withheld", shown.proceedings().isEmpty());
        shown.proceedings().ifPresent(proceedings -> proceedings(proceedings, shown.quotations()));
    }

    private void proceedings(Proceedings proceedings, List<Quotation> quotations) {
        proceedings.closing().ifPresent(closing -> {
            json.writeName("closing");
            json.writeStartObject();
            json.writeStringProperty("id", closing.id());
            json.writeStringProperty("on", closing.on().toString());
            json.writeStringProperty("party", closing.party());
            text("sha256", closing.sha256());
            json.writeEndObject();
        });
        array("subjects", List.copyOf(proceedings.hearings().values()), hearing -> subject(proceedings, hearing));
        report(proceedings);
        array("shares", List.of(Role.values()), role -> share(proceedings.share(role)));
        json.writeName("disagreements");
        json.writeStartArray();
        proceedings
                .disagreements()
                .forEach(one -> json.writeString(one.subject().id()));
        json.writeEndArray();
        array("causes", proceedings.causes(), cause -> {
            json.writeStringProperty("subject", cause.subject().id());
            json.writeStringProperty("id", cause.id());
            text("fund", cause.fund().map(WrittenMove.Cause::weight));
            text("state", cause.state().map(WrittenMove.Cause::weight));
        });
        array("quotations", quotations, this::quotation);
        array("late", proceedings.late(), this::late);
    }

    private void subject(Proceedings proceedings, Hearing hearing) {
        var subject = hearing.course().subject();
        json.writeStringProperty("id", subject.id());
        json.writeStringProperty("debtor", subject.debtor().term());
        array("statements", hearing.course().statements(), this::statement);
        array("turns", proceedings.turns(subject.id()), this::turn);
        array("silences", proceedings.silences(subject.id()), this::silence);
        proceedings.ending(subject.id()).ifPresent(ending -> {
            json.writeStringProperty(
                    "ending",
                    switch (ending) {
                        case Ending.Joint _ -> "joint";
                        case Ending.Disputed _ -> "disputed";
                        case Ending.OneSided _ -> "one-sided";
                        case Ending.Unconcluded _ -> "unconcluded";
                    });
            text("fund", ending.conclusion(Role.FUND).map(Statement::id));
            text("state", ending.conclusion(Role.STATE).map(Statement::id));
        });
    }

    private void statement(Statement said) {
        move(said.written());
        json.writeStringProperty("side", said.role().term());
        json.writeStringProperty("due", said.due().last().toString());
        json.writeNumberProperty("daysLate", said.daysLate());
    }

    private void move(WrittenMove move) {
        json.writeStringProperty("id", move.id());
        json.writeStringProperty("move", move.move());
        json.writeStringProperty("party", move.party());
        json.writeStringProperty("on", move.on().toString());
        json.writeStringProperty("by", move.by());
        text("subject", move.subject());
        text("to", move.to());
        text("supersedes", move.supersedes());
        json.writeStringProperty("text", move.text());
        text("outcome", move.outcome());
        text("score", move.score().map(BigDecimal::toPlainString));
        text("agrees", move.agrees());
        text("position", move.position());
        text("recommendedBy", move.due());
    }

    private void turn(Turn turn) {
        json.writeStringProperty("side", turn.role().term());
        json.writeStringProperty("step", turn.step().term());
        due(turn.due());
    }

    private void due(Due due) {
        json.writeStringProperty("until", due.last().toString());
        json.writeBooleanProperty("default", due.basis().isDefault());
        json.writeStringProperty("computation", due.computation().english());
    }

    private void silence(Silence silence) {
        json.writeStringProperty("side", silence.role().term());
        json.writeStringProperty("step", silence.step().term());
        json.writeStringProperty("until", silence.due().last().toString());
    }

    private void report(Proceedings proceedings) {
        EvaluatorReport report = proceedings.report();
        if (report.evaluator().isEmpty()) {
            return;
        }
        json.writeName("evaluator");
        json.writeStartObject();
        text("name", report.evaluator());
        text("provisional", report.provisional().map(WrittenMove::on));
        text("repliesUntil", report.repliesDue().map(Due::last));
        text("final", report.last().map(WrittenMove::on));
        array("items", report.items(), item -> item(proceedings, item));
        proceedings.followUp().ifPresent(days -> {
            json.writeStringProperty("followUpFrom", days.first().toString());
            json.writeStringProperty("followUpTo", days.last().toString());
        });
        json.writeEndObject();
    }

    private void item(Proceedings proceedings, EvaluatorItem item) {
        move(item.written());
        array("replies", item.replies(), reply -> {
            move(reply.written());
            json.writeNumberProperty("daysLate", reply.daysLate());
        });
        if (item instanceof EvaluatorItem.Recommendation one) {
            json.writeStringProperty("addressee", one.addressee().term());
            json.writeStringProperty("progress", one.progress().term());
            json.writeBooleanProperty("overdue", one.isOverdue(proceedings.day()));
            array("followUps", one.followUps(), this::move);
        }
    }

    private void share(Share share) {
        json.writeStringProperty("side", share.role().term());
        for (Share.Outcome outcome : Share.Outcome.values()) {
            json.writeNumberProperty(outcome.term(), share.count(outcome));
        }
        json.writeNumberProperty("withoutConclusion", share.silent());
        json.writeNumberProperty("underWay", share.open());
        json.writeNumberProperty("scored", share.scored());
        text("mean", share.mean());
    }

    private void quotation(Quotation quotation) {
        var figure = quotation.quoted();
        json.writeStringProperty("move", quotation.move().id());
        json.writeStringProperty("figure", figure.figure());
        json.writeStringProperty("quoted", figure.value().toPlainString());
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("known", figure.known().toString());
        json.writeStringProperty(
                "standing", Terms.quotation(quotation.standing()).english());
        json.writeStringProperty("then", Quoted.number(quotation.then(), figure).english());
        json.writeStringProperty("now", Quoted.number(quotation.now(), figure).english());
    }

    private void late(LateMove late) {
        move(late.written());
        json.writeStringProperty("side", late.role().term());
        json.writeNumberProperty("daysAfterClosing", late.daysAfterClosing());
    }
}
