package org.rouage.document.difference;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Text;

/**
 * What a part of an element is called.
 *
 * <p>Example: {@code targets[2026]} is "cible 2026", {@code period.endInclusive} "dernier jour", {@code steps[2]}
 * "étape 2".
 */
public final class PartWords {
    private static final Pattern NAME = Pattern.compile("([A-Za-z.]+?)(?:\\[(.*?)])?(?:#[0-9]+)?");

    private static final Map<String, Text> WORDS = Map.ofEntries(
            word("actions", "action liée", "linked action"),
            word("aggregation", "agrégation", "aggregation"),
            word("amount", "montant", "amount"),
            word("amounts", "montant", "amount"),
            word("audiences", "public", "audience"),
            word("availableAfterDays", "jours avant disponibilité", "days until available"),
            word("base", "valeur de départ", "base value"),
            word("bodies", "agrégation entre caisses", "aggregation over bodies"),
            word("breaks", "rupture de série", "break in series"),
            word("carryOvers", "report permis", "carry-over allowed"),
            word("categories", "catégorie", "category"),
            word("code", "code commun", "common code"),
            word("decimals", "décimales", "decimals"),
            word("commonShares", "part commune", "common share"),
            word("definition", "définition", "definition"),
            word("direction", "sens", "direction"),
            word("domain", "domaine", "domain"),
            word("due", "échéance", "due"),
            word("ended", "dernier jour dû", "last day owed"),
            word("evaluators", "évaluateur", "evaluator"),
            word("finerTargets", "cible fine", "finer target"),
            word("form", "forme", "form"),
            word("formula", "formule", "formula"),
            word("frequency", "périodicité", "frequency"),
            word("from", "première année", "first year"),
            word("fund.branches", "branche", "branch"),
            word("fund.id", "identifiant de la caisse", "identifier of the fund"),
            word("fund.inLaw", "caisse visée par la loi", "fund named in law"),
            word("fund.missions", "mission", "mission"),
            word("fund.name", "nom de la caisse", "name of the fund"),
            word("fund.network", "caisse locale", "local fund"),
            word("fund.regions", "région", "region"),
            word("grounds", "motif d'avenant", "ground for amendment"),
            word("group", "groupe de dépenses", "group of expenses"),
            word("id", "identifiant", "identifier"),
            word("instrument", "instrument", "instrument"),
            word("kind", "nature", "kind"),
            word("least", "valeur la plus basse", "least value"),
            word("legalBasis", "base légale", "legal basis"),
            word("levelWeight", "poids du niveau", "weight of the level"),
            word("limitative", "ligne limitative", "limitative line"),
            word("local", "décliné par caisse", "set for each local fund"),
            word("mass", "masse", "mass"),
            word("mayExceedWhole", "rapport qui peut dépasser 100 %", "ratio that may exceed 100 %"),
            word("means", "moyen", "means"),
            word("measure", "grandeur", "measure"),
            word("method", "mode de calcul", "method"),
            word("milestones", "jalon", "milestone"),
            word("missing", "note qui manque", "missing score"),
            word("monthly", "année faite des mois", "year made of months"),
            word("most", "valeur la plus haute", "greatest value"),
            word("nationalShare", "part nationale", "national share"),
            word("nature", "nature", "nature"),
            word("noActionBecause", "pourquoi aucune action", "why no action"),
            word("noMeansBecause", "pourquoi aucun moyen", "why no means"),
            word("number", "numéro", "number"),
            word("objectives", "objectif servi", "objective served"),
            word("of", "ce qui est visé", "what is concerned"),
            word("owner", "responsable", "owner"),
            word("parties", "partie", "party"),
            word("party", "partie", "party"),
            word("perimeter", "périmètre", "perimeter"),
            word("period.endInclusive", "dernier jour", "last day"),
            word("period.start", "premier jour", "first day"),
            word("pools", "caisses mutualisées", "pooled funds"),
            word("preamble", "préambule", "preamble"),
            word("predecessor", "convention précédente", "predecessor"),
            word("progressWeight", "poids du progrès", "weight of progress"),
            word("reliability", "fiabilité", "reliability"),
            word("scale", "niveau", "level"),
            word("scope", "champ", "scope"),
            word("scoring", "règle de notation", "scoring"),
            word("sense", "sens", "sense"),
            word("signatories", "signataire", "signatory"),
            word("source", "source", "source"),
            word("start", "début", "start"),
            word("steps", "étape", "step"),
            word("subject", "sujet", "subject"),
            word("targetParts", "composante de cible", "component of target"),
            word("targets", "cible", "target"),
            word("text", "texte", "text"),
            word("themes", "thème", "theme"),
            word("thresholds", "seuil", "threshold"),
            word("time", "agrégation dans le temps", "aggregation over time"),
            word("title", "titre", "title"),
            word("to", "dernière année", "last year"),
            word("tolerance", "tolérance", "tolerance"),
            word("transfers", "virement permis", "transfer allowed"),
            word("trigger", "seuil de déclenchement", "trigger"),
            word("type", "type", "type"),
            word("unit", "unité", "unit"),
            word("value", "valeur", "value"),
            word("values", "valeur", "value"),
            word("viewpoint", "point de vue", "viewpoint"),
            word("weight", "poids", "weight"),
            word("years", "effectif", "workforce"));

    private PartWords() {}

    public static Text of(String part) {
        Matcher name = NAME.matcher(part);
        if (!name.matches() || !WORDS.containsKey(name.group(1))) {
            return Text.same(part);
        }
        Text word = WORDS.getOrDefault(name.group(1), Text.same(part));
        return name.group(2) == null ? word : word.plus(Text.same(" " + name.group(2)));
    }

    /** The same, as a heading begins. */
    public static Text capital(String part) {
        Text word = of(part);
        return Text.of(upper(word.french()), upper(word.english()));
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static Map.Entry<String, Text> word(String part, String french, String english) {
        return entry(part, Text.of(french, english));
    }
}
