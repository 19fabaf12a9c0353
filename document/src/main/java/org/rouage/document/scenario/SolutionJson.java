package org.rouage.document.scenario;

import java.io.StringWriter;
import java.util.Locale;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.solving.Answer;
import org.rouage.budget.solving.Lever;
import org.rouage.budget.solving.Solution;
import org.rouage.document.IndentedJson;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import tools.jackson.core.JsonGenerator;

/**
 * The answer to a goal-seek for machines, in both languages at once, every number exact.
 *
 * <p>Example: {@code {"format": "rouage-budget-solution/1", …, "answer": "found", "steps": [{"step": {"number": "-3.2",
 * "unit": "%"}, "best": true, …}]}}. The answer is {@code found}, {@code missed}, {@code idle}, {@code irregular} or
 * {@code undecided}.
 */
public final class SolutionJson {
    public static final String FORMAT = "rouage-budget-solution/1";

    private final JsonGenerator json;
    private final JsonValues values;
    private final Solution solution;

    private SolutionJson(JsonGenerator json, Solution solution) {
        this.json = json;
        this.solution = solution;
        values = new JsonValues(json);
    }

    public static String print(SolutionReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new SolutionJson(json, report.solution()).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(SolutionReport report) {
        var french = new SolutionWords(solution, Language.FRENCH);
        var english = new SolutionWords(solution, Language.ENGLISH);
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        values.receipt(report.engine(), report.inputs());
        json.writeStringProperty("convention", report.convention());
        json.writeStringProperty("on", report.asOf().inForce().toString());
        json.writeStringProperty("known", report.asOf().known().toString());
        json.writeStringProperty("figure", solution.figure().reference().name());
        values.text("goal", Text.of(french.wanted(), english.wanted()));
        values.text("sought", Text.of(french.lever(), english.lever()));
        json.writeBooleanProperty("supposed", solution.isSupposed());
        json.writeStringProperty("answer", answer(solution.answer()));
        values.text("words", Text.of(french.answer(), english.answer()));
        json.writeArrayPropertyStart("steps");
        solution.results().forEach(this::step);
        json.writeEndArray();
        french.proof()
                .ifPresent(proof ->
                        values.text("proof", Text.of(proof, english.proof().orElse(proof))));
        json.writeEndObject();
    }

    private static String answer(Answer answer) {
        return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void step(Solution.Result result) {
        Unit unit = solution.lever() instanceof Lever.Rate
                ? Unit.PERCENT
                : solution.figure().unit();
        json.writeStartObject();
        values.value("step", new Value.Known(result.step(), unit));
        json.writeBooleanProperty("best", result.isBest());
        json.writeStringProperty(
                "status",
                result.check().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.value("measured", result.check().measured());
        json.writeObjectPropertyStart("years");
        var model = result.trajectory().model();
        for (int year = model.first(); year <= model.last(); year++) {
            values.value(Integer.toString(year), result.value(solution.figure(), year));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
