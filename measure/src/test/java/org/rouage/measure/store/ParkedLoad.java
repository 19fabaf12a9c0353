package org.rouage.measure.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Chandlers;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Mapping;

/** A process of its own that loads a file, says that it has done a step, and waits there to be killed. */
final class ParkedLoad {
    private ParkedLoad() {}

    /** The dossier, the file, and the step. */
    public static void main(String[] asked) {
        LoadMeasures.Step last = LoadMeasures.Step.valueOf(asked[2]);
        new LoadMeasures(Path.of(asked[0]), Chandlers.expected(), Engine.Bounds::of, step -> {
                    if (step == last) {
                        System.out.println(step);
                        while (true) {
                            LockSupport.park();
                        }
                    }
                })
                .load(asked(Path.of(asked[1])), new Findings(10));
    }

    static LoadMeasures.Asked asked(Path file) {
        return new LoadMeasures.Asked(
                file,
                String.valueOf(file.getFileName()),
                Optional.empty(),
                LocalDate.of(2026, 5, 3),
                "fund",
                Side.State.DECLARED,
                List.of(),
                Optional.empty(),
                false,
                Mapping.NONE);
    }
}
