package org.rouage.dossier.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Terms held against the vocabulary: one that is in none of the catalogues is a problem with the nearest suggested, by
 * its spelling or by its name in French or English.
 *
 * <p>Example: {@code service-qualty} and {@code Qualité du service aux usagers} both suggest {@code service-quality}.
 */
record Terms(Vocabulary vocabulary) {
    boolean knows(Slot slot, String written) {
        return vocabulary.of(slot).contains(written);
    }

    List<String> of(Slot slot) {
        return vocabulary.of(slot).stream().sorted().toList();
    }

    Optional<Problem> check(Slot slot, String written, Place place) {
        return knows(slot, written)
                ? Optional.empty()
                : Optional.of(FormProblems.unknownTerm(place, written, of(slot), nearest(slot, written)));
    }

    private Optional<String> nearest(Slot slot, String written) {
        var byName = new LinkedHashMap<String, String>();
        var terms = new ArrayList<>(vocabulary.of(slot));
        terms.forEach(term -> byName.put(term, term));
        for (String term : terms) {
            Text name = vocabulary.name(slot, term);
            byName.putIfAbsent(name.french(), term);
            byName.putIfAbsent(name.english(), term);
        }
        return Nearest.to(written, byName.keySet()).map(name -> byName.getOrDefault(name, name));
    }
}
