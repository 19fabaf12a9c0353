package org.rouage.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Verdict;
import tools.jackson.core.JsonGenerator;

/**
 * A report for machines, in both languages at once, with the receipt that lets it be replayed to the byte. Its fields
 * are told in {@code docs/report-json.md}.
 *
 * <p>Example: {@code {"format": "rouage-report/1", "receipt": {…}, "findings": [{"requirement":
 * "css-l227-1/duration-four-years", "verdict": "to-justify", …}]}}, UTF-8, lines ended by a line feed on every system.
 */
public final class JsonReport {
    public static final String FORMAT = "rouage-report/1";

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    public static String print(Report report) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new JsonReport(json).write(report);
        }
        return written.append('\n').toString();
    }

    private void write(Report report) {
        ConformityReport conformity = report.conformity();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        receipt(report.receipt());
        json.writeStringProperty("convention", conformity.convention());
        json.writeStringProperty("title", conformity.title());
        json.writeStringProperty("on", conformity.on().toString());
        json.writeStringProperty("continuingLawOf", conformity.continuingLawOf().toString());
        list("acts", conformity.acts(), this::act);
        json.writeObjectPropertyStart("counts");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            json.writeNumberProperty(kind.code(), conformity.count(kind));
        }
        json.writeEndObject();
        list("notes", conformity.notes(), this::text);
        list("catalogues", conformity.catalogues(), catalogue -> {
            json.writeStartObject();
            json.writeStringProperty("id", catalogue.id());
            json.writeStringProperty("article", catalogue.article());
            text("title", catalogue.title());
            json.writeStringProperty("digest", catalogue.digest().toString());
            json.writeEndObject();
        });
        list("findings", conformity.findings(), finding -> finding(report, finding));
        json.writeEndObject();
    }

    private void act(ConformityReport.ActDay act) {
        json.writeStartObject();
        json.writeStringProperty("act", act.act());
        json.writeStringProperty("title", act.title());
        act.signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
        json.writeStringProperty("lawOf", act.lawOf().toString());
        json.writeEndObject();
    }

    private void receipt(Receipt receipt) {
        json.writeObjectPropertyStart("receipt");
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", receipt.engine().version());
        digest(receipt.engine().digest());
        json.writeEndObject();
        json.writeStringProperty("on", receipt.on().toString());
        json.writeName("dossier");
        inputs(receipt.dossier());
        json.writeName("catalogues");
        inputs(receipt.catalogues());
        list("addedCatalogues", receipt.addedCatalogues(), json::writeString);
        receipt.law().ifPresent(law -> {
            json.writeName("law");
            inputs(law);
        });
        json.writeEndObject();
    }

    private void inputs(Receipt.Inputs inputs) {
        json.writeStartObject();
        json.writeStringProperty("path", inputs.path());
        digest(inputs.digest());
        json.writeObjectPropertyStart("files");
        inputs.files().forEach((name, digest) -> json.writeStringProperty(name, digest.toString()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void digest(Digest digest) {
        json.writeStringProperty("digest", digest.toString());
    }

    private void finding(Report report, Finding finding) {
        var requirement = finding.requirement();
        json.writeStartObject();
        json.writeStringProperty("requirement", requirement.id());
        json.writeStringProperty("catalogue", finding.catalogue());
        json.writeStringProperty("act", finding.act());
        json.writeStringProperty("verdict", finding.verdict().kind().code());
        text("reason", finding.verdict().reason());
        text("wording", requirement.wording());
        json.writeStringProperty("force", word(requirement.force()));
        json.writeStringProperty("kind", word(requirement.kind()));
        json.writeStringProperty("moment", word(requirement.moment()));
        json.writeStringProperty("lawOf", finding.lawOf().toString());
        json.writeStringProperty("provision", finding.basis().provision());
        validity(finding.basis().validity());
        finding.basis().fingerprint().ifPresent(print -> json.writeStringProperty("fingerprint", print));
        law(report, finding);
        list("evidence", finding.evidence(), one -> {
            json.writeStartObject();
            json.writeStringProperty("clause", one.clause());
            text("says", one.says());
            json.writeEndObject();
        });
        list("notes", finding.notes(), this::text);
        if (!finding.remedy().isEmpty()) {
            text("remedy", finding.remedy());
        }
        list("justifications", finding.justifications(), one -> {
            json.writeStartObject();
            json.writeStringProperty("by", one.by());
            json.writeStringProperty("party", one.party());
            json.writeStringProperty("on", one.on().toString());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void validity(Validity validity) {
        json.writeObjectPropertyStart("validity");
        json.writeStringProperty("from", validity.from().toString());
        validity.endExclusive().ifPresent(end -> json.writeStringProperty("endExclusive", end.toString()));
        json.writeEndObject();
    }

    private void law(Report report, Finding finding) {
        var reading = report.reading(finding);
        json.writeObjectPropertyStart("law");
        json.writeStringProperty("status", Labels.word(reading));
        if (!Labels.quoted(reading).isEmpty()) {
            json.writeStringProperty("text", Labels.quoted(reading));
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void text(String name, Text text) {
        json.writeName(name);
        text(text);
    }

    private void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }
}
