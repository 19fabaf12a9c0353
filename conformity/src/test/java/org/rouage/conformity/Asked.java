package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary;

/** Law written for the tests: a catalogue of a fictitious article that asks what the test asks. */
final class Asked {
    static final Validity EVER = Validity.from(LocalDate.of(1990, 1, 1));
    static final String FINGERPRINT = "v1:" + Digest.ofText("the clockmakers");

    private final List<Requirement> requirements = new ArrayList<>();
    private List<Scope.Dated> funds = List.of();
    private Validity version = EVER;

    static Asked of(Check check) {
        return new Asked().must("one", check);
    }

    Asked forFund(String fund, Validity days) {
        funds = List.of(new Scope.Dated(fund, days));
        return this;
    }

    Asked since(LocalDate day) {
        version = Validity.from(day);
        return this;
    }

    Asked between(LocalDate from, LocalDate endExclusive) {
        version = Validity.between(from, endExclusive);
        return this;
    }

    Asked must(String id, Check check) {
        return add(id, Force.MUST, Moment.AT_SIGNATURE, check, EVER, whichever());
    }

    Asked only(Force force, Check check) {
        return add("one", force, Moment.AT_SIGNATURE, check, EVER, whichever());
    }

    Asked continuing(String id, Check check, Validity days) {
        return add(id, Force.MUST, Moment.CONTINUING, check, days, whichever());
    }

    Asked atSignature(String id, Check check, Validity days) {
        return add(id, Force.MUST, Moment.AT_SIGNATURE, check, days, whichever());
    }

    Asked add(String id, Force force, Moment moment, Check check, Validity days, Scope scope) {
        return add(new Requirement(
                "clock/" + id,
                force,
                Kind.CONTENT,
                moment,
                scope,
                Text.of("ce qui est demandé", "what is asked"),
                check,
                List.of(new Basis("HORL L1-1 I al. 1", days, Optional.of(FINGERPRINT)))));
    }

    Asked add(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }

    static Scope whichever() {
        return new Scope("cog", List.of(), List.of(), List.of());
    }

    Catalogues law() {
        var catalogue = new Catalogue(
                "clock",
                "HORL L1-1",
                Optional.empty(),
                Text.of("Convention des horlogers", "Convention of the clockmakers"),
                new Scope("cog", funds, List.of(), List.of()),
                List.of(new Catalogue.Version("HORL L1-1", version, true)),
                Vocabulary.empty(),
                requirements,
                Digest.ofText("clock"));
        return new Catalogues(List.of(catalogue), new Vocabulary(Map.of()));
    }

    ConformityReport judge(Draft draft) {
        return Conformity.judge(draft.question(), law()).value().orElseThrow();
    }

    /** The only finding on a draft. */
    Finding finding(Draft draft) {
        var findings = judge(draft).findings();
        if (findings.size() != 1) {
            throw new AssertionError("one finding expected, not " + findings.size());
        }
        return findings.getFirst();
    }

    /** The kind of the only verdict. */
    Verdict.Kind on(Draft draft) {
        return finding(draft).verdict().kind();
    }
}
