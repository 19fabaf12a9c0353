package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.agenda.Mills.duty;
import static org.rouage.agenda.Mills.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Fund.Held;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.Duty.Nature;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Scope;

/** Which text applies, and what may be known of a day. */
class LawOfTheDayTest {
    private static final Optional<Delay> TWENTY = Optional.of(new Delay.Days(20));
    private static final Start RECEIVED = new Start.OnEvent("received");
    private static final Satisfied OPPOSED = new Satisfied.ByEvent(List.of("opposed", "refused"));

    private final Mills mills = new Mills();

    private static Status.Due due(long left) {
        return new Status.Due(Optional.of(left));
    }

    @Test
    void the_law_of_the_day_on_which_the_clock_starts_applies() {
        mills.duties.add(duty(
                "mills/old",
                Nature.DUTY,
                RECEIVED,
                TWENTY,
                List.of(),
                List.of(),
                List.of(OPPOSED),
                List.of(new Basis(
                        "CMF M4",
                        Validity.between(LocalDate.of(2000, 1, 1), LocalDate.of(2025, 1, 1)),
                        Optional.empty()))));
        mills.events.add(event("received", "2024-12-31", "old"));
        mills.events.add(event("received", "2025-01-01", "new"));

        Agenda agenda = mills.on("2025-01-02");
        assertThat(agenda.entries()).extracting(Entry::id).containsExactly("mills/old@old");
        assertThat(agenda.entries().getFirst().notes())
                .extracting(Text::english)
                .containsExactly("text not seen");
        assertThat(agenda.entries().getFirst().source()).isInstanceOf(Entry.Source.Law.class);
    }

    @Test
    void a_text_speaks_only_of_the_instruments_funds_and_branches_in_its_scope() {
        Validity since = Validity.from(LocalDate.of(2020, 1, 1));
        assertThat(entries(new Scope("cog", List.of(new Scope.Dated("MILL", since)), List.of(), List.of())))
                .hasSize(1);
        assertThat(entries(new Scope("pact", List.of(), List.of(), List.of()))).isEmpty();
        assertThat(entries(new Scope("cog", List.of(new Scope.Dated("BAKERY", since)), List.of(), List.of())))
                .isEmpty();
        assertThat(entries(new Scope("", List.of(), List.of(new Scope.Dated("flour", since)), List.of())))
                .isEmpty();
        mills.branches.add(new Held("flour", Validity.from(LocalDate.of(2025, 1, 1))));
        assertThat(entries(new Scope("", List.of(), List.of(new Scope.Dated("flour", since)), List.of())))
                .isEmpty();
        mills.branches.set(0, new Held("flour", since));
        assertThat(entries(new Scope("", List.of(), List.of(new Scope.Dated("flour", since)), List.of())))
                .hasSize(1);
        assertThat(entries(new Scope("", List.of(), List.of(), List.of(new Scope.Dated("flour", since)))))
                .isEmpty();
    }

    private List<Entry> entries(Scope scope) {
        Duty any = duty(Nature.DUTY, new Start.Signature(), TWENTY, OPPOSED);
        mills.duties.clear();
        mills.duties.add(new Duty(
                any.id(),
                any.nature(),
                scope,
                any.title(),
                any.debtor(),
                any.creditor(),
                any.start(),
                any.delay(),
                any.stoppedBy(),
                any.restartedBy(),
                any.readings(),
                any.onExpiry(),
                any.bases(),
                any.notes()));
        return mills.on("2024-04-01").entries();
    }

    @Test
    void what_is_known_later_is_not_read() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, TWENTY, OPPOSED));
        mills.events.add(event("received", "2025-12-04", "a"));
        mills.events.add(event("opposed", "2025-12-20", "a"));

        assertThat(mills.on("2025-12-22", "2025-12-19").entries().getFirst().status())
                .isEqualTo(due(2));
        assertThat(mills.on("2025-12-19", "2025-12-22").entries().getFirst().status())
                .isEqualTo(due(5));
        assertThat(mills.on("2025-12-22", "2025-12-20").entries().getFirst().status())
                .isEqualTo(new Status.Done(LocalDate.of(2025, 12, 20), 0));
    }
}
