package org.rouage.document.difference;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;
import org.rouage.convention.difference.ElementChange;
import org.rouage.convention.difference.ElementDifference;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.Spot;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Differences for machines, in both languages at once. The fields are told in {@code docs/difference-json.md}.
 *
 * <p>Example: {@code {"change": "revalued", "part": "targets[2026]", "before": "86", "after": "87", …}}.
 */
public final class JsonDifferences {
    public static final String FORMAT = "rouage-difference/1";

    private final JsonGenerator json;

    private JsonDifferences(JsonGenerator json) {
        this.json = json;
    }

    public static String print(DifferenceReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new JsonDifferences(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(DifferenceReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("version", report.version());
        side("before", report.differences().before(), report.beforeName());
        side("after", report.differences().after(), report.afterName());
        json.writeObjectPropertyStart("counts");
        Sayings.counts(report.differences()).forEach(count -> json.writeNumberProperty(count.code(), count.elements()));
        json.writeEndObject();
        json.writeArrayPropertyStart("acts");
        report.acts().forEach(this::act);
        json.writeEndArray();
        json.writeArrayPropertyStart("elements");
        report.differences().elements().forEach(this::element);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Standing standing, Text called) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("convention", standing.conventionId());
        json.writeStringProperty("title", ((Heading) standing.root().element()).title());
        json.writeStringProperty("inForce", standing.asOf().inForce().toString());
        json.writeStringProperty("known", standing.asOf().known().toString());
        text("name", called);
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    private void act(ActAtWork act) {
        json.writeStartObject();
        json.writeStringProperty("act", act.days().act());
        json.writeStringProperty("title", act.days().amendment().title());
        json.writeStringProperty("ground", act.days().amendment().ground());
        act.days().signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
        act.days().effective().ifPresent(day -> json.writeStringProperty("effective", day.toString()));
        json.writeNumberProperty("elements", act.elements());
        json.writeEndObject();
    }

    private void element(ElementDifference difference) {
        json.writeStartObject();
        json.writeStringProperty("id", difference.id());
        json.writeStringProperty("kind", kind(difference));
        text("heading", ChangeWords.heading(difference));
        json.writeArrayPropertyStart("changes");
        difference.changes().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The name of its place among others: {@code objectives}, {@code clauses}. */
    private static String kind(ElementDifference difference) {
        return code(
                difference.after().or(difference::before).orElseThrow().slot().name());
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void change(ElementChange change) {
        json.writeStartObject();
        switch (change) {
            case ElementChange.Added(Spot at, Writer by, List<Part> says) -> {
                json.writeStringProperty("change", "added");
                spot("at", at);
                writer("by", by);
                parts("says", says);
            }
            case ElementChange.Removed(Spot from, Optional<Writer> by, List<Part> said) -> {
                json.writeStringProperty("change", "removed");
                spot("from", from);
                by.ifPresent(writer -> writer("by", writer));
                parts("said", said);
            }
            case ElementChange.Moved(Spot from, Spot to, Optional<Writer> by) -> {
                json.writeStringProperty("change", "moved");
                spot("from", from);
                spot("to", to);
                by.ifPresent(writer -> writer("by", writer));
            }
            case ElementChange.Renumbered(var before, var after, Writer wrote, Writer writes) ->
                values("renumbered", "number", before, after, wrote, writes);
            case ElementChange.Revalued(String part, var before, var after, Writer wrote, Writer writes) ->
                values("revalued", part, before, after, wrote, writes);
            case ElementChange.Reworded reworded -> reworded(reworded);
        }
        json.writeEndObject();
    }

    private void values(
            String change,
            String part,
            Optional<String> before,
            Optional<String> after,
            Writer wroteBefore,
            Writer wroteAfter) {
        json.writeStringProperty("change", change);
        json.writeStringProperty("part", part);
        before.ifPresent(said -> json.writeStringProperty("before", said));
        after.ifPresent(said -> json.writeStringProperty("after", said));
        writer("wroteBefore", wroteBefore);
        writer("wroteAfter", wroteAfter);
    }

    private void reworded(ElementChange.Reworded reworded) {
        json.writeStringProperty("change", "reworded");
        json.writeStringProperty("part", reworded.part());
        json.writeArrayPropertyStart("words");
        for (Run run : reworded.words().runs()) {
            json.writeStartObject();
            json.writeStringProperty(
                    switch (run) {
                        case Run.Kept _ -> "kept";
                        case Run.Deleted _ -> "deleted";
                        case Run.Inserted _ -> "inserted";
                    },
                    run.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        writer("wroteBefore", reworded.wroteBefore());
        writer("wroteAfter", reworded.wroteAfter());
    }

    private void spot(String name, Spot spot) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("into", spot.into());
        json.writeStringProperty("as", code(spot.slot().name()));
        spot.after().ifPresent(sibling -> json.writeStringProperty("after", sibling));
        json.writeEndObject();
    }

    private void writer(String name, Writer writer) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("act", writer.act());
        if (writer.operation() > 0) {
            json.writeNumberProperty("operation", writer.operation());
        }
        json.writeEndObject();
    }

    private void parts(String name, List<Part> parts) {
        json.writeArrayPropertyStart(name);
        for (Part part : parts) {
            json.writeStartObject();
            json.writeStringProperty("part", part.name());
            json.writeStringProperty("says", part.said());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
