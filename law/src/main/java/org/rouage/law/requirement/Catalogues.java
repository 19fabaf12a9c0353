package org.rouage.law.requirement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Digest;

/**
 * All the catalogues at hand, in a fixed order, with the vocabulary they share: the law of conventions as data.
 *
 * <p>Example: {@code inForce("CNAM", "cog", 2014-07-01)} is what the law asked that day of the convention of the CNAM,
 * by catalogue, then in the order of the article. Its digest changes with any byte of any catalogue.
 */
public record Catalogues(List<Catalogue> all, Vocabulary vocabulary) {
    public Catalogues {
        all = List.copyOf(all);
    }

    /** Every requirement, in force or not. */
    public Stream<Requirement> requirements() {
        return all.stream().flatMap(catalogue -> catalogue.requirements().stream());
    }

    /** What bears that day on this instrument of this fund; branches and missions are left to the facts. */
    public List<Requirement> inForce(String fund, String instrument, LocalDate day) {
        return inForce(fund, day)
                .filter(requirement -> requirement.scope().instrument().equals(instrument))
                .toList();
    }

    /** What bears that day on any instrument of this fund. */
    public Stream<Requirement> inForce(String fund, LocalDate day) {
        return requirements()
                .filter(requirement -> requirement.basisOn(day).isPresent())
                .filter(requirement -> requirement.scope().bearsOn(fund, day));
    }

    public Optional<Requirement> requirement(String id) {
        return requirements().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    public Optional<Catalogue> catalogue(String id) {
        return all.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** Every fund that some catalogue or the vocabulary names, in that order. */
    public SequencedSet<String> funds() {
        var funds = new LinkedHashSet<String>(vocabulary.of(Vocabulary.Slot.FUND));
        requirements().forEach(requirement -> requirement.scope().funds().forEach(fund -> funds.add(fund.term())));
        return funds;
    }

    /** The digest of the catalogues' digests, each on its line with its id. */
    public Digest digest() {
        return Digest.ofText(all.stream()
                .map(catalogue -> catalogue.id() + " " + catalogue.digest() + "\n")
                .collect(Collectors.joining()));
    }
}
