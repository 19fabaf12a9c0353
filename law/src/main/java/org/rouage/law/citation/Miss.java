package org.rouage.law.citation;

/**
 * Why the target of a {@code Cite} link was not found among the citations of the body, in the order in which it is
 * asked.
 *
 * <p>Example: the link to {@code L634-3} under a text that prints {@code L. 634-3-3} is a {@link #LONGER_NUMBER}.
 */
public enum Miss {
    /**
     * The body prints the number and gives it to another code: either the copy mislinked it or the reading is wrong.
     */
    OTHER_CODE(true),
    /** The body prints the number, or a range that holds it, and it was not read as a citation. */
    NOT_READ(true),
    /** The body names a chapter, a title, a section, a book or a part, and not the number. */
    DIVISION(true),
    /** The number is cited in the NOTA only. */
    NOTA_ONLY(false),
    /** The body cites an article that the links say took the target's place, under its new number. */
    RENUMBERED(false),
    /** The body cites a number that begins with the target's. */
    LONGER_NUMBER(false),
    /** Another version of the citing article, in the same corpus, cites it. */
    OTHER_VERSION(false),
    /** The number is printed nowhere in the article, nor any division: the link was left by another version. */
    NO_TRACE(false);

    private final boolean carried;

    Miss(boolean carried) {
        this.carried = carried;
    }

    /** Whether something in the body may stand for the target, so that a finder could be asked to find it. */
    public boolean isCarried() {
        return carried;
    }
}
