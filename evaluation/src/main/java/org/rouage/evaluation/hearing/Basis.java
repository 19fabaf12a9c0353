package org.rouage.evaluation.hearing;

import org.rouage.basics.Text;

/**
 * Where a delay comes from.
 *
 * <p>Example: step 2 of the clause {@code evaluation}, as written by {@code amendment-1}; or a default of this program,
 * since the clause says nothing; or décret n° 2022-1680, article 14.
 */
public sealed interface Basis {
    /** A step of the convention's own clause, counted from 1, and the act that wrote the clause. */
    record Clause(String id, int step, String act, String text) implements Basis {}

    /** Nothing says it: what this program takes, and why. */
    record Default(Text why) implements Basis {}

    /** A text or a practice outside the convention, by its citation. */
    record Outside(Text source) implements Basis {}

    /** Whether nothing that binds the parties says so. */
    default boolean isDefault() {
        return this instanceof Default;
    }

    /** {@code clause evaluation, étape 2 (convention)}; {@code par défaut : la clause ne dit rien}. */
    default Text words() {
        return switch (this) {
            case Clause(String id, int step, String act, String _) ->
                Text.of(
                        "clause " + id + ", étape " + step + " (" + act + ")",
                        "clause " + id + ", step " + step + " (" + act + ")");
            case Default(Text why) -> Text.of("par défaut : ", "by default: ").plus(why);
            case Outside(Text source) -> source;
        };
    }
}
