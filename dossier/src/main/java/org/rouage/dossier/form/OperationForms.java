package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.target;
import static org.rouage.dossier.form.Key.year;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Operation;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Target;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The operations of an amendment: one key, that of the operation, such as {@code setTarget}, and its own keys. */
final class OperationForms {
    private static final Key CLAUSE = target(
            "clause", "L'élément visé ; « convention » pour l'en-tête", "The element; convention for the heading");
    private static final Key INTO = target(
            "into", "L'élément qui le contiendra ; « convention » pour l'en-tête", "The element that will hold it");
    private static final Key AFTER = may(
            "after",
            new Target(List.of()),
            "Élément de même genre qu'il suit ; à la fin sans cette clé",
            "Element of its kind that it follows; without it, last");
    private static final Key FIRST =
            may("first", new Flag(), "true pour le mettre en tête", "true to put it before the others of its kind");
    private static final Key UNIT =
            may("unit", new Words(), "Unité, celle en vigueur ; vérifiée", "Unit, the one in force; checked");

    private static final Form INSERT = Form.of(
            "insert",
            Operation.Insert.class,
            "insérer un élément",
            "insert an element",
            INTO,
            AFTER,
            FIRST,
            must(
                    "element",
                    ElementForms.ELEMENT,
                    "L'élément, avec tout ce qu'il contient",
                    "The element, with all it holds"));

    private static final Form REPLACE = Form.of(
            "replace",
            Operation.Replace.class,
            "remplacer un élément",
            "replace an element",
            must(
                    "element",
                    new Anew(ElementForms.ELEMENT),
                    "L'élément dit à nouveau, sous le même identifiant, sans ce qu'il contient",
                    "The element said anew, under the same identifier, without what it holds"));

    private static final Form MOVE =
            Form.of("move", Operation.Move.class, "déplacer un élément", "move an element", CLAUSE, INTO, AFTER, FIRST);

    private static final Form RENUMBER = Form.of(
            "renumber",
            Operation.Renumber.class,
            "renuméroter un élément",
            "renumber an element",
            CLAUSE,
            must("number", new Words(), "Nouveau numéro imprimé", "New printed number"));

    private static final Form REPEAL =
            Form.of("repeal", Operation.Repeal.class, "abroger un élément", "repeal an element", CLAUSE);

    private static final Form REPLACE_WORDS = Form.of(
            "replaceWords",
            Operation.ReplaceWords.class,
            "remplacer des mots",
            "replace words",
            CLAUSE,
            may("field", new Words(), "Champ visé, tel que title ou text", "The field meant, such as title or text"),
            must(
                    "words",
                    new Markdown(),
                    "Mots qui s'y trouvent une seule fois",
                    "Words that stand there exactly once"),
            may(
                    "by",
                    new Markdown(),
                    "Mots nouveaux ; sans cette clé, supprimés",
                    "New words; without it, struck out"));

    private static final Form SET_TARGET = Form.of(
                    "setTarget",
                    Operation.SetTarget.class,
                    "fixer une cible",
                    "set a target",
                    target("indicator", "L'indicateur", "The indicator"),
                    UNIT,
                    year(),
                    may("number", new Decimal(), "Nombre, ou bas d'une fourchette", "Number, or lower end of a range"),
                    may("upTo", new Decimal(), "Haut d'une fourchette, inclus", "Upper end of a range, inclusive"),
                    may("words", new Words(), "Cible en mots", "Target in words"))
            .inOrder("number", "upTo")
            .withOneOf("number", "words")
            .when("upTo", "number");

    private static final Form SET_FINER_TARGET = Form.of(
            "setFinerTarget",
            Operation.SetFinerTarget.class,
            "fixer une cible infra-annuelle ou locale",
            "set a target within a year or for one body",
            target("indicator", "L'indicateur", "The indicator"),
            UNIT,
            must("target", new Group(SheetForms.FINER_TARGET), "La cible", "The target"));

    private static final Form REPEAL_TARGET = Form.of(
            "repealTarget",
            Operation.RepealTarget.class,
            "supprimer une cible",
            "repeal a target",
            target("indicator", "L'indicateur", "The indicator"),
            year());

    private static final Form REPLACE_DEFINITION = Form.of(
                    "replaceDefinition",
                    Operation.ReplaceDefinition.class,
                    "redéfinir un indicateur",
                    "replace the definition of an indicator",
                    target("indicator", "L'indicateur", "The indicator"),
                    must("fromYear", new Year(), "Première année ainsi mesurée", "First year measured so"),
                    must("breakNote", new Words(), "Ce qui rompt la série", "What breaks the series"),
                    may("definition", new Markdown(), "Ce qui est mesuré", "What is measured"),
                    may("unit", new Words(), "Nouvelle unité", "New unit"),
                    may("direction", SheetForms.DIRECTION, "Sens du progrès", "Direction in which it improves"),
                    may("formula", new Formula(), "Formule sur les mesures", "Formula over the measures"),
                    may("perimeter", new Words(), "Périmètre", "Perimeter"),
                    may("source", new Words(), "Source des données", "Source of the data"),
                    may("frequency", new Words(), "Fréquence de mesure", "How often it is measured"))
            .withOneOf("definition", "unit", "direction", "formula", "perimeter", "source", "frequency");

    private static final Form CHANGE_COMMITMENT = Form.of(
                    "changeCommitment",
                    Operation.ChangeCommitment.class,
                    "modifier un engagement",
                    "change a commitment",
                    target("commitment", "L'engagement", "The commitment"),
                    may("title", new Words(), "Nouvel intitulé", "New title"),
                    may("text", new Markdown(), "Nouveau texte", "New text"),
                    mayDay("due", "Nouvelle échéance", "New day by which it is due"))
            .withOneOf("title", "text", "due");

    private static final Form END_COMMITMENT = Form.of(
            "endCommitment",
            Operation.EndCommitment.class,
            "mettre fin à un engagement",
            "end a commitment",
            target("commitment", "L'engagement", "The commitment"),
            day("lastDay", "Dernier jour où il est dû", "Last day on which it is owed"));

    private static final Form SET_RULE = Form.of(
            "setRule",
            Operation.SetRule.class,
            "fixer une règle",
            "set a rule",
            target("of", "Le budget, la ligne ou les effectifs", "The budget, the line or the workforce path"),
            must(
                    "kind",
                    oneOf("calculation", "evolution"),
                    "Règle de calcul ou d'évolution",
                    "Rule of calculation or of evolution"),
            must(
                    "rule",
                    new Anew(new Group(MeansForms.RULE)),
                    "La règle, sous son identifiant ou un nouveau",
                    "The rule, under its identifier or a new one"));

    private static final Form SET_PARAMETER = Form.of(
            "setParameter",
            Operation.SetParameter.class,
            "fixer un paramètre",
            "set a parameter",
            target("parameter", "Le paramètre", "The parameter"),
            number("value", "Valeur convenue", "Agreed value"),
            UNIT);

    private static final Form SET_SERIES = Form.of(
            "setSeries",
            Operation.SetSeries.class,
            "fixer une année d'une série",
            "set a year of a series",
            target("series", "La série", "The series"),
            year(),
            number("value", "Valeur", "Value"),
            UNIT);

    private static final Form SET_AMOUNT = Form.of(
            "setAmount",
            Operation.SetAmount.class,
            "fixer un montant",
            "set an amount",
            target("of", "Le budget ou sa ligne", "The budget or its line"),
            year(),
            number("amount", "Montant exact", "Exact amount"),
            must("unit", new Words(), "Unité, celle de ses autres montants", "Unit, that of its other amounts"));

    private static final Form SET_WORKFORCE = Form.of(
            "setWorkforce",
            Operation.SetWorkforce.class,
            "fixer un effectif",
            "set a workforce",
            target("workforce", "La trajectoire d'effectifs", "The workforce path"),
            year(),
            number("value", "Effectif", "Workforce"),
            UNIT);

    private static final Form OPEN_LOCAL_FUND = Form.of(
            "openLocalFund",
            Operation.OpenLocalFund.class,
            "ouvrir une caisse de base",
            "open a local fund",
            must("localFund", new Group(ConventionForms.LOCAL_FUND), "La caisse", "The local fund"));

    private static final Form CLOSE_LOCAL_FUND = Form.of(
            "closeLocalFund",
            Operation.CloseLocalFund.class,
            "fermer une caisse de base",
            "close a local fund",
            must("localFund", Codes.FUND_ID, "La caisse", "The local fund"),
            day("endExclusive", "Premier jour où elle est fermée", "First day on which it is closed"),
            may("into", Codes.FUND_ID, "Caisse qui prend la suite", "Local fund that takes over"));

    private static final Form MERGE_LOCAL_FUNDS = Form.of(
            "mergeLocalFunds",
            Operation.MergeLocalFunds.class,
            "fusionner des caisses de base",
            "merge local funds",
            must("localFunds", some(Codes.FUND_ID), "Les caisses fusionnées", "The local funds merged"),
            must(
                    "into",
                    new Group(ConventionForms.LOCAL_FUND),
                    "La caisse qui en résulte, nouvelle ou non",
                    "The resulting fund, new or not"),
            day("on", "Premier jour de la caisse fusionnée", "First day of the merged fund"));

    private static final Form SPLIT_LOCAL_FUND = Form.of(
            "splitLocalFund",
            Operation.SplitLocalFund.class,
            "diviser une caisse de base",
            "split a local fund",
            must("localFund", Codes.FUND_ID, "La caisse", "The local fund"),
            must(
                    "into",
                    some(new Group(ConventionForms.LOCAL_FUND)),
                    "Les caisses qui lui succèdent, nouvelles ou non",
                    "The local funds that succeed it, new or not"),
            day("on", "Premier jour des caisses qui lui succèdent", "First day of the funds that succeed it"));

    private static final Form MOVE_LOCAL_FUND = Form.of(
            "moveLocalFund",
            Operation.MoveLocalFund.class,
            "déplacer une caisse de base",
            "move a local fund",
            must("localFund", Codes.FUND_ID, "La caisse", "The local fund"),
            must("region", Codes.FUND_ID, "La région où elle va", "The region it goes to"),
            day("on", "Premier jour dans cette région", "First day in that region"));

    private static final Form ADD_MISSION = Form.of(
            "addMission",
            Operation.AddMission.class,
            "confier une mission",
            "add a mission",
            must("mission", new Group(ConventionForms.MISSION), "La mission, datée", "The mission, dated"));

    private static final Form END_MISSION = Form.of(
            "endMission",
            Operation.EndMission.class,
            "retirer une mission",
            "end a mission",
            must("mission", new Term(Slot.MISSION), "La mission", "The mission"),
            day("endExclusive", "Premier jour sans la mission", "First day without the mission"));

    private static final Form SET_TERM = Form.of(
            "setTerm",
            Operation.SetTerm.class,
            "fixer le terme",
            "set the term",
            day("endInclusive", "Dernier jour de la convention", "Last day of the convention"));

    private static final List<Key> PLAIN = Stream.of(
                    INSERT,
                    REPLACE,
                    MOVE,
                    RENUMBER,
                    REPEAL,
                    REPLACE_WORDS,
                    SET_TARGET,
                    SET_FINER_TARGET,
                    REPEAL_TARGET,
                    REPLACE_DEFINITION,
                    CHANGE_COMMITMENT,
                    END_COMMITMENT,
                    SET_RULE,
                    SET_PARAMETER,
                    SET_SERIES,
                    SET_AMOUNT,
                    SET_WORKFORCE,
                    OPEN_LOCAL_FUND,
                    CLOSE_LOCAL_FUND,
                    MERGE_LOCAL_FUNDS,
                    SPLIT_LOCAL_FUND,
                    MOVE_LOCAL_FUND,
                    ADD_MISSION,
                    END_MISSION,
                    SET_TERM)
            .map(form -> ElementForms.kind(form.name(), form))
            .toList();

    /** What mends an error: any operation but another correction. */
    private static final Choice MENDING =
            new Choice("mending", Operation.class, Text.of("opération qui corrige", "operation that corrects"), PLAIN);

    private static final Form CORRECT = Form.of(
            "correct",
            Operation.Correct.class,
            "corriger une erreur",
            "correct an error",
            must("act", new Reference(List.of("act")), "L'acte où est l'erreur", "The act that holds the error"),
            must("error", new Words(), "L'erreur, en mots", "The error, in words"),
            must("operation", MENDING, "L'opération qui la corrige", "The operation that corrects it"));

    static final Choice OPERATION = new Choice(
            "operation",
            Operation.class,
            Text.of("opération d'un avenant", "operation of an amendment"),
            Stream.concat(PLAIN.stream(), Stream.of(ElementForms.kind(CORRECT.name(), CORRECT)))
                    .toList());

    private OperationForms() {}
}
