package org.rouage.document.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Late;
import org.rouage.document.score.Figures.Points;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.Coverage;
import tools.jackson.core.JsonGenerator;

/** Figures, texts in both languages, coverages, the receipt: what every JSON of this package writes alike. */
public record JsonFigures(JsonGenerator json) {
    public <T> void each(String name, List<T> all, Consumer<T> one) {
        json.writeArrayPropertyStart(name);
        all.forEach(one);
        json.writeEndArray();
    }

    public void text(String name, Text text) {
        json.writeName(name);
        text(text);
    }

    public void texts(String name, List<Text> all) {
        each(name, all, this::text);
    }

    private void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("fr", text.french());
        json.writeStringProperty("en", text.english());
        json.writeEndObject();
    }

    /** A number with its unit, two ends, words, or the reasons why nothing is decided. */
    public void shown(String name, Shown shown) {
        json.writeName(name);
        json.writeStartObject();
        switch (shown) {
            case Shown.Quantity(Rational exact, String unit) -> {
                json.writeStringProperty("number", number(exact));
                json.writeStringProperty("unit", unit);
            }
            case Shown.Range(Rational low, Rational high, String unit) -> {
                json.writeStringProperty("from", number(low));
                json.writeStringProperty("upTo", number(high));
                json.writeStringProperty("unit", unit);
            }
            case Shown.Words(Text said) -> text("words", said);
            case Shown.Undecided(List<Text> reasons) -> texts("undecided", reasons);
        }
        json.writeEndObject();
    }

    /** Decimals where they end, else a fraction. */
    public static String number(Rational exact) {
        return exact.exactDecimal().map(BigDecimal::toPlainString).orElseGet(exact::toString);
    }

    public void coverage(Coverage coverage) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("present", coverage.present());
        json.writeNumberProperty("expected", coverage.expected());
        json.writeEndObject();
    }

    public void aim(String name, Aim aim) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("year", aim.period().year());
        shown("value", aim.value());
        text("act", aim.act());
        json.writeStringProperty("period", aim.period().toString());
        aim.national().ifPresent(national -> aim("national", national));
        json.writeEndObject();
    }

    public void points(Points points) {
        json.writeObjectPropertyStart("points");
        shown("value", points.points());
        points.most().ifPresent(most -> shown("most", most));
        text("rule", points.rule());
        texts("trace", points.trace());
        json.writeEndObject();
    }

    public void late(Late late) {
        json.writeStartObject();
        json.writeStringProperty("body", late.body());
        json.writeStringProperty("name", late.name());
        json.writeArrayPropertyStart("periods");
        late.periods().forEach(period -> json.writeString(period.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }

    public void receipt(ConsolidatedText.Sources sources) {
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
}
