package org.rouage.document.history;

import java.io.StringWriter;
import java.util.Optional;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Authorship;
import org.rouage.convention.consolidation.History;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * A history for machines: each part with its versions, each version with its days and its author. Its fields are told
 * in {@code docs/text-json.md}.
 *
 * <p>Example: {@code {"from": "2026-01-01", "says": "87", "by": {"writer": "amendment-2 (3)", "ground":
 * "financing-law", "signed": "2026-03-15", "retroactive": true}}}.
 */
public final class HistoryJson {
    public static final String FORMAT = "rouage-history/1";

    private final JsonGenerator json;

    private HistoryJson(JsonGenerator json) {
        this.json = json;
    }

    public static String print(ElementHistory history) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new HistoryJson(json).write(history);
        }
        return written.append('\n').toString();
    }

    private void write(ElementHistory history) {
        History life = history.history();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty(
                "convention", history.consolidation().asSigned().id());
        json.writeStringProperty("id", life.id());
        json.writeStringProperty("knownOn", history.known().toString());
        by("inserted", life.inserted());
        json.writeArrayPropertyStart("moves");
        life.moves().forEach(this::by);
        json.writeEndArray();
        life.repealed().ifPresent(by -> by("repealed", by));
        json.writeArrayPropertyStart("parts");
        history.parts().forEach(this::part);
        json.writeEndArray();
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("version", history.sources().engine().version());
        json.writeStringProperty("engine", history.sources().engine().digest().toString());
        json.writeStringProperty("dossier", history.sources().dossier().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void part(History.PartHistory part) {
        json.writeStartObject();
        json.writeStringProperty("part", part.name());
        json.writeArrayPropertyStart("versions");
        part.versions().forEach(this::version);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void version(History.Version<Optional<String>> version) {
        json.writeStartObject();
        json.writeStringProperty("from", version.from().toString());
        version.endExclusive().ifPresent(end -> json.writeStringProperty("endExclusive", end.toString()));
        version.value().ifPresent(said -> json.writeStringProperty("says", said));
        by("by", version.authorship());
        json.writeEndObject();
    }

    private void by(String name, Authorship by) {
        json.writeName(name);
        by(by);
    }

    private void by(Authorship by) {
        json.writeStartObject();
        json.writeStringProperty("writer", by.by().toString());
        json.writeStringProperty("from", by.from().toString());
        by.act().ifPresent(act -> act(act, by));
        by.correction().ifPresent(correction -> {
            json.writeStringProperty("corrects", correction.act());
            json.writeStringProperty("error", correction.error());
        });
        json.writeEndObject();
    }

    private void act(ActDays act, Authorship by) {
        json.writeStringProperty("ground", act.amendment().ground());
        act.amendment().financingLawYear().ifPresent(year -> json.writeNumberProperty("financingLawYear", year));
        act.signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
        act.known().ifPresent(day -> json.writeStringProperty("known", day.toString()));
        json.writeBooleanProperty("retroactive", by.isRetroactive());
    }
}
