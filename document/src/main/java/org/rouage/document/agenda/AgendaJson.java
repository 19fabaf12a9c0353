package org.rouage.document.agenda;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.rouage.agenda.Deadline;
import org.rouage.agenda.Entry;
import org.rouage.agenda.Status;
import org.rouage.basics.Text;
import org.rouage.document.IndentedJson;
import org.rouage.document.standing.ConsolidatedText;
import tools.jackson.core.JsonGenerator;

/**
 * The agenda for machines; its fields are told in {@code docs/agenda.md}.
 *
 * <p>Example: {@code {"id": "commitment/eng-etat-2", "status": "late", "days": 1, "lastDay": "2021-06-30"}}.
 */
public final class AgendaJson {
    public static final String FORMAT = "rouage-agenda/1";

    private final JsonGenerator json;

    private AgendaJson(JsonGenerator json) {
        this.json = json;
    }

    public static String print(AgendaReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new AgendaJson(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(AgendaReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.convention());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("inForceOn", report.agenda().asked().inForce().toString());
        json.writeStringProperty("knownOn", report.agenda().asked().known().toString());
        json.writeArrayPropertyStart("entries");
        report.agenda().entries().forEach(this::entry);
        json.writeEndArray();
        sources(json, report.sources());
        json.writeEndObject();
    }

    private void entry(Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        text("title", entry.title());
        json.writeStringProperty("status", Stand.of(entry.status()).term);
        status(entry.status());
        text("says", AgendaWords.status(entry.status()));
        json.writeStringProperty("nature", entry.nature().name().toLowerCase(java.util.Locale.ROOT));
        text("debtor", entry.debtor().who());
        entry.debtor().party().ifPresent(party -> json.writeStringProperty("party", party));
        entry.creditor().ifPresent(creditor -> text("creditor", creditor.who()));
        source(entry.source());
        text("starts", entry.starts());
        entry.deadline().ifPresent(this::deadline);
        json.writeArrayPropertyStart("proofs");
        for (Entry.Proof proof : entry.proofs()) {
            json.writeStartObject();
            json.writeStringProperty("on", proof.on().toString());
            text("says", proof.says());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("reading", entry.reading());
        text("onExpiry", entry.onExpiry());
        json.writeArrayPropertyStart("notes");
        entry.notes().forEach(this::text);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void status(Status status) {
        switch (status) {
            case Status.Done(LocalDate on, long daysLate) -> {
                json.writeStringProperty("on", on.toString());
                json.writeNumberProperty("daysLate", daysLate);
            }
            case Status.Due(Optional<Long> left) -> left.ifPresent(days -> json.writeNumberProperty("daysLeft", days));
            case Status.Late(long days) -> json.writeNumberProperty("daysLate", days);
            case Status.Stopped(LocalDate since) -> json.writeStringProperty("since", since.toString());
            case Status.Lapsed(LocalDate since) -> json.writeStringProperty("since", since.toString());
            case Status.ToCome _, Status.NotStarted _, Status.Undecided _ -> {}
        }
    }

    private void source(Entry.Source source) {
        switch (source) {
            case Entry.Source.Law(String duty, var basis) -> {
                json.writeStringProperty("duty", duty);
                json.writeStringProperty("provision", basis.provision());
                json.writeStringProperty("from", basis.validity().from().toString());
                basis.validity().endExclusive().ifPresent(end -> json.writeStringProperty("until", end.toString()));
                json.writeBooleanProperty("textSeen", basis.seen());
            }
            case Entry.Source.Clause(String element) -> json.writeStringProperty("element", element);
        }
    }

    private void deadline(Deadline deadline) {
        deadline.firstDay().ifPresent(first -> json.writeStringProperty("firstDay", first.toString()));
        json.writeStringProperty("lastDay", deadline.lastDay().toString());
        json.writeArrayPropertyStart("computation");
        for (Deadline.Step step : deadline.computation()) {
            json.writeStartObject();
            json.writeStringProperty("day", step.day().toString());
            text("says", step.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, Text text) {
        if (!text.isEmpty()) {
            json.writeName(name);
            text(text);
        }
    }

    private void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    /** What it was computed from: the engine, each file by its hash. */
    static void sources(JsonGenerator json, ConsolidatedText.Sources sources) {
        json.writeObjectPropertyStart("sources");
        json.writeStringProperty("engine", sources.engine().version());
        json.writeStringProperty("engineDigest", sources.engine().digest().toString());
        json.writeStringProperty("dossier", sources.dossier().toString());
        json.writeObjectPropertyStart("files");
        sources.files().forEach((name, digest) -> json.writeStringProperty(name, digest.toString()));
        json.writeEndObject();
        json.writeEndObject();
    }
}
