package org.rouage.corpus.catalogue;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;

/** Reads sentences that stand by themselves in a list or under a word, in both languages. */
final class Wordings {
    private Wordings() {}

    static List<Text> many(YamlFields fields, String key) {
        return fields.list(key, Wordings::both);
    }

    /** The sentence of a map {@code {fr: …, en: …}}. */
    static Text both(YamlFields fields) {
        return Text.of(fields.text("fr"), fields.text("en"));
    }
}
