package org.rouage.conformity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;

/**
 * What is put to judgement: a convention with its amendments and its records, on a day. The day has no default here: it
 * selects the duties that continue and what is known; the validity of an act is judged by the law of its own signature.
 *
 * <p>Example: the convention of 2012 looked at {@code on} 2019-03-01 is judged by the law of 2012, and a filing
 * recorded on 2019-03-02 is not yet known.
 */
public record Question(Convention convention, List<Amendment> amendments, Records records, LocalDate on) {
    public Question {
        amendments = amendments.stream()
                .sorted(Comparator.comparingInt(Amendment::number))
                .toList();
    }
}
