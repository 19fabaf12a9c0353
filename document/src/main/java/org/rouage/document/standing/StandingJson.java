package org.rouage.document.standing;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Writer;
import org.rouage.document.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * The text on a day for machines, in both languages at once: each part of each element with its writer. Its fields are
 * told in {@code docs/text-json.md}.
 *
 * <p>Example: {@code {"part": "targets[2026]", "says": "87", "writer": "amendment-2 (3)", "first": "86"}}. The hashes
 * of the files let an auditor compute it again to the byte.
 */
public final class StandingJson {
    public static final String FORMAT = "rouage-text/1";

    private final ConsolidatedText text;
    private final JsonGenerator json;
    private final Names names;

    private StandingJson(ConsolidatedText text, JsonGenerator json) {
        this.text = text;
        this.json = json;
        this.names = text.names();
    }

    public static String print(ConsolidatedText text) {
        var written = new StringWriter();
        try (JsonGenerator json = IndentedJson.on(written)) {
            new StandingJson(text, json).write();
        }
        return written.append('\n').toString();
    }

    private void write() {
        var period = ((Heading) text.standing().root().element()).period();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("convention", text.standing().conventionId());
        json.writeStringProperty("title", text.standing().convention().title());
        json.writeStringProperty("inForceOn", text.asOf().inForce().toString());
        json.writeStringProperty("knownOn", text.asOf().known().toString());
        json.writeStringProperty("moment", moment(period));
        text.only().ifPresent(id -> json.writeStringProperty("only", id));
        json.writeArrayPropertyStart("notices");
        Notices.of(text, names).forEach(this::notice);
        json.writeEndArray();
        json.writeArrayPropertyStart("acts");
        convention();
        text.acts().forEach(this::act);
        json.writeEndArray();
        json.writeName("text");
        passage(text.printed());
        receipt();
        json.writeEndObject();
    }

    private String moment(Convention.Period period) {
        LocalDate on = text.asOf().inForce();
        return on.isBefore(period.start()) ? "before" : on.isAfter(period.endInclusive()) ? "after" : "within";
    }

    private void notice(Notices.Notice notice) {
        json.writeStartObject();
        notice.act().ifPresent(act -> json.writeStringProperty("act", act));
        said("says", notice.says());
        if (!notice.changes().isEmpty()) {
            json.writeArrayPropertyStart("changes");
            notice.changes().forEach(this::said);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void convention() {
        json.writeStartObject();
        json.writeStringProperty("act", Heading.CONVENTION);
        day("signed", text.signed());
        digest(Heading.CONVENTION);
        json.writeEndObject();
    }

    private void act(ActDays days) {
        var amendment = days.amendment();
        ActDays.Status status = days.status(text.asOf());
        json.writeStartObject();
        json.writeStringProperty("act", amendment.act());
        json.writeStringProperty(
                "status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberProperty("number", amendment.number());
        json.writeStringProperty("title", amendment.title());
        json.writeStringProperty("ground", amendment.ground());
        amendment.financingLawYear().ifPresent(year -> json.writeNumberProperty("financingLawYear", year));
        day("signed", days.signed());
        day("known", days.known());
        boolean effectKnown = status != ActDays.Status.UNDATED;
        day("effective", days.effective().filter(_ -> effectKnown));
        amendment.effectiveWhen().ifPresent(when -> json.writeStringProperty("effectiveWhen", when));
        json.writeBooleanProperty("retroactive", effectKnown && days.isRetroactive());
        digest(amendment.act());
        json.writeStringProperty("text", amendment.text());
        json.writeArrayPropertyStart("operations");
        var words = new OperationWords(names, text.vocabulary());
        for (int rank = 1; rank <= amendment.operations().size(); rank++) {
            operation(new Writer(amendment.act(), rank), amendment.operations().get(rank - 1), words);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void operation(Writer writer, Operation operation, OperationWords words) {
        json.writeStartObject();
        json.writeStringProperty("writer", writer.toString());
        said("says", words.of(operation));
        if (operation instanceof Operation.Correct correct) {
            json.writeStringProperty("corrects", correct.act());
            json.writeStringProperty("error", correct.error());
        }
        json.writeEndObject();
    }

    private void passage(Passage passage) {
        json.writeStartObject();
        json.writeStringProperty("id", passage.id());
        json.writeStringProperty(
                "slot", passage.slot().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("inserted", passage.inserted().toString());
        passage.moved().ifPresent(by -> json.writeStringProperty("moved", by.toString()));
        passage.repealed().ifPresent(by -> json.writeStringProperty("repealed", by.toString()));
        json.writeArrayPropertyStart("parts");
        var lines = new Lines(passage, text);
        List<Part> parts = passage.parts();
        parts.forEach(part -> part(part.name(), Optional.of(part), passage, lines));
        Set<String> said = parts.stream().map(Part::name).collect(Collectors.toSet());
        passage.rewritten().keySet().stream()
                .filter(name -> !said.contains(name))
                .sorted()
                .forEach(name -> part(name, Optional.empty(), passage, lines));
        json.writeEndArray();
        if (!passage.passages().isEmpty()) {
            json.writeArrayPropertyStart("passages");
            passage.passages().forEach(this::passage);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** A part that an act took away has a writer and says nothing. */
    private void part(String name, Optional<Part> part, Passage passage, Lines lines) {
        json.writeStartObject();
        json.writeStringProperty("part", name);
        part.ifPresent(one -> json.writeStringProperty("says", one.said()));
        json.writeStringProperty("writer", passage.writer(name).toString());
        lines.first(name).ifPresent(first -> json.writeStringProperty("first", first));
        json.writeEndObject();
    }

    private void receipt() {
        var sources = text.sources();
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

    private void digest(String act) {
        Optional.ofNullable(text.sources().acts().get(act))
                .ifPresent(digest -> json.writeStringProperty("digest", digest.toString()));
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(one -> json.writeStringProperty(name, one.toString()));
    }

    private void said(String name, Text said) {
        json.writeName(name);
        said(said);
    }

    private void said(Text said) {
        json.writeStartObject();
        json.writeStringProperty("fr", said.french());
        json.writeStringProperty("en", said.english());
        json.writeEndObject();
    }
}
