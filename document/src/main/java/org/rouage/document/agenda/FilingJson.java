package org.rouage.document.agenda;

import java.io.StringWriter;
import java.util.Locale;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Filing;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * The filings for machines; its fields are told in {@code docs/filing.md}.
 *
 * <p>Example: {@code {"recipient": "senate-committee", "standing": "received", "since": "2022-01-14"}}.
 */
public final class FilingJson {
    public static final String FORMAT = "rouage-filings/1";

    private final JsonGenerator json;

    private FilingJson(JsonGenerator json) {
        this.json = json;
    }

    public static String print(FilingReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new FilingJson(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(FilingReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.convention());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("inForceOn", report.asked().inForce().toString());
        json.writeStringProperty("knownOn", report.asked().known().toString());
        json.writeArrayPropertyStart("acts");
        report.acts().forEach(this::act);
        json.writeEndArray();
        AgendaJson.sources(json, report.sources());
        json.writeEndObject();
    }

    private void act(ActFiling act) {
        json.writeStartObject();
        json.writeStringProperty("act", act.act());
        act.signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
        json.writeBooleanProperty("filed", act.isFiled());
        json.writeArrayPropertyStart("asked");
        for (ActFiling.Asked asked : act.asked()) {
            json.writeStartObject();
            json.writeStringProperty("requirement", asked.requirement());
            json.writeStringProperty("provision", asked.basis().provision());
            json.writeArrayPropertyStart("recipients");
            asked.recipients().forEach(json::writeString);
            json.writeEndArray();
            texts("notes", asked.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("recipients");
        act.recipients().forEach(this::recipient);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void recipient(FiledWith with) {
        json.writeStartObject();
        json.writeStringProperty("recipient", with.recipient());
        json.writeStringProperty("standing", with.standing().name().toLowerCase(Locale.ROOT));
        with.proved().ifPresent(day -> json.writeStringProperty("since", day.toString()));
        json.writeArrayPropertyStart("sent");
        with.sent().forEach(this::sent);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sent(FiledWith.Sent sent) {
        Filing filing = sent.filing();
        json.writeStartObject();
        filing.id().ifPresent(id -> json.writeStringProperty("id", id));
        json.writeStringProperty("sent", filing.sent().toString());
        json.writeStringProperty("proof", filing.proof());
        if (sent.received()) {
            filing.receipt()
                    .ifPresent(receipt ->
                            json.writeStringProperty("received", receipt.on().toString()));
        }
        filing.channel().ifPresent(channel -> json.writeStringProperty("channel", channel));
        json.writeArrayPropertyStart("irregularities");
        sent.irregularities().forEach(wrong -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "kind", wrong.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            both(wrong.says());
            json.writeEndObject();
        });
        json.writeEndArray();
        sent.putRightBy().flatMap(Filing::id).ifPresent(id -> json.writeStringProperty("putRightBy", id));
        texts("findings", sent.findings());
        json.writeEndObject();
    }

    private void texts(String name, Iterable<Text> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> {
            json.writeStartObject();
            both(text);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void both(Text text) {
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
    }
}
