package org.rouage.law.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.Address;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Fingerprint;
import org.rouage.law.Provision;
import org.rouage.law.Provisions;

/**
 * The requirements and duties held against a copy of the law: which still rest on the words they were written on.
 *
 * <p>Example: with the copy of 31 December 2017, {@code css-l227-1/duration-four-years} is sound; change one word of
 * III in the copy and it is {@link Suspect.Reason#DIFFERS}. A version of the copy that has dates is compared with the
 * bases of those days. One without dates is compared with the bases of the day given, else with those of the version of
 * the catalogue that it matches best.
 */
public final class Suspects {
    private static final Pattern PROVISION = Pattern.compile("(\\S+) (\\S+)(?: (.+))?");

    private record Copy(Optional<Validity> validity, Provisions provisions) {}

    private final Map<String, List<Copy>> copies;
    private final Optional<LocalDate> copied;
    private final Optional<LocalDate> otherwise;

    private Suspects(Map<String, List<Copy>> copies, Optional<LocalDate> copied, Optional<LocalDate> otherwise) {
        this.copies = copies;
        this.copied = copied;
        this.otherwise = otherwise;
    }

    private Suspects(List<ArticleVersion> law, Optional<LocalDate> copied) {
        this(new HashMap<>(), copied, Optional.empty());
        for (ArticleVersion version : law) {
            copies.computeIfAbsent(version.code().abbreviation() + " " + version.number(), first -> new ArrayList<>())
                    .add(new Copy(version.validity(), Provisions.of(version)));
        }
    }

    /** Every basis that is not sound, in the order of the catalogues; {@code copied} is the day of undated copies. */
    public static List<Suspect> among(List<Citing> catalogues, List<ArticleVersion> law, Optional<LocalDate> copied) {
        var read = new Suspects(law, copied);
        var suspects = new Suspects(read.copies, copied, copied.or(() -> read.likeliestDay(catalogues)));
        return catalogues.stream()
                .flatMap(catalogue -> suspects.of(catalogue).stream())
                .toList();
    }

    private List<Suspect> of(Citing catalogue) {
        Map<String, Optional<LocalDate>> days = new HashMap<>();
        List<Suspect> found = new ArrayList<>();
        for (Citing.Entry entry : catalogue.entries()) {
            for (Basis basis : entry.bases()) {
                String article = article(basis);
                Optional<LocalDate> day =
                        days.computeIfAbsent(article, name -> copied.or(() -> likeliestDay(catalogue, name)));
                found.addAll(of(catalogue, entry, basis, day));
            }
        }
        return found;
    }

    private List<Suspect> of(Citing catalogue, Citing.Entry entry, Basis basis, Optional<LocalDate> day) {
        List<Copy> held = copies.getOrDefault(article(basis), List.of());
        if (held.isEmpty()) {
            return List.of(unverified(entry, basis, Suspect.Reason.ARTICLE_ABSENT));
        }
        List<Copy> compared = held.stream()
                .filter(copy -> copy.validity()
                        .map(validity -> bears(basis, asKnown(catalogue, validity)))
                        .orElse(basis.survival().isPresent()
                                || day.map(known -> basis.validity().contains(known))
                                        .orElse(false)))
                .toList();
        if (compared.isEmpty()) {
            boolean ended = basis.validity().endExclusive().isEmpty()
                    && basis.survival().isEmpty()
                    && held.stream()
                            .allMatch(copy -> copy.validity()
                                    .flatMap(Validity::endExclusive)
                                    .isPresent());
            return ended
                    ? List.of(unverified(entry, basis, Suspect.Reason.ENDED))
                    : List.of(unverified(entry, basis, Suspect.Reason.NO_SUCH_VERSION));
        }
        return compared.stream()
                .flatMap(copy -> against(entry, basis, copy).stream())
                .toList();
    }

    /** A version of the copy without end ends when the catalogue knows a later one. */
    private static Validity asKnown(Citing catalogue, Validity version) {
        if (version.endExclusive().isPresent()) {
            return version;
        }
        return new Validity(
                version.from(),
                catalogue.versions().stream()
                        .map(known -> known.validity().from())
                        .filter(from -> from.isAfter(version.from()))
                        .min(Comparator.naturalOrder()));
    }

    /** A survival rests on the last version, whatever its end. */
    private static boolean bears(Basis basis, Validity version) {
        return basis.survival().isPresent()
                ? version.endExclusive()
                        .map(end -> !end.isBefore(basis.validity().from()))
                        .orElse(true)
                : version.overlaps(basis.validity());
    }

    private static Optional<Suspect> against(Citing.Entry entry, Basis basis, Copy copy) {
        Optional<Provision> provision = address(basis).flatMap(copy.provisions()::at);
        Optional<String> present = provision.map(Provision::fingerprint).map(Fingerprint::toString);
        if (basis.fingerprint().isEmpty()) {
            return Optional.of(suspect(entry, basis, Suspect.Reason.NOT_SEEN, present, copy));
        }
        Fingerprint expected = Fingerprint.parse(basis.fingerprint().get());
        if (provision.map(Provision::text).filter(expected::matches).isPresent()) {
            return Optional.empty();
        }
        Optional<Provision> elsewhere = copy.provisions().all().stream()
                .filter(other -> expected.matches(other.text()))
                .findFirst();
        if (elsewhere.isPresent()) {
            Text now = Text.of(
                    "ces mots sont maintenant à " + elsewhere.get().address(),
                    "these words now stand at " + elsewhere.get().address());
            return Optional.of(new Suspect(entry, basis, Suspect.Reason.MOVED, present, copy.validity(), now));
        }
        return Optional.of(suspect(
                entry,
                basis,
                provision.isPresent() ? Suspect.Reason.DIFFERS : Suspect.Reason.ADDRESS_GONE,
                present,
                copy));
    }

    /** The first day of the catalogue's version whose provisions an undated copy matches best; the latest of equals. */
    private Optional<LocalDate> likeliestDay(Citing catalogue, String article) {
        List<Copy> undated = copies.getOrDefault(article, List.of()).stream()
                .filter(copy -> copy.validity().isEmpty())
                .toList();
        Optional<LocalDate> best = Optional.empty();
        long most = 0;
        for (Catalogue.Version version : undated.isEmpty() ? List.<Catalogue.Version>of() : catalogue.versions()) {
            LocalDate day = version.validity().from();
            long matches = on(catalogue, day)
                    .filter(basis -> article(basis).equals(article))
                    .filter(basis -> undated.stream().anyMatch(copy -> sound(basis, copy)))
                    .count();
            if (version.article().equals(article) && matches > 0 && matches >= most) {
                most = matches;
                best = Optional.of(day);
            }
        }
        return best.or(() -> otherwise);
    }

    private static Stream<Basis> on(Citing catalogue, LocalDate day) {
        return catalogue.bases().filter(basis -> basis.validity().contains(day));
    }

    /** The first day of a version on which undated articles are sound most often and otherwise least. */
    private Optional<LocalDate> likeliestDay(List<Citing> catalogues) {
        Optional<LocalDate> best = Optional.empty();
        long most = Long.MIN_VALUE;
        List<LocalDate> days = catalogues.stream()
                .flatMap(catalogue -> catalogue.versions().stream())
                .map(version -> version.validity().from())
                .distinct()
                .sorted()
                .toList();
        Map<Basis, Integer> scores = new HashMap<>();
        for (LocalDate day : days) {
            long score = catalogues.stream()
                    .flatMap(catalogue -> on(catalogue, day))
                    .mapToLong(basis -> scores.computeIfAbsent(basis, this::score))
                    .sum();
            if (score >= most) {
                most = score;
                best = Optional.of(day);
            }
        }
        return best;
    }

    /** 1 for a basis that some undated copy of its article bears out, -1 for one that none does, 0 without copy. */
    private int score(Basis basis) {
        List<Copy> undated = copies.getOrDefault(article(basis), List.of()).stream()
                .filter(copy -> copy.validity().isEmpty())
                .toList();
        if (undated.isEmpty() || !basis.seen()) {
            return 0;
        }
        return undated.stream().anyMatch(copy -> sound(basis, copy)) ? 1 : -1;
    }

    private static boolean sound(Basis basis, Copy copy) {
        return basis.fingerprint()
                .map(Fingerprint::parse)
                .flatMap(expected -> address(basis)
                        .flatMap(copy.provisions()::at)
                        .map(Provision::text)
                        .map(expected::matches))
                .orElse(false);
    }

    private static Suspect unverified(Citing.Entry entry, Basis basis, Suspect.Reason reason) {
        Suspect.Reason kept = basis.seen() || reason.isSuspect() ? reason : Suspect.Reason.NOT_SEEN;
        return new Suspect(entry, basis, kept, Optional.empty(), Optional.empty(), says(kept));
    }

    private static Suspect suspect(
            Citing.Entry entry, Basis basis, Suspect.Reason reason, Optional<String> present, Copy copy) {
        return new Suspect(entry, basis, reason, present, copy.validity(), says(reason));
    }

    private static Text says(Suspect.Reason reason) {
        return switch (reason) {
            case DIFFERS -> Text.of("d'autres mots sont à cette adresse", "other words stand at this address");
            case MOVED -> Text.of("ces mots sont à une autre adresse", "these words stand at another address");
            case ADDRESS_GONE -> Text.of("l'article n'a plus cet alinéa", "the article no longer has this alinéa");
            case ENDED ->
                Text.of(
                        "l'article n'est plus en vigueur, et le catalogue ne le sait pas",
                        "the article is no longer in force, and the catalogue does not know it");
            case NOT_SEEN ->
                Text.of(
                        "le texte n'avait pas été vu : pas d'empreinte à comparer",
                        "the text had not been seen: no fingerprint to compare");
            case NO_SUCH_VERSION ->
                Text.of("cette copie n'a pas la version de ces jours-là", "this copy lacks the version of those days");
            case ARTICLE_ABSENT -> Text.of("cette copie n'a pas l'article", "this copy does not hold the article");
        };
    }

    /** Code and number, normalised: {@code CSS L227-1}. */
    private static String article(Basis basis) {
        Matcher form = PROVISION.matcher(basis.provision());
        return form.matches() ? form.group(1) + " " + ArticleNumber.parse(form.group(2)) : basis.provision();
    }

    private static Optional<Address> address(Basis basis) {
        Matcher form = PROVISION.matcher(basis.provision());
        return form.matches() ? Optional.ofNullable(form.group(3)).flatMap(Address::read) : Optional.empty();
    }
}
