package org.rouage.document.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.basics.AsOf;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.score.Figures;
import org.rouage.document.score.JsonFigures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.Disagreement;
import tools.jackson.core.JsonGenerator;

/** What the three reports write alike for machines. */
record JsonParts(JsonGenerator json, JsonFigures figures) {
    static JsonParts on(JsonGenerator json) {
        return new JsonParts(json, new JsonFigures(json));
    }

    void head(String format, String id, String title, AsOf asked) {
        json.writeStringProperty("format", format);
        json.writeStringProperty("convention", id);
        json.writeStringProperty("title", title);
        json.writeStringProperty("inForceOn", asked.inForce().toString());
        json.writeStringProperty("knownOn", asked.known().toString());
    }

    void word(String name, Optional<String> word) {
        word.ifPresent(said -> json.writeStringProperty(name, said));
    }

    void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }

    static String term(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A move as it was made, without what it quotes. */
    void move(WrittenMove move) {
        json.writeStringProperty("id", move.id());
        json.writeStringProperty("move", move.move());
        json.writeStringProperty("party", move.party());
        json.writeStringProperty("on", move.on().toString());
        json.writeStringProperty("by", move.by());
        word("subject", move.subject());
        word("to", move.to());
        word("supersedes", move.supersedes());
        word("agrees", move.agrees());
        word("outcome", move.outcome());
        word("score", move.score().map(score -> score.toPlainString()));
        word("position", move.position());
        json.writeStringProperty("text", move.text());
    }

    void scored(Scored scored) {
        json.writeStartObject();
        json.writeStringProperty("indicator", scored.id());
        json.writeStringProperty("title", scored.identity().title());
        json.writeStringProperty("unit", scored.identity().unit());
        scored.target().ifPresent(target -> figures.aim("target", target));
        scored.initial().ifPresent(initial -> figures.aim("initial", initial));
        figures.each("results", scored.results(), result -> {
            json.writeStartObject();
            figures.each("sides", result.sides(), side -> json.writeString(side.term()));
            figures.shown("value", result.value());
            figures.coverage(result.coverage());
            json.writeEndObject();
        });
        json.writeStringProperty("judgement", scored.comparison().term());
        figures.each("late", scored.late(), figures::late);
        figures.texts("neutralised", scored.neutralised());
        figures.texts("breaks", scored.breaks());
        figures.each("years", scored.course().years(), this::year);
        json.writeEndObject();
    }

    private void year(Figures.YearFigures year) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        shown("target", year.target());
        shown("initial", year.initial());
        shown("result", year.result());
        json.writeEndObject();
    }

    void shown(String name, Optional<Shown> shown) {
        shown.ifPresent(value -> figures.shown(name, value));
    }

    void objectives(List<OfObjective> all) {
        figures.each("objectives", all, one -> {
            json.writeStartObject();
            json.writeStringProperty("objective", one.id());
            json.writeStringProperty("title", one.title());
            figures.each("indicators", one.indicators(), json::writeString);
            word("noMeansBecause", one.noMeansBecause());
            figures.each("means", one.means(), line -> {
                json.writeStartObject();
                json.writeStringProperty("id", line.id());
                json.writeNumberProperty("year", line.year());
                figures.shown("envelope", line.envelope());
                figures.shown("committed", line.committed());
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    void commitments(Commitments all) {
        figures.each("commitments", all.undertakings().toList(), this::undertaking);
    }

    void undertaking(Undertaking one) {
        json.writeStartObject();
        json.writeStringProperty("id", one.id());
        json.writeStringProperty("kind", term(one.kind()));
        json.writeStringProperty("role", one.role());
        json.writeStringProperty("title", one.title());
        day("due", one.due().day());
        view("debtor", one.debtor());
        view("otherSide", one.other());
        json.writeEndObject();
    }

    private void view(String name, Undertaking.View view) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("situation", term(view.situation()));
        word("percent", view.held().percent().map(percent -> percent.toPlainString()));
        json.writeEndObject();
    }

    void disagreements(List<Disagreement> all) {
        figures.each("disagreements", all, one -> {
            json.writeStartObject();
            json.writeStringProperty("subject", one.subject().id());
            json.writeStringProperty("title", one.subject().title());
            json.writeStringProperty("ending", ending(Optional.of(one.ending())));
            for (Role role : List.of(Role.FUND, Role.STATE)) {
                one.ending().conclusion(role).ifPresent(said -> {
                    json.writeObjectPropertyStart(role.term());
                    move(said.written());
                    json.writeEndObject();
                });
            }
            json.writeEndObject();
        });
    }

    static String ending(Optional<Ending> ending) {
        return ending.map(ended -> switch (ended) {
                    case Ending.Joint joint -> "joint";
                    case Ending.Disputed disputed -> "disputed";
                    case Ending.OneSided oneSided -> "one-sided";
                    case Ending.Unconcluded unconcluded -> "unconcluded";
                })
                .orElse("open");
    }
}
