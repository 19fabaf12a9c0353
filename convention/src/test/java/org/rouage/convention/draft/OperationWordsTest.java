package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;

class OperationWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Fund.LocalFund EAST = new Fund.LocalFund("east", "East", Validity.from(DAY));

    @Test
    void who_acts_is_a_draft_by_its_name_or_an_act_by_its_number() {
        assertThat(OperationWords.who("accueil")).isEqualTo(Text.of("le projet accueil", "draft accueil"));
        assertThat(OperationWords.who("amendment-12")).isEqualTo(Text.of("l'avenant 12", "amendment 12"));
        assertThat(OperationWords.who("amendment-12b"))
                .isEqualTo(Text.of("le projet amendment-12b", "draft amendment-12b"));
    }

    @Test
    void operations_on_the_text_are_said_with_what_they_touch() {
        says(
                Lamplighters.insertLast("convention", Lamplighters.clause("c-9")),
                "insère c-9 dans la convention",
                "inserts c-9 into the convention");
        says(
                Lamplighters.insertLast("sheet-1", Lamplighters.objective("o-9")),
                "insère o-9 dans sheet-1",
                "inserts o-9 into sheet-1");
        says(new Operation.Replace(Lamplighters.clause("c-9")), "réécrit c-9", "writes anew c-9");
        says(
                new Operation.Move("o-1", "sheet-2", Optional.empty(), true),
                "déplace o-1 dans sheet-2",
                "moves o-1 into sheet-2");
        says(new Operation.Renumber("c-1", "3 bis"), "donne le numéro 3 bis à c-1", "gives the number 3 bis to c-1");
        says(Lamplighters.repeal("c-1"), "abroge c-1", "repeals c-1");
        says(
                Lamplighters.words("convention", "a", "b"),
                "remplace des mots de la convention",
                "replaces words of the convention");
        says(
                new Operation.Correct("amendment-1", "slip", Lamplighters.repeal("c-1")),
                "abroge c-1 (correction de amendment-1)",
                "repeals c-1 (correction of amendment-1)");
    }

    @Test
    void operations_on_figures_are_said_with_their_year() {
        says(
                Lamplighters.setTarget("ind-1", 2026, "1"),
                "fixe la cible 2026 de ind-1",
                "sets the target 2026 of ind-1");
        says(
                new Operation.RepealTarget("ind-1", 2026),
                "abroge la cible 2026 de ind-1",
                "repeals the target 2026 of ind-1");
        says(
                new Operation.SetAmount("budget-1", 2025, BigDecimal.ONE, "MEUR"),
                "fixe le montant 2025 de budget-1",
                "sets the amount 2025 of budget-1");
        says(
                new Operation.SetWorkforce("staff", 2025, BigDecimal.ONE, Optional.empty()),
                "fixe l'année 2025 de staff",
                "sets the year 2025 of staff");
        says(
                new Operation.SetSeries("oil-price", 2025, BigDecimal.ONE, Optional.empty()),
                "fixe l'année 2025 de oil-price",
                "sets the year 2025 of oil-price");
        says(new Operation.SetParameter("p", BigDecimal.ONE, Optional.empty()), "fixe p", "sets p");
        says(
                new Operation.SetRule("budget-1", "calculation", Budget.Rule.inWords("r", "x")),
                "fixe la règle de calcul de budget-1",
                "sets the rule of calculation of budget-1");
        says(
                new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("r", "x")),
                "fixe la règle d'évolution de budget-1",
                "sets the rule of evolution of budget-1");
    }

    @Test
    void operations_on_commitments_and_definitions_are_said() {
        says(
                new Operation.ChangeCommitment("com-1", Optional.of("t"), Optional.empty(), Optional.empty()),
                "modifie com-1",
                "changes com-1");
        says(new Operation.EndCommitment("com-1", DAY), "met fin à com-1", "ends com-1");
        says(
                new Operation.ReplaceDefinition(
                        "ind-1",
                        2026,
                        "n",
                        Optional.of("d"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "redéfinit ind-1",
                "defines anew ind-1");
    }

    @Test
    void operations_on_the_network_the_missions_and_the_term_are_said() {
        says(new Operation.OpenLocalFund(EAST), "ouvre la caisse east", "opens the local fund east");
        says(new Operation.CloseLocalFund("east", DAY), "ferme la caisse east", "closes the local fund east");
        says(
                new Operation.MergeLocalFunds(List.of("north", "south"), EAST, DAY),
                "fusionne north, south en east",
                "merges north, south into east");
        says(
                new Operation.CloseLocalFund("east", DAY, Optional.of("west")),
                "ferme la caisse east",
                "closes the local fund east");
        says(
                new Operation.SplitLocalFund(
                        "north", List.of(EAST, new Fund.LocalFund("west", "W", EAST.validity())), DAY),
                "divise la caisse north en east, west",
                "splits the local fund north into east, west");
        says(
                new Operation.MoveLocalFund("north", "shore", DAY),
                "déplace la caisse north en région shore",
                "moves the local fund north to region shore");
        says(
                new Operation.AddMission(new Fund.Held("m", Validity.from(DAY))),
                "confie la mission m",
                "gives the mission m");
        says(new Operation.EndMission("m", DAY), "met fin à la mission m", "ends the mission m");
        says(new Operation.SetTerm(DAY), "fixe le terme au 2026-01-01", "sets the term to 2026-01-01");
    }

    @Test
    void a_target_within_a_year_or_for_one_fund_is_said() {
        says(finer("2026-S1", Optional.empty()), "fixe la cible 2026-S1 de ind-1", "sets the target 2026-S1 of ind-1");
        says(
                finer("2026", Optional.of("north")),
                "fixe la cible 2026 north de ind-1",
                "sets the target 2026 north of ind-1");
    }

    private static Operation finer(String period, Optional<String> body) {
        return new Operation.SetFinerTarget(
                "ind-1",
                Optional.empty(),
                new Indicator.FinerTarget(
                        period, body, Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty()));
    }

    private static void says(Operation operation, String french, String english) {
        assertThat(OperationWords.of(operation)).isEqualTo(Text.of(french, english));
    }
}
