package org.rouage.document.cascade;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.cascade.CascadeReport.Named;
import org.rouage.document.cascade.CascadeReport.OfBody;
import org.rouage.document.cascade.CascadeReport.OfBranch;
import org.rouage.document.cascade.CascadeReport.OfIndicator;
import org.rouage.document.cascade.CascadeReport.OfTarget;
import org.rouage.indicator.cascade.Consistency;

/** What the forms of the cascade say alike. */
final class CascadeWords {
    static final Text KIND = Text.of("Déclinaison locale", "Cascade to local funds");
    static final Text COLON = Text.of(" : ", ": ");
    static final Text THEN = Text.of(" ; ", "; ");
    static final Text DOWN = Text.of("Des cibles nationales aux cibles locales", "From national targets to local ones");
    static final Text UP = Text.of("Des résultats des caisses au réseau", "From the results of bodies to the network");
    static final Text BODIES =
            Text.of("Rang, score et résultats de chaque caisse", "Rank, score and results of each body");
    static final Text CONTRACTS = Text.of("Contrats locaux", "Local contracts");
    static final Text INDICATOR = Text.of("Indicateur", "Indicator");
    static final Text NATIONAL = Text.of("cible nationale", "national target");
    static final Text TOGETHER = Text.of("cibles locales ensemble", "local targets together");
    static final Text GAP = Text.of("écart", "gap");
    static final Text WEIGHED = Text.of("pondération", "weighing");
    static final Text MISSING = Text.of("sans cible", "without a target");
    static final Text BY_DEFAULT = Text.of("sur la cible du réseau", "on the target of the network");
    static final Text STAYS = Text.of("Restent nationaux", "Stay national");
    static final Text BODY = Text.of("caisse", "body");
    static final Text TARGET = Text.of("cible", "target");
    static final Text RESULT = Text.of("résultat", "result");
    static final Text SCORE = Text.of("score", "score");
    static final Text RANK = Text.of("rang", "rank");
    static final Text ORIGIN = Text.of("origine", "origin");
    static final Text NETWORK = Text.of("réseau", "network");
    static final Text UNMEASURED = Text.of("non mesurés", "not measured");
    static final Text NO_CONTRACT = Text.of("aucun contrat inscrit", "no contract on record");
    static final Text NO_INDICATOR = Text.of(
            "Aucun indicateur ne descend aux caisses pour cette année.",
            "No indicator goes down to bodies for this year.");
    static final Text SKIP = Text.of("Aller aux cibles", "Go to the targets");
    static final Text BRANCH = Text.of("branche", "branch");
    static final Text HOW = Text.of(
            "Un résultat qui manque ne coûte pas son rang à une caisse : le rang va de celui qu'elle aurait avec tous"
                    + " les points manquants à celui qu'elle aurait sans aucun.",
            "A missing result never costs a body its rank: it goes from the one it would have with all the missing"
                    + " points to the one it would have with none.");

    private CascadeWords() {}

    static Text verdict(Consistency.Verdict verdict) {
        return switch (verdict) {
            case MEETS -> Text.of("les cibles locales tiennent la nationale", "local targets meet the national one");
            case FALLS_SHORT ->
                Text.of(
                        "les cibles locales ne tiennent pas la nationale",
                        "local targets do not meet the national one");
            case NO_NATIONAL -> Text.of("pas de cible nationale", "no national target");
            case NO_LOCAL -> Text.of("aucune cible locale", "no local target");
            case IN_WORDS -> Text.of("en mots : rien à pondérer", "in words: nothing to weigh");
            case NOT_PUT_TOGETHER ->
                Text.of("l'indicateur ne s'agrège pas entre caisses", "the indicator is not put together over bodies");
        };
    }

    static String rank(OfBody body, Language language) {
        return body.rankFrom() == body.rankTo()
                ? Integer.toString(body.rankFrom())
                : body.rankFrom() + (language == Language.FRENCH ? " à " : " to ") + body.rankTo();
    }

    static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    static Text target(OfTarget target, Language language) {
        Text departs = target.departsFrom()
                .map(given -> Text.of(", la convention lui donnait ", ", the convention gave it ")
                        .plus(Text.same(given.in(language))))
                .orElse(Text.empty());
        return target.origin().plus(departs);
    }

    /** {@code signed 2 March 2024, by director-general / director, old-age, 2024-01-01 to 2026-12-31}. */
    static Text contract(LocalContract contract) {
        Text day = Text.day(contract.signed());
        String who = String.join(", ", contract.nationalCapacities()) + " / "
                + String.join(", ", contract.localCapacities());
        String branches = contract.branches().isEmpty() ? "" : ", " + String.join(", ", contract.branches());
        String period = contract.start()
                .map(start -> ", " + start
                        + contract.endInclusive().map(end -> " – " + end).orElse(""))
                .orElse("");
        return Text.of(
                "signé le " + day.french() + " (" + who + branches + period + ")",
                "signed " + day.english() + " (" + who + branches + period + ")");
    }

    static Text commitment(org.rouage.convention.Records.LocalCommitment one) {
        Text side = one.side().equals("national")
                ? Text.of("caisse nationale", "national fund")
                : Text.of("caisse de base", "local fund");
        Text due = one.due()
                .map(day -> Text.of(", échéance le ", ", due ").plus(Text.day(day)))
                .orElse(Text.empty());
        Text serves = one.implementing().map(id -> Text.same(" (" + id + ")")).orElse(Text.empty());
        return side.plus(COLON)
                .plus(Text.same(one.id() + ", " + one.text().strip()))
                .plus(due)
                .plus(serves);
    }

    static Text branch(OfBranch one) {
        Text first = Text.day(one.first());
        Text last = Text.day(one.last());
        return one.branch()
                .plus(Text.of(" : ", ": "))
                .plus(Text.counted(one.bodies(), "caisse", "caisses", "body", "bodies"))
                .plus(Text.of(
                        ", signés du " + first.french() + " au " + last.french() + " par ",
                        ", signed from " + first.english() + " to " + last.english() + " by "))
                .plus(joined(one.national()))
                .plus(Text.same(" / "))
                .plus(joined(one.local()));
    }

    static Text joined(List<Text> all) {
        return all.isEmpty()
                ? Text.same("–")
                : new Text(
                        all.stream().map(Text::french).collect(Collectors.joining(", ")),
                        all.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    static boolean isMet(OfIndicator one) {
        return one.verdict() == Consistency.Verdict.MEETS;
    }
}
