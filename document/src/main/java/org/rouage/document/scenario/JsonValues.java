package org.rouage.document.scenario;

import java.util.List;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Receipt;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import tools.jackson.core.JsonGenerator;

/** Values and receipts in JSON: numbers exact, as text, in decimals where these end and else as a fraction. */
final class JsonValues {
    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    /** {@code {"number": "101.6", "unit": "MEUR"}}, or the reasons why there is none. */
    void value(String name, Value value) {
        json.writeObjectPropertyStart(name);
        inside(value);
        json.writeEndObject();
    }

    void inside(Value value) {
        switch (value) {
            case Value.Known(Rational number, Unit unit) -> {
                json.writeStringProperty(
                        "number", number.dividedBy(unit.scale()).toString());
                json.writeStringProperty("unit", unit.toString());
            }
            case Value.Truth(boolean holds) -> json.writeBooleanProperty("holds", holds);
            case Value.Undecided(List<Value.Reason> reasons) -> {
                json.writeArrayPropertyStart("undecided");
                for (Value.Reason reason : reasons) {
                    json.writeStartObject();
                    json.writeStringProperty("code", reason.code());
                    json.writeStringProperty("figure", reason.figure());
                    json.writeNumberProperty("year", reason.year());
                    text("words", reason.words());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
    }

    void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    void receipt(Receipt.Release engine, Receipt.Inputs inputs) {
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("engine", engine.version() + " " + engine.digest());
        json.writeStringProperty("dossier", inputs.digest().toString());
        json.writeObjectPropertyStart("files");
        inputs.files().forEach((file, digest) -> json.writeStringProperty(file, digest.toString()));
        json.writeEndObject();
        json.writeEndObject();
    }
}
