package org.rouage.document.score;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/** The words around scores that a rule puts together, and rankings. */
final class RuleWords {
    static final Text RULES = Text.of("Règles de notation", "Scoring rules");
    static final Text RULE = Text.of("règle", "rule");
    static final Text MASS = Text.of("masse", "mass");
    static final Text OBTAINED = Text.of("obtenu", "obtained");
    static final Text NATIONAL = Text.of("part nationale", "national part");
    static final Text LOCAL = Text.of("part locale", "local part");
    static final Text COMMON = Text.of("part commune", "common part");
    static final Text BY_RANK = Text.of("au rang", "by rank");
    static final Text SHARED = Text.of("Masse répartie", "Mass shared");
    static final Text PLACE = Text.of("Place", "Place");
    static final Text BODY = Text.of("Caisse", "Body");
    static final Text LEVEL = Text.of("Rang de niveau", "Rank on level");
    static final Text PROGRESS = Text.of("Rang de progression", "Rank on progress");
    static final Text WEIGHTED = Text.of("Rang pondéré", "Weighted rank");
    static final Text SCORE = Text.of("Note", "Score");
    static final Text TIED = Text.of("ex æquo", "tied");
    static final Text UNRANKED = Text.of("non classé", "not ranked");

    private RuleWords() {}

    /** {@code masse 2,5 % ; part nationale 1 % ; part locale 1,5 % ; obtenu 1,8 %}. */
    static String mass(Ruled.Mass mass, Language language) {
        return Stream.of(
                        Stream.of(MASS.in(language) + " " + mass.whole().in(language)),
                        mass.national().map(part -> NATIONAL.in(language) + " " + part.in(language)).stream(),
                        mass.local().map(part -> LOCAL.in(language) + " " + part.in(language)).stream(),
                        mass.obtained().map(part -> OBTAINED.in(language) + " " + part.in(language)).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(Sayings.THEN.in(language)));
    }

    /** {@code 2 (ex æquo)}. */
    static String place(Ruled.Placed placed, Language language) {
        return placed.place() + (placed.isTied() ? " (" + TIED.in(language) + ")" : "");
    }
}
