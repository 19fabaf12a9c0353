package org.rouage.corpus.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.files.yaml.YamlFields;
import org.rouage.law.Address;
import org.rouage.law.Fingerprint;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;

/**
 * Reads the provisions a requirement rests on, and holds them against the versions of the article.
 *
 * <p>Example: a basis from 2004-12-21 to 2005-12-31 under versions that say "not seen" from 2005-08-03 is refused: it
 * cannot have one fingerprint.
 */
public record BasisReader(List<Catalogue.Version> versions) {
    private static final Pattern PROVISION = Pattern.compile("\\S+ \\S+(?: (.+))?");

    /** What stands for bases that could not be read, so that reading goes on. */
    public static final List<Basis> PLACEHOLDER =
            List.of(new Basis("?", Validity.from(LocalDate.EPOCH), Optional.empty()));

    /** A basis and where it is written. */
    private record Placed(Basis basis, Place place) {}

    /** All the bases of a requirement, under its key {@code bases}. */
    public List<Basis> read(YamlFields requirement) {
        List<Problem> problems = requirement.problems();
        int before = problems.size();
        List<Placed> placed = requirement.nonEmptyList("bases", this::one);
        if (problems.size() == before) {
            overlaps(placed, problems);
            placed.forEach(one -> versions(one, problems));
        }
        return placed.stream().map(Placed::basis).toList();
    }

    private Placed one(YamlFields fields) {
        String provision = fields.text("provision");
        Validity validity = Validities.read(fields);
        Optional<String> fingerprint = fields.optionalText("fingerprint");
        if (!fields.isPlaceholder() && !isProvision(provision, fingerprint.isPresent())) {
            fields.problems().add(CatalogueProblems.provision(fields.placeOf("provision"), provision));
        }
        fingerprint
                .filter(printed -> !isFingerprint(printed))
                .ifPresent(printed -> fields.problems()
                        .add(CatalogueProblems.badFingerprint(fields.placeOf("fingerprint"), printed)));
        Optional<Text> survival = fields.optionalBilingual("survival");
        return new Placed(new Basis(provision, validity, fingerprint, survival), fields.place());
    }

    /** Code, article and, when its text was seen, address; the code may be one that Rouage does not know. */
    private static boolean isProvision(String printed, boolean seen) {
        Matcher form = PROVISION.matcher(printed);
        return form.matches()
                && (form.group(1) == null ? !seen : Address.read(form.group(1)).isPresent());
    }

    private static boolean isFingerprint(String printed) {
        try {
            return Fingerprint.parse(printed).toString().equals(printed);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void overlaps(List<Placed> placed, List<Problem> problems) {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                Validity one = placed.get(i).basis().validity();
                Validity other = placed.get(j).basis().validity();
                if (one.overlaps(other)) {
                    problems.add(CatalogueProblems.overlap(placed.get(j).place(), "bases", one, other));
                }
            }
        }
    }

    private void versions(Placed placed, List<Problem> problems) {
        Basis basis = placed.basis();
        if (basis.survival().isPresent()) {
            return;
        }
        List<Catalogue.Version> met = versions.stream()
                .filter(version -> (basis.provision() + " ").startsWith(version.article() + " "))
                .filter(version -> version.validity().overlaps(basis.validity()))
                .sorted((a, b) -> a.validity().compareTo(b.validity()))
                .toList();
        if (!covers(met, basis.validity())) {
            problems.add(CatalogueProblems.outsideVersions(placed.place(), basis.provision(), basis.validity()));
        } else if (basis.seen() && met.stream().anyMatch(version -> !version.seen())) {
            problems.add(CatalogueProblems.unseenFingerprint(placed.place(), basis.provision(), basis.validity()));
        } else if (!basis.seen() && met.stream().anyMatch(Catalogue.Version::seen)) {
            problems.add(CatalogueProblems.noFingerprint(placed.place(), basis.provision(), basis.validity()));
        }
    }

    /** Whether these versions, in order, leave no day of the basis without one. */
    private static boolean covers(List<Catalogue.Version> met, Validity basis) {
        List<Validity> days =
                new ArrayList<>(met.stream().map(Catalogue.Version::validity).toList());
        if (days.isEmpty() || days.getFirst().from().isAfter(basis.from())) {
            return false;
        }
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).endExclusive().equals(Optional.of(days.get(i).from()))) {
                return false;
            }
        }
        Optional<LocalDate> end = days.getLast().endExclusive();
        return end.isEmpty()
                || (basis.endExclusive().isPresent()
                        && !basis.endExclusive().get().isAfter(end.get()));
    }
}
