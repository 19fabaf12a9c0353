package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Records.LocalContract;
import org.rouage.law.requirement.Check;

/**
 * Whether each local fund that is open that day has its contract, signed on both sides by those the text names.
 *
 * <p>Example: a network of three funds, two contracts rightly signed: to justify, naming the third, for the texts set
 * no day. A contract that lacks a signature breaches; a dossier that does not list its network leaves the question
 * undecided.
 */
final class LocalContractsCheck {
    private LocalContractsCheck() {}

    static Assessment of(Check.LocalContracts check, Case inCase) {
        var contracts = inCase.file().known().localContracts();
        var evidence = new ArrayList<Evidence>();
        var wrong = new ArrayList<Text>();
        for (LocalContract contract : contracts) {
            var missing = missingSignatures(check, contract);
            if (missing.isEmpty()) {
                evidence.add(new Evidence(
                        contract.localFund(),
                        Words.say("contrat signé le {}", "contract signed on {}", Words.day(contract.signed()))));
            } else {
                wrong.add(Words.say(
                        "{} ({})", "{} ({})", Text.same(contract.localFund()), Capacities.name(missing, inCase)));
            }
        }
        return (wrong.isEmpty() ? eachFundHasOne(contracts, inCase) : wronglySigned(wrong)).with(evidence);
    }

    private static Assessment wronglySigned(List<Text> wrong) {
        return Assessment.breached(
                Words.say("Signatures manquantes : {}.", "Signatures missing: {}.", Words.list(wrong)),
                Words.say("Compléter les signatures : {}.", "Complete the signatures: {}.", Words.list(wrong)));
    }

    private static Assessment eachFundHasOne(List<LocalContract> contracts, Case inCase) {
        List<LocalFund> network = inCase.file().clauses().convention().fund().network();
        if (network.isEmpty()) {
            return contracts.isEmpty() ? nothingOnRecord() : networkUnknown(contracts.size());
        }
        Set<String> signed = contracts.stream().map(LocalContract::localFund).collect(Collectors.toSet());
        List<LocalFund> open = network.stream()
                .filter(fund -> fund.validity().contains(inCase.lawOf()))
                .toList();
        List<Text> without = open.stream()
                .filter(fund -> !signed.contains(fund.id()))
                .map(fund -> Text.same(fund.id()))
                .toList();
        if (!without.isEmpty()) {
            return Assessment.toJustify(
                    Words.say(
                            "Caisses de base sans contrat inscrit : {}.",
                            "Local funds without a contract on record: {}.",
                            Words.list(without)),
                    Words.say(
                            "Conclure et inscrire les contrats : {}, ou justifier.",
                            "Conclude and record the contracts: {}, or justify.",
                            Words.list(without)));
        }
        return Assessment.satisfied(Words.say(
                "Chacune des {} caisses de base ouvertes le {} a son contrat.",
                "Each of the {} local funds open on {} has its contract.",
                Text.same(Integer.toString(open.size())),
                Words.day(inCase.lawOf())));
    }

    private static Assessment nothingOnRecord() {
        return Assessment.undecided(
                Text.of("Aucun contrat local n'est inscrit au dossier.", "No local contract is on record."),
                Text.of(
                        "Inscrire le réseau et les contrats conclus avec les caisses de base.",
                        "Record the network and the contracts concluded with the local funds."));
    }

    private static Assessment networkUnknown(int contracts) {
        return Assessment.undecided(
                Words.say(
                        "{} comme il faut ; le dossier ne dit pas quelles caisses de base existent.",
                        "{} rightly signed; the dossier does not say which local funds there are.",
                        Text.counted(
                                contracts,
                                "contrat inscrit, signé",
                                "contrats inscrits, signés",
                                "contract on record,",
                                "contracts on record,")),
                Text.of(
                        "Donner le réseau de la caisse : ses caisses de base, datées.",
                        "Give the network of the fund: its local funds, dated."));
    }

    private static List<List<String>> missingSignatures(Check.LocalContracts check, LocalContract contract) {
        var missing = new ArrayList<>(Capacities.match(check.national(), contract.nationalCapacities())
                .missing());
        missing.addAll(
                Capacities.match(check.local(), contract.localCapacities()).missing());
        return missing;
    }
}
