package org.rouage.law;

import java.util.List;

/**
 * How a text points inside an article: the divisions it names, outermost first, and an alinéa counted in the innermost
 * one; counted from the end when negative; 0 when no alinéa is named.
 *
 * <p>Example: "5° du I" is {@code of(["I", "5°"], 0)}; "premier alinéa du 2° du I" is {@code of(["I", "2°"], 1)};
 * "dixième alinéa du I" is {@code of(["I"], 10)}; "dernier alinéa" is {@code of([], -1)}. Brackets and stops may be
 * kept: {@code a)} and {@code a} are the same.
 */
public record Designation(List<String> chain, int alinea) {
    public Designation {
        chain = chain.stream().map(Designation::name).toList();
    }

    public static Designation of(List<String> chain, int alinea) {
        return new Designation(chain, alinea);
    }

    private static String name(String printed) {
        return printed.strip()
                .replaceAll("[)º]$", "")
                .replaceAll("\\.$", "")
                .replaceAll("[\\s\\h]+", " ")
                .replace("º", "°");
    }

    /** The whole article: no division, no alinéa. */
    public boolean isWhole() {
        return chain.isEmpty() && alinea == 0;
    }
}
