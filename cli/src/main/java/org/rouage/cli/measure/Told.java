package org.rouage.cli.measure;

import java.io.StringWriter;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.IndentedJson;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Finding;
import org.rouage.measure.intake.Findings;
import tools.jackson.core.JsonGenerator;

/** What was found in a file, for a screen or a program. */
final class Told {
    private Told() {}

    /** The first findings, then how many there are in all, by code. */
    static void findings(Findings findings, Session session) {
        for (Finding each : findings.first()) {
            String effect =
                    each.refuses() ? "" : Text.of("à vérifier, ", "to check, ").in(session.language());
            session.err().println(effect + each.problem().print(session.language()));
        }
        long shown = findings.first().size();
        long all = findings.problems() + findings.warnings();
        if (all > shown) {
            session.err()
                    .println(Text.of(
                                    shown + " sur " + all + " montrés ; tous : --report FICHIER.csv",
                                    shown + " of " + all + " shown; all: --report FILE.csv")
                            .in(session.language()));
        }
        if (all > 0) {
            session.err()
                    .println(findings.byCode().entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** {@code 3 rows, 2 bodies, 2 measures, 2026-01 to 2026-03}. */
    static Text contents(Contents contents) {
        Text comma = Text.same(", ");
        return Text.counted(contents.rows(), "ligne", "lignes", "row", "rows")
                .plus(comma)
                .plus(Text.counted(contents.bodies(), "caisse", "caisses", "body", "bodies"))
                .plus(comma)
                .plus(Text.counted(contents.measures(), "mesure", "mesures", "measure", "measures"))
                .plus(comma)
                .plus(Text.of(periods(contents, Language.FRENCH, " à "), periods(contents, Language.ENGLISH, " to ")));
    }

    static String periods(Contents contents, Language language, String to) {
        return contents.first().equals(contents.last())
                ? contents.first().in(language)
                : contents.first().in(language) + to + contents.last().in(language);
    }

    /** For a program: the verdict, the counts by code, the first findings. */
    static String json(String file, boolean isAccepted, Findings findings) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeBooleanProperty("accepted", isAccepted);
            json.writeNumberProperty("problems", findings.problems());
            json.writeNumberProperty("warnings", findings.warnings());
            json.writeName("byCode");
            json.writeStartObject();
            findings.byCode().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeName("first");
            json.writeStartArray();
            findings.first().forEach(each -> finding(json, each));
            json.writeEndArray();
            json.writeEndObject();
        }
        return written + "\n";
    }

    private static void finding(JsonGenerator json, Finding finding) {
        Problem problem = finding.problem();
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeBooleanProperty("refuses", finding.refuses());
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeStringProperty("name", problem.place().path());
        text(json, "found", problem.found());
        text(json, "expected", problem.expected());
        text(json, "remedy", problem.remedy());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Text text) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }
}
