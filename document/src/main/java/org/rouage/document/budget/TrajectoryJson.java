package org.rouage.document.budget;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.convention.Records.Vintage;
import org.rouage.document.IndentedJson;
import org.rouage.document.derivation.DerivationJson;
import org.rouage.formula.Formula;
import org.rouage.formula.Value;
import tools.jackson.core.JsonGenerator;

/**
 * The budgets for machines, in both languages at once; its fields are told in {@code docs/budget-json.md}. Numbers are
 * strings, exact, in the unit beside them: decimals where they end, else a fraction.
 *
 * <p>Example: {@code {"year": 2018, "value": {"number": "517.179", "unit": "MEUR"}, "state": "computed", "rule":
 * "calc-fnga"}}. The hashes of the files let an auditor compute it again to the byte.
 */
public final class TrajectoryJson {
    public static final String FORMAT = "rouage-budget/1";

    private final TrajectoryReport report;
    private final JsonGenerator json;

    private TrajectoryJson(TrajectoryReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    public static String print(TrajectoryReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new TrajectoryJson(report, json).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.standing().conventionId());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("inForceOn", report.asOf().inForce().toString());
        json.writeStringProperty("knownOn", report.asOf().known().toString());
        json.writeNumberProperty("firstYear", report.model().first());
        json.writeNumberProperty("lastYear", report.model().last());
        report.scenario().ifPresent(said -> said("scenario", said));
        each("figures", report.figures(), this::figure);
        each("totals", report.envelopes(), this::totals);
        each("limitative", report.limitative(), this::totals);
        each("rules", report.rules(), this::rule);
        each("constraints", report.trajectory().constraints(), this::constraint);
        each("agreements", report.trajectory().agreements(), this::agreement);
        each("assumptions", report.assumptions(), this::assumption);
        each("undecided", report.trajectory().gaps(), this::problem);
        each("leftOut", report.model().notices(), this::problem);
        receipt();
        json.writeEndObject();
    }

    private <T> void each(String name, List<T> all, Consumer<T> one) {
        json.writeArrayPropertyStart(name);
        all.forEach(one);
        json.writeEndArray();
    }

    private void figure(Row row) {
        Figure figure = row.figure().orElseThrow();
        json.writeStartObject();
        json.writeStringProperty("figure", figure.reference().toString());
        json.writeStringProperty("kind", TrajectoryCsv.kind(figure));
        json.writeStringProperty("title", figure.title());
        json.writeStringProperty("unit", figure.unit().toString());
        figure.budget().ifPresent(budget -> json.writeStringProperty("budget", budget));
        figure.group().ifPresent(group -> json.writeStringProperty("group", group));
        if (figure.kind() == Figure.Kind.LINE) {
            json.writeBooleanProperty("limitative", figure.limitative());
        }
        years(row);
        json.writeEndObject();
    }

    private void years(Row row) {
        json.writeArrayPropertyStart("years");
        row.cells().forEach((year, cell) -> {
            json.writeStartObject();
            json.writeNumberProperty("year", year);
            value("value", cell.value());
            json.writeStringProperty("state", cell.state().words().english());
            cell.rule().ifPresent(rule -> json.writeStringProperty("rule", rule));
            cell.source().ifPresent(source -> said("source", source));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void totals(Table table) {
        json.writeStartObject();
        json.writeStringProperty("of", table.id());
        each("rows", table.rows().stream().filter(Row::isSum).toList(), row -> {
            json.writeStartObject();
            said("title", row.title());
            years(row);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void rule(RuleInWords rule) {
        json.writeStartObject();
        rule.id().ifPresent(id -> json.writeStringProperty("rule", id));
        json.writeStringProperty("of", rule.figure().reference().toString());
        json.writeStringProperty("kind", rule.kind());
        json.writeNumberProperty("from", rule.from());
        json.writeNumberProperty("to", rule.to());
        said("source", rule.act());
        rule.words().ifPresent(words -> json.writeStringProperty("words", words));
        rule.formula().ifPresent(this::formula);
        json.writeEndObject();
    }

    private void formula(Formula formula) {
        json.writeStringProperty("formula", formula.text());
        said("canonical", Text.of(formula.print(Language.FRENCH), formula.print(Language.ENGLISH)));
        json.writeStringProperty("fingerprint", formula.fingerprint().toString());
    }

    private void constraint(ConstraintCheck check) {
        var constraint = check.rule().constraint();
        json.writeStartObject();
        json.writeStringProperty("constraint", constraint.id());
        json.writeStringProperty("title", constraint.title());
        json.writeStringProperty("of", constraint.of());
        json.writeStringProperty("measure", constraint.measure());
        json.writeStringProperty("sense", constraint.sense());
        json.writeNumberProperty("from", check.rule().from());
        json.writeNumberProperty("to", check.rule().to());
        value("wanted", new Value.Known(check.rule().wanted(), check.rule().unit()));
        value("measured", check.measured());
        json.writeBooleanProperty("approximate", check.isApproximate());
        json.writeStringProperty("status", name(check.status()));
        json.writeBooleanProperty("metOnceRounded", check.isMetOnceRounded());
        json.writeEndObject();
    }

    private void agreement(Agreement agreement) {
        var written = agreement.written();
        json.writeStartObject();
        json.writeStringProperty("figure", written.figure().toString());
        json.writeNumberProperty("year", written.year());
        value("written", new Value.Known(written.number(), written.unit()));
        said("source", written.source());
        value("computed", agreement.computed());
        json.writeStringProperty("agreement", name(agreement.kind()));
        agreement
                .difference()
                .ifPresent(difference -> value("difference", new Value.Known(difference, written.unit())));
        json.writeEndObject();
    }

    private void assumption(Assumption assumption) {
        Row row = assumption.row();
        json.writeStartObject();
        json.writeStringProperty("figure", assumption.figure().reference().toString());
        json.writeBooleanProperty("used", assumption.isUsed());
        years(row);
        each("vintages", assumption.vintages().told(), told -> {
            Vintage vintage = told.vintage();
            json.writeStartObject();
            json.writeStringProperty("period", vintage.period());
            json.writeStringProperty("number", vintage.value().toPlainString());
            json.writeStringProperty("unit", vintage.unit());
            json.writeStringProperty("known", vintage.known().toString());
            json.writeStringProperty("source", vintage.source());
            json.writeStringProperty("status", name(told.status()));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("place", problem.place().toString());
        said("found", problem.found());
        Optional.of(problem.remedy()).filter(remedy -> !remedy.isEmpty()).ifPresent(remedy -> said("remedy", remedy));
        json.writeEndObject();
    }

    private void receipt() {
        var sources = report.sources();
        json.writeObjectPropertyStart("receipt");
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", sources.engine().version());
        json.writeStringProperty("digest", sources.engine().digest().toString());
        json.writeEndObject();
        json.writeObjectPropertyStart("dossier");
        json.writeStringProperty("digest", sources.dossier().toString());
        json.writeObjectPropertyStart("files");
        sources.files().forEach((name, digest) -> json.writeStringProperty(name, digest.toString()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void value(String name, Value value) {
        json.writeName(name);
        DerivationJson.value(json, value);
    }

    private void said(String name, Text said) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", said.french());
        json.writeStringProperty("en", said.english());
        json.writeEndObject();
    }

    /** {@code not-met}, {@code equal-once-rounded}. */
    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
