package org.rouage.document.score;

import java.io.StringWriter;
import java.util.List;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * The dispersion of an indicator for machines; its fields are told in {@code docs/score-json.md}.
 *
 * <p>Example: {@code {"least": "71.4", "firstQuartile": "88.1", "median": "91.7", "thirdQuartile": "94", "greatest":
 * "98.2"}}.
 */
public final class DispersionJson {
    public static final String FORMAT = "rouage-dispersion/1";
    private static final List<String> FIVE = List.of("least", "firstQuartile", "median", "thirdQuartile", "greatest");

    private DispersionJson() {}

    public static String print(DispersionReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            write(report, json, new JsonFigures(json));
        }
        return written.append('\n').toString();
    }

    private static void write(DispersionReport report, JsonGenerator json, JsonFigures figures) {
        Spread spread = report.spread();
        json.writeStartObject();
        Headings.json(json, FORMAT, report.heading());
        json.writeStringProperty("indicator", report.indicator().id());
        json.writeStringProperty("unit", spread.unit());
        spread.target().ifPresent(target -> {
            figures.shown("target", target.value());
            figures.text("targetAct", target.act());
        });
        spread.five().ifPresent(five -> {
            json.writeObjectPropertyStart("spread");
            for (int rank = 0; rank < FIVE.size(); rank++) {
                json.writeStringProperty(
                        FIVE.get(rank), JsonFigures.number(five.numbers().get(rank)));
            }
            json.writeEndObject();
        });
        figures.coverage(spread.coverage());
        figures.each("late", spread.late(), figures::late);
        figures.each("bodies", spread.bodies(), body -> {
            json.writeStartObject();
            json.writeStringProperty("body", body.id());
            json.writeStringProperty("name", body.name());
            body.region().ifPresent(region -> json.writeStringProperty("region", region));
            figures.shown("result", body.value());
            figures.coverage(body.coverage());
            body.target().ifPresent(aim -> figures.aim("target", aim));
            body.reaches().ifPresent(reached -> json.writeBooleanProperty("reachesTarget", reached));
            figures.text("reachesTargetInWords", body.verdict());
            json.writeEndObject();
        });
        figures.texts("notes", report.notes());
        figures.receipt(report.sources());
        json.writeEndObject();
    }
}
