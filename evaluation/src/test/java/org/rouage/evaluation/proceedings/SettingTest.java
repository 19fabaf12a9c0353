package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.evaluation.hearing.Role;

class SettingTest {
    private static Setting with(Map<String, Role> parties) {
        Setting usual = ProceedingsTest.on("2024-05-20").setting();
        return new Setting(usual.procedure(), usual.known(), usual.subjects(), parties, usual.outside());
    }

    @Test
    void a_party_is_named_by_its_side_and_one_of_several_of_a_side_with_its_identifier() {
        Setting two = with(Map.of("cnx", Role.FUND, "social", Role.STATE, "budget", Role.STATE));

        assertThat(two.named("cnx")).isEqualTo(Text.of("la caisse", "the fund"));
        assertThat(two.named("budget")).isEqualTo(Text.of("l'État (budget)", "the State (budget)"));
    }

    @Test
    void the_evaluator_is_named_and_a_stranger_goes_by_its_identifier() {
        Setting one = with(Map.of("state", Role.STATE));

        assertThat(one.named("state")).isEqualTo(Text.of("l'État", "the State"));
        assertThat(one.named("evaluator")).isEqualTo(Text.of("l'évaluateur", "the evaluator"));
        assertThat(one.named("nobody")).isEqualTo(Text.same("nobody"));
    }
}
