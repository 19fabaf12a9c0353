package org.rouage.corpus.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Vocabulary;

/**
 * Reads terms with their French and English names, by slot.
 *
 * <p>Example: {@code category: {service-quality: {fr: qualité du service, en: quality of service}}}.
 */
final class VocabularyReader {
    private VocabularyReader() {}

    static Outcome<Vocabulary> read(SourceFile file) {
        return switch (Yaml.read(file)) {
            case Outcome.Accepted<YamlNode>(YamlNode node) -> {
                var problems = new ArrayList<Problem>();
                yield Outcome.of(YamlFields.read(node, problems, VocabularyReader::read), problems);
            }
            case Outcome.Refused<YamlNode>(var reasons) -> Outcome.refused(reasons);
        };
    }

    static Vocabulary read(YamlFields fields) {
        var terms = new LinkedHashMap<Vocabulary.Slot, Map<String, Text>>();
        for (Vocabulary.Slot slot : Vocabulary.Slot.values()) {
            Map<String, Text> names = fields.map(
                    Slots.word(slot), (term, node) -> YamlFields.read(node, fields.problems(), Wordings::both));
            if (!names.isEmpty()) {
                terms.put(slot, names);
            }
        }
        return new Vocabulary(terms);
    }
}
