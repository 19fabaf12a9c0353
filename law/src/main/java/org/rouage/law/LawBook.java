package org.rouage.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rouage.basics.Validity;

/**
 * The article versions at hand, found by code and number on a day.
 *
 * <p>Example: {@code book.on(CSS, L227-1, 2005-01-01)} is the version of 2004-12-21, standing until 2005-08-03. A
 * number is not a key: two articles may have had it, and the answer says so. Nothing is guessed: a day that no version
 * claims, a copy without dates and copies that disagree are answers of their own.
 */
public final class LawBook {
    private static final Comparator<ArticleNumber> NATURAL =
            Comparator.<ArticleNumber>naturalOrder().thenComparing(ArticleNumber::normalised);

    private static final Pattern BEFORE_DIGITS = Pattern.compile("^(?:LEGIARTI)?0*");

    /** The numbers of each code in their order, and what each holds: looked up far more often than listed. */
    private final Map<String, List<ArticleNumber>> inOrder = new HashMap<>();

    private final Map<String, Map<ArticleNumber, List<Lineage>>> byCode = new HashMap<>();

    private LawBook() {}

    public static LawBook of(Collection<ArticleVersion> versions) {
        Map<String, Map<ArticleNumber, List<ArticleVersion>>> copies = new TreeMap<>();
        for (ArticleVersion version : versions) {
            copies.computeIfAbsent(version.code().abbreviation(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(version.number(), unseen -> new ArrayList<>())
                    .add(version);
        }
        var book = new LawBook();
        copies.forEach((code, numbers) -> {
            Map<ArticleNumber, List<Lineage>> articles = new HashMap<>();
            numbers.forEach((number, same) -> articles.put(number, lineages(same)));
            book.byCode.put(code, articles);
            book.inOrder.put(code, numbers.keySet().stream().sorted(NATURAL).toList());
        });
        return book;
    }

    /** The numbers of a code, in their natural order: L1-2 before L1-10. */
    public List<ArticleNumber> numbers(Code code) {
        return inOrder.getOrDefault(code.abbreviation(), List.of());
    }

    /** The articles that have or had a number, the first holder first; usually one. */
    public List<Lineage> lineages(Code code, ArticleNumber number) {
        return byCode.getOrDefault(code.abbreviation(), Map.of()).getOrDefault(number, List.of());
    }

    /** Every version under a number, dated ones in the order of their start, then undated ones. */
    public List<ArticleVersion> versions(Code code, ArticleNumber number) {
        List<ArticleVersion> versions = new ArrayList<>(standings(lineages(code, number)).stream()
                .map(Lineage.Standing::version)
                .toList());
        lineages(code, number).forEach(lineage -> versions.addAll(lineage.undated()));
        return versions;
    }

    /** What stands under a number on a day. */
    public InForce on(Code code, ArticleNumber number, LocalDate day) {
        List<Lineage> lineages = lineages(code, number);
        List<Lineage> holders = holders(lineages, day);
        List<Lineage.Standing> standing =
                holders.stream().flatMap(holder -> holder.on(day).stream()).toList();
        return switch (standing.size()) {
            case 0 -> nothingDated(lineages, day);
            case 1 ->
                new InForce.Found(
                        standing.getFirst().version(),
                        standing.getFirst().validity(),
                        lineages.stream()
                                .filter(lineage -> !holders.contains(lineage))
                                .toList());
            default ->
                new InForce.Ambiguous(
                        standing.stream().map(Lineage.Standing::version).toList());
        };
    }

    /** The provision on a day; a reference without address is the whole article. */
    public LookedUp lookUp(ProvisionRef reference, LocalDate day) {
        InForce inForce = on(reference.code(), reference.article(), day);
        Optional<ArticleVersion> version = inForce.shown();
        if (version.isEmpty()) {
            return new LookedUp.NoArticle(inForce);
        }
        Provisions provisions = Provisions.of(version.get());
        if (reference.address().isEmpty()) {
            return new LookedUp.Seen(version.get(), provisions.body());
        }
        return reference
                .address()
                .flatMap(provisions::at)
                .<LookedUp>map(provision -> new LookedUp.Seen(version.get(), List.of(provision)))
                .orElseGet(() -> new LookedUp.NoProvision(version.get()));
    }

    /**
     * The articles that hold the number on a day. When one has no stated end and another took the number since, the
     * later one holds it: a number has one holder at a time.
     */
    private static List<Lineage> holders(List<Lineage> lineages, LocalDate day) {
        List<Lineage> standing =
                lineages.stream().filter(lineage -> !lineage.on(day).isEmpty()).toList();
        Optional<LocalDate> latest = standing.stream()
                .map(lineage -> lineage.standings().getFirst().validity().from())
                .max(Comparator.naturalOrder());
        return standing.stream()
                .filter(lineage -> lineage.on(day).stream()
                                .anyMatch(one -> one.validity().endExclusive().isPresent())
                        || lineage.standings().getFirst().validity().from().equals(latest.orElseThrow()))
                .toList();
    }

    private static InForce nothingDated(List<Lineage> lineages, LocalDate day) {
        List<ArticleVersion> undated =
                lineages.stream().flatMap(lineage -> lineage.undated().stream()).toList();
        if (undated.size() == 1) {
            return new InForce.Undated(undated.getFirst());
        }
        if (undated.size() > 1) {
            return new InForce.Ambiguous(undated);
        }
        List<Lineage.Standing> all = standings(lineages);
        if (all.isEmpty()) {
            return new InForce.Unknown();
        }
        return new InForce.NotInForce(
                all.stream()
                        .filter(standing -> !standing.validity().from().isAfter(day))
                        .reduce((earlier, later) -> later),
                all.stream()
                        .filter(standing -> standing.validity().from().isAfter(day))
                        .findFirst());
    }

    private static List<Lineage.Standing> standings(List<Lineage> lineages) {
        return lineages.stream()
                .flatMap(lineage -> lineage.standings().stream())
                .sorted(Comparator.comparing(Lineage.Standing::validity))
                .toList();
    }

    /** One lineage per chronical id; copies without id go with the only one there is, or stand by themselves. */
    private static List<Lineage> lineages(List<ArticleVersion> copies) {
        Map<Optional<String>, List<ArticleVersion>> byId = new LinkedHashMap<>();
        copies.forEach(copy -> byId.computeIfAbsent(chronicalTail(copy), unseen -> new ArrayList<>())
                .add(copy));
        List<ArticleVersion> withoutId = byId.getOrDefault(Optional.<String>empty(), List.of());
        if (!withoutId.isEmpty() && byId.size() > 1) {
            byId.remove(Optional.<String>empty());
            List<ArticleVersion> left = withoutId.stream()
                    .filter(copy -> byId.values().stream()
                            .flatMap(List::stream)
                            .noneMatch(known -> Lineage.repeats(copy, known)))
                    .toList();
            if (byId.size() == 1) {
                byId.values().iterator().next().addAll(left);
            } else if (!left.isEmpty()) {
                byId.put(Optional.empty(), left);
            }
        }
        return byId.entrySet().stream()
                .map(entry -> Lineage.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Lineage lineage) -> lineage.standings().stream()
                                        .map(Lineage.Standing::validity)
                                        .findFirst(),
                                Comparator.comparing(
                                        first -> first.map(Validity::from).orElse(LocalDate.MAX)))
                        .thenComparing(lineage -> lineage.chronicalId().orElse("")))
                .toList();
    }

    /** {@code LEGIARTI000006742320} and {@code 6742320} are one id. */
    private static Optional<String> chronicalTail(ArticleVersion copy) {
        return copy.chronicalId().map(id -> BEFORE_DIGITS.matcher(id).replaceFirst(""));
    }
}
