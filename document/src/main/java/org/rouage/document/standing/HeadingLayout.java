package org.rouage.document.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Passage;
import org.rouage.document.standing.Block.Datum;
import org.rouage.document.standing.Block.Line;
import org.rouage.document.standing.Block.Row;
import org.rouage.document.standing.Block.Table;
import org.rouage.law.requirement.Vocabulary;

/** What stands before the axes, and the network of the fund on the day. */
final class HeadingLayout {
    private static final String TERM = "period.endInclusive";

    private final Heading heading;
    private final ConsolidatedText text;
    private final Passage root;
    private final Lines lines;
    private final LocalDate on;

    HeadingLayout(Heading heading, Passage root, ConsolidatedText text) {
        this.heading = heading;
        this.text = text;
        this.root = root;
        this.lines = new Lines(root, text);
        this.on = text.asOf().inForce();
    }

    Section parties() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(
                Text.of("Parties", "Parties"),
                List.of(Text.of("Rôle", "Role"), Text.of("Partie", "Party")),
                heading.parties().stream().map(this::party).toList()));
        blocks.add(new Datum(
                Text.of("Première journée", "First day"),
                List.of(lines.line("period.start", Text.day(heading.period().start())))));
        blocks.add(new Datum(Text.of("Terme", "Term"), List.of(term())));
        blocks.addAll(lines.datum(
                Text.of("Instrument", "Instrument"),
                "instrument",
                Optional.of(word(Vocabulary.Slot.INSTRUMENT, heading.instrument()))));
        blocks.addAll(lines.list(Text.of("Fondement", "Legal basis"), "legalBasis", heading.legalBasis(), Text::same));
        blocks.addAll(lines.datum(
                Text.of("Convention précédente", "Former convention"),
                "predecessor",
                heading.predecessor().map(Text::same)));
        blocks.addAll(
                held(Text.of("Branches", "Branches"), "branches", heading.fund().branches(), Vocabulary.Slot.BRANCH));
        blocks.addAll(
                held(Text.of("Missions", "Missions"), "missions", heading.fund().missions(), Vocabulary.Slot.MISSION));
        signatories().ifPresent(blocks::add);
        return new Section(
                Heading.CONVENTION,
                Text.of("Parties, durée et fondement", "Parties, period and legal basis"),
                lines.isRewritten("title") ? List.of(new Mark(Mark.How.TITLED, root.writer("title"))) : List.of(),
                blocks,
                List.of());
    }

    private Row party(Convention.Party party) {
        String part = "parties[" + party.id() + "]";
        return new Row(word(Vocabulary.Slot.PARTY, party.role()), List.of(lines.line(part, party.name())));
    }

    /** The last day, marked as extended or brought forward, with the one first agreed. */
    private Line term() {
        LocalDate last = heading.period().endInclusive();
        LocalDate agreed = text.periodAsSigned().endInclusive();
        Line line = lines.line(TERM, Text.day(last));
        return lines.isRewritten(TERM)
                ? new Line(
                        TERM,
                        line.words(),
                        line.by(),
                        Optional.of(
                                new Mark(last.isBefore(agreed) ? Mark.How.SHORTENED : Mark.How.EXTENDED, line.by())),
                        Optional.of(Text.day(agreed)))
                : line;
    }

    private List<Block> held(Text label, String part, List<Fund.Held> all, Vocabulary.Slot slot) {
        List<String> names =
                Lines.named("fund." + part, all.stream().map(Fund.Held::term).toList());
        var held = new ArrayList<Line>();
        for (int rank = 0; rank < all.size(); rank++) {
            Fund.Held one = all.get(rank);
            held.add(lines.line(names.get(rank), word(slot, one.term()).plus(days(one.validity()))));
        }
        return held.isEmpty() ? List.of() : List.of(new Datum(label, held));
    }

    private Text days(Validity validity) {
        Text from = validity.from().isAfter(on)
                ? Text.of(" (à partir du ", " (from ")
                : Text.of(" (depuis le ", " (since ");
        Text days = from.plus(Text.day(validity.from()));
        return validity.endExclusive()
                .map(end -> days.plus(Text.of(", jusqu'au ", ", until ")).plus(Text.day(end.minusDays(1))))
                .orElse(days)
                .plus(Text.same(")"));
    }

    private Optional<Block> signatories() {
        var rows = new ArrayList<Row>();
        for (int rank = 1; rank <= heading.signatories().size(); rank++) {
            var one = heading.signatories().get(rank - 1);
            String part = "signatories[" + rank + "]";
            rows.add(new Row(
                    Text.same(one.name().orElse("–")),
                    List.of(
                            lines.line(part, word(Vocabulary.Slot.CAPACITY, one.capacity())),
                            lines.beside(part, partyName(one.party())))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        Text.of("Signataires prévus", "Planned signatories"),
                        List.of(Text.of("Nom", "Name"), Text.of("Qualité", "Capacity"), Text.of("Pour", "For")),
                        rows));
    }

    private Text partyName(String party) {
        return ElementLayout.partyName(heading, party);
    }

    Optional<Section> preamble() {
        List<Block> blocks = lines.prose("preamble", heading.preamble().orElse(""));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.group(Text.of("Préambule", "Preamble"), blocks, List.of()));
    }

    /** A local fund, and the part of the heading that says it. */
    private record Local(Fund.LocalFund fund, String part) {}

    /** Local funds open on the day; apart, those that were or will be. */
    Optional<Section> network() {
        List<Fund.LocalFund> all = heading.fund().network();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                Lines.named("fund.network", all.stream().map(Fund.LocalFund::id).toList());
        var open = new ArrayList<Local>();
        var closed = new ArrayList<Local>();
        var later = new ArrayList<Local>();
        for (int rank = 0; rank < all.size(); rank++) {
            Validity validity = all.get(rank).validity();
            (validity.contains(on) ? open : validity.from().isAfter(on) ? later : closed)
                    .add(new Local(all.get(rank), names.get(rank)));
        }
        var blocks = new ArrayList<Block>();
        Text day = Text.day(on);
        locals(Text.of("Caisses ouvertes le ", "Local funds open on ").plus(day), open, blocks);
        locals(Text.of("Caisses fermées au ", "Local funds closed by ").plus(day), closed, blocks);
        locals(
                Text.of("Caisses à ouvrir après le ", "Local funds to open after ")
                        .plus(day),
                later,
                blocks);
        return Optional.of(Section.group(Text.of("Réseau", "Network"), blocks, List.of()));
    }

    private void locals(Text caption, List<Local> locals, List<Block> blocks) {
        if (!locals.isEmpty()) {
            blocks.add(new Table(
                    caption.plus(Text.of(" : ", ": ")).plus(Text.same(Integer.toString(locals.size()))),
                    columns(),
                    locals.stream().map(this::local).toList()));
        }
    }

    private List<Text> columns() {
        var columns = new ArrayList<>(List.of(
                Text.of("Caisse", "Local fund"),
                Text.of("Identifiant", "Identifier"),
                Text.of("Ouverte depuis le", "Open since"),
                Text.of("Dernier jour", "Last day")));
        if (!heading.fund().regions().isEmpty()) {
            columns.add(Text.of("Région", "Region"));
        }
        return columns;
    }

    private Row local(Local local) {
        Validity validity = local.fund().validity();
        Text last =
                validity.endExclusive().map(end -> Text.day(end.minusDays(1))).orElse(Text.same("–"));
        var cells = new ArrayList<>(List.of(
                lines.beside(local.part(), Text.same(identifier(local.fund()))),
                lines.beside(local.part(), Text.day(validity.from())),
                lines.line(local.part(), last)));
        if (!heading.fund().regions().isEmpty()) {
            cells.add(lines.beside(local.part(), Text.same(region(local.fund()))));
        }
        return new Row(Text.same(local.fund().name()), cells);
    }

    /** With the codes by which files of measures may name it. */
    private static String identifier(Fund.LocalFund fund) {
        return fund.codes().isEmpty() ? fund.id() : fund.id() + " (" + String.join(", ", fund.codes()) + ")";
    }

    /** Where it is on the day; of one that is not open then, where it was last or will be first. */
    private String region(Fund.LocalFund fund) {
        LocalDate day = fund.validity().contains(on)
                ? on
                : fund.validity()
                        .endExclusive()
                        .filter(end -> !end.isAfter(on))
                        .map(end -> end.minusDays(1))
                        .orElse(fund.validity().from());
        return fund.regionOn(day)
                .flatMap(id -> heading.fund().regions().stream()
                        .filter(region -> region.id().equals(id))
                        .map(Fund.Region::name)
                        .findFirst())
                .orElse("–");
    }

    private Text word(Vocabulary.Slot slot, String term) {
        return text.vocabulary().name(slot, term);
    }
}
