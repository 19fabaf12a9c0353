package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Misnumbered;
import org.rouage.law.requirement.Requirement;

/** What a reader of a verdict needs to know of the law behind it: readings, survivals, a text that was not seen. */
final class Notes {
    private Notes() {}

    static List<Text> of(Requirement requirement, Basis basis) {
        var notes = new ArrayList<>(requirement.notes());
        requirement.misnumbered().ifPresent(reference -> notes.addAll(readings(reference)));
        basis.survival().ifPresent(notes::add);
        if (!basis.seen()) {
            notes.add(Text.of(
                    "Texte non vu : le catalogue a été écrit sans avoir sous les yeux le texte de cette disposition.",
                    "Text not seen: the catalogue was written without the text of this provision at hand."));
        }
        return notes;
    }

    private static List<Text> readings(Misnumbered reference) {
        var notes = new ArrayList<Text>();
        notes.add(Words.say(
                "Le texte renvoie à {}, mal numéroté. {}",
                "The text refers to {}, misnumbered. {}",
                Text.same(reference.printed()),
                reference.note()));
        reference
                .readings()
                .forEach(reading -> notes.add(Words.say(
                        "Lecture « {} » : {}", "Reading “{}”: {}", Text.same(reading.provision()), reading.says())));
        return notes;
    }

    static Assessment leadsNowhere(Misnumbered reference) {
        return Assessment.undecided(
                Words.say(
                        "Le renvoi à {} ne mène à aucun article.",
                        "The reference to {} leads to no article.",
                        Text.same(reference.printed())),
                Text.of(
                        "Demander à l'autorité compétente quel article est visé, et inscrire sa réponse.",
                        "Ask the competent authority which article is meant, and record its answer."));
    }
}
