package org.rouage.law.link;

/**
 * One link of an article: what kind, which way, to what, and in what state the target was when the copy was made; with
 * the heading and the item as printed.
 *
 * <p>Example: {@code Link.parse("Créé par", "Décret n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006")} is
 * {@code CREATED_BY}, {@code INWARD}, to the decree 2006-83 signed on 2006-01-27, article 1, published on 2006-01-28,
 * state {@code EMPTY}. Nothing is refused: what cannot be told is a {@link Target.Unclassified}.
 */
public record Link(LinkKind kind, Direction direction, Target target, StateMark state, String heading, String item) {
    /** Of a heading and an item of a Markdown copy; under {@code Liens} the item begins with its type. */
    public static Link parse(String heading, String item) {
        String printed = item.strip();
        int colon = printed.indexOf(": ");
        boolean typed = heading.strip().equals(LinkKind.UNMAPPED_GROUP) && colon > 0;
        String label = typed ? printed.substring(colon + 2).strip() : printed;
        LinkKind kind = LinkKind.printedAs(typed ? printed.substring(0, colon) : heading)
                .orElse(LinkKind.OTHER);
        Told told = target(label);
        return new Link(kind, kind.direction(), told.target(), told.state(), heading, item);
    }

    /** A target and the mark printed with it. */
    record Told(Target target, StateMark state) {}

    private static Told target(String label) {
        return CodeReader.marked(label)
                .or(() -> TextReader.read(label))
                .or(() -> CodeReader.read(label))
                .orElseGet(() -> new Told(new Target.Unclassified(label), StateMark.ABSENT));
    }

    /** Of the attributes of a LEGI XML link. */
    public static Link of(LegiAttributes legi) {
        return LegiLinks.link(legi);
    }

    /** Whether its kind and its target could both be told. */
    public boolean isClassified() {
        return kind != LinkKind.OTHER && !(target instanceof Target.Unclassified);
    }
}
