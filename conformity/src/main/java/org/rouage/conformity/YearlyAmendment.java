package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Records.FinancingLaw;

/**
 * The amendment owed each year after a financing law. Only L227-1 II made it a duty, from 1 January 1997 to 13 May
 * 2009.
 *
 * <p>Example: a convention signed on 2000-03-01 owes an amendment for 2001, once the law for 2001 is published, on
 * 2000-12-24 where the register says so; it is missed when 2001 has ended without one. Without a register, a law is
 * taken to be published in the last days of the year before its own.
 */
final class YearlyAmendment {
    private YearlyAmendment() {}

    /** One amendment for each financing law published since signature whose year has ended by the day asked. */
    static Assessment of(Case inCase) {
        if (inCase.signed().isEmpty()) {
            return Assessment.undecided(
                    Text.of("L'acte n'est pas encore signé.", "The act is not yet signed."),
                    Text.of("Inscrire les signatures.", "Record the signatures."));
        }
        var evidence = new ArrayList<Evidence>();
        Set<Integer> covered = new TreeSet<>();
        for (ActSigning one : inCase.file().amendments()) {
            Optional<Integer> year =
                    one.financingLawYear().filter(law -> one.signed().isPresent());
            year.ifPresent(law -> {
                covered.add(law);
                evidence.add(new Evidence(
                        one.act(),
                        Words.say(
                                "suit la loi de financement pour {}",
                                "follows the financing law for {}",
                                Words.number(law))));
            });
        }
        var years = owedYears(inCase);
        var missing = years.stream()
                .filter(year -> LocalDate.of(year, 12, 31).isBefore(inCase.on()) && !covered.contains(year))
                .toList();
        var open = years.stream()
                .filter(year -> !LocalDate.of(year, 12, 31).isBefore(inCase.on()) && !covered.contains(year))
                .toList();
        return yearly(missing, open, years).with(evidence);
    }

    /** The years whose law has been published since signature, while the duty stood. */
    static List<Integer> owedYears(Case inCase) {
        LocalDate signed = inCase.file().convention().signed().orElseThrow();
        LocalDate term = inCase.file().terms().now();
        LocalDate last = earlier(term, inCase.on());
        return published(signed, last, inCase.file().register())
                .filter(year -> inCase.requirement()
                        .basisOn(earlier(LocalDate.of(year, 12, 31), last))
                        .isPresent())
                .toList();
    }

    private static Stream<Integer> published(LocalDate signed, LocalDate last, Register register) {
        return register.isEmpty()
                ? IntStream.rangeClosed(signed.getYear() + 1, last.getYear()).boxed()
                : register.published(signed, last)
                        .map(FinancingLaw::year)
                        .sorted()
                        .distinct();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Assessment yearly(List<Integer> missing, List<Integer> open, List<Integer> years) {
        if (!missing.isEmpty()) {
            Text list = Words.list(missing, Words::number);
            return Assessment.breached(
                    Words.say(
                            "Aucun avenant signé à la suite de la loi de financement pour : {}.",
                            "No amendment signed after the financing law for: {}.",
                            list),
                    Words.say(
                            "Conclure l'avenant de chaque année : {}.",
                            "Conclude the amendment of each year: {}.",
                            list));
        }
        if (!open.isEmpty()) {
            Text list = Words.list(open, Words::number);
            return Assessment.undecided(
                    Words.say("L'année n'est pas close : {}.", "The year has not ended: {}.", list),
                    Words.say("Conclure l'avenant de l'année : {}.", "Conclude the amendment of the year: {}.", list));
        }
        return years.isEmpty()
                ? Assessment.notApplicable(Text.of(
                        "Aucune loi de financement n'a suivi la signature.",
                        "No financing law has followed the signature."))
                : Assessment.satisfied(Words.say(
                        "Un avenant pour chaque loi de financement : {}.",
                        "An amendment for each financing law: {}.",
                        Words.list(years, Words::number)));
    }
}
