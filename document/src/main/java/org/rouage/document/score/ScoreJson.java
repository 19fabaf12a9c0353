package org.rouage.document.score;

import java.io.StringWriter;
import java.util.Locale;
import org.rouage.document.IndentedJson;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.Projection;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.indicator.Side;
import tools.jackson.core.JsonGenerator;

/**
 * Results and scores for machines, in both languages at once; its fields are told in {@code docs/score-json.md}.
 * Numbers are strings, exact, in the unit beside them: decimals where they end, else a fraction.
 *
 * <p>Example: {@code {"sides": ["fund"], "value": {"number": "91.4", "unit": "%"}, "coverage": {"present": 1430,
 * "expected": 1440}}}.
 */
public final class ScoreJson {
    public static final String FORMAT = "rouage-score/1";

    private final ScoreReport report;
    private final JsonGenerator json;
    private final JsonFigures figures;

    private ScoreJson(ScoreReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        figures = new JsonFigures(json);
    }

    public static String print(ScoreReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new ScoreJson(report, json).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        Headings.json(json, FORMAT, report.heading());
        json.writeBooleanProperty("hasMeasures", report.heading().hasMeasures());
        json.writeName("score");
        group(report.whole());
        figures.each("rules", report.rules(), new RulesJson(json, figures)::rule);
        figures.each("indicators", report.indicators(), this::indicator);
        figures.texts("notices", report.notices());
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private void group(Group group) {
        json.writeStartObject();
        json.writeStringProperty("level", group.level().words().english().toLowerCase(Locale.ROOT));
        json.writeStringProperty("id", group.id());
        json.writeStringProperty("title", group.title());
        figures.shown("score", group.score());
        json.writeObjectPropertyStart("weights");
        figures.shown("counted", group.weights().counted());
        figures.shown("all", group.weights().all());
        json.writeEndObject();
        figures.each("counted", group.counted(), one -> {
            json.writeStartObject();
            json.writeStringProperty("id", one.id());
            figures.shown("weight", one.weight());
            figures.shown("score", one.score());
            json.writeEndObject();
        });
        figures.each("leftOut", group.leftOut(), one -> {
            json.writeStartObject();
            json.writeStringProperty("id", one.id());
            one.weight().ifPresent(weight -> figures.shown("weight", weight));
            one.under().ifPresent(where -> json.writeStringProperty("under", where));
            figures.text("reason", one.reason());
            json.writeEndObject();
        });
        figures.each("groups", group.groups(), this::group);
        json.writeEndObject();
    }

    private void indicator(Scored one) {
        json.writeStartObject();
        identity(one.identity());
        one.target().ifPresent(aim -> figures.aim("target", aim));
        one.initial().ifPresent(aim -> figures.aim("initialTarget", aim));
        figures.each("results", one.results(), this::result);
        figures.each("late", one.late(), figures::late);
        figures.shown("attainment", one.comparison().attainment());
        one.comparison().ofInitial().ifPresent(share -> figures.shown("attainmentOfInitial", share));
        json.writeStringProperty("judgement", one.comparison().term());
        figures.text("judgementInWords", one.comparison().judgement());
        figures.texts("reasons", one.comparison().reasons());
        one.points().ifPresent(figures::points);
        figures.texts("breaks", one.breaks());
        figures.texts("neutralised", one.neutralised());
        one.course().progress().ifPresent(words -> figures.text("progress", words));
        one.course().projection().ifPresent(this::projection);
        figures.each("years", one.course().years(), this::year);
        json.writeEndObject();
    }

    private void identity(Scored.Identity identity) {
        json.writeStringProperty("indicator", identity.id());
        identity.code().ifPresent(code -> json.writeStringProperty("code", code));
        json.writeStringProperty("title", identity.title());
        json.writeStringProperty("unit", identity.unit());
        figures.text("direction", identity.direction());
        figures.text("type", identity.type());
        identity.weight().ifPresent(weight -> json.writeStringProperty("weight", weight.toPlainString()));
    }

    private void result(Measurement result) {
        json.writeStartObject();
        json.writeArrayPropertyStart("sides");
        result.sides().stream().map(Side::term).forEach(json::writeString);
        json.writeEndArray();
        figures.shown("value", result.value());
        figures.coverage(result.coverage());
        json.writeStringProperty("completeness", result.kind().term());
        json.writeEndObject();
    }

    private void projection(Projection projection) {
        json.writeObjectPropertyStart("projection");
        json.writeNumberProperty("year", projection.year());
        figures.shown("value", projection.value());
        projection.bounds().ifPresent(bounds -> figures.shown("bounds", bounds));
        figures.text("method", projection.method());
        json.writeEndObject();
    }

    private void year(YearFigures year) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        year.target().ifPresent(shown -> figures.shown("target", shown));
        year.initial().ifPresent(shown -> figures.shown("initialTarget", shown));
        year.result().ifPresent(shown -> figures.shown("result", shown));
        figures.coverage(year.coverage());
        year.broken().ifPresent(why -> figures.text("break", why));
        json.writeEndObject();
    }
}
