package org.rouage.document.commitments;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rouage.agenda.commitment.Held;
import org.rouage.agenda.commitment.LinearPath;
import org.rouage.agenda.commitment.Share;
import org.rouage.agenda.commitment.Side;
import org.rouage.agenda.commitment.Statement;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.View;
import org.rouage.convention.Records;
import org.rouage.document.IndentedJson;
import org.rouage.document.score.JsonFigures;
import tools.jackson.core.JsonGenerator;

/**
 * Commitments for machines; the fields are told in {@code docs/commitments.md}.
 *
 * <p>Example: {@code {"role": "state", "share": {"owed": 3, "due": 2, …}, "undertakings": […]}}. A side that stated
 * nothing has no percentage.
 */
public final class CommitmentsJson {
    public static final String FORMAT = "rouage-commitments/1";

    private final JsonGenerator json;
    private final JsonFigures figures;
    private final LocalDate on;

    private CommitmentsJson(JsonGenerator json, LocalDate on) {
        this.json = json;
        this.on = on;
        figures = new JsonFigures(json);
    }

    public static String print(CommitmentsReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new CommitmentsJson(json, report.commitments().asOf().inForce()).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(CommitmentsReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.conventionId());
        json.writeStringProperty("title", report.convention());
        json.writeStringProperty("inForceOn", on.toString());
        json.writeStringProperty("knownOn", report.commitments().asOf().known().toString());
        json.writeArrayPropertyStart("late");
        report.commitments().late().forEach(one -> json.writeString(one.id()));
        json.writeEndArray();
        figures.each("sides", report.commitments().sides(), this::side);
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private void side(Side side) {
        json.writeStartObject();
        json.writeStringProperty("role", side.role());
        figures.each("names", side.names(), json::writeString);
        share(side.share());
        figures.each("undertakings", side.undertakings(), this::undertaking);
        json.writeEndObject();
    }

    private void share(Share share) {
        json.writeObjectPropertyStart("share");
        json.writeNumberProperty("owed", share.owed());
        json.writeNumberProperty("due", share.due());
        json.writeNumberProperty("saidDone", share.saidDone());
        json.writeNumberProperty("inTime", share.inTime());
        json.writeNumberProperty("saidNotDone", share.saidNotDone());
        json.writeNumberProperty("nothingStated", share.notStated());
        json.writeNumberProperty("confirmed", share.confirmed());
        json.writeNumberProperty("contested", share.contested());
        json.writeNumberProperty("notChecked", share.notChecked());
        json.writeEndObject();
    }

    private void undertaking(Undertaking one) {
        json.writeStartObject();
        json.writeStringProperty("id", one.id());
        json.writeStringProperty("kind", one.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("party", one.party());
        json.writeStringProperty("title", one.title());
        figures.each("objectives", one.objectives(), json::writeString);
        json.writeStringProperty("from", one.start().toString());
        day("due", one.due().day());
        day("initiallyDue", one.due().initial());
        one.due().movedBy().ifPresent(act -> json.writeStringProperty("movedBy", act));
        one.due()
                .day()
                .ifPresent(due -> json.writeStringProperty(
                        "expectedPercent", JsonFigures.number(new LinearPath(one.start(), due).expected(on))));
        one.ended().ifPresent(ended -> {
            json.writeObjectPropertyStart("ended");
            json.writeStringProperty("lastDay", ended.lastDay().toString());
            json.writeStringProperty("act", ended.act());
            json.writeEndObject();
        });
        json.writeBooleanProperty("late", one.isLate(on));
        if (one.isLate(on)) {
            json.writeNumberProperty("daysPastDue", one.due().daysPast(on));
        }
        day("doneOn", one.debtor().done());
        view("debtor", one.debtor());
        view("otherSide", one.other());
        figures.each("statements", one.statements(), this::statement);
        json.writeEndObject();
    }

    private void view(String name, View view) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("situation", CommitmentWords.term(view.situation()));
        view.held().percent().ifPresent(percent -> json.writeStringProperty("percent", percent.toPlainString()));
        switch (view.held()) {
            case Held.NothingStated() -> {}
            case Held.Stated(var said, LocalDate day, String statement) -> held(day, statement);
            case Held.NotChecked(String statement) -> json.writeStringProperty("statement", statement);
            case Held.Checked(boolean isConfirmed, var found, LocalDate day, String statement) -> {
                json.writeStringProperty("finding", isConfirmed ? "confirmed" : "contested");
                held(day, statement);
            }
        }
        view.gap().ifPresent(gap -> {
            json.writeStringProperty("pointsFromLine", JsonFigures.number(gap.points()));
            json.writeNumberProperty("daysFromLine", gap.days());
        });
        json.writeEndObject();
    }

    private void held(LocalDate day, String statement) {
        json.writeStringProperty("on", day.toString());
        json.writeStringProperty("statement", statement);
    }

    private void statement(Statement statement) {
        Records.Progress said = statement.said();
        json.writeStartObject();
        json.writeStringProperty("id", said.id());
        json.writeStringProperty("on", said.on().toString());
        json.writeStringProperty("by", said.by());
        json.writeStringProperty("percent", said.percent().toPlainString());
        json.writeStringProperty("text", said.text());
        said.supersedes().ifPresent(before -> json.writeStringProperty("supersedes", before));
        statement.supersededBy().ifPresent(after -> json.writeStringProperty("supersededBy", after));
        figures.each("evidence", said.evidence(), piece -> {
            json.writeStartObject();
            json.writeStringProperty("description", piece.description());
            piece.file().ifPresent(file -> json.writeStringProperty("file", file));
            piece.sha256().ifPresent(hash -> json.writeStringProperty("sha256", hash));
            json.writeEndObject();
        });
        figures.each("checks", statement.checks(), check -> {
            json.writeStartObject();
            json.writeStringProperty("party", check.party());
            json.writeStringProperty("on", check.on().toString());
            json.writeStringProperty("by", check.by());
            json.writeStringProperty("finding", check.finding());
            check.percent().ifPresent(own -> json.writeStringProperty("percent", own.toPlainString()));
            json.writeStringProperty("text", check.text());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }
}
