package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
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
        return Words.quoted(name(slot, term));
    }

    boolean holdsMission(String mission) {
        return file.reading().missions().stream()
                .anyMatch(held -> held.term().equals(mission) && held.validity().contains(lawOf));
    }

    Optional<LocalDate> signed() {
        return act.signed();
    }

    boolean isOfAnAmendment() {
        return act.days().isPresent();
    }

    LocalDate on() {
        return file.known().on();
    }

    /** All that the cases of one question share; the reading alone may change. */
    record File(
            Reading reading,
            Known known,
            Vocabulary words,
            ActSigning convention,
            List<ActSigning> amendments,
            Terms terms,
            Register register,
            Question question) {
        File {
            amendments = List.copyOf(amendments);
        }

        Clauses clauses() {
            return reading.clauses();
        }

        File on(Reading other) {
            return new File(other, known, words, convention, amendments, terms, register, question);
        }
    }
}
