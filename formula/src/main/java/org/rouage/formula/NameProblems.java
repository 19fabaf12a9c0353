package org.rouage.formula;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;

/** A name that stands for nothing: a subtraction without spaces, a rule of evolution that is not there, a slip. */
final class NameProblems {
    static final Text SPACES = Text.of(
            "Entre deux noms ou un nom et un nombre, le signe moins a une espace de chaque côté : a - 1.",
            "Between two names, or a name and a number, a minus has a space on each side: a - 1.");

    private final Map<Reference, Unit> units;
    private final FormulaProblems problems;

    NameProblems(Map<Reference, Unit> units, FormulaProblems problems) {
        this.units = units;
        this.problems = problems;
    }

    void unknown(Reference reference, Span span) {
        boolean isEvolution = reference.aspect() == Reference.Aspect.EVOLUTION
                && units.containsKey(Reference.value(reference.name()));
        if (isEvolution) {
            noEvolution(reference, span);
        } else {
            problems.add(
                    "FORMULA-UNKNOWN-NAME",
                    span,
                    Text.of("nom inconnu : « " + reference.name() + " »", "unknown name: \"" + reference.name() + "\""),
                    Text.of("un nom connu", "a known name"),
                    remedy(reference.name()));
        }
    }

    private void noEvolution(Reference reference, Span span) {
        problems.add(
                "FORMULA-NO-EVOLUTION",
                span,
                Text.of(
                        "« " + reference.name() + " » n'a pas de règle d'évolution",
                        "\"" + reference.name() + "\" has no rule of evolution"),
                Text.of("une règle d'évolution avec une formule", "a rule of evolution with a formula"),
                Text.of(
                        "Écrire sa règle d'évolution, ou mettre le taux dans la formule.",
                        "Write its rule of evolution, or put the rate in the formula."));
    }

    private Text remedy(String name) {
        if (isSubtraction(name)) {
            return SPACES;
        }
        Optional<String> near = ReservedWord.nearest(name, names().filter(known -> !known.equals(name)));
        return near.or(() -> ReservedWord.nearest(name, ReservedWord.words()))
                .map(FormulaProblems::didYouMean)
                .orElse(Text.of(
                        "Vérifier le nom, ou déclarer ce qu'il désigne.",
                        "Check the name, or declare what it stands for."));
    }

    private Stream<String> names() {
        return units.keySet().stream().map(Reference::name).distinct();
    }

    /**
     * Whether a known name or a word of the language comes before one of its hyphens, and the like or a number after.
     */
    private boolean isSubtraction(String name) {
        for (int at = name.indexOf('-'); at > 0; at = name.indexOf('-', at + 1)) {
            String right = name.substring(at + 1);
            if (isSaid(name.substring(0, at)) && (isSaid(right) || right.matches("[0-9]+"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(String word) {
        return units.containsKey(Reference.value(word))
                || ReservedWord.find(word).isPresent();
    }
}
