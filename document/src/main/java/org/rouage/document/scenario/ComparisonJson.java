package org.rouage.document.scenario;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Judged;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.budget.scenario.Comparison.Side;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * A comparison for machines, in both languages at once, every number exact.
 *
 * <p>Example: {@code {"format": "rouage-budget-comparison/1", …, "figures": [{"figure": "fnga", …, "years": [{"year":
 * 2024, "from": {"number": "101.6", "unit": "MEUR"}, …, "parts": {"prices": …}}]}]}}.
 */
public final class ComparisonJson {
    public static final String FORMAT = "rouage-budget-comparison/1";

    private final JsonGenerator json;
    private final JsonValues values;
    private final Comparison comparison;

    private ComparisonJson(JsonGenerator json, Comparison comparison) {
        this.json = json;
        this.comparison = comparison;
        values = new JsonValues(json);
    }

    public static String print(ComparisonReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new ComparisonJson(json, report.comparison()).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(ComparisonReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        values.receipt(report.engine(), report.inputs());
        json.writeStringProperty("convention", report.convention());
        side("from", comparison.from());
        side("to", comparison.to());
        json.writeArrayPropertyStart("changes");
        comparison.changes().forEach(this::change);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        comparison.rows().forEach(this::row);
        json.writeEndArray();
        json.writeArrayPropertyStart("constraints");
        comparison.constraints().forEach(this::constraint);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Side side) {
        json.writeObjectPropertyStart(name);
        values.text("name", side.name());
        json.writeStringProperty("on", side.asOf().inForce().toString());
        json.writeStringProperty("known", side.asOf().known().toString());
        json.writeEndObject();
    }

    private void change(Named change) {
        json.writeStartObject();
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
        values.text("title", change.title());
        json.writeEndObject();
    }

    private void row(Row row) {
        json.writeStartObject();
        json.writeStringProperty("figure", row.figure().reference().toString());
        json.writeStringProperty("kind", row.figure().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("title", row.figure().title());
        json.writeBooleanProperty("changed", !row.isUntouched());
        json.writeArrayPropertyStart("years");
        row.years().forEach((year, cell) -> {
            json.writeStartObject();
            json.writeNumberProperty("year", year);
            cell(cell);
            json.writeEndObject();
        });
        json.writeEndArray();
        row.total().ifPresent(total -> {
            json.writeObjectPropertyStart("total");
            cell(total);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void cell(Cell cell) {
        values.value("from", cell.from());
        values.value("to", cell.to());
        values.value("difference", cell.difference());
        json.writeObjectPropertyStart("parts");
        for (int i = 0; i < cell.parts().size(); i++) {
            values.value(comparison.changes().get(i).id(), cell.parts().get(i));
        }
        json.writeEndObject();
    }

    private void constraint(Judged judged) {
        json.writeStartObject();
        json.writeStringProperty("constraint", judged.id());
        check("from", judged.from());
        check("to", judged.to());
        json.writeEndObject();
    }

    private void check(String name, Optional<ConstraintCheck> check) {
        check.ifPresent(one -> {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty(
                    "status", one.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            values.value("measured", one.measured());
            json.writeEndObject();
        });
    }
}
