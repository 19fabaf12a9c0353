package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** A branch or a mission of the fund, or a region of a local fund, and the days on which it holds it. */
    public record Held(String term, Validity validity) {}

    /** A part of the network for which results are shown together. */
    public record Region(String id, String name) {}

    /**
     * A local fund of the network, the days on which it is open, the regions it is in and when, and, once it is closed,
     * the local funds that took over.
     *
     * <p>Example: {@code north}, open until 2026-01-01, in region {@code west} since 2010, succeeded by {@code both}.
     */
    public record LocalFund(String id, String name, Validity validity, List<Held> regions, List<String> successors) {
        public LocalFund {
            regions = List.copyOf(regions);
            successors = List.copyOf(successors);
        }

        /** In no region, and with no successor. */
        public LocalFund(String id, String name, Validity validity) {
            this(id, name, validity, List.of(), List.of());
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
            return new LocalFund(id, name, Validity.between(validity.from(), endExclusive), regions, into);
        }
    }
}
