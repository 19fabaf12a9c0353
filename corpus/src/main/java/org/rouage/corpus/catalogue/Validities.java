package org.rouage.corpus.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.Validity;
import org.rouage.files.yaml.YamlFields;

/** Reads {@code from} (inclusive) and {@code until} (exclusive, absent when it still holds). */
public final class Validities {
    private Validities() {}

    public static Validity read(YamlFields fields) {
        return between(fields, fields.date("from"));
    }

    /** With a first day to take when none is written. */
    static Validity read(YamlFields fields, LocalDate since) {
        return between(fields, fields.optionalDate("from").orElse(since));
    }

    private static Validity between(YamlFields fields, LocalDate from) {
        Optional<LocalDate> until = fields.optionalDate("until");
        if (until.isPresent() && !until.get().isAfter(from)) {
            fields.problems()
                    .add(CatalogueProblems.endBeforeStart(
                            fields.placeOf("until"),
                            from.toString(),
                            until.get().toString()));
            return Validity.from(from);
        }
        return new Validity(from, until);
    }
}
