package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;

/**
 * One indicator, two definitions, units or directions.
 *
 * <p>Example: "Délai moyen de règlement" counts working days here and calendar days in the reference; or is to fall
 * here and to rise there.
 */
public record TwoMeanings(SameMeasure pair, Field field, String here, String there) implements Contradiction {
    /** What differs. */
    public enum Field {
        DEFINITION("two-definitions", Text.of("définitions", "definitions")),
        FORMULA("two-definitions", Text.of("formules", "formulas")),
        PERIMETER("two-definitions", Text.of("périmètres", "perimeters")),
        UNIT("two-units", Text.of("unités", "units")),
        DIRECTION("two-directions", Text.of("sens", "directions"));

        private final String code;
        private final Text word;

        Field(String code, Text word) {
            this.code = code;
            this.word = word;
        }
    }

    @Override
    public String code() {
        return field.code;
    }

    @Override
    public Text kind() {
        return Text.of("Un indicateur, deux " + field.word.french(), "One indicator, two " + field.word.english());
    }

    @Override
    public Gravity gravity() {
        return pair.gravity();
    }

    @Override
    public Text reason() {
        return pair.names()
                .plus(Text.of(" ont deux " + field.word.french() + ".", " have two " + field.word.english() + "."));
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(Exhibit.of(pair.ours().id(), here));
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(Exhibit.of(pair.theirs().id(), there));
    }
}
