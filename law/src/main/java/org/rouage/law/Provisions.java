package org.rouage.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The provisions of one article version, in the order of the text: body first, then NOTA.
 *
 * <p>Example: the seed R611-18 has 14 provisions, from {@code I al. 1} to {@code III al. 1}. No two share an address;
 * every character of the body but the breaks between paragraphs is in exactly one. A citation such as "5° du I" is
 * located by {@link #find}, an address by {@link #at}, an offset of the body by {@link #covering}.
 */
public final class Provisions {
    private final List<Provision> all;
    private final List<Provision> body;

    private Provisions(List<Provision> body, List<Provision> nota) {
        this.body = List.copyOf(body);
        this.all = Stream.concat(body.stream(), nota.stream()).toList();
    }

    /** Of an unwrapped body and NOTA. */
    public static Provisions of(String body, String nota) {
        return new Provisions(ProvisionReader.body(body), ProvisionReader.nota(nota));
    }

    public static Provisions of(ArticleVersion version) {
        return of(version.body(), version.nota());
    }

    public List<Provision> all() {
        return all;
    }

    /** Those of the body, without the NOTA. */
    public List<Provision> body() {
        return body;
    }

    /** The provision at this address; a label that contradicts the printed one finds nothing. */
    public Optional<Provision> at(Address address) {
        return all.stream()
                .filter(provision -> provision.address().samePlace(address))
                .findFirst();
    }

    /** The provision of the body in which this character stands; empty in the blank between two. */
    public Optional<Provision> covering(int offset) {
        int low = 0;
        int high = body.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Provision provision = body.get(middle);
            if (offset < provision.start()) {
                high = middle - 1;
            } else if (offset >= provision.endExclusive()) {
                low = middle + 1;
            } else {
                return Optional.of(provision);
            }
        }
        return Optional.empty();
    }

    /**
     * What a designation points at. Divisions that are left out are tolerated ("5° de l'article R. 611-18" for the 5°
     * of its I) as long as one place answers; an exact chain is preferred to one with divisions left out.
     */
    public Located find(Designation designation) {
        if (designation.chain().isEmpty()) {
            return designation.isWhole() ? place(body) : alinea(body, designation.alinea());
        }
        List<List<Provision>> exact = runs(designation.chain(), true);
        List<List<Provision>> runs = exact.isEmpty() ? runs(designation.chain(), false) : exact;
        List<Located.One> found = runs.stream()
                .map(run -> designation.alinea() == 0 ? place(run) : alinea(run, designation.alinea()))
                .filter(Located.One.class::isInstance)
                .map(Located.One.class::cast)
                .toList();
        return switch (found.size()) {
            case 0 -> new Located.None();
            case 1 -> found.getFirst();
            default ->
                new Located.Ambiguous(found.stream().map(Located.One::provision).toList());
        };
    }

    private static Located place(List<Provision> run) {
        return run.isEmpty() ? new Located.None() : new Located.One(run.getFirst(), run);
    }

    private static Located alinea(List<Provision> run, int counted) {
        List<Provision> alineas = run.stream()
                .filter(provision -> provision.address().position() instanceof Position.Alinea)
                .toList();
        int index = counted > 0 ? counted - 1 : alineas.size() + counted;
        return index >= 0 && index < alineas.size()
                ? new Located.One(alineas.get(index), List.of(alineas.get(index)))
                : new Located.None();
    }

    /** The runs of consecutive provisions that stand in the division a chain names, one per division of that name. */
    private List<List<Provision>> runs(List<String> chain, boolean exact) {
        List<List<Provision>> runs = new ArrayList<>();
        List<Provision> run = new ArrayList<>();
        int depthOfRun = 0;
        for (Provision provision : body) {
            int depth = depth(provision.chain(), chain, exact);
            boolean opens = depth > 0 && provision.opensAt(depth);
            if (!run.isEmpty() && (depth != depthOfRun || opens)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (opens || (depth > 0 && !run.isEmpty())) {
                run.add(provision);
                depthOfRun = depth;
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** At what depth of a provision's chain the named chain ends: 0 when it is not in it. */
    private static int depth(List<Division> chain, List<String> named, boolean exact) {
        int matched = 0;
        for (int at = 0; at < chain.size(); at++) {
            if (chain.get(at).answersTo(named.get(matched))) {
                matched++;
                if (matched == named.size()) {
                    return at + 1;
                }
            } else if (exact) {
                return 0;
            }
        }
        return 0;
    }
}
