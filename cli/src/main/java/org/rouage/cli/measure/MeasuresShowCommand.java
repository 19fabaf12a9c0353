package org.rouage.cli.measure;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.IndentedJson;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.store.ListMeasures;
import org.rouage.measure.store.ListMeasures.Listed;
import org.rouage.measure.store.MeasureStore;
import org.rouage.measure.store.Reception;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/**
 * {@code rouage measures show DOSSIER}: the submissions received by a day, each with its state, what it holds, and by
 * which it is superseded. Their original bytes are read through.
 *
 * <p>Example: {@code rouage measures show dossier --known 2026-04-30} does not list what was received on 3 May, and
 * shows as live what it superseded. An original whose bytes have changed is refused by name.
 */
@Command(name = "show")
public final class MeasuresShowCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|json|csv")
    private Form format = Form.TEXT;

    /** How the submissions are written. */
    enum Form {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MeasuresShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LocalDate day = known == null ? session.today() : known;
        return switch (ExpectedAtHand.read(dossier, session.today(), session)) {
            case Outcome.Refused<Expected>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Expected>(Expected expected) -> listed(expected, day);
        };
    }

    private ExitCode listed(Expected expected, LocalDate day) {
        Outcome<List<Listed>> read = session.during(
                Text.of("Lecture des remontées", "Reading the submissions"),
                () -> new ListMeasures(dossier, expected, Engine.Bounds::of).known(day));
        return switch (read) {
            case Outcome.Refused<List<Listed>>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<List<Listed>>(List<Listed> submissions) -> {
                session.out()
                        .print(
                                switch (format) {
                                    case TEXT -> text(submissions);
                                    case JSON -> json(submissions, day);
                                    case CSV -> csv(submissions);
                                });
                yield ExitCode.OK;
            }
        };
    }

    private String text(List<Listed> submissions) {
        if (submissions.isEmpty()) {
            return Text.of("Aucune remontée.", "No submission.").in(session.language()) + "\n";
        }
        var lines = new ArrayList<String>();
        for (Listed each : submissions) {
            Reception reception = each.reception();
            Text line = Text.same(reception.id() + "  " + reception.received() + "  ")
                    .plus(state(reception.state()))
                    .plus(Text.of(", de " + reception.by(), ", by " + reception.by()));
            lines.add(line.in(session.language()));
            lines.add("  " + Told.contents(each.contents()).in(session.language()));
            each.supersededBy()
                    .map(by -> Text.of("  remplacée par " + by, "  superseded by " + by))
                    .ifPresent(text -> lines.add(text.in(session.language())));
            reception
                    .reason()
                    .map(reason -> Text.of("  motif : " + reason, "  reason: " + reason))
                    .ifPresent(text -> lines.add(text.in(session.language())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Text state(Side.State state) {
        return switch (state) {
            case DECLARED -> Text.of("déclarée", "declared");
            case VERIFIED -> Text.of("vérifiée", "verified");
            case AGREED -> Text.of("convenue", "agreed");
        };
    }

    private static String csv(List<Listed> submissions) {
        var csv = new StringBuilder("id,file,sha256,received,by,state,rows,bodies,measures,first,last,superseded_by\n");
        for (Listed each : submissions) {
            Reception reception = each.reception();
            Contents contents = each.contents();
            csv.append(String.join(
                            ",",
                            reception.id(),
                            reception.file(),
                            reception.sha256(),
                            reception.received().toString(),
                            quoted(reception.by()),
                            reception.state().term(),
                            Long.toString(contents.rows()),
                            Integer.toString(contents.bodies()),
                            Integer.toString(contents.measures()),
                            contents.first().in(Language.ENGLISH),
                            contents.last().in(Language.ENGLISH),
                            each.supersededBy().orElse("")))
                    .append('\n');
        }
        return csv.toString();
    }

    /** Text that a spreadsheet would run gets an apostrophe. */
    private static String quoted(String words) {
        boolean isRun = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (isRun ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }

    private static String json(List<Listed> submissions, LocalDate day) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            json.writeStartObject();
            json.writeStringProperty("known", day.toString());
            json.writeStringProperty("folder", MeasureStore.FOLDER);
            json.writeName("submissions");
            json.writeStartArray();
            submissions.forEach(each -> one(json, each));
            json.writeEndArray();
            json.writeEndObject();
        }
        return written + "\n";
    }

    private static void one(JsonGenerator json, Listed listed) {
        Reception reception = listed.reception();
        Contents contents = listed.contents();
        json.writeStartObject();
        json.writeStringProperty("id", reception.id());
        json.writeStringProperty("file", reception.file());
        json.writeStringProperty("sha256", reception.sha256());
        json.writeStringProperty("received", reception.received().toString());
        json.writeStringProperty("by", reception.by());
        json.writeStringProperty("state", reception.state().term());
        json.writeNumberProperty("rows", contents.rows());
        json.writeNumberProperty("bodies", contents.bodies());
        json.writeNumberProperty("measures", contents.measures());
        json.writeStringProperty("first", contents.first().in(Language.ENGLISH));
        json.writeStringProperty("last", contents.last().in(Language.ENGLISH));
        optional(json, "supersededBy", listed.supersededBy());
        optional(json, "reason", reception.reason());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> words) {
        words.ifPresent(each -> json.writeStringProperty(name, each));
    }
}
