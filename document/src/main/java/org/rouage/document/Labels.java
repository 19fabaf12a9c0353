package org.rouage.document;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.ProvisionText;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.law.requirement.Force;

/** The fixed words of reports, in both languages. */
final class Labels {
    static final Text TITLE = Text.of("Rapport de conformité", "Conformity report");
    static final Text SKIP = Text.of("Aller aux constats", "Skip to the findings");
    static final Text ON = Text.of("Question posée au", "Asked on");
    static final Text ACTS = Text.of("Actes et droit applicable", "Acts and the law that judges them");
    static final Text ACT = Text.of("Acte", "Act");
    static final Text SIGNED = Text.of("Signé le", "Signed on");
    static final Text NOT_SIGNED = Text.of("non signé", "not signed");
    static final Text LAW_OF = Text.of("Jugé au droit du", "Judged by the law of");
    static final Text CONTINUING = Text.of("Devoirs continus", "Duties that continue");
    static final Text SUMMARY = Text.of("Constats par verdict", "Findings by verdict");
    static final Text VERDICT = Text.of("Verdict", "Verdict");
    static final Text COUNT = Text.of("Constats", "Findings");
    static final Text BY_ARTICLE = Text.of("Constats par article", "Findings by article");
    static final Text PROVISION = Text.of("Disposition", "Provision");
    static final Text LAW_TEXT = Text.of("Texte de la disposition", "Text of the provision");
    static final Text REASON = Text.of("Motif", "Reason");
    static final Text EVIDENCE = Text.of("Éléments de preuve", "Evidence");
    static final Text REMEDY = Text.of("Remède", "Remedy");
    static final Text NOTES = Text.of("À savoir", "To know");
    static final Text ANSWERS = Text.of("Justifications", "Justifications");
    static final Text RECEIPT = Text.of("Reçu", "Receipt");
    static final Text RECEIPT_SAYS = Text.of(
            "De quoi ce rapport a été calculé ; l'annexe JSON permet de le rejouer.",
            "What this report was computed from; the JSON form lets it be replayed.");
    static final Text ITEM = Text.of("Élément", "Item");
    static final Text DIGEST = Text.of("Empreinte", "Hash");
    static final Text ENGINE = Text.of("Moteur", "Engine");
    static final Text DOSSIER = Text.of("Dossier", "Dossier");
    static final Text CATALOGUES = Text.of("Catalogues", "Catalogues");
    static final Text LAW = Text.of("Droit fourni", "Law given");
    static final Text NO_LAW = Text.of("aucun", "none");
    static final Text FIVE = Text.of(
            "Il y a cinq verdicts et aucun ne se résume à oui ou non ; « indécidable en l'état » ne vaut jamais « "
                    + "satisfaite ».",
            "There are five verdicts and none comes down to yes or no; “undecided” is never “satisfied”.");

    static final Text REFERENCE = Text.of("Convention de référence", "Reference convention");
    static final Text EFFECT = Text.of("Effet", "Effect");
    static final Text AS_SIGNED = Text.of("Tel que signé", "As signed");
    static final Text REGULARITIES = Text.of("Régularité des avenants", "Regularity of the amendments");
    static final Text REGULARITIES_SAY = Text.of(
            "Ce qui est irrégulier est lu et montré ; à quelqu'un de dire pourquoi.",
            "What is irregular is read and shown; somebody has to say why.");
    static final Text FINANCING_LAWS = Text.of("Lois de financement", "Financing laws");
    static final Text AT_SIGNATURE = Text.of("En vigueur à la signature", "In force at signature");
    static final Text ASSUMPTIONS = Text.of("Hypothèses de la loi", "Assumptions of the law");
    static final Text ASSUMPTION = Text.of("Hypothèse", "Assumption");
    static final Text IN_LAW = Text.of("Dans la loi", "In the law");
    static final Text IN_CONVENTION = Text.of("Dans la convention", "In the convention");
    static final Text COMPARED = Text.of("Comparaison", "Comparison");
    static final Text OBJECTIVES_BESIDE =
            Text.of("Objectifs de la loi et de la convention", "Objectives of the law and of the convention");
    static final Text LAW_OBJECTIVES = Text.of("Objectifs de la loi", "Objectives of the law");
    static final Text CONVENTION_OBJECTIVES = Text.of("Objectifs de la convention", "Objectives of the convention");
    static final Text QUESTIONS = Text.of("Un avenant est-il nécessaire ?", "Is an amendment needed?");
    static final Text NO_QUESTION = Text.of(
            "Aucune loi de financement publiée depuis la signature n'est au registre.",
            "No financing law published since signature is on record.");

    private Labels() {}

    static Text status(ActDays.Status status) {
        return switch (status) {
            case IN_FORCE -> Text.of("en vigueur", "in force");
            case ANNOUNCED -> Text.of("annoncé, pas encore en vigueur", "announced, not yet in force");
            case UNDATED -> Text.of("annoncé, jour d'effet inconnu", "announced, day of effect not known");
            case DRAFT -> Text.of("projet", "draft");
            case UNKNOWN -> Text.of("inconnu ce jour-là", "unknown on that day");
        };
    }

    static Text writtenBy(List<String> acts) {
        String list = String.join(", ", acts);
        return Text.of("écrit par " + list, "written by " + list);
    }

    static Text changedBy(List<String> acts) {
        String list = String.join(", ", acts);
        return Text.of("Changé par " + list + ".", "Changed by " + list + ".");
    }

    static Text name(FinancingLaw law) {
        return Text.of(
                "Loi de financement pour " + law.year() + ", n° " + law.number() + ", publiée le "
                        + Text.day(law.published()).french(),
                "Financing law for " + law.year() + ", no. " + law.number() + ", published on "
                        + Text.day(law.published()).english());
    }

    /** What is counted beside the findings on requirements, where there is something. */
    static List<Text> beside(ConformityReport conformity) {
        var lines = new ArrayList<Text>();
        int irregular = conformity.regularities().size();
        if (irregular > 0) {
            lines.add(Text.of("Irrégularités d'avenants : " + irregular, "Irregularities of amendments: " + irregular));
        }
        int questions = conformity.financingLaws().questions().size();
        if (questions > 0) {
            int open = conformity.financingLaws().open().size();
            lines.add(Text.of(
                    "Questions d'avenant après une loi de financement : " + questions + ", dont sans réponse : " + open,
                    "Amendment questions after a financing law: " + questions + ", of which unanswered: " + open));
        }
        return lines;
    }

    /** A mark beside the word, for the eye; never alone. */
    static String symbol(Verdict.Kind kind) {
        return switch (kind) {
            case BREACHED -> "✖";
            case TO_JUSTIFY -> "✎";
            case UNDECIDED -> "?";
            case SATISFIED -> "✔";
            case NOT_APPLICABLE -> "–";
        };
    }

    static Text force(Force force) {
        return switch (force) {
            case MUST -> Text.of("obligatoire", "mandatory");
            case WHERE_APPLICABLE -> Text.of("le cas échéant", "where applicable");
            case MAY -> Text.of("facultatif", "optional");
        };
    }

    /** What to know of the law that was given, or of its absence; empty when there is nothing to say. */
    static Text warning(ProvisionText reading) {
        return switch (reading) {
            case ProvisionText.NotGiven() -> Text.empty();
            case ProvisionText.Same(String text) -> Text.empty();
            case ProvisionText.Suspect(String text) ->
                Text.of(
                        "Suspect : le texte fourni n'est plus celui sur lequel le catalogue a été écrit ; relire "
                                + "l'exigence.",
                        "Suspect: the text given is not the one the catalogue was written on; read the requirement "
                                + "again.");
            case ProvisionText.Uncompared(String text) ->
                Text.of(
                        "Texte fourni, que le catalogue n'avait pas vu : à comparer.",
                        "Text given, which the catalogue had not seen: to be compared.");
            case ProvisionText.NotFound() ->
                Text.of(
                        "Le droit fourni ne contient pas cette disposition à cette date.",
                        "The law given does not hold this provision on that day.");
        };
    }

    static String quoted(ProvisionText reading) {
        return switch (reading) {
            case ProvisionText.NotGiven() -> "";
            case ProvisionText.Same(String text) -> text;
            case ProvisionText.Suspect(String text) -> text;
            case ProvisionText.Uncompared(String text) -> text;
            case ProvisionText.NotFound() -> "";
        };
    }

    static String word(ProvisionText reading) {
        return switch (reading) {
            case ProvisionText.NotGiven() -> "not-given";
            case ProvisionText.Same(String text) -> "same";
            case ProvisionText.Suspect(String text) -> "suspect";
            case ProvisionText.Uncompared(String text) -> "uncompared";
            case ProvisionText.NotFound() -> "not-found";
        };
    }
}
