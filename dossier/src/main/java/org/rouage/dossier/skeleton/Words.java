package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Unwritten;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * What a skeleton says, in one language: names of terms, and a comment for each requirement.
 *
 * <p>Example: {@code # CSS L227-1 III al. 1, obligatoire : la convention dure quatre ans au moins.}
 */
record Words(Vocabulary vocabulary, LocalDate day, Language language) {
    String say(String french, String english) {
        return Text.of(french, english).in(language);
    }

    String name(Slot slot, String term) {
        return vocabulary.name(slot, term).in(language);
    }

    /** A text for the parties to write. */
    String toWrite() {
        return Lines.quoted(Unwritten.WORDS.in(language));
    }

    /** Under each requirement: where it is in the law, how it binds, and what it asks in our words. */
    void requirements(Lines lines, int indent, List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            String provision = requirement.basisOn(day).map(Basis::provision).orElse("");
            String force = switch (requirement.force()) {
                case MUST -> say("obligatoire", "must");
                case WHERE_APPLICABLE -> say("le cas échéant", "where applicable");
                case MAY -> say("facultatif", "may");
            };
            String colon = say("\u00a0: ", ": ");
            lines.comment(
                    indent,
                    provision + " (" + requirement.id() + ", " + force + ")" + colon
                            + requirement.wording().in(language));
            if (requirement.check() instanceof Check.ByJudgement(Text question, Text _, boolean _)) {
                lines.comment(indent, say("Question\u00a0: ", "Question: ") + question.in(language));
            }
        }
    }
}
