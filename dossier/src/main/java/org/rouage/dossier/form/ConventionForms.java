package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.distinct;
import static org.rouage.dossier.form.Key.id;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.party;
import static org.rouage.dossier.form.Key.printedNumber;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.terms;
import static org.rouage.dossier.form.Key.text;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Clause;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Fund;
import org.rouage.convention.Orientation;
import org.rouage.dossier.form.Content.Code;
import org.rouage.dossier.form.Content.Coded;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Realm;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of the convention itself. */
final class ConventionForms {
    private static final Form VALIDITY = Form.of(
                    "validity",
                    Validity.class,
                    "validité",
                    "validity",
                    day("from", "Premier jour", "First day"),
                    mayDay(
                            "endExclusive",
                            "Premier jour où ce n'est plus vrai",
                            "First day on which it no longer holds"))
            .strictlyInOrder("from", "endExclusive");

    private static final Form BRANCH = held("branch", Slot.BRANCH, "branche", "branch");
    static final Form MISSION = held("mission", Slot.MISSION, "mission", "mission");

    private static final Form REGION = Form.of(
            "region",
            Fund.Region.class,
            "région",
            "region",
            must("id", new Code(Coded.REGION, true), "Identifiant de la région", "Identifier of the region"),
            must("name", new Words(), "Nom de la région", "Name of the region"));

    private static final Form IN_REGION = Form.of(
            "inRegion",
            Fund.Held.class,
            "caisse dans une région",
            "local fund in a region",
            must("term", new Code(Coded.REGION, false), "La région", "The region"),
            must("validity", new Group(VALIDITY), "Jours où elle s'y trouve", "Days on which it is there"));

    static final Form POSTS = Form.of(
            "posts",
            Fund.Posts.class,
            "postes d'une année",
            "posts of a year",
            year(),
            number("number", "Nombre, en équivalents temps plein", "Number, in full-time equivalents"));

    static final Form LOCAL_FUND = Form.of(
            "localFund",
            Fund.LocalFund.class,
            "caisse de base",
            "local fund",
            must(
                    "id",
                    new Code(Coded.BODY, true),
                    "Identifiant, repris par son contrat",
                    "Identifier, taken up by its contract"),
            must("name", new Words(), "Nom de la caisse de base", "Name of the local fund"),
            must("validity", new Group(VALIDITY), "Jours où elle est ouverte", "Days on which it is open"),
            may("regions", list(IN_REGION), "Régions où elle se trouve, datées", "Regions it is in, dated"),
            may(
                    "successors",
                    list(Codes.BODY),
                    "Caisses qui lui ont succédé, une fois fermée",
                    "Local funds that succeeded it, once closed"),
            may(
                    "codes",
                    list(Codes.BODY_CODE),
                    "Autres noms par lesquels une remontée peut la désigner, tels que \"01\"",
                    "Other names by which a submission may name it, such as \"01\""),
            may("posts", byYear(POSTS), "Postes, par année", "Posts, year by year"));

    private static final Form FUND = Form.of(
            "fund",
            Fund.class,
            "caisse",
            "fund",
            must("id", new Code(Coded.BODY, true), "Identifiant de la caisse", "Identifier of the fund"),
            must("name", new Words(), "Nom de la caisse", "Name of the fund"),
            must(
                    "inLaw",
                    new Term(Slot.FUND),
                    "La caisse sous le nom de laquelle la loi est lue : elle-même ou, dans un exemple"
                            + " fictif, celle dont elle"
                            + " tient lieu",
                    "The fund under whose name the law is read: itself or, in a fictitious example, the one it"
                            + " stands for"),
            may("branches", list(BRANCH), "Branches gérées, datées", "Branches managed, dated"),
            may("missions", list(MISSION), "Missions exercées, datées", "Missions held, dated"),
            may("regions", distinct(REGION, "id"), "Régions du réseau", "Regions of the network"),
            may(
                    "network",
                    distinct(LOCAL_FUND, "id"),
                    "Caisses de base du réseau, datées",
                    "Local funds of the network, dated"));

    private static final Form PARTY = Form.of(
            "party",
            Convention.Party.class,
            "partie",
            "party",
            must("id", new Identifier(Realm.PARTY), "Identifiant de la partie", "Identifier of the party"),
            must("role", oneOf("state", "fund"), "L'État ou la caisse", "The State or the fund"),
            must("name", new Words(), "Nom de la partie", "Name of the party"));

    private static final Form PERIOD = Form.of(
                    "period",
                    Convention.Period.class,
                    "période",
                    "period",
                    day("start", "Premier jour", "First day"),
                    day("endInclusive", "Dernier jour, inclus", "Last day, inclusive"))
            .inOrder("start", "endInclusive");

    static final Form SIGNATORY = Form.of(
            "plannedSignatory",
            Convention.PlannedSignatory.class,
            "signataire prévu",
            "planned signatory",
            party("party", "Identifiant de la partie pour laquelle il signe", "Identifier of the party signed for"),
            must("capacity", new Term(Slot.CAPACITY), "Qualité", "Capacity"),
            may("name", new Words(), "Nom de la personne", "Name of the person"));

    private static final Form GROUND = Form.of(
            "ground",
            AmendmentConditions.Ground.class,
            "motif d'avenant",
            "ground for an amendment",
            must("ground", new Term(Slot.GROUND), "Motif", "Ground"),
            must("text", new Markdown(), "Ce qui se passe alors", "What then happens"));

    static final Form AMENDMENT_CONDITIONS = Form.of(
            "amendmentConditions",
            AmendmentConditions.class,
            "conditions de conclusion des avenants",
            "conditions for amendments",
            id(),
            text("Conditions et procédure", "Conditions and procedure"),
            may("grounds", list(GROUND), "Motifs", "Grounds"),
            may("parameters", list(MeansForms.PARAMETER), "Délais et seuils convenus", "Agreed delays and thresholds"));

    private static final Form STEP = Form.of(
            "step",
            EvaluationProcess.Step.class,
            "étape",
            "step",
            party("party", "Identifiant de la partie qui agit", "Identifier of the party that acts"),
            must("text", new Markdown(), "Ce qu'elle fait", "What it does"),
            may("delayDays", new Whole(), "Jours depuis l'étape précédente", "Days since the step before"),
            may(
                    "byDay",
                    Codes.DAY_OF_YEAR,
                    "Au plus tard ce jour de l'année qui suit, mois-jour",
                    "By this day of the year that follows, month-day"),
            may(
                    "move",
                    oneOf("states", "observes", "answers", "concludes"),
                    "Ce qu'est l'étape : expose, observe, répond, conclut",
                    "What the step is: states, observes, answers, concludes"));

    static final Form EVALUATION = Form.of(
            "evaluationProcess",
            EvaluationProcess.class,
            "évaluation contradictoire",
            "evaluation process",
            id(),
            text("Le processus", "The process"),
            may("steps", list(STEP), "Étapes, dans l'ordre", "Steps, in order"),
            may(
                    "evaluators",
                    terms(Slot.CAPACITY),
                    "Qualités de ceux qui évaluent",
                    "Capacities of those who evaluate"),
            may(
                    "parameters",
                    list(MeansForms.PARAMETER),
                    "Délais et tolérances convenus",
                    "Agreed delays and tolerances"));

    static final Form ORIENTATION = Form.of(
            "orientation",
            Orientation.class,
            "orientation pluriannuelle",
            "multi-year orientation",
            id(),
            printedNumber(),
            must("domain", new Term(Slot.DOMAIN), "Domaine", "Domain"),
            title(),
            text("L'orientation", "The orientation"));

    static final Form CONTROL_PLAN = Form.of(
            "controlPlan",
            ControlPlan.class,
            "plan de contrôle",
            "control plan",
            id(),
            printedNumber(),
            must(
                    "scope",
                    new Term(Slot.CONTROL),
                    "Ce qui est contrôlé, tel que benefits",
                    "What is controlled, such as benefits"),
            title(),
            text("Le plan", "The plan"));

    static final Form CLAUSE = Form.of(
            "clause",
            Clause.class,
            "autre clause",
            "other clause",
            id(),
            printedNumber(),
            must("subject", new Term(Slot.SUBJECT), "Objet de la clause", "Subject of the clause"),
            title(),
            text("La clause", "The clause"),
            may("steps", list(new Words()), "Étapes de la procédure qu'elle fixe", "Steps of the procedure it sets"),
            may("amount", new Group(MeansForms.AMOUNT), "Montant qu'elle fixe", "Amount it sets"));

    static final Form ANNEX = Form.of(
            "annex",
            Convention.Annex.class,
            "annexe",
            "annex",
            id(),
            printedNumber(),
            title(),
            text("L'annexe", "The annex"));

    private static final Content LEGAL_BASIS = new Shaped(
            "[A-Z][A-Za-z]* (LO|L|R|D|A)?\\*{0,2}[0-9]+(-[0-9]+)*( [A-Za-z]+)*",
            "CSS L227-1",
            Text.of("un code et un numéro d'article", "a code and an article number"));

    static final Form CONVENTION = Form.of(
            "convention",
            Convention.class,
            "convention",
            "convention",
            must("id", new Identifier(Realm.WORLD), "Identifiant de la convention", "Identifier of the convention"),
            title(),
            must("instrument", new Term(Slot.INSTRUMENT), "Type d'acte, tel que cog", "Type of act, such as cog"),
            must("legalBasis", some(LEGAL_BASIS), "Articles fondateurs", "Founding articles"),
            must("fund", new Group(FUND), "La caisse", "The fund"),
            must("parties", some(new Group(PARTY)), "Les parties", "The parties"),
            must("period", new Group(PERIOD), "Période énoncée", "Stated period"),
            may(
                    "predecessor",
                    Codes.WORD,
                    "Identifiant de la convention précédente",
                    "Identifier of the convention before"),
            may("preamble", new Markdown(), "Préambule", "Preamble"),
            may("signatories", list(SIGNATORY), "Signataires prévus", "Planned signatories"),
            may("axes", list(SheetForms.AXIS), "Axes stratégiques", "Strategic axes"),
            may("budgets", list(MeansForms.BUDGET), "Budgets et leurs règles", "Budgets and their rules"),
            may("workforce", list(MeansForms.WORKFORCE), "Trajectoires d'effectifs", "Workforce paths"),
            may("parameters", list(MeansForms.PARAMETER), "Nombres convenus", "Numbers agreed"),
            may("series", list(MeansForms.SERIES), "Séries, année par année", "Series, year by year"),
            may("measures", list(MeasureForms.MEASURE), "Mesures remontées", "Measures reported"),
            may("measureRules", list(MeasureForms.MEASURE_RULE), "Règles entre mesures", "Rules between measures"),
            may("scorings", list(MeasureForms.SCORING), "Règles de notation", "Scorings"),
            may(
                    "amendmentConditions",
                    new Group(AMENDMENT_CONDITIONS),
                    "Conditions des avenants",
                    "Conditions for amendments"),
            may("evaluation", new Group(EVALUATION), "Évaluation contradictoire", "Contradictory evaluation"),
            may("orientations", list(ORIENTATION), "Orientations pluriannuelles", "Multi-year orientations"),
            may("controlPlans", list(CONTROL_PLAN), "Plans de contrôle", "Control plans"),
            may("clauses", list(CLAUSE), "Autres clauses", "Other clauses"),
            may("annexes", list(ANNEX), "Annexes", "Annexes"));

    private ConventionForms() {}

    private static Form held(String name, Slot slot, String french, String english) {
        return Form.of(
                name,
                Fund.Held.class,
                french,
                english,
                must("term", new Term(slot), "Terme du vocabulaire", "Term of the vocabulary"),
                must(
                        "validity",
                        new Group(VALIDITY),
                        "Jours où la caisse la détient",
                        "Days on which the fund holds it"));
    }
}
