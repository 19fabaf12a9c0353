package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;

/** What is wrong with the contracts of local funds, all at once and each at its place. */
final class BadLocalContractsTest {
    private static final String FILE = "records/local-contracts.yaml";
    private static final String SIGNED = "nationalCapacities: [director], localCapacities: [director]";

    @Test
    void everything_wrong_with_local_contracts_is_listed_at_once_where_it_stands() {
        Sample bad = contracts("""
                localContracts:
                  - localFund: nrod
                    signed: 2014-10-01
                    nationalCapacities: [director]
                    localCapacities: [director]
                    start: 2014-10-01
                    endInclusive: 2014-09-30
                  - localFund: nord
                    signed: 2014-10-01
                    nationalCapacities: [director]
                    localCapacities: [director]
                    start: 2014-10-01
                    endInclusive: 2016-12-31
                    targets:
                      - {indicator: ind-calls, year: 2015, number: 86}
                      - {indicator: ind-calls, year: 2015, number: 87}
                      - {indicator: ind-cals, year: 2015, number: 90, upTo: 80}
                      - {indicator: ind-calls, year: 2030, number: 80}
                """);

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                records/local-contracts.yaml:2:16 (localContracts[1].localFund): LOCAL-CONTRACT-NO-SUCH-FUND
                  found: nrod
                  expected: the identifier of a local fund of the network
                  remedy: did you mean nord?
                records/local-contracts.yaml:7:19 (localContracts[1].endInclusive): LOCAL-CONTRACT-BACKWARDS
                  found: endInclusive 2014-09-30, start 2014-10-01
                  expected: endInclusive, not before 2014-10-01
                  remedy: correct one of the two values
                records/local-contracts.yaml:16:21 (localContracts[2].targets[2].indicator): LOCAL-TARGET-TWICE
                  found: nord, ind-calls, 2015, already at 15:21
                  expected: one target for a fund, an indicator and a year
                  remedy: keep the one that the fund signed
                records/local-contracts.yaml:17:21 (localContracts[2].targets[3].indicator): DOSSIER-NO-SUCH-ELEMENT
                  found: ind-cals
                  expected: the identifier of an element of this dossier: indicator
                  remedy: did you mean ind-calls?
                records/local-contracts.yaml:17:61 (localContracts[2].targets[3].upTo): LOCAL-TARGET-BACKWARDS
                  found: upTo 80, number 90
                  expected: upTo, not below 90
                  remedy: correct one of the two values
                records/local-contracts.yaml:18:38 (localContracts[2].targets[4].year): LOCAL-TARGET-OUTSIDE-CONTRACT
                  found: 2030
                  expected: a year of the local contract, from 1 October 2014 to 31 December 2016
                  remedy: correct the year, or take out the target
                """);
    }

    @Test
    void the_same_is_said_in_french() {
        Sample bad = contracts("""
                localContracts:
                  - {localFund: nord, signed: 2014-10-01, start: 2014-10-01, endInclusive: 2015-12-31, CAPACITIES}
                  - {localFund: nord, signed: 2015-12-01, start: 2015-12-31, endInclusive: 2016-12-31, CAPACITIES}
                  - {localFund: sud, signed: 2015-03-31, endInclusive: 2014-12-31, CAPACITIES, targets: [{indicator: ind-calls, year: 2015, number: 3, upTo: 2}]}
                """);

        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                records/local-contracts.yaml:3:50 (localContracts[2].start): LOCAL-CONTRACT-OVERLAP
                  trouvé : nord, qui a déjà un contrat, du 1er octobre 2014 au 31 décembre 2015 (en 2:5)
                  attendu : un contrat à la fois pour une caisse et une branche
                  remède : donnez au premier son dernier jour et au suivant un premier jour après lui, ou à chacun sa \
                branche
                records/local-contracts.yaml:4:17 (localContracts[3].localFund): LOCAL-CONTRACT-FUND-NOT-OPEN
                  trouvé : sud, ouverte depuis le 1er avril 2015 jusqu'au 31 décembre 2015
                  attendu : une caisse ouverte le 31 mars 2015, quand le contrat commence à lier
                  remède : corrigez la caisse ou les jours du contrat, ou le réseau
                records/local-contracts.yaml:4:168 (localContracts[3].targets[1].year): LOCAL-TARGET-OUTSIDE-CONTRACT
                  trouvé : 2015
                  attendu : une année du contrat local, jusqu'au 31 décembre 2014
                  remède : corrigez l'année, ou enlevez la cible
                records/local-contracts.yaml:4:191 (localContracts[3].targets[1].upTo): LOCAL-TARGET-BACKWARDS
                  trouvé : upTo 2, number 3
                  attendu : upTo, au moins 3
                  remède : corrigez l'une des deux valeurs
                """);
    }

    @Test
    void a_contract_may_follow_another_from_the_day_after_its_last() {
        assertThat(two("endInclusive: 2015-12-31", "start: 2015-12-30")).containsExactly("LOCAL-CONTRACT-OVERLAP");
        assertThat(two("endInclusive: 2015-12-31", "start: 2015-12-31")).containsExactly("LOCAL-CONTRACT-OVERLAP");
        assertThat(two("endInclusive: 2015-12-31", "start: 2016-01-01")).isEmpty();
    }

    @Test
    void without_a_last_day_a_contract_runs_on_and_without_a_first_it_runs_from_its_signature() {
        assertThat(two("branches: []", "start: 2016-12-31")).containsExactly("LOCAL-CONTRACT-OVERLAP");
        assertThat(two("endInclusive: 2015-05-31", "endInclusive: 2016-12-31"))
                .as("the second is signed on 1 June 2015")
                .isEmpty();
        assertThat(two("endInclusive: 2015-06-01", "endInclusive: 2016-12-31"))
                .containsExactly("LOCAL-CONTRACT-OVERLAP");
    }

    @Test
    void contracts_of_different_branches_may_stand_side_by_side_but_one_without_a_branch_is_for_all() {
        assertThat(two("branches: [old-age]", "branches: [sickness]")).isEmpty();
        assertThat(two("branches: [old-age, sickness]", "branches: [sickness]"))
                .containsExactly("LOCAL-CONTRACT-OVERLAP");
        assertThat(two("branches: [old-age]", "branches: []")).containsExactly("LOCAL-CONTRACT-OVERLAP");
    }

    @Test
    void a_target_is_given_once_even_over_two_contracts() {
        String target = "targets: [{indicator: ind-calls, year: 2015, number: 86}]";

        assertThat(two("branches: [old-age], " + target, "branches: [sickness], " + target))
                .containsExactly("LOCAL-TARGET-TWICE");
        assertThat(two("branches: [old-age], " + target, "branches: [sickness], " + target.replace("2015", "2016")))
                .isEmpty();
    }

    @Test
    void a_fund_is_open_when_its_contract_begins_to_bind() {
        assertThat(one("localFund: sud, signed: 2015-03-31")).containsExactly("LOCAL-CONTRACT-FUND-NOT-OPEN");
        assertThat(one("localFund: sud, signed: 2015-04-01")).isEmpty();
        assertThat(one("localFund: sud, signed: 2015-02-01, start: 2015-04-01"))
                .as("signed before the fund opens, for the days after")
                .isEmpty();
        assertThat(one("localFund: sud, signed: 2015-04-02, start: 2015-01-01"))
                .as("back to a day before it opened, as it may be")
                .isEmpty();
        assertThat(one("localFund: nord, signed: 2016-12-31")).isEmpty();
        assertThat(one("localFund: nord, signed: 2017-01-01"))
                .as("closed from 1 January 2017")
                .containsExactly("LOCAL-CONTRACT-FUND-NOT-OPEN");
    }

    @Test
    void the_years_of_a_contract_are_those_of_its_days() {
        assertThat(year("start: 2015-12-31", 2014)).containsExactly("LOCAL-TARGET-OUTSIDE-CONTRACT");
        assertThat(year("start: 2015-12-31", 2015)).isEmpty();
        assertThat(year("endInclusive: 2016-01-01", 2016)).isEmpty();
        assertThat(year("endInclusive: 2016-01-01", 2017)).containsExactly("LOCAL-TARGET-OUTSIDE-CONTRACT");
    }

    @Test
    void a_year_that_the_convention_does_not_reach_is_told_and_may_be_kept() {
        assertThat(noticed(2013))
                .singleElement()
                .satisfies(notice -> assertThat(notice.print(Language.FRENCH)).isEqualTo("""
                        records/local-contracts.yaml:1:156 (localContracts[1].targets[1].year): \
                        LOCAL-TARGET-OUTSIDE-CONVENTION
                          trouvé : 2013
                          attendu : une année de la convention, du 1er janvier 2014 au 31 décembre 2018
                          remède : vérifiez l'année ; rien n'empêche de la garder"""));
        assertThat(noticed(2014)).isEmpty();
        assertThat(noticed(2018)).as("the term as amended").isEmpty();
        assertThat(noticed(2019)).hasSize(1);
    }

    private static List<Problem> noticed(int year) {
        return contracts("localContracts: [{localFund: nord, signed: 2014-10-01, CAPACITIES, targets: [{indicator: "
                        + "ind-calls, year: " + year + ", number: 86}]}]")
                .dossier()
                .notices()
                .stream()
                .filter(notice -> notice.code().startsWith("LOCAL"))
                .toList();
    }

    @Test
    void the_two_ends_of_a_range_may_be_equal_and_so_may_the_days_of_a_contract() {
        assertThat(one("localFund: nord, signed: 2014-10-01, start: 2015-01-01, endInclusive: 2015-01-01, targets: "
                        + "[{indicator: ind-calls, year: 2015, number: 80.0, upTo: 80}]"))
                .isEmpty();
    }

    @Test
    void a_dossier_that_does_not_list_its_network_has_no_unknown_fund() {
        String convention = Sample.full()
                .with(
                        "convention.yaml",
                        Sample.full()
                                .text("convention.yaml")
                                .lines()
                                .filter(line -> line.startsWith("  network: "))
                                .findFirst()
                                .orElseThrow(),
                        "")
                .with("convention.yaml", "bodies: [nord, CNX]", "bodies: [CNX]")
                .text("convention.yaml");
        var withoutNetwork = new Sample(new LinkedHashMap<>(Map.of(
                "convention.yaml",
                convention,
                FILE,
                text("localContracts: [{localFund: anything, signed: 2014-10-01, CAPACITIES}]"))));

        assertThat(withoutNetwork.codes()).isEmpty();
    }

    private static List<String> year(String days, int year) {
        return one("localFund: nord, signed: 2014-10-01, " + days + ", targets: [{indicator: ind-calls, year: " + year
                + ", number: 86}]");
    }

    private static List<String> one(String contract) {
        return contracts("localContracts: [{" + contract + ", CAPACITIES}]").codes();
    }

    /** Two contracts of one fund, the first signed on 1 October 2014, the second on 1 June 2015. */
    private static List<String> two(String first, String second) {
        return contracts("""
                localContracts:
                  - {localFund: nord, signed: 2014-10-01, FIRST, CAPACITIES}
                  - {localFund: nord, signed: 2015-06-01, SECOND, CAPACITIES}
                """.replace("FIRST", first).replace("SECOND", second)).codes();
    }

    private static Sample contracts(String text) {
        return Sample.full().with(FILE, text(text));
    }

    private static String text(String text) {
        return text.replace("CAPACITIES", SIGNED);
    }
}
