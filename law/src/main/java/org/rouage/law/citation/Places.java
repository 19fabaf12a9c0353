package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Designation;
import org.rouage.law.Located;
import org.rouage.law.Provisions;

/** Looks up the passages that citations name inside their targets; each target is divided once. */
final class Places {
    private static final int MOST = 200;

    private final IdentityHashMap<ArticleVersion, Provisions> divided = new IdentityHashMap<>();

    /** What is wrong with the passages named, if anything is. */
    Optional<Resolution> in(ArticleVersion target, Citation citation) {
        List<Designation> named = designations(citation.within());
        if (named.isEmpty() || target.body().isBlank()) {
            return Optional.empty();
        }
        Provisions provisions = divided.computeIfAbsent(target, Provisions::of);
        List<Designation> missing = new ArrayList<>();
        List<Designation> ambiguous = new ArrayList<>();
        for (Designation designation : named) {
            switch (provisions.find(designation)) {
                case Located.One one -> {}
                case Located.None none -> missing.add(designation);
                case Located.Ambiguous several -> ambiguous.add(designation);
            }
        }
        if (!missing.isEmpty()) {
            return Optional.of(new Resolution.PlaceMissing(target, missing));
        }
        return ambiguous.isEmpty() ? Optional.empty() : Optional.of(new Resolution.PlaceAmbiguous(target, ambiguous));
    }

    /** One designation per combination; none when the steps go inside an alinéa, which cannot be looked up. */
    static List<Designation> designations(List<Pinpoint> within) {
        List<List<String>> chains = List.of(List.of());
        List<Integer> alineas = List.of(0);
        for (Pinpoint step : within) {
            switch (step.kind()) {
                case PART, LABEL -> {
                    if (!alineas.equals(List.of(0))) {
                        return List.of();
                    }
                    chains = extended(chains, step.labels());
                }
                case ALINEA ->
                    alineas = step.labels().stream().map(Integer::valueOf).toList();
                case SENTENCE -> {}
            }
        }
        List<Designation> designations = new ArrayList<>();
        for (List<String> chain : chains) {
            for (int alinea : alineas) {
                designations.add(Designation.of(chain, alinea));
            }
        }
        designations.removeIf(Designation::isWhole);
        return designations.size() > MOST ? List.of() : designations;
    }

    private static List<List<String>> extended(List<List<String>> chains, List<String> labels) {
        List<List<String>> extended = new ArrayList<>();
        for (List<String> chain : chains) {
            for (String label : labels) {
                List<String> longer = new ArrayList<>(chain);
                longer.add(label);
                extended.add(longer);
            }
        }
        return extended.size() > MOST ? List.of() : extended;
    }
}
