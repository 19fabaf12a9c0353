package org.rouage.measure.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.indicator.Side;
import org.rouage.measure.intake.Chandlers;

class SenderTest {
    @ParameterizedTest
    @CsvSource({
        "north,declared,true",
        "north,verified,false",
        "north,agreed,false",
        "North,verified,false",
        "fund,declared,true",
        "fund,verified,false",
        "fund,agreed,true",
        "chandlers,declared,true",
        "chandlers,verified,false",
        "state,declared,false",
        "state,verified,true",
        "state,agreed,true",
        "the auditors,declared,true",
        "the auditors,verified,true"
    })
    void a_local_fund_declares_and_only_the_state_verifies(String by, String state, boolean isAccepted) {
        var problem = Sender.of(by, Chandlers.expected())
                .mismatch(by, Side.State.of(state).orElseThrow());

        assertThat(problem.isEmpty()).isEqualTo(isAccepted);
        problem.ifPresent(told -> {
            assertThat(told.code()).isEqualTo("MEASURE-STORE-SENDER");
            assertThat(told.found().in(Language.ENGLISH)).isEqualTo(by + ": " + state);
        });
    }
}
