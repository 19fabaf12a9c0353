package org.rouage.document.standing;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;

/**
 * What identifiers are called, so that a sentence can name a thing as people do.
 *
 * <p>Example: {@code ind-1} is « Part des appels servis » ({@code ind-1}); a rule, which has no title, is
 * {@code regle-1}.
 */
public final class Names {
    private final Standing standing;

    private Names(Standing standing) {
        this.standing = standing;
    }

    /** Of all that stands, repealed or not. */
    public static Names in(Standing standing) {
        return new Names(standing);
    }

    public Optional<Passage> passage(String id) {
        return standing.passage(id);
    }

    public Text of(String id) {
        String title = passage(id)
                .map(passage -> ElementWords.title(passage.element()).strip())
                .orElse("");
        return title.isEmpty() ? Text.same(id) : quoted(title).plus(Text.same(" (" + id + ")"));
    }

    /** Between the quotation marks of each language. */
    public static Text quoted(String words) {
        return Text.of("«\u00a0" + words + "\u00a0»", "“" + words + "”");
    }
}
