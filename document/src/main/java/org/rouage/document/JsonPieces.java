package org.rouage.document;

import java.util.List;
import java.util.function.Consumer;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Records.Justification;
import tools.jackson.core.JsonGenerator;

/** What several parts of a JSON report write alike: texts in both languages, lists, evidence, answers. */
record JsonPieces(JsonGenerator json) {
    void text(String name, Text text) {
        json.writeName(name);
        text(text);
    }

    void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    /** Left out where there is nothing to say. */
    void textIfAny(String name, Text text) {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }

    void evidence(List<Evidence> evidence) {
        list("evidence", evidence, one -> {
            json.writeStartObject();
            json.writeStringProperty("clause", one.clause());
            text("says", one.says());
            if (!one.writtenBy().isEmpty()) {
                list("writtenBy", one.writtenBy(), json::writeString);
            }
            json.writeEndObject();
        });
    }

    void justifications(List<Justification> justifications) {
        list("justifications", justifications, one -> {
            json.writeStartObject();
            json.writeStringProperty("by", one.by());
            json.writeStringProperty("party", one.party());
            json.writeStringProperty("on", one.on().toString());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        });
    }
}
