package org.rouage.document.score;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.score.ScoreReport.Heading;
import tools.jackson.core.JsonGenerator;

/** What was asked, at the head of every form. */
public final class Headings {
    private Headings() {}

    /** Two lines. */
    public static String text(Text kind, Heading heading, Language language) {
        return kind.in(language) + " – " + heading.title() + "\n" + dates(heading, language) + " "
                + asked(heading, language) + "\n";
    }

    /** {@code En vigueur le 31 décembre 2026, connu le 31 janvier 2027.} */
    public static String dates(Heading heading, Language language) {
        return Sayings.IN_FORCE.in(language) + " "
                + Text.day(heading.asOf().inForce()).in(language) + ", " + Sayings.KNOWN.in(language) + " "
                + Text.day(heading.asOf().known()).in(language) + ".";
    }

    /** {@code Période : 2026 ; réseau entier, réseau tel qu'il était ; chiffres lus : caisse.} */
    public static String asked(Heading heading, Language language) {
        String colon = Sayings.COLON.in(language);
        return Sayings.PERIOD.in(language) + colon + heading.period().in(language) + ". "
                + Sayings.PLACE.in(language) + colon + heading.place().in(language) + ", "
                + Sayings.of(heading.reading()).in(language) + ". "
                + Sayings.SIDE.in(language) + colon + Sayings.of(heading.side()).in(language) + "."
                + (heading.isOver() ? "" : " " + unfinished(heading).in(language));
    }

    /** {@code 2026 n'est pas terminé au 30 juin 2026 : les chiffres sont ceux à ce jour.} */
    private static Text unfinished(Heading heading) {
        return new Text(heading.period().in(Language.FRENCH), heading.period().in(Language.ENGLISH))
                .plus(Text.of(" n'est pas terminé au ", " is not over on "))
                .plus(Text.day(heading.asOf().known()))
                .plus(Text.of(" : les chiffres sont ceux à ce jour.", ": the figures are those to date."));
    }

    public static void html(Html html, Text kind, Heading heading, Language language) {
        html.open("header").element("p", kind.in(language), "class", "kind").element("h1", heading.title());
        html.element("p", dates(heading, language), "class", "dates");
        html.element("p", asked(heading, language)).close();
    }

    /** Fields at the head of an object that is open. */
    public static void json(JsonGenerator json, String format, Heading heading) {
        json.writeStringProperty("format", format);
        json.writeStringProperty("convention", heading.id());
        json.writeStringProperty("title", heading.title());
        json.writeStringProperty("inForceOn", heading.asOf().inForce().toString());
        json.writeStringProperty("knownOn", heading.asOf().known().toString());
        json.writeStringProperty("period", heading.period().toString());
        json.writeBooleanProperty("periodIsOver", heading.isOver());
        json.writeStringProperty("place", heading.extent().name());
        json.writeStringProperty("side", heading.side().term());
        json.writeStringProperty("reading", Sayings.term(heading.reading()));
    }
}
