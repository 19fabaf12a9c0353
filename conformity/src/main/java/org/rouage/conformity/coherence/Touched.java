package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;

/**
 * The clauses that an operation changes, the one it is about first.
 *
 * <p>Example: a target set touches its indicator; a rule set touches the rule, then its budget, line or workforce path;
 * a new term touches the heading, {@code convention}.
 */
final class Touched {
    private static final List<String> HEADING = List.of(Heading.CONVENTION);

    private Touched() {}

    static List<String> by(Operation operation) {
        return switch (operation) {
            case Operation.Insert one -> List.of(one.element().id());
            case Operation.Replace one -> List.of(one.element().id());
            case Operation.Move one -> List.of(one.clause());
            case Operation.Renumber one -> List.of(one.clause());
            case Operation.Repeal one -> List.of(one.clause());
            case Operation.ReplaceWords one -> List.of(one.clause());
            case Operation.SetTarget one -> List.of(one.indicator());
            case Operation.SetFinerTarget one -> List.of(one.indicator());
            case Operation.RepealTarget one -> List.of(one.indicator());
            case Operation.ReplaceDefinition one -> List.of(one.indicator());
            case Operation.ChangeCommitment one -> List.of(one.commitment());
            case Operation.EndCommitment one -> List.of(one.commitment());
            case Operation.SetRule one -> List.of(one.rule().id(), one.of());
            case Operation.SetParameter one -> List.of(one.parameter());
            case Operation.SetSeries one -> List.of(one.series());
            case Operation.SetAmount one -> List.of(one.of());
            case Operation.SetWorkforce one -> List.of(one.workforce());
            case Operation.OpenLocalFund one -> HEADING;
            case Operation.CloseLocalFund one -> HEADING;
            case Operation.MergeLocalFunds one -> HEADING;
            case Operation.SplitLocalFund one -> HEADING;
            case Operation.MoveLocalFund one -> HEADING;
            case Operation.AddMission one -> HEADING;
            case Operation.EndMission one -> HEADING;
            case Operation.SetTerm one -> HEADING;
            case Operation.Correct one -> by(one.operation());
        };
    }
}
