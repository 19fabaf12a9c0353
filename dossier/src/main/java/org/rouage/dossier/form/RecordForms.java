package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.distinct;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.party;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.terms;
import static org.rouage.dossier.form.Key.text;
import static org.rouage.dossier.form.Key.title;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of what accrues around the acts: one file each, a list under the key of the same name. */
final class RecordForms {
    private static final Key ACT = must(
            "act", new Reference(List.of("act")), "Acte : convention, amendment-1…", "Act: convention, amendment-1…");
    private static final Key PROOF = must("proof", new Words(), "Ce qui le prouve", "What proves it");

    private static final Content FIGURE = new Reference(List.of("budget", "line"));

    static final Form SIGNATURE = Form.of(
            "signature",
            Records.Signature.class,
            "signature",
            "signature",
            ACT,
            party("party", "Partie pour laquelle la personne signe", "Party signed for"),
            must("capacity", new Term(Slot.CAPACITY), "Qualité", "Capacity"),
            must("name", new Words(), "Nom de la personne", "Name of the person"),
            day("signed", "Jour de la signature", "Day of the signature"));

    private static final Form RECEIPT = Form.of(
            "receipt",
            Records.Receipt.class,
            "accusé de réception",
            "receipt",
            day("on", "Jour de la réception", "Day of receipt"),
            PROOF);

    static final Form FILING = Form.of(
                    "filing",
                    Records.Filing.class,
                    "transmission",
                    "filing",
                    ACT,
                    must("recipient", new Term(Slot.RECIPIENT), "Destinataire", "Recipient"),
                    day("sent", "Jour de l'envoi", "Day it was sent"),
                    PROOF,
                    may("id", Codes.WORD, "Nom de la transmission", "Name of the filing"),
                    may(
                            "sha256",
                            Codes.HASH,
                            "Empreinte SHA-256 des octets envoyés",
                            "SHA-256 of the bytes that were sent"),
                    may(
                            "committee",
                            new Words(),
                            "La commission, telle qu'elle est nommée dans l'envoi",
                            "The committee, as the sending names it"),
                    may("channel", new Term(Slot.CHANNEL), "Voie de l'envoi", "Channel of the sending"),
                    may("sender", new Words(), "Qui l'a envoyé", "Who sent it"),
                    may("receipt", new Group(RECEIPT), "Accusé de réception", "Receipt"),
                    may(
                            "replaces",
                            Codes.WORD,
                            "Transmission irrégulière qu'elle remplace",
                            "Irregular filing that it puts right"),
                    may("reason", new Words(), "Pourquoi elle la remplace", "Why it replaces it"))
            .when("replaces", "reason");

    static final Form EVENT = Form.of(
            "event",
            Records.Event.class,
            "fait",
            "event",
            must("event", new Term(Slot.EVENT), "Ce qui s'est passé", "What happened"),
            day("on", "Le jour", "The day"),
            must("by", new Words(), "De qui", "By whom"),
            PROOF,
            may(
                    "about",
                    Codes.WORD,
                    "Ce dont il s'agit, quand le fait peut se répéter : budget-2021…",
                    "What it bears on, where it may happen again: budget-2021…"));

    private static final Form LOCAL_TARGET = Form.of(
            "localTarget",
            Records.LocalTarget.class,
            "cible locale",
            "local target",
            must("indicator", new Reference(List.of("indicator")), "L'indicateur", "The indicator"),
            must("year", new Year(), "L'année", "The year"),
            number("number", "La cible, dans l'unité de l'indicateur", "The target, in the unit of the indicator"),
            may("upTo", new Decimal(), "Haut de la plage", "Upper end of the range"));

    private static final Form LOCAL_COMMITMENT = Form.of(
            "localCommitment",
            Records.LocalCommitment.class,
            "engagement local",
            "local commitment",
            must("id", Codes.WORD, "Nom, propre à ce contrat", "Name, within this contract"),
            must(
                    "side",
                    oneOf("national", "local"),
                    "Qui le doit : la caisse nationale ou la caisse de base",
                    "Who owes it: the national fund or the local fund"),
            must("text", new Markdown(), "Ce qui est dû", "What is owed"),
            mayDay("due", "Échéance", "Due day"),
            may(
                    "implementing",
                    new Reference(List.of("commitment", "objective", "action")),
                    "Ce qu'il met en œuvre dans la convention",
                    "What of the convention it implements"));

    static final Form LOCAL_CONTRACT = Form.of(
            "localContract",
            Records.LocalContract.class,
            "contrat pluriannuel de gestion",
            "local contract",
            must(
                    "localFund",
                    new Words(),
                    "Caisse de base, par son identifiant dans le réseau",
                    "Local fund, by its identifier in the network"),
            day("signed", "Jour de la signature", "Day of the signature"),
            must(
                    "nationalCapacities",
                    some(new Term(Slot.CAPACITY)),
                    "Qui a signé pour la caisse nationale",
                    "Who signed for the national fund"),
            must(
                    "localCapacities",
                    some(new Term(Slot.CAPACITY)),
                    "Qui a signé pour la caisse de base",
                    "Who signed for the local fund"),
            may("branches", terms(Slot.BRANCH), "Branches concernées", "Branches it is for"),
            mayDay("start", "Premier jour", "First day"),
            mayDay("endInclusive", "Dernier jour, inclus", "Last day, inclusive"),
            may("targets", list(LOCAL_TARGET), "Cibles de la caisse de base", "Targets of the local fund"),
            may("commitments", distinct(LOCAL_COMMITMENT, "id"), "Engagements réciproques", "Reciprocal commitments"),
            may("sha256", Codes.HASH, "Empreinte SHA-256 du contrat signé", "SHA-256 of the signed contract"));

    static final Form EVIDENCE = Form.of(
                    "evidence",
                    Records.Evidence.class,
                    "pièce",
                    "evidence",
                    must("description", new Words(), "Ce que c'est", "What it is"),
                    may("file", Codes.EVIDENCE, "Fichier, dans evidence/", "File, in evidence/"),
                    may("sha256", Codes.HASH, "Empreinte SHA-256 de ses octets", "SHA-256 of its bytes"))
            .when("file", "sha256");

    private static final Content COMMITTED = new Reference(List.of("commitment", "action"));
    private static final Content PERCENT = new Decimal();

    static final Form PROGRESS = Form.of(
            "progressStatement",
            Records.Progress.class,
            "état d'avancement",
            "progress statement",
            must("id", Codes.WORD, "Nom de l'état d'avancement", "Name of the statement"),
            must("of", COMMITTED, "L'engagement ou l'action", "The commitment or the action"),
            party("party", "La partie qui le doit et le déclare", "The party that owes it and states it"),
            day("on", "Le jour", "The day"),
            must("percent", PERCENT, "Part accomplie, de 0 à 100", "Share done, from 0 to 100"),
            must("text", new Markdown(), "Ce qui est fait et ce qui reste", "What is done and what is left"),
            must("by", new Words(), "Qui le déclare", "Who states it"),
            may("evidence", list(EVIDENCE), "Pièces", "Evidence"),
            may("supersedes", Codes.WORD, "État qu'il remplace", "Statement that it supersedes"));

    static final Form PROGRESS_CHECK = Form.of(
            "progressCheck",
            Records.ProgressCheck.class,
            "contrôle d'un état d'avancement",
            "check of a progress statement",
            must("of", Codes.WORD, "L'état d'avancement", "The progress statement"),
            party("party", "La partie qui contrôle : l'autre", "The party that checks: the other one"),
            day("on", "Le jour", "The day"),
            must("finding", oneOf("confirmed", "contested"), "Confirmé ou contesté", "Confirmed or contested"),
            may("percent", PERCENT, "Part qu'elle tient pour exacte", "Share that it holds for right"),
            text("Pourquoi", "Why"),
            must("by", new Words(), "Qui a contrôlé", "Who checked"));

    static final Form CORRESPONDENCE = Form.of(
            "correspondence",
            Records.Correspondence.class,
            "correspondance",
            "correspondence",
            must(
                    "clause",
                    new Reference(List.of()),
                    "Clause de cette convention, ou acte : convention, amendment-1…",
                    "Clause of this convention, or act: convention, amendment-1…"),
            must("reference", new Term(Slot.REFERENCE), "Convention de référence", "Reference convention"),
            may(
                    "referenceClause",
                    new Words(),
                    "Clause de la convention de référence, ou son avenant",
                    "Clause of the reference convention, or its amendment"),
            must(
                    "relation",
                    oneOf("equal", "narrower", "wider", "overlaps", "none", Records.Correspondence.TO_BE_WRITTEN),
                    "Rapport de la première à la seconde ; to-be-written tant que personne n'a décidé",
                    "How the first relates to the second; to-be-written while nobody has decided"),
            must("reason", new Words(), "Pourquoi", "Why"),
            must("by", new Words(), "Qui le déclare", "Who declares it"),
            day("on", "Le jour", "The day"));

    static final Form JUSTIFICATION = Form.of(
            "justification",
            Records.Justification.class,
            "justification",
            "justification",
            must(
                    "requirement",
                    new Shaped(
                            "[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*",
                            "css-l227-1/duration-four-years",
                            Text.of(
                                    "l'identifiant d'une exigence, catalogue/exigence",
                                    "the identifier of a requirement, catalogue/requirement")),
                    "Exigence dont on répond",
                    "Requirement answered for"),
            must("by", new Words(), "Qui en répond", "Who answers for it"),
            party("party", "Pour quelle partie", "For which party"),
            day("on", "Le jour", "The day"),
            must("why", new Words(), "Pourquoi", "Why"));

    static final Form EFFECT = Form.of(
            "effect",
            Records.Effect.class,
            "jour d'effet",
            "day of effect",
            ACT,
            day("effective", "Premier jour d'effet", "First day of effect"),
            day("known", "Jour où il a été connu", "Day on which it became known"),
            must("by", new Words(), "Qui l'a constaté", "Who established it"),
            PROOF);

    private static final Form ASSUMPTION = Form.of(
            "assumption",
            Parameter.class,
            "hypothèse",
            "assumption",
            must("id", Codes.WORD, "Identifiant, propre à cette loi", "Identifier, within this law"),
            title(),
            number("value", "Valeur", "Value"),
            must("unit", new Words(), "Unité, telle que %", "Unit, such as %"));

    static final Form FINANCING_LAW = Form.of(
            "financingLaw",
            Records.FinancingLaw.class,
            "loi de financement",
            "financing law",
            must("year", new Year(), "Année pour laquelle elle est faite", "Year that it is for"),
            must("number", new Words(), "Numéro de la loi", "Number of the law"),
            day("published", "Jour de sa publication", "Day of its publication"),
            may(
                    "objectives",
                    list(new Words()),
                    "Ce qu'elle fixe et qui touche la convention",
                    "What it sets that bears on the convention"),
            may(
                    "assumptions",
                    new ListOf(new Group(ASSUMPTION), false, List.of("id")),
                    "Hypothèses qu'elle retient",
                    "Assumptions that it makes"));

    static final Form AMENDMENT_ANSWER = Form.of(
            "amendmentAnswer",
            Records.AmendmentAnswer.class,
            "réponse à la question d'avenant",
            "answer to an amendment question",
            must("financingLawYear", new Year(), "Année de la loi de financement", "Year of the financing law"),
            may("amendment", new Reference(List.of("act")), "L'avenant conclu", "The amendment concluded"),
            must("reason", new Words(), "Pourquoi", "Why"),
            must("by", new Words(), "Qui répond", "Who answers"),
            party("party", "Pour quelle partie", "For which party"),
            day("on", "Le jour", "The day"));

    static final Form CHOICE = Form.of(
            "choice",
            Records.Choice.class,
            "choix",
            "choice",
            must("conflict", new Words(), "Le conflit, par son nom", "The conflict, by its name"),
            must("first", Codes.WORD, "Premier projet", "First draft"),
            must("second", Codes.WORD, "Second projet", "Second draft"),
            must("take", Codes.WORD, "Projet retenu, ou neither", "Draft taken, or neither"),
            must("reason", new Words(), "Pourquoi", "Why"),
            must("by", new Words(), "Qui a choisi", "Who chose"),
            day("on", "Le jour", "The day"));

    static final Form BUDGET_ENTRY = Form.of(
            "budgetEntry",
            BudgetEntry.class,
            "exécution d'un budget",
            "execution of a budget",
            must(
                    "kind",
                    oneOf("voted", "rectifying", "carried-over", "transfer", "committed"),
                    "Budget voté, rectificatif, report, virement, dépense engagée",
                    "Voted budget, rectifying budget, carry-over, transfer, expense committed"),
            must("of", FIGURE, "Le budget ou sa ligne", "The budget or its line"),
            must("year", new Year(), "Exercice", "Financial year"),
            number("amount", "Montant exact", "Exact amount"),
            must("unit", new Words(), "Unité, telle que EUR ou MEUR", "Unit, such as EUR or MEUR"),
            day("on", "Le jour", "The day"),
            must("by", new Words(), "Qui l'a décidé", "Who decided it"),
            must("reference", new Words(), "Le document qui le prouve", "The document that proves it"),
            may("to", FIGURE, "Pour un virement, la ligne qui reçoit", "For a transfer, the line that receives"),
            may(
                    "origin",
                    new Words(),
                    "D'où viennent les crédits au-delà de la convention",
                    "Where credits beyond the convention come from"));

    /** A file that holds one list under the key of its own name. */
    static Form file(String key, Form entry, String french, String english) {
        return Form.of(key, entry.record(), french, english, may(key, list(entry), french, english));
    }

    private RecordForms() {}
}
