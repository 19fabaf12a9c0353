package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.party;
import static org.rouage.dossier.form.Key.some;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Words;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of what accrues around the acts: one file each, a list under the key of the same name. */
final class RecordForms {
    private static final Key ACT = must(
            "act", new Reference(List.of("act")), "Acte : convention, amendment-1…", "Act: convention, amendment-1…");
    private static final Key PROOF = must("proof", new Words(), "Ce qui le prouve", "What proves it");

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

    static final Form FILING = Form.of(
            "filing",
            Records.Filing.class,
            "transmission",
            "filing",
            ACT,
            must("recipient", new Term(Slot.RECIPIENT), "Destinataire", "Recipient"),
            day("sent", "Jour de l'envoi", "Day it was sent"),
            PROOF);

    static final Form EVENT = Form.of(
            "event",
            Records.Event.class,
            "fait",
            "event",
            must("event", new Term(Slot.EVENT), "Ce qui s'est passé", "What happened"),
            day("on", "Le jour", "The day"),
            must("by", new Words(), "De qui", "By whom"),
            PROOF);

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
                    "Who signed for the local fund"));

    static final Form CORRESPONDENCE = Form.of(
            "correspondence",
            Records.Correspondence.class,
            "correspondance",
            "correspondence",
            must("clause", new Reference(List.of()), "Clause de cette convention", "Clause of this convention"),
            must("reference", new Term(Slot.REFERENCE), "Convention de référence", "Reference convention"),
            may(
                    "referenceClause",
                    new Words(),
                    "Clause de la convention de référence",
                    "Clause of the reference convention"),
            must(
                    "relation",
                    oneOf("equal", "narrower", "wider", "overlaps", "none"),
                    "Rapport de la première à la seconde",
                    "How the first relates to the second"),
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

    /** A file that holds one list under the key of its own name. */
    static Form file(String key, Form entry, String french, String english) {
        return Form.of(key, entry.record(), french, english, may(key, list(entry), french, english));
    }

    private RecordForms() {}
}
