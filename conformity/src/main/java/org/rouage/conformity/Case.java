package org.rouage.conformity;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * One requirement put to one act: the day whose law judges it, the convention indexed, what is known, and the words.
 */
record Case(Requirement requirement, ActSigning act, LocalDate lawOf, File file) {
    Text name(Slot slot, String term) {
        return file.words().name(slot, term);
    }

    /** The name between the quotation marks of each language. */
    Text quoted(Slot slot, String term) {
        Text name = name(slot, term);
        return Text.of("« " + name.french() + " »", "“" + name.english() + "”");
    }

    boolean holdsMission(String mission) {
        return file.clauses().convention().fund().missions().stream()
                .anyMatch(held -> held.term().equals(mission) && held.validity().contains(lawOf));
    }

    Optional<LocalDate> signed() {
        return act.signed();
    }

    LocalDate on() {
        return file.known().on();
    }

    /** All that the cases of one question share. */
    record File(Clauses clauses, Known known, Vocabulary words) {}
}
