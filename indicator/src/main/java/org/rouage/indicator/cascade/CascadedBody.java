package org.rouage.indicator.cascade;

import java.util.List;
import java.util.Optional;
import org.rouage.convention.Records.LocalContract;
import org.rouage.indicator.scoring.Judgement;

/**
 * A body of the network: its contracts, its results against its own targets, its score and its rank.
 *
 * <p>Example: the port, contract of 2024-03-02 with two commitments of its own and one of the national fund; 77.16 %
 * against 79 %; score 0.75 of what was measured, rank 2 to 3, because one indicator of weight 10 was not measured.
 *
 * @param contracts known on the day, in the order in which they were signed; none where the body has none
 * @param judgements of the indicators on which it is judged
 */
public record CascadedBody(
        String id,
        String name,
        Optional<String> region,
        List<LocalContract> contracts,
        List<Judgement> judgements,
        Standing standing) {
    public CascadedBody {
        contracts = List.copyOf(contracts);
        judgements = List.copyOf(judgements);
    }

    /** How many commitments a side has under the contracts: {@code national} or {@code local}. */
    public long commitments(String side) {
        return contracts.stream()
                .flatMap(contract -> contract.commitments().stream())
                .filter(one -> one.side().equals(side))
                .count();
    }
}
