package org.rouage.document.evaluation;

import java.io.StringWriter;
import java.util.List;
import org.rouage.document.IndentedJson;
import org.rouage.document.score.JsonFigures;
import tools.jackson.core.JsonGenerator;

/**
 * The yearly report to Parliament for machines; its fields are told in {@code docs/evaluation-report.md}.
 *
 * <p>Example: {@code {"format": "rouage-parliament/1", "year": 2022, "objectives": […], "indicators": […]}}.
 */
public final class ParliamentJson {
    public static final String FORMAT = "rouage-parliament/1";

    private ParliamentJson() {}

    public static String print(ParliamentReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            write(report, json, JsonParts.on(json));
        }
        return written.append('\n').toString();
    }

    private static void write(ParliamentReport report, JsonGenerator json, JsonParts parts) {
        JsonFigures figures = parts.figures();
        json.writeStartObject();
        parts.head(FORMAT, report.conventionId(), report.title(), report.asOf());
        json.writeNumberProperty("year", report.year());
        parts.objectives(report.objectives());
        figures.each("indicators", List.copyOf(report.figures().values()), parts::scored);
        parts.commitments(report.commitments());
        figures.each("evaluations", report.closed(), one -> {
            json.writeStartObject();
            json.writeStringProperty("evaluation", one.written().id());
            json.writeStringProperty("kind", one.written().kind());
            parts.disagreements(one.disagreements());
            json.writeEndObject();
        });
        figures.receipt(report.sources());
        json.writeEndObject();
    }
}
