package org.rouage.document.derivation;

import java.io.StringWriter;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.IndentedJson;
import org.rouage.formula.Derivation;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Working;
import tools.jackson.core.JsonGenerator;

/**
 * A derivation as JSON. Numbers are strings, exact, in the unit beside them: decimals where they end, else a fraction.
 *
 * <p>Example: {@code {"figure": "fncm", "year": 2019, "value": {"number": "500.8877…", "unit": "MEUR"}, "formula":
 * {"fr": …, "en": …}, "working": …, "inputs": [ … ]}}; an undecided value is {@code {"undecided": [{"code": …}]}}, a
 * truth {@code {"holds": true}}; {@code "repeated": true} says that the figure was told before.
 */
public final class DerivationJson {
    private DerivationJson() {}

    /** A document of its own. */
    public static String print(Derivation derivation) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            write(json, derivation);
        }
        return written + "\n";
    }

    /** One object, where the generator stands. */
    public static void write(JsonGenerator json, Derivation derivation) {
        json.writeStartObject();
        reference(json, derivation.figure());
        json.writeNumberProperty("year", derivation.year());
        json.writeName("value");
        value(json, derivation.value());
        derivation.rule().ifPresent(rule -> {
            words(
                    json,
                    "formula",
                    Text.of(
                            rule.formula().print(Language.FRENCH),
                            rule.formula().print(Language.ENGLISH)));
            json.writeStringProperty("fingerprint", rule.formula().fingerprint().toString());
        });
        derivation.source().filter(source -> !source.isEmpty()).ifPresent(source -> words(json, "source", source));
        if (derivation.isRepeated()) {
            json.writeBooleanProperty("repeated", true);
        }
        derivation.working().ifPresent(working -> {
            json.writeName("working");
            working(json, working);
        });
        if (!derivation.inputs().isEmpty()) {
            json.writeArrayPropertyStart("inputs");
            derivation.inputs().forEach(input -> write(json, input));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, Reference figure) {
        json.writeStringProperty("figure", figure.name());
        if (figure.aspect() == Reference.Aspect.EVOLUTION) {
            json.writeStringProperty("of", "evolution");
        }
    }

    private static void working(JsonGenerator json, Working working) {
        json.writeStartObject();
        words(json, "piece", Text.of(working.words(Language.FRENCH), working.words(Language.ENGLISH)));
        json.writeName("value");
        value(json, working.value());
        if (!Steps.of(working).isEmpty()) {
            json.writeArrayPropertyStart("parts");
            Steps.of(working).forEach(part -> working(json, part));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** One value as an object: a number and its unit, a truth, or the reasons why it is undecided. */
    public static void value(JsonGenerator json, Value value) {
        json.writeStartObject();
        switch (value) {
            case Value.Known(Rational number, Unit unit) -> {
                json.writeStringProperty(
                        "number", number.dividedBy(unit.scale()).toString());
                json.writeStringProperty("unit", unit.toString());
            }
            case Value.Truth(boolean holds) -> json.writeBooleanProperty("holds", holds);
            case Value.Undecided undecided -> {
                json.writeArrayPropertyStart("undecided");
                for (Value.Reason reason : undecided.reasons()) {
                    json.writeStartObject().writeStringProperty("code", reason.code());
                    if (!reason.figure().isEmpty()) {
                        json.writeStringProperty("figure", reason.figure());
                        json.writeNumberProperty("year", reason.year());
                    }
                    words(json, "words", reason.words());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, Text words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", words.french());
        json.writeStringProperty("en", words.english());
        json.writeEndObject();
    }
}
