package org.rouage.convention.consolidation;

import static org.rouage.convention.consolidation.GeneratedConvention.FIRST_YEAR;
import static org.rouage.convention.consolidation.GeneratedConvention.LAST_YEAR;
import static org.rouage.convention.consolidation.GeneratedConvention.number;
import static org.rouage.convention.consolidation.GeneratedConvention.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Figure;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/**
 * Seeded operations of every kind on what stands: those that can be carried out, and those that are refused. New
 * elements have names that were never used.
 */
public final class GeneratedOperations {
    private static final int KINDS = 21;

    private final Random random;
    private final String names;
    private int named;

    /** Names of new elements begin so: two sets of operations on one convention take two beginnings. */
    public GeneratedOperations(Random random, String names) {
        this.random = random;
        this.names = names;
    }

    /** An operation that can be carried out; one in twelve is wrapped in a correction of the convention. */
    public Operation valid(Passage root) {
        while (true) {
            Optional<Operation> operation = ofKind(random.nextInt(KINDS), root);
            if (operation.filter(one -> isPossible(one, root)).isPresent()) {
                return random.nextInt(12) == 0
                        ? new Operation.Correct(Heading.CONVENTION, "an error", operation.get())
                        : operation.get();
            }
        }
    }

    /** An operation that is refused: a place that is missing or repealed, a name taken, words or a unit not there. */
    public Operation refused(Passage root) {
        Passage any = pick(root, Element.class).orElseThrow();
        Optional<Passage> repealed =
                root.all().filter(passage -> !passage.isInForce()).findAny();
        return switch (random.nextInt(8)) {
            case 0 -> new Operation.Repeal("missing-" + random.nextInt());
            case 1 -> new Operation.Repeal(repealed.map(Passage::id).orElse(Heading.CONVENTION));
            case 2 ->
                new Operation.Insert(
                        Heading.CONVENTION, Optional.empty(), false, GeneratedConvention.clause(any.id(), random));
            case 3 -> new Operation.ReplaceWords(any.id(), Optional.empty(), "mot introuvable", "autre");
            case 4 -> new Operation.ReplaceWords(any.id(), Optional.empty(), " ", "autre");
            case 5 ->
                new Operation.SetTarget(
                        pick(root, Indicator.class).map(Passage::id).orElse("missing"),
                        Optional.of("furlong"),
                        LAST_YEAR,
                        Optional.of(number(random)),
                        Optional.empty(),
                        Optional.empty());
            case 6 ->
                new Operation.Correct(
                        Heading.CONVENTION,
                        "an error",
                        new Operation.Correct(Heading.CONVENTION, "an error", new Operation.Repeal(any.id())));
            default -> new Operation.SetTerm(LocalDate.of(1900, 1, 1));
        };
    }

    private static boolean isPossible(Operation operation, Passage root) {
        var place = Place.of("");
        boolean formed = OperationForm.problems(operation, Set.of(Heading.CONVENTION), place)
                .isEmpty();
        return formed
                && switch (operation) {
                    case Operation.Insert _, Operation.Move _, Operation.Repeal _, Operation.SetRule _ -> true;
                    case Operation edit ->
                        root.all()
                                .filter(passage -> passage.id().equals(Fold.edited(edit)))
                                .allMatch(passage -> new Edits(place)
                                        .edit(edit, passage.element())
                                        .problems()
                                        .isEmpty());
                };
    }

    private Optional<Operation> ofKind(int kind, Passage root) {
        return switch (kind) {
            case 0, 1, 2 -> Optional.of(insert(root));
            case 3 -> replace(root);
            case 4 -> move(root);
            case 5 ->
                pick(root, Clause.class)
                        .map(one -> new Operation.Renumber(one.id(), "" + random.nextInt(100) + " bis"));
            case 6 -> repeal(root);
            case 7, 8, 9 -> replaceWords(root);
            case 10, 11 -> pick(root, Indicator.class).map(one -> setTarget((Indicator) one.element()));
            case 12 -> pick(root, Indicator.class).map(one -> new Operation.RepealTarget(one.id(), year()));
            case 13 -> pick(root, Indicator.class).map(this::definition);
            case 14 ->
                pick(root, Commitment.class)
                        .map(one -> new Operation.ChangeCommitment(
                                one.id(), Optional.empty(), Optional.of(text(random, one.id())), Optional.of(day())));
            case 15 -> pick(root, Commitment.class).map(one -> new Operation.EndCommitment(one.id(), day()));
            case 16 -> pick(root, Figure.class).map(this::setRule);
            case 17 ->
                pick(root, Parameter.class)
                        .map(one -> new Operation.SetParameter(one.id(), number(random), Optional.of("days")));
            case 18 -> setYear(root);
            case 19 -> Optional.of(network(((Heading) root.element()).fund().network()));
            default -> Optional.of(fund());
        };
    }

    private Operation insert(Passage root) {
        Element element = element(random.nextInt(16));
        Class<? extends Element> holder = switch (element) {
            case Convention.Sheet _ -> Convention.Axis.class;
            case Objective _, Commitment _, Action _, Indicator _ -> Convention.Sheet.class;
            case Budget.Line _, Budget.Constraint _, Budget.ExecutionRules _ -> Budget.class;
            case Parameter _ -> random.nextBoolean() ? AmendmentConditions.class : Heading.class;
            case Element _ -> Heading.class;
        };
        boolean single = element instanceof Budget.ExecutionRules;
        Optional<Passage> into = pick(root, holder)
                .filter(passage ->
                        !single || passage.in(Slot.EXECUTION).stream().noneMatch(Passage::isInForce));
        return into.map(passage -> insert(passage, element))
                .orElseGet(() -> insert(root, GeneratedConvention.clause(element.id(), random)));
    }

    private Operation insert(Passage into, Element element) {
        Optional<String> after = sibling(into, element);
        return new Operation.Insert(into.id(), after, after.isEmpty() && random.nextBoolean(), element);
    }

    private Element element(int kind) {
        String id = name();
        return switch (kind) {
            case 0 -> GeneratedConvention.clause(id, random);
            case 1 -> GeneratedConvention.annex(id, random);
            case 2 -> GeneratedConvention.orientation(id, random);
            case 3 -> GeneratedConvention.objective(id, random);
            case 4 -> GeneratedConvention.commitment(id, random);
            case 5 -> GeneratedConvention.action(id, random);
            case 6 -> GeneratedConvention.indicator(id, random);
            case 7 -> GeneratedConvention.line(id, random);
            case 8 -> GeneratedConvention.parameter(id, random);
            case 9 -> GeneratedConvention.series(id, random);
            case 10 -> GeneratedConvention.constraint(id, "anything", random);
            case 11 -> GeneratedConvention.execution(id, random);
            case 12 -> Measure.count(id, text(random, id), "calls");
            case 13 -> new MeasureRule(id, text(random, id), "a <= b");
            case 14 -> Scoring.of(id, text(random, id), "tolerance").withTolerance(number(random));
            default ->
                new Convention.Sheet(
                        id,
                        Optional.of("9"),
                        id,
                        text(random, id),
                        List.of(GeneratedConvention.objective(name(), random)),
                        List.of(),
                        List.of(),
                        List.of(GeneratedConvention.indicator(name(), random)));
        };
    }

    private Optional<Operation> replace(Passage root) {
        return pick(root, Element.class)
                .flatMap(passage -> switch (passage.element()) {
                    case Clause _ -> Optional.of(GeneratedConvention.clause(passage.id(), random));
                    case Objective _ -> Optional.of(GeneratedConvention.objective(passage.id(), random));
                    case Indicator _ -> Optional.of(GeneratedConvention.indicator(passage.id(), random));
                    case Budget.Line _ -> Optional.of(Assembly.bare(GeneratedConvention.line(passage.id(), random)));
                    case Budget.Constraint one ->
                        Optional.of(GeneratedConvention.constraint(one.id(), one.of(), random));
                    case Budget.ExecutionRules one -> Optional.of(GeneratedConvention.execution(one.id(), random));
                    case Series one -> Optional.of(GeneratedConvention.series(one.id(), random));
                    case Element _ -> Optional.<Element>empty();
                })
                .map(Operation.Replace::new);
    }

    private Optional<Operation> move(Passage root) {
        Class<? extends Element> kind = choose(List.of(
                Clause.class,
                Convention.Sheet.class,
                Objective.class,
                Indicator.class,
                Parameter.class,
                Budget.Line.class,
                Budget.Constraint.class,
                Series.class));
        return pick(root, kind).flatMap(moved -> {
            List<Passage> holders = root.all()
                    .filter(passage -> stands(root, passage.id()))
                    .filter(passage ->
                            Slot.of(passage.element(), moved.element()).isPresent())
                    .toList();
            return holders.isEmpty() ? Optional.empty() : Optional.of(move(moved, choose(holders)));
        });
    }

    private Operation move(Passage moved, Passage into) {
        Optional<String> after = sibling(into, moved.element()).filter(id -> !id.equals(moved.id()));
        return new Operation.Move(moved.id(), into.id(), after, after.isEmpty() && random.nextBoolean());
    }

    private Optional<Operation> repeal(Passage root) {
        return pick(root, random.nextInt(6) == 0 ? Element.class : choose(List.of(Clause.class, Objective.class)))
                .filter(passage -> passage.slot() != Slot.HEADING)
                .map(passage -> new Operation.Repeal(passage.id()));
    }

    private Optional<Operation> replaceWords(Passage root) {
        return pick(root, Element.class).flatMap(passage -> {
            var words = new ArrayList<Operation>();
            for (Part part : passage.parts()) {
                if (part.isProse()) {
                    String word = choose(List.of(part.said().split("[ \u00A0]")));
                    words.add(new Operation.ReplaceWords(
                            passage.id(), Optional.empty(), word, random.nextInt(5) == 0 ? "" : text(random, "par")));
                }
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(choose(words));
        });
    }

    private Operation setTarget(Indicator indicator) {
        boolean qualitative = indicator.kind().equals("qualitative");
        return new Operation.SetTarget(
                indicator.id(),
                Optional.of(indicator.unit()).filter(_ -> random.nextBoolean()),
                year(),
                qualitative ? Optional.empty() : Optional.of(number(random)),
                Optional.empty(),
                qualitative ? Optional.of("done " + random.nextInt()) : Optional.empty());
    }

    private Operation definition(Passage indicator) {
        return new Operation.ReplaceDefinition(
                indicator.id(),
                year(),
                text(random, "break"),
                Optional.of(text(random, indicator.id())),
                Optional.empty(),
                Optional.empty(),
                Optional.of("formula " + random.nextInt()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Operation setRule(Passage figure) {
        boolean calculation = random.nextBoolean();
        String kind = calculation ? OperationForm.CALCULATION : OperationForm.EVOLUTION;
        String same = figure.in(calculation ? Slot.CALCULATION : Slot.EVOLUTION).stream()
                .filter(Passage::isInForce)
                .map(Passage::id)
                .findFirst()
                .orElseGet(this::name);
        return new Operation.SetRule(
                figure.id(), kind, GeneratedConvention.rule(random.nextBoolean() ? same : name(), random));
    }

    private Optional<Operation> setYear(Passage root) {
        return switch (random.nextInt(3)) {
            case 0 ->
                pick(root, Workforce.class)
                        .map(one -> new Operation.SetWorkforce(one.id(), year(), number(random), Optional.empty()));
            case 1 ->
                pick(root, Series.class)
                        .map(one -> new Operation.SetSeries(
                                one.id(),
                                year(),
                                number(random),
                                Optional.of("%").filter(_ -> random.nextBoolean())));
            default ->
                pick(root, random.nextBoolean() ? Budget.class : Budget.Line.class)
                        .map(one -> new Operation.SetAmount(one.id(), year(), number(random), "MEUR"));
        };
    }

    private Operation network(List<Fund.LocalFund> network) {
        var opened = new Fund.LocalFund(name(), "Caisse nouvelle", Validity.from(LocalDate.of(2010, 1, 1)));
        String closed = choose(network).id();
        return switch (random.nextInt(6)) {
            case 0 -> new Operation.OpenLocalFund(opened);
            case 1 -> new Operation.SplitLocalFund(closed, List.of(opened, choose(network)), day());
            case 2 -> new Operation.MoveLocalFund(closed, random.nextBoolean() ? "plain" : "shore", day());
            case 3 ->
                new Operation.CloseLocalFund(
                        closed, day(), Optional.of(choose(network).id()));
            case 4 -> new Operation.CloseLocalFund(closed, day());
            default ->
                new Operation.MergeLocalFunds(List.of(closed), random.nextBoolean() ? opened : choose(network), day());
        };
    }

    private Operation fund() {
        return switch (random.nextInt(3)) {
            case 0 -> new Operation.AddMission(new Fund.Held(name(), Validity.from(day())));
            case 1 -> new Operation.EndMission("prevention", day());
            default -> new Operation.SetTerm(LocalDate.of(LAST_YEAR + random.nextInt(3), 12, 31));
        };
    }

    private Optional<String> sibling(Passage into, Element element) {
        List<Passage> siblings = Slot.of(into.element(), element).map(into::in).orElse(List.of());
        return siblings.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(choose(siblings).id());
    }

    /** One in force of that kind. */
    private Optional<Passage> pick(Passage root, Class<? extends Element> kind) {
        List<Passage> passages = root.all()
                .filter(passage -> passage.isInForce() && kind.isInstance(passage.element()))
                .toList();
        return passages.isEmpty() ? Optional.empty() : Optional.of(choose(passages));
    }

    private static boolean stands(Passage root, String id) {
        return root.all().anyMatch(passage -> passage.id().equals(id) && passage.isInForce());
    }

    private <T> T choose(List<? extends T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private String name() {
        return names + ++named;
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR + 1);
    }

    private LocalDate day() {
        return LocalDate.of(year(), 1, 1).plusDays(random.nextInt(365));
    }
}
