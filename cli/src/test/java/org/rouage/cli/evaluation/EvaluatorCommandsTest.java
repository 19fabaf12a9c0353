package org.rouage.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorCommandsTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @SuppressWarnings("NullAway.Init") // set before each test
    private LockKeepers locks;

    @BeforeEach
    void lay_the_dossier_down() {
        locks = LockKeepers.in(folder);
    }

    @Test
    void the_evaluator_finds_recommends_hands_and_the_parties_reply_and_follow_up() {
        locks.opened()
                .typed("find bilan-2022 --by Inspection --on 2023-02-10 --subject bassinees --text Nuit.")
                .typed("recommend bilan-2022 --by Inspection --on 2023-02-10 --to fund"
                        + " --due 2023-12-31 --text Compter.")
                .typed("hand bilan-2022 --by Inspection --on 2023-02-13 --stage provisional --text Provisoire.")
                .typed("reply bilan-2022 --party fund --by x --on 2023-02-20 --to m-2 --position accepted --text Oui.");
        var early = locks.run("hand", "bilan-2022", "--by", "x", "--on", "2023-02-28", "--stage", "final");
        locks.typed("hand bilan-2022 --by Inspection --on 2023-03-01 --stage final --text Définitif.")
                .typed("follow-up bilan-2022 --party fund --by x --on 2023-10-02 --to m-2"
                        + " --position said-done --text Fait.")
                .typed("follow-up bilan-2022 --party evaluator --by x --on 2023-11-02 --to m-2"
                        + " --position confirmed --text Vérifié.");

        assertThat(early.err()).contains("EVALUATION-FLOOR [Decree 2022-1680", "both parties: reply until 28 February");
        assertThat(locks.run("show", "bilan-2022", "--on", "2023-11-02").out())
                .contains("""
                        Evaluator: Inspection
                          provisional report m-3, 13 February 2023
                          replies until 28 February 2023
                        """)
                .contains("""
                          final report m-5, 1 March 2023
                          finding m-1 · bassinees
                            Nuit.
                            silence: the fund did not reply
                            silence: the State did not reply
                          recommendation m-2 to the fund, by 31 December 2023: confirmed
                            Compter.
                            m-4 · 20 February 2023 · the fund: accepted · Oui.
                            silence: the State did not reply
                            m-6 · 2 October 2023 · the fund: said done · Fait.
                            m-7 · 2 November 2023 · the evaluator: confirmed · Vérifié.
                          follow-up between 1 September 2023 and 1 December 2023
                        """);
    }
}
