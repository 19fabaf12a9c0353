package org.rouage.document.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Receipt;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Late;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.Points;
import org.rouage.document.score.Figures.Projection;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.Scored.Comparison;
import org.rouage.document.score.Scored.Mark;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.Completeness;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;

/** The results of the fictitious fund of lamp lighters in 2026: three indicators, one of them undecided. */
public final class LampLighters {
    static final Text CONVENTION = Text.of("convention", "convention");
    static final Text AMENDMENT = Text.of("avenant 1", "amendment 1");
    private static final Text OF_PORT =
            Text.of("contrat local de lamp-2 signé le 2 mars 2024", "local contract of lamp-2 signed on 2 March 2024");
    private static final ExplainReport.Formula FORMULA = new ExplainReport.Formula(
            Optional.of("relit-2 / out"),
            CONVENTION,
            Text.of("recalculé à partir des mesures", "recomputed from the measures"),
            Text.of("recalculé à partir des mesures", "recomputed from the measures"));
    private static final Coverage MOST = new Coverage(35, 36);

    private LampLighters() {}

    static ScoreReport report() {
        return of("Convention des allumeurs", "Réverbères rallumés en 2 jours");
    }

    /** The same, with words that would do harm if they were not kept as words. */
    static ScoreReport hostile() {
        return of("<script>alert(1)</script>", "=HYPERLINK(\"http://x\")");
    }

    private static ScoreReport of(String title, String first) {
        return new ScoreReport(
                heading(title),
                whole(first),
                List.of(),
                List.of(relit(first), cost(), survey()),
                List.of(Text.of("ind-4 n'a pas de formule", "ind-4 has no formula")),
                List.of(submission("2026-b", "corrected.csv", List.of("2026-a"), Optional.empty())),
                sources());
    }

    public static ScoreReport.Heading heading(String title) {
        return new ScoreReport.Heading(
                "lamps-2024-2028",
                title,
                new AsOf(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)),
                Period.year(2026),
                new Extent.Whole(),
                Text.of("réseau entier", "whole network"),
                Side.FUND,
                new Network.Reading.AsItWas(),
                true);
    }

    public static ConsolidatedText.Sources sources() {
        var files = new TreeMap<>(Map.of("convention.yaml", Digest.ofText("a")));
        return new ConsolidatedText.Sources(
                new Receipt.Release("0.0.0-test", Digest.ofText("")), Digest.ofText("all"), files, Map.of());
    }

    private static ScoreReport.Group whole(String first) {
        var objective = new ScoreReport.Group(
                ScoreReport.Level.OBJECTIVE,
                "obj-1",
                "Éclairer",
                number("70", ""),
                new ScoreReport.Weights(number("60", ""), number("70", "")),
                List.of(new ScoreReport.Counted("relit", first, number("60", ""), number("70", ""))),
                List.of(new ScoreReport.LeftOut(
                        "survey",
                        "Enquête",
                        Optional.of(number("10", "")),
                        Optional.empty(),
                        Text.of("indécidé : pas de remontée", "undecided: nothing submitted"))),
                List.of());
        return new ScoreReport.Group(
                ScoreReport.Level.CONVENTION,
                "lamps-2024-2028",
                "Convention des allumeurs",
                number("82", ""),
                new ScoreReport.Weights(number("90", ""), number("100", "")),
                List.of(new ScoreReport.Counted("obj-1", "Éclairer", number("60", ""), number("70", ""))),
                List.of(new ScoreReport.LeftOut(
                        "survey",
                        "Enquête",
                        Optional.of(number("10", "")),
                        Optional.of("obj-1"),
                        Text.of("indécidé : pas de remontée", "undecided: nothing submitted"))),
                List.of(objective));
    }

    public static Scored relit(String title) {
        return new Scored(
                new Scored.Identity(
                        "relit",
                        Optional.of("LL1"),
                        title,
                        "%",
                        Text.of("à la hausse", "up"),
                        Text.of("résultat", "result"),
                        Optional.of(new BigDecimal("60"))),
                Optional.of(new Aim(2026, number("92", "%"), AMENDMENT)),
                Optional.of(new Aim(2026, number("95", "%"), CONVENTION)),
                List.of(
                        new Measurement(List.of(Side.FUND), ratio(128, 140), MOST, Completeness.Kind.PROVISIONAL),
                        new Measurement(List.of(Side.STATE), number("90.5", "%"), MOST),
                        new Measurement(List.of(Side.AGREED), nothing(), new Coverage(0, 36))),
                List.of(new Late("lamp-3", "Caisse du Nord", List.of(Period.month(2026, 11), Period.month(2026, 12)))),
                new Comparison(
                        number("92.5", "%"),
                        Optional.of(number("70", "%")),
                        Mark.MISSED,
                        "not-reached",
                        Text.of("non atteint", "not reached"),
                        List.of()),
                Optional.of(new Points(
                        number("28", ""),
                        Optional.of(number("40", "")),
                        Text.of("barème par paliers", "steps"),
                        List.of(Text.of("de 90 % : 28 points", "from 90 %: 28 points")))),
                List.of(Text.of("2026 : 2 jours au lieu de 3", "2026: 2 days instead of 3")),
                List.of(Text.of("2026-03, tempête (comité)", "2026-03, storm (committee)")),
                course(),
                Optional.of(places()),
                Optional.of(basis()));
    }

    private static Basis basis() {
        return new Basis(
                Optional.of(FORMULA),
                Optional.empty(),
                List.of(new ExplainReport.Part(
                        "relit-2",
                        "Rallumés",
                        number("128", "lampes"),
                        MOST,
                        Text.of("somme", "sum"),
                        Text.of("somme", "sum"),
                        List.of())),
                List.of("2026-b"));
    }

    private static Scored.Course course() {
        return new Scored.Course(
                List.of(
                        year(2024, "85", "85", Optional.of(number("84", "%"))),
                        year(2025, "90", "90", Optional.of(number("88.5", "%"))),
                        year(2026, "92", "95", Optional.of(ratio(128, 140))),
                        year(2027, "94", "97", Optional.empty())),
                Optional.of(Text.of("en retard de 0,57 point", "0.57 point behind")),
                Optional.of(new Projection(
                        2028,
                        number("96", "%"),
                        Optional.of(new Shown.Range(Rational.of(94), Rational.of(98), "%")),
                        Text.of("droite des moindres carrés", "least squares line"))));
    }

    private static Scored.Places places() {
        List<YearFigures> north = List.of(
                year(2025, "90", "90", Optional.of(number("80", "%"))),
                year(2026, "92", "95", Optional.of(number("86", "%"))));
        List<YearFigures> south = List.of(
                year(2025, "90", "90", Optional.empty()), year(2026, "92", "95", Optional.of(number("97", "%"))));
        return new Scored.Places(
                List.of(new Scored.OfRegion("north", "Nord", north), new Scored.OfRegion("south", "Sud", south)),
                Optional.of(spread()));
    }

    static Spread spread() {
        return new Spread(
                "%",
                Optional.of(new Aim(2026, number("92", "%"), AMENDMENT)),
                Optional.of(new Spread.Five(
                        Rational.of(80), Rational.of(83), Rational.of(86), Rational.of(92), Rational.of(98))),
                List.of(
                        body("lamp-1", "Caisse du Lac", "80", new Aim(2026, number("92", "%"), AMENDMENT), false),
                        body("lamp-2", "Caisse du Port", "86", new Aim(2026, number("85", "%"), OF_PORT), true),
                        body("lamp-4", "Caisse du Col", "98", new Aim(2026, number("92", "%"), AMENDMENT), true),
                        new Spread.OfBody(
                                "lamp-3",
                                "Caisse du Nord",
                                Optional.of("Nord"),
                                nothing(),
                                new Coverage(0, 12),
                                Optional.of(new Aim(2026, number("92", "%"), AMENDMENT)),
                                Optional.empty(),
                                Optional.empty())),
                new Coverage(3, 4),
                List.of(new Late("lamp-3", "Caisse du Nord", List.of(Period.year(2026)))));
    }

    private static Spread.OfBody body(String id, String name, String value, Aim target, boolean reaches) {
        return new Spread.OfBody(
                id,
                name,
                Optional.of("Nord"),
                number(value, "%"),
                new Coverage(12, 12),
                Optional.of(target),
                Optional.of(reaches),
                Optional.of(basis()));
    }

    private static Scored cost() {
        return new Scored(
                new Scored.Identity(
                        "cost",
                        Optional.empty(),
                        "Coût d'un réverbère",
                        "EUR",
                        Text.of("à la baisse", "down"),
                        Text.of("suivi", "follow-up"),
                        Optional.of(new BigDecimal("40"))),
                Optional.of(new Aim(2026, number("12.5", "EUR"), CONVENTION)),
                Optional.of(new Aim(2026, number("12.5", "EUR"), CONVENTION)),
                List.of(new Measurement(List.of(Side.FUND, Side.STATE), number("1234.5", "EUR"), new Coverage(3, 3))),
                List.of(),
                new Comparison(
                        number("100", "%"),
                        Optional.empty(),
                        Mark.MET,
                        "reached",
                        Text.of("atteint", "reached"),
                        List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                new Scored.Course(List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static Scored survey() {
        return new Scored(
                new Scored.Identity(
                        "survey",
                        Optional.empty(),
                        "Enquête",
                        "%",
                        Text.of("à la hausse", "up"),
                        Text.of("résultat", "result"),
                        Optional.empty()),
                Optional.of(new Aim(2026, number("75", "%"), CONVENTION)),
                Optional.of(new Aim(2026, number("75", "%"), CONVENTION)),
                List.of(new Measurement(List.of(Side.values()), nothing(), new Coverage(0, 1))),
                List.of(),
                new Comparison(
                        nothing(),
                        Optional.empty(),
                        Mark.UNDECIDED,
                        "not-measured",
                        Text.of("non mesuré", "not measured"),
                        List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                new Scored.Course(List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static YearFigures year(int year, String target, String initial, Optional<Shown> result) {
        return new YearFigures(
                year,
                Optional.of(number(target, "%")),
                Optional.of(number(initial, "%")),
                result,
                result.isPresent() ? MOST : Coverage.NONE,
                Optional.empty(),
                result.map(_ -> basis()));
    }

    static Shown number(String number, String unit) {
        return Shown.of(new BigDecimal(number), unit);
    }

    private static Shown ratio(long part, long whole) {
        return new Shown.Quantity(Rational.of(part).times(Rational.of(100)).dividedBy(Rational.of(whole)), "%");
    }

    static Shown nothing() {
        return new Shown.Undecided(List.of(Text.of("pas de remontée", "nothing submitted")));
    }

    static ExplainReport explained(String file) {
        Scored one = relit("Réverbères rallumés en 2 jours");
        var row = new ExplainReport.Row(
                "lamp-1",
                Period.month(2026, 1),
                Optional.of("quai"),
                number("128", "lampes"),
                "2026-b",
                12,
                Optional.empty());
        return new ExplainReport(
                heading("Convention des allumeurs"),
                one.identity(),
                ratio(128, 140),
                MOST,
                Optional.of(FORMULA),
                Optional.empty(),
                List.of(new ExplainReport.Part(
                        "relit-2",
                        "Rallumés",
                        number("128", "lampes"),
                        MOST,
                        Text.of("somme", "sum"),
                        Text.of("somme", "sum"),
                        List.of(row))),
                List.of(Text.of("128 / 140 = 32/35", "128 / 140 = 32/35")),
                one.target(),
                one.initial(),
                one.comparison(),
                one.points(),
                List.of(
                        submission("2026-a", file, List.of(), Optional.of("2026-b")),
                        submission("2026-b", "corrected.csv", List.of("2026-a"), Optional.empty())),
                List.of(),
                sources());
    }

    private static ExplainReport.Submission submission(
            String id, String file, List<String> supersedes, Optional<String> by) {
        return new ExplainReport.Submission(
                id,
                file,
                "00ff",
                LocalDate.of(2027, 1, 10),
                "Caisse des allumeurs",
                Text.of("déclarée", "declared"),
                supersedes,
                by,
                Optional.empty());
    }

    static DispersionReport dispersion() {
        return new DispersionReport(
                heading("Convention des allumeurs"),
                relit("Réverbères rallumés en 2 jours").identity(),
                spread(),
                List.of(),
                sources());
    }

    static GuideReport guide() {
        var unit = new GuideReport.Datum(Text.of("Unité", "Unit"), Optional.of(Text.same("% | *net* <b>")));
        var grade = new GuideReport.Datum(Text.of("Fiabilité", "Reliability"), Optional.empty());
        var sheet = new GuideReport.Sheet(
                "relit",
                Optional.of("LL1"),
                "Réverbères rallumés",
                List.of(unit, grade),
                List.of(
                        new GuideReport.Version(2024, CONVENTION, List.of(unit), Optional.empty()),
                        new GuideReport.Version(
                                2026, AMENDMENT, List.of(unit), Optional.of(Text.same("2 jours au lieu de 3")))),
                List.of(new GuideReport.Target(
                        "2026",
                        Optional.empty(),
                        number("92", "%"),
                        AMENDMENT,
                        Optional.of(new Aim(2026, number("95", "%"), CONVENTION)))),
                List.of(Text.of("95 ne découle pas de 19 / 21", "95 does not follow from 19 / 21")));
        return new GuideReport(
                "lamps-2024-2028",
                "Convention des allumeurs",
                new AsOf(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)),
                List.of(sheet),
                List.of(new GuideReport.Sheet(
                        "out", Optional.empty(), "Éteints", List.of(unit), List.of(), List.of(), List.of())),
                sources());
    }
}
