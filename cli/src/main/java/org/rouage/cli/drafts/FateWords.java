package org.rouage.cli.drafts;

import org.rouage.basics.Text;
import org.rouage.convention.draft.Fate;
import org.rouage.convention.draft.OperationWords;
import org.rouage.convention.draft.Step;

/** What became of an operation, on one line for its author. */
final class FateWords {
    private FateWords() {}

    static Text of(Fate fate) {
        return step(fate.step())
                .plus(
                        switch (fate) {
                            case Fate.Kept _ -> Text.of(" : gardée", ": kept");
                            case Fate.Agreed(Step _, Step with) ->
                                Text.of(" : déjà faite par " + with, ": already done by " + with);
                            case Fate.NotChosen(Step _, String conflict, String take) ->
                                Text.of(
                                        " : écartée, " + conflict + " (retenu : " + take + ")",
                                        ": left aside, " + conflict + " (taken: " + take + ")");
                            case Fate.RestsOn(Step _, Step aside) ->
                                Text.of(" : écartée, elle suppose " + aside, ": left aside, since it needs " + aside);
                        });
    }

    private static Text step(Step step) {
        return Text.same(step + " ").plus(OperationWords.of(step.operation()));
    }
}
