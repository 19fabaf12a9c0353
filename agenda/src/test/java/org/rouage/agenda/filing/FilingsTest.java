package org.rouage.agenda.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.agenda.filing.FiledWith.Standing;
import org.rouage.agenda.filing.Irregularity.Kind;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.Receipt;
import org.rouage.law.duty.Committee;

class FilingsTest {
    private static final LocalDate SIGNED = LocalDate.of(2009, 6, 15);
    private static final Digest ACT = Digest.ofText("the act");
    private static final FilingFacts FACTS = new FilingFacts(
            Map.of("convention", ACT),
            List.of(
                    committee(
                            "assembly",
                            "commission des affaires culturelles, familiales et sociales",
                            "1996-07-22",
                            "2009-07-01"),
                    committee("assembly", "commission des affaires sociales", "2009-07-01", "2999-01-01")));

    private static Committee committee(String recipient, String name, String from, String until) {
        return new Committee(
                recipient, name, Validity.between(LocalDate.parse(from), LocalDate.parse(until)), Text.same("rules"));
    }

    /** A filing in the making. */
    private static final class Draft {
        String recipient = "assembly";
        LocalDate sent = LocalDate.of(2009, 6, 20);
        Optional<String> id = Optional.empty();
        Optional<String> sha256 = Optional.of(ACT.hex());
        Optional<String> committee = Optional.empty();
        Optional<String> channel = Optional.empty();
        Optional<Receipt> receipt = Optional.empty();
        Optional<String> replaces = Optional.empty();

        Filing filing() {
            return new Filing(
                    "convention",
                    recipient,
                    sent,
                    "slip",
                    id,
                    sha256,
                    committee,
                    channel,
                    Optional.empty(),
                    receipt,
                    replaces,
                    Optional.empty());
        }
    }

    private final List<Filing> recorded = new ArrayList<>();

    private FiledWith assembly(String horizon) {
        return Filings.knownOn(LocalDate.parse(horizon), recorded, FACTS)
                .with("convention", Optional.of(SIGNED), "assembly");
    }

    private List<Kind> wrong(Draft draft) {
        recorded.add(draft.filing());
        return assembly("2020-01-01").sent().getLast().irregularities().stream()
                .map(Irregularity::kind)
                .toList();
    }

    @Test
    void an_act_sent_on_the_day_of_its_signature_is_filed_and_one_sent_the_day_before_is_not() {
        var draft = new Draft();
        draft.sent = SIGNED;
        assertThat(wrong(draft)).isEmpty();
        draft.sent = SIGNED.minusDays(1);
        recorded.clear();
        assertThat(wrong(draft)).containsExactly(Kind.BEFORE_SIGNATURE);
        assertThat(assembly("2020-01-01").standing()).isEqualTo(Standing.IRREGULAR);
        assertThat(assembly("2020-01-01").proved()).isEmpty();
    }

    @Test
    void what_was_not_sent_on_the_day_asked_is_missing() {
        recorded.add(new Draft().filing());

        assertThat(assembly("2009-06-19").standing()).isEqualTo(Standing.MISSING);
        assertThat(assembly("2009-06-20").standing()).isEqualTo(Standing.SENT);
        assertThat(assembly("2009-06-20").proved()).contains(LocalDate.of(2009, 6, 20));
    }

    @Test
    void a_receipt_is_stronger_from_the_day_it_was_given_and_is_never_needed() {
        var draft = new Draft();
        draft.receipt = Optional.of(new Receipt(LocalDate.of(2009, 6, 23), "stamp"));
        recorded.add(draft.filing());

        assertThat(assembly("2009-06-22").standing()).isEqualTo(Standing.SENT);
        assertThat(assembly("2009-06-23").standing()).isEqualTo(Standing.RECEIVED);
        assertThat(english(assembly("2009-06-22"))).contains("no receipt: only the sending is proved");
        assertThat(english(assembly("2009-06-23"))).contains("receipt: stronger evidence");
    }

    private static List<String> english(FiledWith filed) {
        return filed.sent().getLast().findings().stream().map(Text::english).toList();
    }

    @Test
    void bytes_that_are_not_those_of_the_act_do_not_count() {
        var draft = new Draft();
        draft.sha256 = Optional.of(Digest.ofText("the draft").hex());
        assertThat(wrong(draft)).containsExactly(Kind.OTHER_BYTES);
        draft.sha256 = Optional.of(ACT.hex().toUpperCase(java.util.Locale.ROOT));
        assertThat(wrong(draft)).isEmpty();
        draft.sha256 = Optional.empty();
        assertThat(wrong(draft)).isEmpty();
        assertThat(english(assembly("2020-01-01"))).contains("the hash of the bytes sent is not recorded");
    }

    @Test
    void a_committee_that_did_not_exist_that_day_received_nothing() {
        var draft = new Draft();
        draft.committee = Optional.of("Commission des affaires sociales");
        draft.sent = LocalDate.of(2009, 6, 30);
        assertThat(wrong(draft)).containsExactly(Kind.NO_SUCH_COMMITTEE);
        draft.sent = LocalDate.of(2009, 7, 1);
        assertThat(wrong(draft)).isEmpty();
        draft.committee = Optional.of("La Commission des affaires sociales de l’Assemblée");
        assertThat(wrong(draft)).isEmpty();
        draft.committee = Optional.of("commission des finances");
        assertThat(wrong(draft)).containsExactly(Kind.NO_SUCH_COMMITTEE);
        draft.committee = Optional.of("commission des affaires culturelles, familiales et sociales");
        draft.sent = LocalDate.of(2009, 6, 30);
        recorded.clear();
        assertThat(wrong(draft)).isEmpty();
    }

    @Test
    void a_recipient_whose_committees_are_not_known_is_not_judged() {
        var draft = new Draft();
        draft.recipient = "council";
        draft.committee = Optional.of("anything");
        recorded.add(draft.filing());

        assertThat(Filings.knownOn(LocalDate.of(2020, 1, 1), recorded, FACTS)
                        .with("convention", Optional.of(SIGNED), "council")
                        .standing())
                .isEqualTo(Standing.SENT);
        draft.recipient = "assembly";
        draft.sent = LocalDate.of(1996, 7, 21);
        recorded.add(draft.filing());
        assertThat(assembly("2020-01-01").sent().getFirst().irregularities())
                .extracting(Irregularity::kind)
                .containsExactly(Kind.BEFORE_SIGNATURE);
    }

    @Test
    void a_recipient_that_the_law_does_not_name_is_told_and_does_not_count() {
        var draft = new Draft();
        draft.recipient = "ministry";
        recorded.add(draft.filing());

        List<FiledWith> all = Filings.knownOn(LocalDate.of(2020, 1, 1), recorded, FACTS)
                .of("convention", Optional.of(SIGNED), List.of("assembly", "senate"));
        assertThat(all).extracting(FiledWith::recipient).containsExactly("assembly", "senate", "ministry");
        assertThat(all)
                .extracting(FiledWith::standing)
                .containsExactly(Standing.MISSING, Standing.MISSING, Standing.IRREGULAR);
        assertThat(all.getLast().sent().getFirst().irregularities())
                .extracting(Irregularity::kind)
                .containsExactly(Kind.RECIPIENT_NOT_NAMED);
    }

    @Test
    void an_irregular_filing_is_put_right_by_another_and_both_stay() {
        var first = new Draft();
        first.id = Optional.of("f-1");
        first.sha256 = Optional.of(Digest.ofText("the draft").hex());
        var second = new Draft();
        second.id = Optional.of("f-2");
        second.sent = LocalDate.of(2009, 6, 29);
        second.replaces = Optional.of("f-1");
        recorded.add(second.filing());
        recorded.add(first.filing());

        assertThat(assembly("2009-06-28").standing()).isEqualTo(Standing.IRREGULAR);
        assertThat(assembly("2009-06-28").sent().getFirst().putRightBy()).isEmpty();
        FiledWith after = assembly("2009-06-29");
        assertThat(after.standing()).isEqualTo(Standing.SENT);
        assertThat(after.proved()).contains(LocalDate.of(2009, 6, 29));
        assertThat(after.sent()).hasSize(2);
        assertThat(after.sent().getFirst().putRightBy()).contains(second.filing());
    }

    @Test
    void an_act_that_nobody_signed_cannot_be_filed() {
        recorded.add(new Draft().filing());

        assertThat(Filings.knownOn(LocalDate.of(2020, 1, 1), recorded, FACTS)
                        .with("convention", Optional.empty(), "assembly")
                        .standing())
                .isEqualTo(Standing.IRREGULAR);
    }

    @Test
    void the_channel_is_a_finding_that_changes_nothing() {
        for (String channel : List.of("letter", "electronic-deposit", "government-secretariat")) {
            var draft = new Draft();
            draft.channel = Optional.of(channel);
            assertThat(wrong(draft)).isEmpty();
            assertThat(english(assembly("2020-01-01")).getLast())
                    .contains(
                            channel.equals("letter")
                                    ? "no text makes this a condition for this act"
                                    : "the channel that the assemblies treat as filed");
        }
        assertThat(wrong(new Draft())).isEmpty();
        assertThat(english(assembly("2020-01-01")).getLast()).isEqualTo("the channel is not recorded");
    }

    @Test
    void without_facts_neither_hash_nor_committee_is_judged() {
        var draft = new Draft();
        draft.sha256 = Optional.of(Digest.ofText("other").hex());
        draft.committee = Optional.of("anything");
        recorded.add(draft.filing());

        assertThat(Filings.knownOn(LocalDate.of(2020, 1, 1), recorded, FilingFacts.none())
                        .with("convention", Optional.of(SIGNED), "assembly")
                        .standing())
                .isEqualTo(Standing.SENT);
    }
}
