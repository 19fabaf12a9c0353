package org.rouage.law;

import java.util.List;
import java.util.Optional;

/** The French codes Rouage knows by name, and how they are recognised in titles and in citations. */
public final class Codes {
    public static final Code SOCIAL_SECURITY = new Code("CSS", "Code de la sécurité sociale", "LEGITEXT000006073189");

    private Codes() {}

    /** Every known code, by abbreviation. */
    public static List<Code> all() {
        return List.of(SOCIAL_SECURITY);
    }

    /** The code whose abbreviation, title (with or without final full stop, in any case) or LEGI id this is. */
    public static Optional<Code> named(String name) {
        return all().stream()
                .filter(code -> code.abbreviation().equals(name)
                        || code.title().equalsIgnoreCase(name.strip().replaceAll("\\.$", ""))
                        || code.legiId().equals(name))
                .findFirst();
    }
}
