package org.rouage.document.score;

import org.rouage.document.score.ScoreReport.LeftOut;
import tools.jackson.core.JsonGenerator;

/**
 * A score that a rule puts together, for machines.
 *
 * <p>Example: {@code {"rule": "classement-caisses", …, "rankings": [{"indicator": "ind-appels", "placings": [{"place":
 * 1, "bodies": ["caisse-01", "caisse-02"], …}]}]}}.
 */
final class RulesJson {
    private final JsonGenerator json;
    private final JsonFigures figures;

    RulesJson(JsonGenerator json, JsonFigures figures) {
        this.json = json;
        this.figures = figures;
    }

    void rule(Ruled rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id());
        json.writeStringProperty("title", rule.title());
        figures.text("form", rule.form());
        figures.text("inWords", rule.inWords());
        rule.score().ifPresent(score -> figures.shown("score", score));
        rule.mass().ifPresent(this::mass);
        figures.texts("trace", rule.trace());
        figures.each("leftOut", rule.leftOut(), this::leftOut);
        figures.each("bodies", rule.bodies(), one -> {
            json.writeStartObject();
            json.writeStringProperty("body", one.body());
            json.writeStringProperty("name", one.name());
            figures.shown("score", one.score());
            one.obtained().ifPresent(part -> figures.shown("obtained", part));
            json.writeEndObject();
        });
        figures.each("rankings", rule.rankings(), this::ranking);
        rule.sharing().ifPresent(this::sharing);
        json.writeEndObject();
    }

    private void sharing(Ruled.Sharing sharing) {
        json.writeObjectPropertyStart("sharing");
        sharing.common().ifPresent(part -> figures.shown("common", part));
        sharing.byRank().ifPresent(part -> figures.shown("byRank", part));
        figures.texts("undecided", sharing.undecided());
        figures.each("shares", sharing.shares(), one -> {
            json.writeStartObject();
            json.writeStringProperty("body", one.body());
            json.writeStringProperty("name", one.name());
            figures.shown("common", one.common());
            figures.shown("byRank", one.byRank());
            figures.shown("obtained", one.obtained());
            figures.texts("trace", one.trace());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void mass(Ruled.Mass mass) {
        json.writeObjectPropertyStart("mass");
        figures.shown("whole", mass.whole());
        mass.national().ifPresent(part -> figures.shown("national", part));
        mass.local().ifPresent(part -> figures.shown("local", part));
        mass.obtained().ifPresent(part -> figures.shown("obtained", part));
        json.writeEndObject();
    }

    private void leftOut(LeftOut one) {
        json.writeStartObject();
        json.writeStringProperty("id", one.id());
        figures.text("reason", one.reason());
        json.writeEndObject();
    }

    private void ranking(Ruled.Ranking ranking) {
        json.writeStartObject();
        json.writeStringProperty("indicator", ranking.indicator());
        figures.each("placings", ranking.placings(), one -> {
            json.writeStartObject();
            json.writeNumberProperty("place", one.place());
            json.writeBooleanProperty("tied", one.isTied());
            json.writeArrayPropertyStart("bodies");
            one.bodies().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("levelRank", one.levelRank());
            json.writeNumberProperty("progressRank", one.progressRank());
            json.writeStringProperty("weightedRank", JsonFigures.number(one.weightedRank()));
            figures.shown("points", one.points());
            json.writeEndObject();
        });
        figures.each("leftOut", ranking.leftOut(), this::leftOut);
        json.writeEndObject();
    }
}
