package org.rouage.conformity.coherence;

import java.util.Arrays;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Correspondence;

/**
 * How a clause of this convention relates to one of the reference, as a person declared it.
 *
 * <p>Example: {@code narrower}: "help for the retired at home" against "help for the frail": all that the first covers,
 * the second covers.
 */
public enum Relation {
    EQUAL("equal", Text.of("égale à", "equal to")),
    NARROWER("narrower", Text.of("plus étroite que", "narrower than")),
    WIDER("wider", Text.of("plus large que", "wider than")),
    OVERLAPS("overlaps", Text.of("recoupe", "overlaps")),
    NONE("none", Text.of("sans équivalent", "no counterpart"));

    private final String code;
    private final Text word;

    Relation(String code, Text word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    public Text word() {
        return word;
    }

    /** Of a correspondence that is declared; one that is still to be written has no relation. */
    public static Relation of(Correspondence declared) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(declared.relation()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no relation: " + declared.relation()));
    }
}
