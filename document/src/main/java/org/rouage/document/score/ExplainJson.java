package org.rouage.document.score;

import java.io.StringWriter;
import java.util.List;
import org.rouage.document.IndentedJson;
import org.rouage.document.score.ExplainReport.Part;
import org.rouage.document.score.ExplainReport.Row;
import org.rouage.document.score.ExplainReport.Submission;
import tools.jackson.core.JsonGenerator;

/**
 * How one figure came to be, for machines, in both languages at once; its fields are told in
 * {@code docs/score-json.md}.
 *
 * <p>Example: {@code {"body": "caisse-03", "period": "2026-01", "value": {"number": "100", "unit": "files"},
 * "submission": "2026-01-b", "line": 12}}.
 */
public final class ExplainJson {
    public static final String FORMAT = "rouage-explain/1";

    private final ExplainReport report;
    private final JsonGenerator json;
    private final JsonFigures figures;

    private ExplainJson(ExplainReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        figures = new JsonFigures(json);
    }

    public static String print(ExplainReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new ExplainJson(report, json).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        Headings.json(json, FORMAT, report.heading());
        json.writeStringProperty("indicator", report.indicator().id());
        figures.shown("value", report.value());
        figures.coverage(report.coverage());
        json.writeStringProperty("title", report.indicator().title());
        report.formula().ifPresent(formula -> {
            formula.written().ifPresent(written -> json.writeStringProperty("formula", written));
            figures.text("formulaBy", formula.act());
            figures.text("overBodies", formula.overBodies());
            figures.text("overTime", formula.overTime());
        });
        report.found().ifPresent(this::found);
        figures.each("parts", report.parts(), this::part);
        figures.texts("steps", report.steps());
        report.target().ifPresent(aim -> figures.aim("target", aim));
        report.initial().ifPresent(aim -> figures.aim("initialTarget", aim));
        figures.shown("attainment", report.comparison().attainment());
        report.comparison().ofInitial().ifPresent(share -> figures.shown("attainmentOfInitial", share));
        json.writeStringProperty("judgement", report.comparison().term());
        figures.text("judgementInWords", report.comparison().judgement());
        figures.texts("reasons", report.comparison().reasons());
        report.points().ifPresent(figures::points);
        figures.each("submissions", report.submissions(), this::submission);
        figures.texts("notes", report.notes());
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private void found(ExplainReport.Found found) {
        json.writeObjectPropertyStart("found");
        figures.shown("what", found.what());
        figures.text("state", found.state());
        json.writeStringProperty("by", found.by());
        json.writeStringProperty("on", found.on().toString());
        json.writeStringProperty("proof", found.proof());
        json.writeEndObject();
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeStringProperty("measure", part.measure());
        json.writeStringProperty("title", part.title());
        figures.shown("value", part.value());
        figures.coverage(part.coverage());
        figures.text("overBodies", part.overBodies());
        figures.text("overTime", part.overTime());
        figures.each("rows", part.rows(), this::row);
        json.writeEndObject();
    }

    private void row(Row row) {
        json.writeStartObject();
        json.writeStringProperty("body", row.body());
        json.writeStringProperty("period", row.period().toString());
        row.detail().ifPresent(detail -> json.writeStringProperty("detail", detail));
        figures.shown("value", row.value());
        json.writeStringProperty("submission", row.submission());
        json.writeNumberProperty("line", row.line());
        row.unused().ifPresent(why -> figures.text("unused", why));
        json.writeEndObject();
    }

    private void submission(Submission one) {
        json.writeStartObject();
        json.writeStringProperty("id", one.id());
        json.writeStringProperty("file", one.file());
        json.writeStringProperty("sha256", one.sha256());
        json.writeStringProperty("received", one.received().toString());
        json.writeStringProperty("by", one.by());
        figures.text("state", one.state());
        words("supersedes", one.supersedes());
        one.supersededBy().ifPresent(other -> json.writeStringProperty("supersededBy", other));
        one.reason().ifPresent(reason -> json.writeStringProperty("reason", reason));
        json.writeEndObject();
    }

    private void words(String name, List<String> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeString);
        json.writeEndArray();
    }
}
