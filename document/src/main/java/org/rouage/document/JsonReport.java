package org.rouage.document;

import java.io.StringWriter;
import java.util.Locale;
import org.rouage.basics.Digest;
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
    private final JsonPieces pieces;

    private JsonReport(JsonGenerator json) {
        this.json = json;
        pieces = new JsonPieces(json);
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
        pieces.list("acts", conformity.acts(), this::act);
        json.writeObjectPropertyStart("counts");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            json.writeNumberProperty(kind.code(), conformity.count(kind));
        }
        json.writeEndObject();
        pieces.list("notes", conformity.notes(), pieces::text);
        pieces.list("catalogues", conformity.catalogues(), catalogue -> {
            json.writeStartObject();
            json.writeStringProperty("id", catalogue.id());
            json.writeStringProperty("article", catalogue.article());
            pieces.text("title", catalogue.title());
            json.writeStringProperty("digest", catalogue.digest().toString());
            json.writeEndObject();
        });
        pieces.list("findings", conformity.findings(), finding -> finding(report, finding));
        var amendments = new JsonAmendments(json, pieces);
        pieces.list("regularities", conformity.regularities(), amendments::regularity);
        amendments.financingLaws(conformity.financingLaws());
        json.writeEndObject();
    }

    private void act(ConformityReport.ActDay act) {
        json.writeStartObject();
        json.writeStringProperty("act", act.act());
        json.writeStringProperty("title", act.title());
        act.signed().ifPresent(day -> json.writeStringProperty("signed", day.toString()));
        act.effective().ifPresent(day -> json.writeStringProperty("effective", day.toString()));
        json.writeStringProperty("status", word(act.status()));
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
        pieces.list("addedCatalogues", receipt.addedCatalogues(), json::writeString);
        receipt.law().ifPresent(law -> {
            json.writeName("law");
            inputs(law);
        });
        receipt.financingLaws().ifPresent(laws -> {
            json.writeName("financingLaws");
            inputs(laws);
        });
        json.writeObjectPropertyStart("references");
        receipt.references().forEach((term, reference) -> {
            json.writeName(term);
            inputs(reference);
        });
        json.writeEndObject();
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
        pieces.text("reason", finding.verdict().reason());
        pieces.text("wording", requirement.wording());
        json.writeStringProperty("force", word(requirement.force()));
        json.writeStringProperty("kind", word(requirement.kind()));
        json.writeStringProperty("moment", word(requirement.moment()));
        json.writeStringProperty("lawOf", finding.lawOf().toString());
        json.writeStringProperty("provision", finding.basis().provision());
        validity(finding.basis().validity());
        finding.basis().fingerprint().ifPresent(print -> json.writeStringProperty("fingerprint", print));
        law(report, finding);
        pieces.evidence(finding.evidence());
        pieces.list("notes", finding.notes(), pieces::text);
        pieces.textIfAny("remedy", finding.remedy());
        pieces.justifications(finding.justifications());
        finding.asSigned().ifPresent(this::asSigned);
        json.writeEndObject();
    }

    private void asSigned(Finding.AsSigned before) {
        json.writeObjectPropertyStart("asSigned");
        json.writeStringProperty("verdict", before.verdict().kind().code());
        pieces.text("reason", before.verdict().reason());
        pieces.list("changedBy", before.changedBy(), json::writeString);
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
}
