package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.Justification;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.Receipt;
import org.rouage.law.requirement.Check;

class ProceduresTest {
    private static final Check.SignedBy FUND = new Check.SignedBy(
            "fund", List.of(List.of("president", "council-president"), List.of("director", "director-general")));
    private static final Check.Filed FILED = new Check.Filed(List.of("senate", "assembly"), true);

    private static Filing filing(String act, String recipient, LocalDate sent) {
        return new Filing(act, recipient, sent, "letter 12");
    }

    @Test
    void signatures_of_each_capacity_satisfy() {
        assertThat(Asked.of(FUND).on(new Draft())).isEqualTo(SATISFIED);
    }

    @Test
    void a_signed_act_without_a_needed_signature_is_in_breach() {
        var draft = new Draft();
        draft.signatories.removeLast();
        draft.signatures.removeLast();

        var finding = Asked.of(FUND).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(BREACHED);
        assertThat(finding.remedy().english()).contains("director or director-general");
    }

    @Test
    void an_unsigned_draft_with_the_right_signatories_is_undecided_and_with_wrong_ones_in_breach() {
        var draft = new Draft().unsigned();

        assertThat(Asked.of(FUND).on(draft)).isEqualTo(UNDECIDED);
        draft.signatories.set(2, new PlannedSignatory("clockmakers", "accountant", Optional.empty()));
        assertThat(Asked.of(FUND).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_signature_more_than_the_text_asks_is_noted_and_harmless() {
        var draft = new Draft();
        draft.signatures.add(Draft.signature("convention", "clockmakers", "accountant", Draft.SIGNED));

        var finding = Asked.of(FUND).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(SATISFIED);
        assertThat(finding.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.english()).contains("accountant"));
    }

    @Test
    void one_signature_serves_once_even_where_it_could_answer_twice() {
        var twice = List.of(List.of("president", "director"), List.of("president"));

        assertThat(Capacities.match(twice, List.of("president")).missing()).hasSize(1);
        assertThat(Capacities.match(twice, List.of("president", "director")).missing())
                .isEmpty();
        assertThat(Capacities.match(twice, List.of("director", "president")).extra())
                .isEmpty();
    }

    @Test
    void filing_is_undecided_before_signature_and_to_justify_after_it_as_no_deadline_is_set() {
        var draft = new Draft().unsigned();
        assertThat(Asked.of(FILED).on(draft)).isEqualTo(UNDECIDED);

        var signed = new Draft();
        assertThat(Asked.of(FILED).on(signed)).isEqualTo(TO_JUSTIFY);
        signed.filings.add(filing("convention", "senate", Draft.SIGNED));
        assertThat(Asked.of(FILED).finding(signed).verdict().reason().english())
                .contains("assembly")
                .doesNotContain("senate");
        signed.filings.add(filing("convention", "assembly", Draft.SIGNED.plusDays(1)));
        assertThat(Asked.of(FILED).on(signed)).isEqualTo(SATISFIED);
    }

    @Test
    void what_was_sent_the_day_before_signature_was_not_the_act() {
        var draft = new Draft();
        draft.filings.add(filing("convention", "senate", Draft.SIGNED.minusDays(1)));
        draft.filings.add(filing("convention", "assembly", Draft.SIGNED));

        var finding = Asked.of(FILED).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.notes()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_those_of_the_act_do_not_count_and_are_told() {
        var draft = new Draft();
        draft.hashes.put("convention", Digest.ofText("the act"));
        draft.filings.add(filing("convention", "senate", Draft.SIGNED));
        draft.filings.add(hashed("the draft"));

        var finding = Asked.of(FILED).finding(draft);
        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.english()).contains("does not count: the hash sent"));

        draft.filings.add(hashed("the act"));
        assertThat(Asked.of(FILED).finding(draft).verdict().kind()).isEqualTo(SATISFIED);
        assertThat(Asked.of(FILED).finding(draft).evidence())
                .anySatisfy(
                        evidence -> assertThat(evidence.says().english()).contains("receipt of 30 July 2014 (stamp)"));
    }

    private static Filing hashed(String bytes) {
        return new Filing(
                "convention",
                "assembly",
                Draft.SIGNED,
                "letter 13",
                Optional.empty(),
                Optional.of(Digest.ofText(bytes).hex()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Receipt(Draft.SIGNED.plusDays(2), "stamp")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void each_amendment_has_its_own_filing_and_its_own_finding() {
        var draft = new Draft();
        draft.amendments.add(Draft.amendment(1, Optional.empty(), LocalDate.of(2014, 10, 1)));
        draft.filings.add(filing("convention", "senate", Draft.SIGNED));
        draft.filings.add(filing("convention", "assembly", Draft.SIGNED));

        assertThat(Asked.of(FILED).judge(draft).findings())
                .extracting(Finding::key, finding -> finding.verdict().kind())
                .containsExactly(
                        tuple("clock/one @ convention", SATISFIED), tuple("clock/one @ amendment-1", TO_JUSTIFY));
    }

    @Test
    void an_amendment_is_judged_by_the_law_of_its_own_signature() {
        var since = LocalDate.of(2014, 10, 1);
        var asked = new Asked().atSignature("filing", FILED, Validity.from(since));
        var draft = new Draft();
        draft.amendments.add(Draft.amendment(1, Optional.empty(), since.minusDays(1)));
        draft.amendments.add(Draft.amendment(2, Optional.empty(), since));

        assertThat(asked.judge(draft).findings()).extracting(Finding::act).containsExactly("amendment-2");
    }

    @Test
    void a_report_is_due_on_its_day_and_late_the_day_after() {
        var asked = Asked.of(new Check.ReportWithin("parliament", 3));
        var due = LocalDate.of(2017, 7, 28);
        var draft = new Draft();

        draft.on = due.minusDays(1);
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        assertThat(asked.finding(draft).verdict().reason().english()).contains("due on 28 July 2017");
        draft.on = due;
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.on = due.plusDays(1);
        assertThat(asked.on(draft)).isEqualTo(BREACHED);

        draft.events.add(new Event("report-to-parliament", due, "the fund", "deposit 4"));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.events.set(0, new Event("report-to-parliament", due.plusDays(1), "the fund", "deposit 4"));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        assertThat(asked.finding(draft).verdict().reason().english()).contains("29 July 2017");
    }

    @Test
    void an_event_not_on_record_is_undecided_and_one_of_tomorrow_is_not_on_record() {
        var asked = Asked.of(new Check.Recorded("board-deliberation"));
        var draft = new Draft();
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);

        draft.events.add(new Event("board-deliberation", draft.on.plusDays(1), "the board", "minutes"));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        assertThat(asked.judge(draft).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.english()).contains("not counted: 1"));
        draft.on = draft.on.plusDays(1);
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void local_contracts_are_judged_by_their_signatures_where_the_network_is_not_known() {
        var asked = Asked.of(new Check.LocalContracts(List.of(List.of("director")), List.of(List.of("director"))));
        var draft = new Draft();
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);

        draft.localContracts.add(new LocalContract("north", Draft.SIGNED, List.of("director"), List.of("director")));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.localContracts.add(new LocalContract("south", Draft.SIGNED, List.of("director"), List.of()));
        assertThat(asked.finding(draft).verdict().reason().english())
                .contains("south")
                .doesNotContain("north");
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void each_local_fund_open_that_day_has_its_contract() {
        var asked = Asked.of(new Check.LocalContracts(List.of(List.of("director")), List.of(List.of("director"))));
        var draft = new Draft();
        draft.network.add(new LocalFund("north", "Northern fund", Validity.from(LocalDate.of(1990, 1, 1))));
        draft.network.add(new LocalFund("south", "Southern fund", Validity.from(Draft.SIGNED)));
        draft.network.add(
                new LocalFund("old", "Fund merged", Validity.between(LocalDate.of(1990, 1, 1), Draft.SIGNED)));
        draft.network.add(new LocalFund("new", "Fund to come", Validity.from(Draft.SIGNED.plusDays(1))));
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);

        draft.localContracts.add(new LocalContract("north", Draft.SIGNED, List.of("director"), List.of("director")));
        assertThat(asked.finding(draft).verdict().reason().english())
                .isEqualTo("Local funds without a contract on record: south.");
        draft.localContracts.add(new LocalContract("south", Draft.SIGNED, List.of("director"), List.of("director")));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void a_question_for_a_person_is_undecided_until_and_after_someone_answers_for_it() {
        var asked = Asked.of(new Check.ByJudgement(Text.same("Is it fair?"), Text.same("No figure says it."), false));
        var draft = new Draft();
        draft.justifications.add(new Justification(
                "clock/one", "Ms Balance", "clockmakers", LocalDate.of(2014, 12, 1), "It was discussed."));

        var finding = asked.finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(UNDECIDED);
        assertThat(finding.justifications()).hasSize(1);
    }
}
