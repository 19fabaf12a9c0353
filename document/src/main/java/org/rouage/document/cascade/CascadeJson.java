package org.rouage.document.cascade;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.IndentedJson;
import org.rouage.document.cascade.CascadeReport.Judged;
import org.rouage.document.cascade.CascadeReport.Named;
import org.rouage.document.cascade.CascadeReport.OfBody;
import org.rouage.document.cascade.CascadeReport.OfIndicator;
import org.rouage.document.score.Headings;
import org.rouage.document.score.JsonFigures;
import org.rouage.document.score.Shown;
import tools.jackson.core.JsonGenerator;

/**
 * The cascade for machines; its fields are told in {@code docs/cascade.md}.
 *
 * <p>Example: {@code {"indicator": "relit", "verdict": "falls-short", "gap": {"number": "-1/3", "unit": "%"}}}.
 */
public final class CascadeJson {
    public static final String FORMAT = "rouage-cascade/1";

    private final JsonGenerator json;
    private final JsonFigures figures;

    private CascadeJson(JsonGenerator json) {
        this.json = json;
        figures = new JsonFigures(json);
    }

    public static String print(CascadeReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new CascadeJson(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(CascadeReport report) {
        json.writeStartObject();
        Headings.json(json, FORMAT, report.heading());
        figures.each("indicators", report.indicators(), this::indicator);
        ids("national", report.national());
        figures.each("findings", report.findings(), finding -> {
            json.writeStartObject();
            json.writeStringProperty("requirement", finding.requirement());
            figures.text("verdict", finding.verdict());
            figures.text("explanation", finding.explanation());
            json.writeEndObject();
        });
        figures.each("branches", report.branches(), one -> {
            json.writeStartObject();
            figures.text("branch", one.branch());
            json.writeNumberProperty("bodies", one.bodies());
            json.writeStringProperty("first", one.first().toString());
            json.writeStringProperty("last", one.last().toString());
            figures.texts("national", one.national());
            figures.texts("local", one.local());
            json.writeEndObject();
        });
        figures.each("bodies", report.bodies(), this::body);
        json.writeName("network");
        json.writeStartObject();
        place(report.network());
        json.writeEndObject();
        figures.receipt(report.sources());
        json.writeEndObject();
    }

    private void indicator(OfIndicator one) {
        json.writeStartObject();
        json.writeStringProperty("indicator", one.named().id());
        json.writeStringProperty("title", one.named().name());
        shown("national", one.national());
        json.writeStringProperty("verdict", term(one.verdict().name()));
        shown("together", one.together());
        shown("gap", one.gap());
        figures.text("weighing", one.weighing());
        figures.each("targets", one.targets(), target -> {
            json.writeStartObject();
            json.writeStringProperty("body", target.body().id());
            json.writeStringProperty("source", target.source());
            shown("target", target.value());
            shown("conventions", target.departsFrom());
            json.writeEndObject();
        });
        ids("missing", one.missing());
        ids("byDefault", one.byDefault());
        json.writeEndObject();
    }

    private void body(OfBody body) {
        json.writeStartObject();
        json.writeStringProperty("body", body.named().id());
        json.writeStringProperty("name", body.named().name());
        body.region().ifPresent(region -> json.writeStringProperty("region", region));
        json.writeNumberProperty("rankFrom", body.rankFrom());
        json.writeNumberProperty("rankTo", body.rankTo());
        figures.each("contracts", body.contracts(), this::contract);
        place(body.place());
        json.writeEndObject();
    }

    private void contract(LocalContract contract) {
        json.writeStartObject();
        json.writeStringProperty("signed", contract.signed().toString());
        figures.each("national", contract.nationalCapacities(), json::writeString);
        figures.each("local", contract.localCapacities(), json::writeString);
        figures.each("branches", contract.branches(), json::writeString);
        day("start", contract.start());
        day("endInclusive", contract.endInclusive());
        contract.sha256().ifPresent(hash -> json.writeStringProperty("sha256", hash));
        figures.each("commitments", contract.commitments(), one -> {
            json.writeStartObject();
            json.writeStringProperty("id", one.id());
            json.writeStringProperty("side", one.side());
            json.writeStringProperty("text", one.text());
            day("due", one.due());
            one.implementing().ifPresent(id -> json.writeStringProperty("implementing", id));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void place(CascadeReport.Place place) {
        shown("score", place.score());
        figures.shown("worst", place.worst());
        figures.shown("best", place.best());
        figures.each("unmeasured", place.unmeasured(), json::writeString);
        figures.each("results", place.judged(), this::judged);
    }

    private void judged(Judged one) {
        json.writeStartObject();
        json.writeStringProperty("indicator", one.indicator());
        shown("target", one.target());
        figures.shown("result", one.result());
        json.writeStringProperty("judgement", one.term());
        json.writeEndObject();
    }

    private void ids(String name, List<Named> all) {
        figures.each(name, all, one -> json.writeString(one.id()));
    }

    private void shown(String name, Optional<Shown> one) {
        one.ifPresent(value -> figures.shown(name, value));
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }

    private static String term(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
