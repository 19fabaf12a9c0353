package org.rouage.agenda.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Basis;

/**
 * The filing of one act: what asks for it by the law of the day of its signature, and how it stands with each
 * recipient.
 *
 * <p>Example: {@code amendment-2}, signed 2021-12-14, asked by CSS L227-1 III of two committees, filed with both since
 * 2022-01-14.
 */
public record ActFiling(
        String act, String title, Optional<LocalDate> signed, List<Asked> asked, List<FiledWith> recipients) {
    public ActFiling {
        asked = List.copyOf(asked);
        recipients = List.copyOf(recipients);
    }

    /** A provision that names recipients; its notes tell both readings of a reference with a wrong number. */
    public record Asked(String requirement, Basis basis, List<String> recipients, List<Text> notes) {
        public Asked {
            recipients = List.copyOf(recipients);
            notes = List.copyOf(notes);
        }
    }

    /** Whether sending to each recipient that the law names is proved; an act of which nothing is asked is filed. */
    public boolean isFiled() {
        return asked.stream()
                .flatMap(one -> one.recipients().stream())
                .allMatch(recipient -> recipients.stream()
                        .anyMatch(with -> with.recipient().equals(recipient)
                                && with.proved().isPresent()));
    }
}
