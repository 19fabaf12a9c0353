package org.rouage.corpus.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/** Reads terms where a file must use those of the vocabulary, and lists any other with the nearest one. */
public record Terms(Vocabulary vocabulary) {
    /** A required term under a key. */
    public String one(YamlFields fields, String key, Slot slot) {
        return known(fields, fields.text(key), fields.placeOf(key), slot);
    }

    public Optional<String> optional(YamlFields fields, String key, Slot slot) {
        return fields.optionalText(key).map(term -> known(fields, term, fields.placeOf(key), slot));
    }

    /** A list of terms, empty when absent. */
    public List<String> many(YamlFields fields, String key, Slot slot) {
        return many(fields, fields.nodes(key), slot);
    }

    /** A list of terms that must name at least one. */
    public List<String> some(YamlFields fields, String key, Slot slot) {
        List<String> terms = many(fields, key, slot);
        if (terms.isEmpty() && !fields.isPlaceholder()) {
            fields.problems()
                    .add(CatalogueProblems.argument(
                            fields.placeOf(key).at(key),
                            Text.of("aucun terme", "no term"),
                            Text.of("au moins un terme", "at least one term")));
        }
        return terms;
    }

    /** Lists inside a list, at least one: each inner list is one signature, by any of its capacities. */
    List<List<String>> someSignatures(YamlFields fields, String key) {
        List<List<String>> signatures = signatures(fields, key);
        if (signatures.isEmpty() && !fields.isPlaceholder()) {
            fields.problems().add(emptySignature(fields.placeOf(key)));
        }
        return signatures;
    }

    /** Lists inside a list: each inner list is one signature, by any of its capacities; none when absent. */
    List<List<String>> signatures(YamlFields fields, String key) {
        List<List<String>> signatures = new ArrayList<>();
        for (YamlNode node : fields.nodes(key)) {
            List<String> capacities =
                    node instanceof YamlList list ? many(fields, list.items(), Slot.CAPACITY) : List.of();
            if (capacities.isEmpty()) {
                fields.problems().add(emptySignature(node.place()));
            }
            signatures.add(capacities);
        }
        return signatures;
    }

    private static Problem emptySignature(Place place) {
        return CatalogueProblems.argument(
                place,
                Text.of("aucune qualité", "no capacity"),
                Text.of(
                        "une liste de signatures, chacune une liste de qualités : [[president], [director]]",
                        "a list of signatures, each a list of capacities: [[president], [director]]"));
    }

    private List<String> many(YamlFields fields, List<YamlNode> nodes, Slot slot) {
        List<String> terms = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlScalar(var text, var style, var place) && !node.isNull()) {
                terms.add(known(fields, text, place, slot));
            } else {
                fields.problems()
                        .add(CatalogueProblems.argument(node.place(), node.kind(), Text.of("un terme", "a term")));
            }
        }
        return terms;
    }

    private String known(YamlFields fields, String term, Place place, Slot slot) {
        if (!vocabulary.of(slot).contains(term) && !fields.isPlaceholder() && !term.equals("?")) {
            fields.problems().add(CatalogueProblems.unknownTerm(place, term, slot, vocabulary.of(slot)));
        }
        return term;
    }
}
