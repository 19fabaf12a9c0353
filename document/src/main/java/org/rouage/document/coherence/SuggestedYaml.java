package org.rouage.document.coherence;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.Unwritten;

/**
 * Suggestions as entries of {@code records/correspondences.yaml}, with relation, reason and author left to be written.
 * Pasted as they are they can be read, and declare nothing.
 *
 * <p>Example: for {@code or-medicament} the best counterpart is an entry with {@code relation: to-be-written} and
 * {@code reason: "À rédiger."}; the others are remarks above it.
 */
public final class SuggestedYaml {
    private static final List<Text> HEAD = List.of(
            Text.of(
                    "# Suggéré par la seule ressemblance des mots ; personne n'a rien déclaré. Pour chaque entrée,",
                    "# Suggested by likeness of words alone; nobody has declared anything. For each entry, write"),
            Text.of(
                    "# écrire relation (equal, narrower, wider, overlaps, none), reason et by, ou la supprimer.",
                    "# relation (equal, narrower, wider, overlaps, none), reason and by, or strike it out."));

    private SuggestedYaml() {}

    public static String print(List<Suggestion> suggestions, String as, LocalDate on, Language language) {
        var yaml = new StringBuilder();
        HEAD.forEach(line -> yaml.append(line.in(language)).append('\n'));
        yaml.append("correspondences:\n");
        for (Suggestion suggestion : suggestions) {
            yaml.append("  # ").append(remark(suggestion.clause(), suggestion.title()));
            suggestion
                    .counterparts()
                    .forEach(one -> yaml.append("  #   ")
                            .append(one.score().toPlainString())
                            .append(' ')
                            .append(remark(one.clause(), one.title())));
            entry(yaml, suggestion, as, on, language);
        }
        return yaml.toString();
    }

    private static void entry(StringBuilder yaml, Suggestion suggestion, String as, LocalDate on, Language language) {
        String unwritten = '"' + Unwritten.WORDS.in(language) + '"';
        yaml.append("  - clause: ").append(suggestion.clause()).append('\n');
        yaml.append("    reference: ").append(as).append('\n');
        yaml.append("    referenceClause: ")
                .append(suggestion.counterparts().getFirst().clause())
                .append('\n');
        yaml.append("    relation: ").append(Correspondence.TO_BE_WRITTEN).append('\n');
        yaml.append("    reason: ").append(unwritten).append('\n');
        yaml.append("    by: ").append(unwritten).append('\n');
        yaml.append("    on: ").append(on).append('\n');
    }

    /** On one line, whatever a title holds. */
    private static String remark(String clause, String title) {
        return (clause + " – " + title).replaceAll("[\\s\\p{Cc}\\u0085\\u2028\\u2029]+", " ") + "\n";
    }
}
