package org.rouage.document.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Late;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;

/** The fixed words of results and scores, in both languages. */
final class Sayings {
    static final Text COLON = Text.of(" : ", ": ");
    static final Text THEN = Text.of(" ; ", "; ");
    static final Text UNDECIDED = Text.of("indécidé", "undecided");
    static final Text KIND = Text.of("Résultats et scores", "Results and scores");
    static final Text IN_FORCE = Text.of("En vigueur le", "In force on");
    static final Text KNOWN = Text.of("connu le", "known on");
    static final Text PERIOD = Text.of("Période", "Period");
    static final Text PLACE = Text.of("Périmètre", "Place");
    static final Text SIDE = Text.of("Chiffres lus", "Figures read");
    static final Text NO_MEASURES = Text.of(
            "Aucune mesure de ce dossier n'était connue ce jour-là : les résultats sont indécidés.",
            "No measure of this dossier was known on that day: the results are undecided.");
    static final Text ROLL_UP =
            Text.of("Scores par objectif, axe et convention", "Scores by objective, axis, convention");
    static final Text INDICATORS = Text.of("Indicateurs", "Indicators");
    static final Text NOTICES = Text.of("À savoir", "To be known");
    static final Text LEFT_OUT = Text.of("écartés", "left out");
    static final Text LEFT_OUT_ONE = Text.of("écarté", "left out");
    static final Text UNIT = Text.of("unité", "unit");
    static final Text NOTHING_COUNTS = Text.of("rien n'y compte", "nothing counts in it");
    static final Text TARGET = Text.of("cible", "target");
    static final Text NO_TARGET = Text.of("aucune cible pour cette période", "no target for this period");
    static final Text NATIONAL_TARGET = Text.of("cible nationale", "national target");
    static final Text INITIALLY = Text.of("initialement", "initially");
    static final Text RESULT = Text.of("résultat", "result");
    static final Text COVERAGE = Text.of("couverture", "coverage");
    static final Text LATE = Text.of("en retard", "late");
    static final Text ATTAINMENT = Text.of("atteinte", "attainment");
    static final Text OF_TARGET = Text.of("du chemin vers la cible", "of the way to the target");
    static final Text OF_INITIAL = Text.of("vers la cible initiale", "to the initial one");
    static final Text JUDGEMENT = Text.of("constat", "judgement");
    static final Text POINTS = Text.of("points", "points");
    static final Text OF = Text.of("sur", "of");
    static final Text BREAK = Text.of("rupture", "break");
    static final Text NEUTRALISED = Text.of("neutralisé", "neutralised");
    static final Text PROGRESS = Text.of("trajectoire", "path");
    static final Text PROJECTION = Text.of("projection", "projection");
    static final Text A_PROJECTION = Text.of("une projection, pas un résultat", "a projection, not a result");
    static final Text BETWEEN = Text.of("entre", "between");
    static final Text WEIGHT = Text.of("poids", "weight");
    static final Text NONE = Text.of("aucun", "none");
    static final Text EXACT = Text.of("Valeur exacte", "Exact value");
    static final Text EXACTLY = Text.of("valeur exacte", "exact value");
    static final Text INITIAL_TARGET = Text.of("cible initiale", "initial target");
    static final Text SKIP = Text.of("Aller aux scores", "Go to the scores");
    static final Text SOURCES = Text.of("Calculé à partir de", "Computed from");

    private static final int MOST_NAMED = 3;

    private Sayings() {}

    /** "78.57… % of the way to the target; 39.28… % to the initial one". */
    static String attainment(Scored.Comparison comparison, Language language) {
        Shown share = comparison.attainment();
        return (share.number().isPresent()
                        ? share.in(language) + " " + OF_TARGET.in(language)
                        : share.withReasons(language))
                + comparison
                        .ofInitial()
                        .map(initial -> THEN.in(language)
                                + (initial.isDecided()
                                        ? initial.in(language) + " " + OF_INITIAL.in(language)
                                        : initial.withReasons(language)))
                        .orElse("");
    }

    /** "28 of 40". */
    static String points(Figures.Points points, Language language) {
        return points.points().withReasons(language)
                + points.most()
                        .map(most -> " " + OF.in(language) + " " + most.in(language))
                        .orElse("");
    }

    /** "24,5 jours (2023, contrat local signé le 4 juin 2019 ; cible nationale 24 jours (2023, convention))". */
    static String aim(Figures.Aim aim, Language language) {
        String national = aim.national()
                .map(one -> THEN.in(language) + NATIONAL_TARGET.in(language) + " " + aim(one, language))
                .orElse("");
        return aim.value().in(language) + " (" + aim.period().in(language) + ", "
                + aim.act().in(language) + national + ")";
    }

    /** "38.25 of 100, on 70 of 100 weights"; nothing is said of weights that all count. */
    static String score(ScoreReport.Group group, Language language) {
        if (!group.score().isDecided()) {
            return group.score().withReasons(language);
        }
        String on = Text.of(", sur un poids de ", ", on ").in(language)
                + group.weights().counted().in(language) + " " + OF.in(language) + " "
                + group.weights().all().in(language) + (language == Language.ENGLISH ? " weights" : "");
        return group.score().in(language) + " " + OF.in(language) + " 100"
                + (group.weights().isComplete() ? "" : on);
    }

    /** "left out, weight 5, in obj-2-2". */
    static String leftOut(ScoreReport.LeftOut one, Language language) {
        return LEFT_OUT_ONE.in(language)
                + one.weight()
                        .map(weight -> ", " + WEIGHT.in(language) + " " + weight.in(language))
                        .orElse("")
                + one.under()
                        .map(where -> Text.of(", dans ", ", in ").in(language) + where)
                        .orElse("");
    }

    static Text of(Side side) {
        return switch (side) {
            case FUND -> Text.of("caisse", "the fund");
            case STATE -> Text.of("État", "the State");
            case AGREED -> Text.of("arrêté d'accord", "agreed");
        };
    }

    static Text sides(Measurement measurement) {
        return joined(measurement.sides().stream().map(Sayings::of).toList());
    }

    static Text of(Network.Reading reading) {
        return switch (reading) {
            case Network.Reading.AsItWas() -> Text.of("réseau tel qu'il était", "network as it was");
            case Network.Reading.AsItIs(var day) ->
                Text.of("réseau tel qu'il est le ", "network as it is on ").plus(Text.day(day));
        };
    }

    static String term(Network.Reading reading) {
        return switch (reading) {
            case Network.Reading.AsItWas() -> "was";
            case Network.Reading.AsItIs _ -> "is";
        };
    }

    /** {@code 1 430 sur 1 440 (99,3… %)}. */
    static String coverage(Coverage coverage, Language language) {
        if (coverage.isNone()) {
            return Text.of("rien n'était attendu", "nothing was expected").in(language);
        }
        var percent = coverage.share().times(Rational.of(100));
        return Shown.digits(Rational.of(coverage.present()), language)
                + " " + OF.in(language) + " "
                + Shown.digits(Rational.of(coverage.expected()), language)
                + " (" + Shown.digits(percent, language) + "\u00a0%)";
    }

    /** {@code Caisse du Lac (2026-11, 2026-12)}; of a run of periods only the ends. */
    static String late(Late late, Language language) {
        return late.name() + " (" + periods(late.periods(), language) + ")";
    }

    static String lateAll(List<Late> all, Language language) {
        return all.stream().map(one -> late(one, language)).collect(Collectors.joining(THEN.in(language)));
    }

    /** The first three where there are more, how many there are, and where to find all. */
    static String lateShort(List<Late> all, Language language) {
        if (all.size() <= MOST_NAMED + 1) {
            return lateAll(all, language);
        }
        int more = all.size() - MOST_NAMED;
        return lateAll(all.subList(0, MOST_NAMED), language)
                + Text.of(
                                " ; et " + more + " autres, soit " + all.size() + " (tous : --format csv)",
                                "; and " + more + " more, " + all.size() + " in all (every one: --format csv)")
                        .in(language);
    }

    static String periods(List<Period> periods, Language language) {
        var said = new ArrayList<String>();
        int from = 0;
        while (from < periods.size()) {
            int to = from;
            while (to + 1 < periods.size() && periods.get(to).next().equals(periods.get(to + 1))) {
                to++;
            }
            String first = periods.get(from).in(language);
            said.add(to == from ? first : first + " – " + periods.get(to).in(language));
            from = to + 1;
        }
        return String.join(", ", said);
    }

    static Text of(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> Text.of("mensuelle", "monthly");
            case QUARTER -> Text.of("trimestrielle", "quarterly");
            case HALF_YEAR -> Text.of("semestrielle", "half-yearly");
            case YEAR -> Text.of("annuelle", "yearly");
        };
    }

    static Text yesNo(boolean yes) {
        return yes ? Text.of("oui", "yes") : Text.of("non", "no");
    }

    /** "each of 25 bodies". */
    static Text all(int bodies) {
        return Text.of("chacun des " + bodies + " organismes", "each of " + bodies + " bodies");
    }

    /** The bodies by name with their results and their targets; a word where there is none. */
    static String names(List<Spread.OfBody> bodies, Language language) {
        return bodies.isEmpty()
                ? NONE.in(language)
                : bodies.stream()
                        .map(body -> body.name() + " ("
                                + body.value().in(language)
                                + body.target()
                                        .map(aim ->
                                                Text.of(" pour ", " against ").in(language)
                                                        + aim.value().in(language))
                                        .orElse("")
                                + ")")
                        .collect(Collectors.joining(THEN.in(language)));
    }

    static Text joined(List<Text> all) {
        return new Text(
                all.stream().map(Text::french).collect(Collectors.joining(", ")),
                all.stream().map(Text::english).collect(Collectors.joining(", ")));
    }
}
