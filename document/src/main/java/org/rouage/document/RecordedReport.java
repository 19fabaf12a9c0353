package org.rouage.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import tools.jackson.core.JacksonException;

/**
 * A JSON report read back, to be replayed: its receipt, and its findings as they were written.
 *
 * <p>Example: {@code RecordedReport.read("report.json", text)} refuses a text that is not JSON with
 * {@code RECEIPT-NOT-JSON} at its line and column, and a JSON of another kind with {@code RECEIPT-NOT-A-REPORT}.
 */
public final class RecordedReport {
    static final String NOT_JSON = "RECEIPT-NOT-JSON";
    static final String NOT_A_REPORT = "RECEIPT-NOT-A-REPORT";
    private static final List<String> APART = List.of("receipt", "findings", "regularities", "counts");

    private final JsonTree whole;
    private final Receipt receipt;

    private RecordedReport(JsonTree whole, Receipt receipt) {
        this.whole = whole;
        this.receipt = receipt;
    }

    public static Outcome<RecordedReport> read(String file, String json) {
        try {
            JsonTree whole = JsonTree.read(json);
            String format = whole.word("format").orElse("");
            return format.equals(JsonReport.FORMAT)
                    ? Outcome.accepted(new RecordedReport(whole, receipt(whole)))
                    : Outcome.refused(List.of(notAReport(file, format)));
        } catch (JacksonException malformed) {
            return Outcome.refused(List.of(notJson(file, malformed)));
        } catch (DateTimeException | IllegalArgumentException incomplete) {
            return Outcome.refused(List.of(notAReport(file, String.valueOf(incomplete.getMessage()))));
        }
    }

    public Receipt receipt() {
        return receipt;
    }

    /** Everything that differs from another report, finding by finding; receipts are compared elsewhere. */
    public List<Difference> differences(RecordedReport after) {
        var differences = new ArrayList<Difference>();
        Difference.between("", general(), after.general()).ifPresent(differences::add);
        var before = findings();
        var now = after.findings();
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            JsonTree none = new JsonTree.Group(Map.of());
            Difference.between(key, before.getOrDefault(key, none), now.getOrDefault(key, none))
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private JsonTree general() {
        return switch (whole) {
            case JsonTree.Group(Map<String, JsonTree> fields) -> {
                var general = new LinkedHashMap<>(fields);
                APART.forEach(general::remove);
                yield new JsonTree.Group(general);
            }
            case JsonTree.Row row -> row;
            case JsonTree.Word word -> word;
        };
    }

    private Map<String, JsonTree> findings() {
        var findings = new TreeMap<String, JsonTree>();
        for (JsonTree finding : whole.list("findings")) {
            findings.put(key(finding, "requirement"), finding);
        }
        for (JsonTree regularity : whole.list("regularities")) {
            findings.put(key(regularity, "code"), regularity);
        }
        return findings;
    }

    private static String key(JsonTree finding, String name) {
        return finding.word(name).orElse("") + " @ " + finding.word("act").orElse("");
    }

    private static Receipt receipt(JsonTree whole) {
        JsonTree receipt = needed(whole, "receipt");
        JsonTree engine = needed(receipt, "engine");
        return new Receipt(
                new Receipt.Release(words(engine, "version"), Digest.parse(words(engine, "digest"))),
                LocalDate.parse(words(receipt, "on")),
                inputs(needed(receipt, "dossier")),
                inputs(needed(receipt, "catalogues")),
                receipt.list("addedCatalogues").stream()
                        .map(path -> path.print(Language.ENGLISH))
                        .toList(),
                receipt.at("law").map(RecordedReport::inputs),
                receipt.at("financingLaws").map(RecordedReport::inputs),
                references(receipt));
    }

    private static SortedMap<String, Receipt.Inputs> references(JsonTree receipt) {
        var references = new TreeMap<String, Receipt.Inputs>();
        if (receipt.at("references").orElse(receipt) instanceof JsonTree.Group(Map<String, JsonTree> named)
                && receipt.at("references").isPresent()) {
            named.forEach((term, inputs) -> references.put(term, inputs(inputs)));
        }
        return references;
    }

    private static Receipt.Inputs inputs(JsonTree inputs) {
        var files = new TreeMap<String, Digest>();
        if (inputs.at("files").orElse(inputs) instanceof JsonTree.Group(Map<String, JsonTree> named)) {
            named.keySet().forEach(name -> files.put(name, Digest.parse(words(needed(inputs, "files"), name))));
        }
        return new Receipt.Inputs(words(inputs, "path"), Digest.parse(words(inputs, "digest")), files);
    }

    private static JsonTree needed(JsonTree tree, String name) {
        return tree.at(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static String words(JsonTree tree, String name) {
        return tree.word(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Problem notJson(String file, JacksonException malformed) {
        var at = Optional.ofNullable(malformed.getLocation());
        int line = at.map(place -> Math.max(place.getLineNr(), 0)).orElse(0);
        int column = at.map(place -> Math.max(place.getColumnNr(), 0)).orElse(0);
        return Problem.of(
                NOT_JSON,
                Place.in(file, line, column),
                Text.same(malformed.getOriginalMessage()),
                Text.of("un rapport en JSON", "a report in JSON"),
                Text.of(
                        "donner le fichier écrit par rouage check --format json",
                        "give the file that rouage check --format json wrote"));
    }

    private static Problem notAReport(String file, String found) {
        return Problem.of(
                NOT_A_REPORT,
                Place.of(file),
                found.isBlank()
                        ? Text.of("un JSON sans champ format", "a JSON without the field format")
                        : Text.same(found),
                Text.of(
                        "un rapport de forme " + JsonReport.FORMAT + " avec son reçu entier",
                        "a report of form " + JsonReport.FORMAT + " with its whole receipt"),
                Text.of(
                        "donner le fichier écrit par rouage check --format json",
                        "give the file that rouage check --format json wrote"));
    }
}
