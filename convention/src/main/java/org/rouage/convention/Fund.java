package org.rouage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Validity;

/**
 * The national fund bound by a convention, with its branches and its missions, which are dated: a heading of the law
 * applies only if the fund holds that mission. Its network, where the dossier lists it, is dated too: local funds open,
 * merge, split, close and move from one region to another.
 *
 * <p>Example: {@code CANAM}, branch {@code sickness}, missions {@code risk-management} and {@code benefit-service}
 * since 1969. {@code inLaw} is the fund under whose name the law is read: itself, or the real fund that a fictitious
 * one stands for in an example.
 */
public record Fund(
        String id,
        String name,
        String inLaw,
        List<Held> branches,
        List<Held> missions,
        List<Region> regions,
        List<LocalFund> network) {
    public Fund {
        branches = List.copyOf(branches);
        missions = List.copyOf(missions);
        regions = List.copyOf(regions);
        network = List.copyOf(network);
    }

    /** A fund whose network is not divided into regions. */
    public Fund(
            String id, String name, String inLaw, List<Held> branches, List<Held> missions, List<LocalFund> network) {
        this(id, name, inLaw, branches, missions, List.of(), network);
    }

    /**
     * The codes of local funds that name something else already: the fund itself, a region, another local fund by its
     * identifier, or one that has the code before it in the list. A code belongs to one local fund for good, whether or
     * not another is open at the same time: a file received once is read again years later, and must mean the same.
     */
    public List<CodeClash> codeClashes() {
        Map<String, String> named = new HashMap<>();
        named.put(id, id);
        regions.forEach(region -> named.put(region.id(), region.id()));
        network.forEach(local -> named.put(local.id(), local.id()));
        var clashes = new ArrayList<CodeClash>();
        for (LocalFund local : network) {
            for (String code : local.codes()) {
                String holder = named.putIfAbsent(code, local.id());
                if (holder != null) {
                    clashes.add(new CodeClash(local.id(), code, holder));
                }
            }
        }
        return clashes;
    }

    /**
     * A code of a local fund that names something else already, or is written twice.
     *
     * <p>Example: {@code 01} of {@code south}, which is {@code north} already.
     */
    public record CodeClash(String localFund, String code, String holder) {}

    /** A branch or a mission of the fund, or a region of a local fund, and the days on which it holds it. */
    public record Held(String term, Validity validity) {}

    /** How many posts a local fund has in a year, in full-time equivalents. */
    public record Posts(int year, BigDecimal number) {}

    /** A part of the network for which results are shown together. */
    public record Region(String id, String name) {}

    /**
     * A local fund of the network, the days on which it is open, the regions it is in and when, once it is closed the
     * local funds that took over, the codes by which files of measures may name it beside its identifier, and its posts
     * year by year.
     *
     * <p>Example: {@code north}, open until 2026-01-01, in region {@code west} since 2010, succeeded by {@code both},
     * named {@code 01} or {@code 011} by its own information system, of 45.5 posts in 2025. A code is a text:
     * {@code 01} is not {@code 1}.
     */
    public record LocalFund(
            String id,
            String name,
            Validity validity,
            List<Held> regions,
            List<String> successors,
            List<String> codes,
            List<Posts> posts) {
        public LocalFund {
            regions = List.copyOf(regions);
            successors = List.copyOf(successors);
            codes = List.copyOf(codes);
            posts = List.copyOf(posts);
        }

        /** In no region, with no successor, no code and no posts known. */
        public LocalFund(String id, String name, Validity validity) {
            this(id, name, validity, List.of(), List.of(), List.of(), List.of());
        }

        /** The same fund in these regions. */
        public LocalFund in(List<Held> others) {
            return new LocalFund(id, name, validity, others, successors, codes, posts);
        }

        /** The same fund under another name, with these codes besides its own. */
        public LocalFund called(String other, List<String> more) {
            List<String> all =
                    Stream.concat(codes.stream(), more.stream()).distinct().toList();
            return new LocalFund(id, other, validity, regions, successors, all, posts);
        }

        /** The same fund with these posts; those of the other years stay. */
        public LocalFund posted(List<Posts> more) {
            List<Integer> said = more.stream().map(Posts::year).toList();
            List<Posts> all = Stream.concat(posts.stream().filter(one -> !said.contains(one.year())), more.stream())
                    .sorted(Comparator.comparingInt(Posts::year))
                    .toList();
            return new LocalFund(id, name, validity, regions, successors, codes, all);
        }

        /** The region it is in on a day; empty when it is in none. */
        public Optional<String> regionOn(LocalDate day) {
            return regions.stream()
                    .filter(held -> held.validity().contains(day))
                    .map(Held::term)
                    .findFirst();
        }

        /** The same fund closed from a day on, taken over by these. */
        public LocalFund closed(LocalDate endExclusive, List<String> into) {
            return new LocalFund(
                    id, name, Validity.between(validity.from(), endExclusive), regions, into, codes, posts);
        }
    }
}
