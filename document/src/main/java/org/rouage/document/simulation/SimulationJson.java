package org.rouage.document.simulation;

import java.io.StringWriter;
import java.util.Locale;
import org.rouage.basics.Rational;
import org.rouage.budget.simulation.Likelihood;
import org.rouage.budget.simulation.SimulatedConstraint;
import org.rouage.budget.simulation.SimulatedFigure;
import org.rouage.budget.simulation.SimulationResult;
import org.rouage.budget.simulation.Spread;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * A simulation for machines: every number in the unit of its figure, in floating point as computed, but the assumed
 * value, which is exact. Its fields are told in {@code docs/simulation.md}.
 *
 * <p>Example: {@code {"year": 2026, "assumed": "103.53", "mean": 103.54…, "quantiles": {"5": 101.3…, …}}}.
 * Probabilities are shares, with the bounds between which they lie 95 times in 100.
 */
public final class SimulationJson {
    public static final String FORMAT = "rouage-simulation/1";

    private final JsonGenerator json;
    private final SimulationReport report;

    private SimulationJson(JsonGenerator json, SimulationReport report) {
        this.json = json;
        this.report = report;
    }

    public static String print(SimulationReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new SimulationJson(json, report).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        SimulationResult result = report.result();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.convention());
        json.writeStringProperty("inForceOn", report.asOf().inForce().toString());
        json.writeStringProperty("knownOn", report.asOf().known().toString());
        json.writeArrayPropertyStart("figures");
        result.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeArrayPropertyStart("constraints");
        result.constraints().forEach(this::constraint);
        json.writeEndArray();
        json.writeObjectPropertyStart("accuracy");
        json.writeNumberProperty("greatestRelativeGap", result.accuracy().greatestGap());
        json.writeStringProperty("figure", result.accuracy().figure().toString());
        json.writeNumberProperty("year", result.accuracy().year());
        json.writeNumberProperty("pathsChecked", result.accuracy().pathsChecked());
        json.writeEndObject();
        receipt(result);
        json.writeEndObject();
    }

    private void figure(SimulatedFigure figure) {
        FigureTable table = report.table(figure);
        json.writeStartObject();
        json.writeStringProperty("figure", figure.figure().reference().toString());
        json.writeStringProperty("title", figure.figure().title());
        json.writeStringProperty("unit", figure.figure().unit().toString());
        json.writeArrayPropertyStart("years");
        for (SimulatedFigure.Year year : figure.years()) {
            json.writeStartObject();
            json.writeNumberProperty("year", year.year());
            table.exact(year.assumed())
                    .map(Rational::toString)
                    .ifPresent(number -> json.writeStringProperty("assumed", number));
            year.spread().ifPresent(spread -> spread(spread, table));
            json.writeArrayPropertyStart("exceeded");
            for (SimulatedFigure.Exceeded exceeded : year.exceeded()) {
                json.writeStartObject();
                json.writeStringProperty("written", exceeded.written().amount().toPlainString());
                json.writeStringProperty("unit", exceeded.written().unit().toString());
                likelihood(exceeded.likelihood());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void spread(Spread spread, FigureTable table) {
        json.writeNumberProperty("undecidedPaths", spread.undecided());
        if (spread.quantiles().isEmpty()) {
            return;
        }
        json.writeNumberProperty("mean", table.inUnit(spread.mean()));
        json.writeNumberProperty("least", table.inUnit(spread.least()));
        json.writeNumberProperty("greatest", table.inUnit(spread.greatest()));
        json.writeObjectPropertyStart("quantiles");
        Spread.percents()
                .forEach(percent ->
                        json.writeNumberProperty(percent.toString(), table.inUnit(spread.quantile(percent))));
        json.writeEndObject();
    }

    private void constraint(SimulatedConstraint constraint) {
        json.writeStartObject();
        json.writeStringProperty(
                "constraint", constraint.assumed().rule().constraint().id());
        json.writeStringProperty(
                "asAssumed",
                constraint.assumed().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        constraint.met().ifPresent(this::likelihood);
        json.writeEndObject();
    }

    private void likelihood(Likelihood likelihood) {
        if (likelihood.decided() > 0) {
            json.writeNumberProperty("probability", likelihood.share());
            json.writeNumberProperty("low", likelihood.low());
            json.writeNumberProperty("high", likelihood.high());
        }
        json.writeNumberProperty("undecidedPaths", likelihood.undecided());
    }

    private void receipt(SimulationResult result) {
        json.writeObjectPropertyStart("receipt");
        json.writeNumberProperty("paths", result.settings().paths());
        json.writeStringProperty("seed", Long.toString(result.settings().seed()));
        json.writeStringProperty("generator", result.generator());
        json.writeStringProperty("distributions", result.fingerprint().toString());
        json.writeStringProperty("uncertainties", report.uncertaintiesDigest().toString());
        json.writeStringProperty("dossier", report.sources().dossier().toString());
        json.writeStringProperty("version", report.sources().engine().version());
        json.writeStringProperty("engine", report.sources().engine().digest().toString());
        json.writeEndObject();
    }
}
