package org.rouage.convention;

import java.util.List;
import java.util.Optional;

/**
 * What a convention says before its axes: who is bound, for how long, on what basis. It is the element
 * {@value #CONVENTION}, so that an amendment can change the term, the network or words of the preamble.
 *
 * <p>Example: {@code Heading.of(convention).period()} is 2014-01-01 to 2017-12-31.
 */
public record Heading(
        String title,
        String instrument,
        List<String> legalBasis,
        Fund fund,
        List<Convention.Party> parties,
        Convention.Period period,
        Optional<String> predecessor,
        Optional<String> preamble,
        List<Convention.PlannedSignatory> signatories)
        implements Element {
    /** The identifier of the heading, and the name of the convention among acts. */
    public static final String CONVENTION = "convention";

    public Heading {
        legalBasis = List.copyOf(legalBasis);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
    }

    public static Heading of(Convention convention) {
        return new Heading(
                convention.title(),
                convention.instrument(),
                convention.legalBasis(),
                convention.fund(),
                convention.parties(),
                convention.period(),
                convention.predecessor(),
                convention.preamble(),
                convention.signatories());
    }

    @Override
    public String id() {
        return CONVENTION;
    }
}
