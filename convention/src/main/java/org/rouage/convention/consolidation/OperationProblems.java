package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.Map;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Figure;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/** Why an operation of an amendment cannot be carried out, in the words of the problem shown to its author. */
final class OperationProblems {
    private static final Map<Class<?>, Text> KINDS = Map.ofEntries(
            Map.entry(Action.class, Text.of("une action", "an action")),
            Map.entry(
                    AmendmentConditions.class, Text.of("les conditions des avenants", "the conditions for amendments")),
            Map.entry(Budget.class, Text.of("un budget", "a budget")),
            Map.entry(Budget.Constraint.class, Text.of("une contrainte de budget", "a budget constraint")),
            Map.entry(Budget.ExecutionRules.class, Text.of("des règles d'exécution", "rules of execution")),
            Map.entry(Budget.Line.class, Text.of("une ligne de budget", "a budget line")),
            Map.entry(Budget.Rule.class, Text.of("une règle", "a rule")),
            Map.entry(Clause.class, Text.of("une autre clause", "another clause")),
            Map.entry(Commitment.class, Text.of("un engagement", "a commitment")),
            Map.entry(ControlPlan.class, Text.of("un plan de contrôle", "a control plan")),
            Map.entry(Convention.Annex.class, Text.of("une annexe", "an annex")),
            Map.entry(Convention.Axis.class, Text.of("un axe", "an axis")),
            Map.entry(Convention.Sheet.class, Text.of("une fiche thématique", "a thematic sheet")),
            Map.entry(EvaluationProcess.class, Text.of("le processus d'évaluation", "the evaluation process")),
            Map.entry(
                    Figure.class,
                    Text.of("un budget, une ligne ou des effectifs", "a budget, a line or a workforce path")),
            Map.entry(Heading.class, Text.of("l'en-tête de la convention", "the heading of the convention")),
            Map.entry(Indicator.class, Text.of("un indicateur", "an indicator")),
            Map.entry(Measure.class, Text.of("une mesure", "a measure")),
            Map.entry(MeasureRule.class, Text.of("une règle entre mesures", "a rule between measures")),
            Map.entry(Objective.class, Text.of("un objectif", "an objective")),
            Map.entry(Orientation.class, Text.of("une orientation", "an orientation")),
            Map.entry(Parameter.class, Text.of("un paramètre", "a parameter")),
            Map.entry(Scoring.class, Text.of("une règle de notation", "a scoring")),
            Map.entry(Series.class, Text.of("une série", "a series")),
            Map.entry(Workforce.class, Text.of("une trajectoire d'effectifs", "a workforce path")));

    private OperationProblems() {}

    /** How a kind of element is called. */
    static Text kind(Class<?> kind) {
        return KINDS.getOrDefault(kind, Text.same(kind.getSimpleName()));
    }

    static Problem missing(Place place, String id) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-PLACE",
                place,
                Text.same(id),
                Text.of("un élément de la convention", "an element of the convention"),
                Text.of(
                        "vérifier l'identifiant, ou insérer l'élément par une opération qui précède",
                        "check the identifier, or insert the element by an operation before this one"));
    }

    static Problem repealed(Place place, String id, Writer by) {
        return Problem.of(
                "AMENDMENT-REPEALED-PLACE",
                place,
                Text.of(id + ", abrogé par " + by, id + ", repealed by " + by),
                Text.of("un élément en vigueur", "an element in force"),
                Text.of(
                        "insérer un élément nouveau : un élément abrogé ne revit pas",
                        "insert a new element: a repealed one does not come back"));
    }

    static Problem nameTaken(Place place, String id) {
        return Problem.of(
                "AMENDMENT-NAME-TAKEN",
                place,
                Text.same(id),
                Text.of("un identifiant qui n'a jamais servi", "an identifier never used before"),
                Text.of(
                        "choisir un autre identifiant : celui d'un élément abrogé ne sert plus",
                        "choose another identifier: that of a repealed element is not used again"));
    }

    static Problem noRoom(Place place, Element element, Element into) {
        return Problem.of(
                "AMENDMENT-NO-ROOM",
                place,
                Text.of(
                        kind(element.getClass()).french() + " dans "
                                + kind(into.getClass()).french(),
                        kind(element.getClass()).english() + " in "
                                + kind(into.getClass()).english()),
                Text.of("un élément qui peut le contenir", "an element that can hold it"),
                Text.of(
                        "une fiche contient objectifs, engagements, actions et indicateurs ; un axe, des fiches ; un "
                                + "budget, lignes, contraintes et règles d'exécution ; « convention », le reste ; une "
                                + "règle s'écrit par setRule",
                        "a sheet holds objectives, commitments, actions and indicators; an axis, sheets; a budget, "
                                + "lines, constraints and rules of execution; \"convention\", the rest; a rule is "
                                + "written by setRule"));
    }

    static Problem alreadyOne(Place place, String id, Element standing) {
        return Problem.of(
                "AMENDMENT-ALREADY-ONE",
                place,
                Text.of(
                        id + ", alors que " + standing.id() + " est en vigueur",
                        id + ", while " + standing.id() + " is in force"),
                Text.of("un seul élément de ce genre", "a single element of this kind"),
                Text.of("remplacer ou abroger celui qui existe", "replace or repeal the one that exists"));
    }

    static Problem noSibling(Place place, String after, String into) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-SIBLING",
                place,
                Text.same(after),
                Text.of("un élément de même genre dans " + into, "an element of the same kind in " + into),
                Text.of(
                        "nommer l'élément que celui-ci doit suivre, ou l'omettre pour le mettre à la fin",
                        "name the element that this one follows, or leave it out to put it last"));
    }

    static Problem withinItself(Place place, String id, String into) {
        return Problem.of(
                "AMENDMENT-WITHIN-ITSELF",
                place,
                Text.of(id + " dans " + into, id + " into " + into),
                Text.of("un élément qui n'est pas dans celui qui bouge", "an element outside the one that moves"),
                Text.of("choisir une autre destination", "choose another destination"));
    }

    static Problem otherKind(Place place, String id, Element found, Class<?> expected) {
        return Problem.of(
                "AMENDMENT-OTHER-KIND",
                place,
                Text.of(
                        id + " est " + kind(found.getClass()).french(),
                        id + " is " + kind(found.getClass()).english()),
                kind(expected),
                Text.of("vérifier l'identifiant ou l'opération", "check the identifier or the operation"));
    }

    static Problem holdsElements(Place place, String id) {
        return Problem.of(
                "AMENDMENT-REPLACE-HOLDS-ELEMENTS",
                place,
                Text.of(id + " avec d'autres éléments à l'intérieur", id + " with other elements inside"),
                Text.of("l'élément seul", "the element alone"),
                Text.of(
                        "retirer ce qu'il contient : cela reste en vigueur ; le changer par des opérations propres",
                        "take out what it holds: that stays in force; change it by operations of its own"));
    }

    static Problem notNumbered(Place place, Element element) {
        return Problem.of(
                "AMENDMENT-NOT-NUMBERED",
                place,
                Text.of(
                        element.id() + " est " + kind(element.getClass()).french(),
                        element.id() + " is " + kind(element.getClass()).english()),
                Text.of("un élément qui porte un numéro imprimé", "an element that has a printed number"),
                Text.of("retirer l'opération", "take out the operation"));
    }

    static Problem wrongUnit(Place place, String found, String expected, String id) {
        return Problem.of(
                "AMENDMENT-WRONG-UNIT",
                place,
                Text.same(found),
                Text.of(expected + ", l'unité de " + id, expected + ", the unit of " + id),
                Text.of(
                        "convertir la valeur, ou changer d'abord la définition",
                        "convert the value, or change the definition first"));
    }

    static Problem noTarget(Place place, Indicator indicator, int year) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-TARGET",
                place,
                Text.same(indicator.id() + " " + year),
                Text.of("une année qui a une cible", "a year that has a target"),
                Text.of("vérifier l'année", "check the year"));
    }

    static Problem noField(Place place, Element element, String field) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-FIELD",
                place,
                Text.same(field),
                Text.of(
                        "un champ de texte de " + kind(element.getClass()).french(),
                        "a text field of " + kind(element.getClass()).english()),
                Text.of("par exemple title ou text", "for example title or text"));
    }

    static Problem words(Place place, String words, String id, int times) {
        return Problem.of(
                times == 0 ? "AMENDMENT-WORDS-NOT-FOUND" : "AMENDMENT-WORDS-FOUND-TWICE",
                place,
                times == 0
                        ? Text.of("« " + words + " » absent de " + id, "“" + words + "” not in " + id)
                        : Text.of(
                                "« " + words + " » " + times + " fois dans " + id,
                                "“" + words + "” " + times + " times in " + id),
                Text.of("des mots qui y figurent une seule fois", "words that stand there exactly once"),
                times == 0
                        ? Text.of("copier les mots du texte en vigueur", "copy the words from the text in force")
                        : Text.of(
                                "citer davantage de mots autour, ou nommer le champ",
                                "quote more of the words around, or name the field"));
    }

    static Problem noLocalFund(Place place, String id) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-LOCAL-FUND",
                place,
                Text.same(id),
                Text.of("une caisse de base du réseau", "a local fund of the network"),
                Text.of("vérifier l'identifiant", "check the identifier"));
    }

    static Problem notOpen(Place place, String id, Validity validity, LocalDate end) {
        return Problem.of(
                "AMENDMENT-LOCAL-FUND-NOT-OPEN",
                place,
                Text.of(id + " (" + validity + ") fermée le " + end, id + " (" + validity + ") closed on " + end),
                Text.of("un jour où elle est ouverte", "a day on which it is open"),
                Text.of("vérifier le jour", "check the day"));
    }

    static Problem noRegion(Place place, String id) {
        return Problem.of(
                "AMENDMENT-NO-SUCH-REGION",
                place,
                Text.same(id),
                Text.of("une région du réseau", "a region of the network"),
                Text.of("vérifier l'identifiant", "check the identifier"));
    }

    static Problem succeedsItself(Place place, String id) {
        return Problem.of(
                "AMENDMENT-SUCCEEDS-ITSELF",
                place,
                Text.same(id),
                Text.of("une autre caisse, qui prend la suite", "another local fund, which takes over"),
                Text.of(
                        "nommer la caisse qui prend la suite, ou retirer le nom",
                        "name the fund that takes over, or take out the name"));
    }

    static Problem missionHeld(Place place, String mission) {
        return Problem.of(
                "AMENDMENT-MISSION-HELD",
                place,
                Text.same(mission),
                Text.of("une mission que la caisse ne détient pas ces jours-là", "a mission not held on those days"),
                Text.of("vérifier la mission et les jours", "check the mission and the days"));
    }

    static Problem missionNotHeld(Place place, String mission, LocalDate end) {
        return Problem.of(
                "AMENDMENT-MISSION-NOT-HELD",
                place,
                Text.same(mission + ", " + end),
                Text.of("une mission que la caisse détient la veille", "a mission held the day before"),
                Text.of("vérifier la mission et le jour", "check the mission and the day"));
    }

    static Problem numberTwice(Place place, String act) {
        return Problem.of(
                "AMENDMENT-NUMBER-TWICE",
                place,
                Text.of(act + ", deux fois", act + ", twice"),
                Text.of("un numéro par avenant", "one number for each amendment"),
                Text.of("renuméroter l'un des deux", "renumber one of the two"));
    }

    static Problem headingStays(Place place) {
        return Problem.of(
                "AMENDMENT-HEADING-STAYS",
                place,
                Text.same(Heading.CONVENTION),
                Text.of("un élément de la convention", "an element of the convention"),
                Text.of(
                        "pour mettre fin à la convention, abréger son terme par setTerm",
                        "to end the convention, shorten its term by setTerm"));
    }

    static Problem localFundDropped(Place place, String id) {
        return Problem.of(
                "AMENDMENT-LOCAL-FUND-DROPPED",
                place,
                Text.of(id + " absente de l'en-tête nouveau", id + " not in the new heading"),
                Text.of("chaque caisse de base qui a existé", "every local fund that ever was"),
                Text.of(
                        "la laisser, et la fermer par closeLocalFund",
                        "leave it there, and close it by closeLocalFund"));
    }

    static Problem codeTaken(Place place, Fund.CodeClash clash) {
        return Problem.of(
                "AMENDMENT-CODE-TAKEN",
                place,
                Text.of(
                        clash.code() + " pour " + clash.localFund() + ", qui désigne déjà " + clash.holder(),
                        clash.code() + " for " + clash.localFund() + ", which names " + clash.holder() + " already"),
                Text.of(
                        "un code qui n'a jamais désigné qu'une caisse de base",
                        "a code that has only ever named one local fund"),
                Text.of(
                        "ôter ce code ; une caisse fermée garde les siens, une caisse qui demeure en fusionnant aussi",
                        "take this code out; a closed fund keeps its own, and so does one that stays in a merger"));
    }

    static Problem codeDropped(Place place, String localFund, String code) {
        return Problem.of(
                "AMENDMENT-CODE-DROPPED",
                place,
                Text.of(
                        code + " absent de " + localFund + " dans l'en-tête nouveau",
                        code + " not of " + localFund + " in the new heading"),
                Text.of(
                        "chaque code qui a désigné la caisse : des remontées reçues peuvent le porter",
                        "every code that named the fund: submissions received may bear it"),
                Text.of("le laisser", "leave it there"));
    }

    static Problem targetWithoutNumber(Place place, String id) {
        return Problem.of(
                "AMENDMENT-TARGET-WITHOUT-NUMBER",
                place,
                Text.of(id + " sans nombre", id + " without a number"),
                Text.of(
                        "le nombre qu'un indicateur quantitatif doit atteindre",
                        "the number that a quantitative indicator must reach"),
                Text.of(
                        "ajouter number ; des mots seuls ne valent que pour un indicateur qualitatif ou un jalon",
                        "add number; words alone are for a qualitative indicator or a milestone"));
    }

    static Problem targetWithoutWords(Place place, String id) {
        return Problem.of(
                "AMENDMENT-TARGET-WITHOUT-WORDS",
                place,
                Text.of(id + " sans mots", id + " without words"),
                Text.of("ce qu'un indicateur qualitatif doit atteindre", "what a qualitative indicator must reach"),
                Text.of("ajouter words", "add words"));
    }

    static Problem termBeforeStart(Place place, LocalDate end, LocalDate start) {
        return Problem.of(
                "AMENDMENT-TERM-BEFORE-START",
                place,
                Text.same(end.toString()),
                Text.of("un jour à partir du " + start, "a day from " + start + " on"),
                Text.of("vérifier le jour", "check the day"));
    }
}
