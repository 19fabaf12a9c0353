package org.rouage.document.coherence;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Contradiction;
import org.rouage.conformity.coherence.Declared;
import org.rouage.conformity.coherence.Exhibit;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.SameMeasure;
import org.rouage.document.IndentedJson;
import org.rouage.document.Receipt;
import tools.jackson.core.JsonGenerator;

/**
 * A comparison for machines, in both languages at once. Its fields are told in {@code docs/coherence-json.md}.
 *
 * <p>Example: {@code {"format": "rouage-comparison/1", …, "contradictions": [{"kind": "lesser-ambition", "gravity":
 * "to-justify", …}]}}.
 */
public final class JsonComparison {
    public static final String FORMAT = "rouage-comparison/1";

    private final JsonGenerator json;

    private JsonComparison(JsonGenerator json) {
        this.json = json;
    }

    public static String print(ComparisonReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new JsonComparison(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(ComparisonReport report) {
        Coherence coherence = report.coherence();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        receipt(report.sources());
        json.writeStringProperty("on", coherence.asOf().inForce().toString());
        json.writeStringProperty("known", coherence.asOf().known().toString());
        json.writeStringProperty("as", coherence.as());
        party("convention", coherence.ours());
        party("reference", coherence.theirs());
        json.writeObjectPropertyStart("counts");
        for (Gravity gravity : Gravity.values()) {
            json.writeNumberProperty(gravity.code(), coherence.with(gravity).size());
        }
        json.writeEndObject();
        list("declared", coherence.declared(), this::declared);
        json.writeNumberProperty("toWrite", coherence.toWrite().size());
        json.writeNumberProperty("declaredLater", coherence.declaredLater());
        list("measures", coherence.measures(), this::measure);
        list("contradictions", coherence.contradictions(), this::contradiction);
        list("notComparable", coherence.notComparable(), one -> {
            json.writeStartObject();
            json.writeStringProperty("clause", one.ours());
            json.writeStringProperty("referenceClause", one.theirs());
            text("why", one.why());
            json.writeEndObject();
        });
        report.suggestions().ifPresent(all -> list("suggestions", all, this::suggestion));
        json.writeEndObject();
    }

    private void receipt(ComparisonReport.Sources sources) {
        json.writeObjectPropertyStart("receipt");
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", sources.engine().version());
        json.writeStringProperty("digest", sources.engine().digest().toString());
        json.writeEndObject();
        inputs("dossier", sources.dossier());
        inputs("reference", sources.reference());
        json.writeEndObject();
    }

    private void inputs(String name, Receipt.Inputs inputs) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("path", inputs.path());
        json.writeStringProperty("digest", inputs.digest().toString());
        json.writeObjectPropertyStart("files");
        inputs.files().forEach((file, digest) -> json.writeStringProperty(file, digest.toString()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void party(String name, Coherence.Party party) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", party.id());
        json.writeStringProperty("title", party.title());
        json.writeStringProperty("start", party.period().start().toString());
        json.writeStringProperty("endInclusive", party.period().endInclusive().toString());
        list("amendments", party.amendments(), json::writeString);
        json.writeEndObject();
    }

    private void declared(Declared one) {
        json.writeStartObject();
        json.writeStringProperty("clause", one.our().id());
        json.writeStringProperty("relation", one.relation().code());
        one.their().ifPresent(named -> json.writeStringProperty("referenceClause", named.id()));
        json.writeStringProperty("reason", one.written().reason());
        json.writeStringProperty("by", one.written().by());
        json.writeStringProperty("on", one.written().on().toString());
        json.writeEndObject();
    }

    private void measure(SameMeasure pair) {
        json.writeStartObject();
        json.writeStringProperty("clause", pair.ours().id());
        json.writeStringProperty("referenceClause", pair.theirs().id());
        json.writeStringProperty("because", pair.because().code());
        json.writeEndObject();
    }

    private void contradiction(Contradiction one) {
        json.writeStartObject();
        json.writeStringProperty("kind", one.code());
        json.writeStringProperty("gravity", one.gravity().code());
        text("reason", one.reason());
        list("convention", one.ours(), this::exhibit);
        list("reference", one.theirs(), this::exhibit);
        json.writeEndObject();
    }

    private void exhibit(Exhibit exhibit) {
        json.writeStartObject();
        json.writeStringProperty("clause", exhibit.clause());
        text("says", exhibit.says());
        json.writeEndObject();
    }

    private void suggestion(Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("clause", suggestion.clause());
        list("counterparts", suggestion.counterparts(), one -> {
            json.writeStartObject();
            json.writeStringProperty("referenceClause", one.clause());
            json.writeNumberProperty("score", one.score());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }
}
