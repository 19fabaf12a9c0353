package org.rouage.corpus.duty;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.corpus.catalogue.Terms;
import org.rouage.corpus.catalogue.Validities;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.duty.Committee;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/** Reads the committees of the assemblies: recipient, name, days, source. */
final class CommitteeReader {
    private CommitteeReader() {}

    static Outcome<List<Committee>> read(SourceFile file, Vocabulary vocabulary) {
        var terms = new Terms(vocabulary);
        return switch (Yaml.read(file)) {
            case Outcome.Accepted<YamlNode>(YamlNode node) -> {
                var problems = new ArrayList<Problem>();
                List<Committee> read = YamlFields.read(
                        node,
                        problems,
                        fields -> fields.nonEmptyList(
                                "committees",
                                f -> new Committee(
                                        terms.one(f, "recipient", Slot.RECIPIENT),
                                        f.text("name"),
                                        Validities.read(f),
                                        f.bilingual("source"))));
                yield Outcome.of(read, problems);
            }
            case Outcome.Refused<YamlNode>(var reasons) -> Outcome.refused(reasons);
        };
    }
}
