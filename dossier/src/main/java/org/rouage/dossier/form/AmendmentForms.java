package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.text;
import static org.rouage.dossier.form.Key.title;

import java.util.List;
import org.rouage.convention.Amendment;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The form of an amendment, signed or still a draft. */
final class AmendmentForms {
    static final Form AMENDMENT = Form.of(
            "amendment",
            Amendment.class,
            "avenant",
            "amendment",
            must("number", new Whole(), "Numéro, celui du fichier", "Number, that of the file"),
            title(),
            must("ground", new Term(Slot.GROUND), "Motif", "Ground"),
            may(
                    "financingLawYear",
                    new Year(),
                    "Année de la loi de financement qu'il suit",
                    "Year of the financing law that it follows"),
            mayDay("signed", "Jour de la dernière signature", "Day of the last signature"),
            mayDay("known", "Jour où le registre l'a reçu", "Day on which the register received it"),
            mayDay("effective", "Premier jour d'effet", "First day of effect"),
            may(
                    "effectiveWhen",
                    new Words(),
                    "Ce dont dépend l'effet, quand le jour n'est pas connu",
                    "What the effect waits for, while the day is not known"),
            may(
                    "base",
                    new Reference(List.of("act")),
                    "Dernier acte pris en compte pour l'écrire",
                    "Last act that it was written against"),
            text("Texte de l'avenant", "Text of the amendment"),
            may("signatories", list(ConventionForms.SIGNATORY), "Signataires prévus", "Planned signatories"),
            may(
                    "operations",
                    list(OperationForms.OPERATION),
                    "Ce qu'il change à la convention, dans l'ordre",
                    "What it changes in the convention, in order"),
            may(
                    "clauses",
                    list(ConventionForms.CLAUSE),
                    "Clauses propres à l'avenant",
                    "Clauses of the amendment itself"));

    private AmendmentForms() {}
}
