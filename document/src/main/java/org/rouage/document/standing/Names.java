package org.rouage.document.standing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Function<String, Optional<Passage>> byId;

    private Names(Function<String, Optional<Passage>> byId) {
        this.byId = byId;
    }

    /** Of all that stands, repealed or not. */
    public static Names in(Standing standing) {
        return new Names(standing::passage);
    }

    /** Of all that stands in a passage, repealed or not. */
    public static Names in(Passage root) {
        Map<String, Passage> byId =
                root.all().collect(Collectors.toUnmodifiableMap(Passage::id, Function.identity(), (one, other) -> one));
        return new Names(id -> Optional.ofNullable(byId.get(id)));
    }

    public Optional<Passage> passage(String id) {
        return byId.apply(id);
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
