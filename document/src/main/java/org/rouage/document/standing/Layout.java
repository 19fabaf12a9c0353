package org.rouage.document.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rouage.basics.Text;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Writer;

/**
 * The text cut into sections, in the order in which a convention is read. Marks stand only where the act that wrote a
 * line is not the one that brought what it stands in: what the convention itself wrote is bare.
 */
final class Layout {
    private final ConsolidatedText text;
    private final ElementLayout elements;

    private Layout(ConsolidatedText text) {
        this.text = text;
        this.elements = new ElementLayout(text);
    }

    static List<Section> of(ConsolidatedText text) {
        var layout = new Layout(text);
        Passage printed = text.printed();
        return printed.element() instanceof Heading heading
                ? layout.whole(heading, printed)
                : List.of(layout.section(printed, Writer.CONVENTION));
    }

    private List<Section> whole(Heading heading, Passage root) {
        var parts = new HeadingLayout(heading, root, text);
        var sections = new ArrayList<Section>();
        sections.add(parts.parties());
        parts.preamble().ifPresent(sections::add);
        root.in(Slot.AXES).forEach(axis -> sections.add(section(axis, Writer.CONVENTION)));
        group(Text.of("Budgets", "Budgets"), root, Slot.BUDGETS).ifPresent(sections::add);
        group(Text.of("Effectifs", "Workforce"), root, Slot.WORKFORCE).ifPresent(sections::add);
        group(Text.of("Paramètres", "Parameters"), root, Slot.PARAMETERS).ifPresent(sections::add);
        group(Text.of("Séries", "Series"), root, Slot.SERIES).ifPresent(sections::add);
        group(Text.of("Mesures", "Measures"), root, Slot.MEASURES).ifPresent(sections::add);
        group(Text.of("Règles entre mesures", "Rules between measures"), root, Slot.MEASURE_RULES)
                .ifPresent(sections::add);
        group(Text.of("Règles de notation", "Scorings"), root, Slot.SCORINGS).ifPresent(sections::add);
        root.in(Slot.AMENDMENT_CONDITIONS).forEach(one -> sections.add(section(one, Writer.CONVENTION)));
        root.in(Slot.EVALUATION).forEach(one -> sections.add(section(one, Writer.CONVENTION)));
        group(Text.of("Orientations", "Orientations"), root, Slot.ORIENTATIONS).ifPresent(sections::add);
        group(Text.of("Plans de contrôle", "Control plans"), root, Slot.CONTROL_PLANS)
                .ifPresent(sections::add);
        group(Text.of("Clauses", "Clauses"), root, Slot.CLAUSES).ifPresent(sections::add);
        group(Text.of("Annexes", "Annexes"), root, Slot.ANNEXES).ifPresent(sections::add);
        parts.network().ifPresent(sections::add);
        return sections;
    }

    private Section section(Passage passage, Writer within) {
        List<Mark> marks = marks(passage, within);
        return passage.isInForce()
                ? new Section(passage.id(), title(passage), marks, elements.blocks(passage), held(passage))
                : new Section(passage.id(), title(passage), marks, List.of(), List.of());
    }

    private List<Section> held(Passage passage) {
        Writer by = passage.inserted();
        if (!(passage.element() instanceof Convention.Sheet)) {
            return passage.passages().stream().map(one -> section(one, by)).toList();
        }
        var sections = new ArrayList<Section>();
        group(Text.of("Objectifs", "Objectives"), passage, Slot.OBJECTIVES).ifPresent(sections::add);
        commitments(passage, sections);
        group(Text.of("Actions", "Actions"), passage, Slot.ACTIONS).ifPresent(sections::add);
        group(Text.of("Indicateurs", "Indicators"), passage, Slot.INDICATORS).ifPresent(sections::add);
        return sections;
    }

    /** Those of each party, in the order in which the convention names the parties. */
    private void commitments(Passage sheet, List<Section> sections) {
        List<Convention.Party> parties = ((Heading) text.standing().root().element()).parties();
        for (Convention.Party party : parties) {
            Text title = Text.of("Engagements – ", "Commitments – ").plus(Text.same(party.name()));
            group(title, sheet, one -> owes(one, party.id())).ifPresent(sections::add);
        }
        group(
                        Text.of("Autres engagements", "Other commitments"),
                        sheet,
                        one -> one.slot() == Slot.COMMITMENTS
                                && parties.stream().noneMatch(party -> owes(one, party.id())))
                .ifPresent(sections::add);
    }

    private static boolean owes(Passage passage, String party) {
        return passage.element() instanceof Commitment commitment
                && commitment.party().equals(party);
    }

    private Optional<Section> group(Text title, Passage holder, Slot slot) {
        return group(title, holder, one -> one.slot() == slot);
    }

    private Optional<Section> group(Text title, Passage holder, Predicate<Passage> wanted) {
        List<Section> sections = holder.passages().stream()
                .filter(wanted)
                .map(one -> section(one, holder.inserted()))
                .toList();
        return sections.isEmpty() ? Optional.empty() : Optional.of(Section.group(title, List.of(), sections));
    }

    private static Text title(Passage passage) {
        Text kind = switch (passage.slot()) {
            case CALCULATION -> Text.of("Règle de calcul", "Rule of calculation");
            case EVOLUTION -> Text.of("Règle d'évolution", "Rule of evolution");
            case HEADING, AXES, SHEETS, OBJECTIVES, COMMITMENTS, ACTIONS, INDICATORS, BUDGETS, LINES, WORKFORCE ->
                ElementWords.kind(passage.element());
            case CONSTRAINTS, EXECUTION, PARAMETERS, SERIES -> ElementWords.kind(passage.element());
            case MEASURES, MEASURE_RULES, SCORINGS -> ElementWords.kind(passage.element());
            case AMENDMENT_CONDITIONS, EVALUATION, CONDITION_PARAMETERS, PROCESS_PARAMETERS ->
                ElementWords.kind(passage.element());
            case ORIENTATIONS, CONTROL_PLANS, CLAUSES, ANNEXES -> ElementWords.kind(passage.element());
        };
        Text numbered = passage.element()
                .number()
                .map(number -> kind.plus(Text.same(" " + number)))
                .orElse(kind);
        String title = ElementWords.title(passage.element());
        return title.isBlank() ? numbered : numbered.plus(Text.same(" – " + title));
    }

    private static List<Mark> marks(Passage passage, Writer within) {
        var marks = new ArrayList<Mark>();
        if (!passage.inserted().equals(Writer.CONVENTION)
                && !passage.inserted().act().equals(within.act())) {
            marks.add(new Mark(Mark.How.ADDED, passage.inserted()));
        }
        mark(passage, "number", Mark.How.NUMBERED).ifPresent(marks::add);
        mark(passage, "title", Mark.How.TITLED).ifPresent(marks::add);
        passage.moved().map(by -> new Mark(Mark.How.MOVED, by)).ifPresent(marks::add);
        passage.repealed().map(by -> new Mark(Mark.How.REPEALED, by)).ifPresent(marks::add);
        return marks;
    }

    private static Optional<Mark> mark(Passage passage, String part, Mark.How how) {
        return passage.rewritten().containsKey(part)
                ? Optional.of(new Mark(how, passage.writer(part)))
                : Optional.empty();
    }
}
