package org.rouage.document.draft;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.convention.draft.Conflict;
import org.rouage.convention.draft.Step;
import org.rouage.convention.draft.Value;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Conflicts for machines: the same values as the page, with both languages where words are Rouage's own.
 *
 * <p>Example: {@code conflicts[0].name} is {@code ind-1.targets[2026]}, {@code .base.words} is {@code 87},
 * {@code .state} is {@code open}.
 */
public final class JsonConflicts {
    private final JsonGenerator json;

    private JsonConflicts(JsonGenerator json) {
        this.json = json;
    }

    public static String print(ConflictReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new JsonConflicts(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(ConflictReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", "rouage-conflicts-1");
        json.writeStringProperty("first", report.conflicts().first());
        json.writeStringProperty("second", report.conflicts().second());
        json.writeBooleanProperty("sinceBase", report.stale());
        json.writeNumberProperty("open", report.open().size());
        json.writeNumberProperty("commuting", report.conflicts().commuting());
        json.writeArrayPropertyStart("conflicts");
        report.conflicts().conflicts().forEach(conflict -> conflict(report, conflict));
        json.writeEndArray();
        json.writeArrayPropertyStart("agreements");
        report.conflicts().agreements().forEach(agreement -> {
            json.writeStartObject();
            step("first", agreement.first());
            step("second", agreement.second());
            json.writeEndObject();
        });
        json.writeEndArray().writeEndObject();
    }

    private void conflict(ConflictReport report, Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("name", conflict.name());
        json.writeStringProperty("kind", word(conflict.kind()));
        json.writeStringProperty("state", word(report.state(conflict)));
        step("first", conflict.first());
        step("second", conflict.second());
        value("base", conflict.base());
        value("firstSays", conflict.firstSays());
        value("secondSays", conflict.secondSays());
        text("reason", conflict.reason());
        conflict.follows().ifPresent(root -> json.writeStringProperty("follows", root));
        Optional<Records.Choice> choice = report.choice(conflict);
        choice.ifPresent(made -> {
            json.writeObjectPropertyStart("choice");
            json.writeStringProperty("take", made.take());
            json.writeStringProperty("reason", made.reason());
            json.writeStringProperty("by", made.by());
            json.writeStringProperty("on", made.on().toString());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void step(String name, Step step) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("of", step.of());
        json.writeNumberProperty("operation", step.rank());
        json.writeEndObject();
    }

    private void value(String name, Value value) {
        json.writeObjectPropertyStart(name);
        switch (value) {
            case Value.Says(String words, boolean isProse) -> {
                json.writeStringProperty("is", isProse ? "prose" : "datum");
                json.writeStringProperty("words", words);
            }
            case Value.Nothing() -> json.writeStringProperty("is", "nothing");
            case Value.Repealed() -> json.writeStringProperty("is", "repealed");
            case Value.Stands(String id, String title, String into, Optional<String> after) -> {
                json.writeStringProperty("is", "element");
                json.writeStringProperty("id", id);
                json.writeStringProperty("title", title);
                json.writeStringProperty("into", into);
                after.ifPresent(sibling -> json.writeStringProperty("after", sibling));
            }
        }
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
