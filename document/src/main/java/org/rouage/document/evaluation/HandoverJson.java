package org.rouage.document.evaluation;

import java.io.StringWriter;
import org.rouage.document.IndentedJson;
import org.rouage.document.evaluation.HandoverReport.OfYear;
import org.rouage.document.score.JsonFigures;
import tools.jackson.core.JsonGenerator;

/**
 * The file for whoever prepares the next convention, for machines; its fields are told in
 * {@code docs/evaluation-report.md}.
 *
 * <p>Example: {@code {"indicator": "ind-15-jours", "base": {"year": 2023, "value": {"number": "73.4", "unit": "%"}},
 * "complete": true}}.
 */
public final class HandoverJson {
    public static final String FORMAT = "rouage-handover/1";

    private HandoverJson() {}

    public static String print(HandoverReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            write(report, json, JsonParts.on(json));
        }
        return written.append('\n').toString();
    }

    private static void write(HandoverReport report, JsonGenerator json, JsonParts parts) {
        JsonFigures figures = parts.figures();
        json.writeStartObject();
        parts.head(FORMAT, report.conventionId(), report.title(), report.asOf());
        figures.each("indicators", report.indicators(), one -> {
            json.writeStartObject();
            json.writeStringProperty("indicator", one.id());
            json.writeStringProperty("title", one.title());
            one.target().ifPresent(target -> year("lastTarget", target, json, figures));
            one.base().ifPresent(base -> year("base", base, json, figures));
            json.writeBooleanProperty("complete", one.isComplete());
            json.writeEndObject();
        });
        figures.each("undone", report.undone(), parts::undertaking);
        figures.each("openRecommendations", report.open(), one -> {
            json.writeStartObject();
            json.writeStringProperty("evaluation", one.evaluation());
            json.writeStringProperty(
                    "addressee", one.recommendation().addressee().term());
            json.writeStringProperty("progress", one.recommendation().progress().term());
            parts.move(one.recommendation().written());
            json.writeEndObject();
        });
        figures.each("evaluations", report.evaluations(), one -> {
            json.writeStartObject();
            json.writeStringProperty("evaluation", one.written().id());
            json.writeBooleanProperty("closed", one.isClosed());
            parts.disagreements(one.disagreements());
            json.writeEndObject();
        });
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private static void year(String name, OfYear of, JsonGenerator json, JsonFigures figures) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("year", of.year());
        figures.shown("value", of.value());
        json.writeEndObject();
    }
}
