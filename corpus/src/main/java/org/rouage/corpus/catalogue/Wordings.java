package org.rouage.corpus.catalogue;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;

/** Reads sentences that must be there in both languages. */
final class Wordings {
    private static final Text PLACEHOLDER = Text.same("?");

    private Wordings() {}

    static Text required(YamlFields fields, String key) {
        return fields.one(key, Wordings::both);
    }

    static Optional<Text> optional(YamlFields fields, String key) {
        return fields.optional(key, Wordings::both);
    }

    static List<Text> many(YamlFields fields, String key) {
        return fields.list(key, Wordings::both);
    }

    /** The sentence of a map {@code {fr: …, en: …}}. */
    static Text both(YamlFields fields) {
        String french = one(fields, "fr");
        String english = one(fields, "en");
        return french.isBlank() || english.isBlank() ? PLACEHOLDER : Text.of(french, english);
    }

    private static String one(YamlFields fields, String language) {
        String words = fields.text(language);
        if (words.isBlank()) {
            fields.problems().add(CatalogueProblems.blank(fields.placeOf(language), language));
        }
        return words;
    }
}
