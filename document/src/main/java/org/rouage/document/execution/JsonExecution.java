package org.rouage.document.execution;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.CarryOverRuling;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Finding;
import org.rouage.budget.execution.LimitativeTotal;
import org.rouage.budget.execution.Position;
import org.rouage.budget.execution.TransferRuling;
import org.rouage.budget.execution.Vote;
import org.rouage.document.IndentedJson;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import tools.jackson.core.JsonGenerator;

/**
 * An execution for machines, words in both languages. An amount is a string in the unit of its account, or the reasons
 * why it is undecided; entries are named by their numbers in {@code records/execution.yaml}.
 *
 * <p>Example: {@code {"account": "fnga-personnel", "available": {"amount": "7.01"}, "committed": {"amount": "9.99",
 * "entries": [6, 7]}}}.
 */
public final class JsonExecution {
    public static final String FORMAT = "rouage-execution/1";

    private final JsonGenerator json;

    private JsonExecution(JsonGenerator json) {
        this.json = json;
    }

    public static String print(ExecutionReport report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new JsonExecution(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(ExecutionReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", report.convention());
        json.writeStringProperty(
                "inForceOn", report.execution().asOf().inForce().toString());
        json.writeStringProperty("knownOn", report.execution().asOf().known().toString());
        json.writeArrayPropertyStart("budgets");
        report.execution().years().forEach(this::year);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        report.execution().findings().forEach(this::finding);
        json.writeEndArray();
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("version", report.sources().engine().version());
        json.writeStringProperty("engine", report.sources().engine().digest().toString());
        json.writeStringProperty("dossier", report.sources().dossier().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void year(BudgetYear year) {
        Unit unit = year.budget().unit();
        json.writeStartObject();
        json.writeStringProperty("budget", year.budget().id());
        json.writeNumberProperty("year", year.year());
        json.writeArrayPropertyStart("accounts");
        Rows.of(year).forEach(this::position);
        json.writeEndArray();
        json.writeArrayPropertyStart("votes");
        year.votes().forEach(vote -> vote(vote, unit));
        json.writeEndArray();
        json.writeArrayPropertyStart("transfers");
        year.transfers().forEach(this::transfer);
        json.writeEndArray();
        json.writeArrayPropertyStart("carryOvers");
        year.carryOvers().forEach(this::carryOver);
        json.writeEndArray();
        total("limitative", year.limitative(), unit);
        total("limitativeOperating", year.operating(), unit);
        json.writeArrayPropertyStart("entries");
        Rows.entries(year).forEach(this::entry);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void position(Position position) {
        var account = position.account();
        json.writeStartObject();
        json.writeStringProperty("level", account.level().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("account", account.id());
        account.group().ifPresent(group -> json.writeStringProperty("group", group));
        json.writeBooleanProperty("limitative", account.isLimitative());
        json.writeStringProperty("unit", account.unit().symbol(Language.ENGLISH));
        for (Column column : Column.values()) {
            amount(column.code(), column.value(position), account.unit(), column.entries(position));
        }
        text("state", ExecutionWords.state(position));
        json.writeEndObject();
    }

    private void amount(String name, Value value, Unit unit, List<Entry> entries) {
        json.writeObjectPropertyStart(name);
        if (value instanceof Value.Undecided(List<Value.Reason> reasons)) {
            json.writeArrayPropertyStart("undecided");
            reasons.forEach(reason -> {
                json.writeStartObject();
                json.writeStringProperty("code", reason.code());
                json.writeStringProperty("figure", reason.figure());
                json.writeNumberProperty("year", reason.year());
                text("words", reason.words());
                json.writeEndObject();
            });
            json.writeEndArray();
        } else {
            json.writeStringProperty("amount", CsvExecution.amount(value, unit));
        }
        if (!entries.isEmpty()) {
            json.writeArrayPropertyStart("entries");
            entries.forEach(entry -> json.writeNumber(entry.number()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void vote(Vote vote, Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("kind", vote.kind().code());
        json.writeStringProperty("on", vote.on().toString());
        json.writeStringProperty("reference", vote.reference());
        json.writeStringProperty("conformity", code(vote.conformity()));
        vote.clause().ifPresent(clause -> json.writeStringProperty("clause", clause));
        json.writeArrayPropertyStart("comparisons");
        vote.comparisons().forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty("extent", code(one.extent()));
            json.writeStringProperty("of", one.of());
            amount("opened", one.opened(), unit, List.of());
            amount("ceiling", one.ceiling(), unit, List.of());
            json.writeStringProperty("conformity", code(one.conformity()));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void transfer(TransferRuling ruling) {
        json.writeStartObject();
        json.writeNumberProperty("entry", ruling.entry().number());
        json.writeStringProperty("basis", code(ruling.basis()));
        text("why", ruling.why());
        json.writeEndObject();
    }

    private void carryOver(CarryOverRuling ruling) {
        Unit unit = ruling.account().unit();
        json.writeStartObject();
        json.writeStringProperty("of", ruling.account().id());
        json.writeNumberProperty("fromYear", ruling.fromYear());
        amount("unspent", ruling.unspent(), unit, List.of());
        ruling.share().ifPresent(share -> amount("share", share, unit, List.of()));
        ruling.cap().ifPresent(cap -> amount("cap", cap, unit, List.of()));
        amount("most", ruling.most(), unit, List.of());
        amount("carried", ruling.carried().value(), unit, ruling.carried().entries());
        json.writeEndObject();
    }

    private void total(String name, LimitativeTotal total, Unit unit) {
        json.writeObjectPropertyStart(name);
        amount("ceiling", total.ceiling(), unit, List.of());
        amount("credits", total.credits(), unit, List.of());
        amount("committed", total.committed(), unit, List.of());
        json.writeEndObject();
    }

    private void entry(Entry entry) {
        var said = entry.said();
        json.writeStartObject();
        json.writeNumberProperty("number", entry.number());
        json.writeStringProperty("kind", said.kind());
        json.writeStringProperty("of", said.of());
        said.to().ifPresent(to -> json.writeStringProperty("to", to));
        json.writeStringProperty("amount", said.amount().toPlainString());
        json.writeStringProperty("unit", said.unit());
        json.writeStringProperty("on", said.on().toString());
        json.writeStringProperty("by", said.by());
        json.writeStringProperty("reference", said.reference());
        said.origin().ifPresent(origin -> json.writeStringProperty("origin", origin));
        json.writeStringProperty("at", entry.at().toString());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        Problem problem = finding.problem();
        json.writeStartObject();
        json.writeStringProperty("weight", code(finding.weight()));
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("of", finding.budget());
        json.writeNumberProperty("year", finding.year());
        json.writeStringProperty("at", problem.place().toString());
        text("found", problem.found());
        text("expected", problem.expected());
        text("remedy", problem.remedy());
        problem.provision().ifPresent(provision -> json.writeStringProperty("provision", provision));
        json.writeEndObject();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }
}
