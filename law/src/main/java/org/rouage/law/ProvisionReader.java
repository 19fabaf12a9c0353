package org.rouage.law;

import java.util.ArrayList;
import java.util.List;

/** Reads a body or a NOTA into its provisions: cuts it into blocks, follows parts, counts alinéas, finds list items. */
final class ProvisionReader {
    private final List<Provision> provisions = new ArrayList<>();
    private final Divisions divisions = new Divisions();
    private final boolean inNota;

    /** The blocks read since the last part opened, and the labels at the head of each. */
    private final List<Block> blocks = new ArrayList<>();

    private final List<List<Mark>> labels = new ArrayList<>();
    private List<Division> parts = List.of();
    private int partsOpened;

    private ProvisionReader(boolean inNota) {
        this.inNota = inNota;
    }

    static List<Provision> body(String text) {
        return new ProvisionReader(false).read(text);
    }

    /** The NOTA speaks about other texts: its paragraphs are alinéas, never parts. */
    static List<Provision> nota(String text) {
        return new ProvisionReader(true).read(text);
    }

    private List<Provision> read(String text) {
        for (Block block : Block.of(text)) {
            List<Mark> marks = block.shape() == Block.Shape.PARAGRAPH && !inNota ? Mark.of(block.text()) : List.of();
            List<Mark> left = divisions.enter(marks);
            if (left.size() < marks.size()) {
                closePart();
                parts = divisions.path();
                partsOpened = marks.size() - left.size();
            }
            blocks.add(block);
            labels.add(left.stream().takeWhile(mark -> mark.kind().lists()).toList());
        }
        closePart();
        return provisions;
    }

    private void closePart() {
        List<List<Mark>> items = Lists.of(labels);
        List<String> path = parts.stream().map(Division::printed).toList();
        int alineas = 0;
        int tables = 0;
        int notes = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Position position = switch (blocks.get(at).shape()) {
                case PARAGRAPH -> new Position.Alinea(++alineas, label(labels.get(at)));
                case TABLE -> new Position.Table(++tables);
                case NOTE -> inNota ? new Position.Alinea(++alineas, "") : new Position.Note(++notes);
            };
            add(new Address(inNota, path, position), at, items.get(at));
        }
        blocks.clear();
        labels.clear();
    }

    private void add(Address address, int at, List<Mark> items) {
        Block block = blocks.get(at);
        List<Division> chain = new ArrayList<>(parts);
        items.stream().map(Division::of).forEach(chain::add);
        int opened = Math.min(labels.get(at).size(), items.size()) + (at == 0 ? partsOpened : 0);
        provisions.add(new Provision(address, chain, opened, block.start(), block.endExclusive(), block.text()));
    }

    private static String label(List<Mark> marks) {
        return String.join(" ", marks.stream().map(Mark::printed).toList());
    }
}
