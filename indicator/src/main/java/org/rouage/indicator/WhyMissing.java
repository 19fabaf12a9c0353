package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rouage.formula.Value;
import org.rouage.indicator.Result.Part;

/** Why a measure of a formula has no number over an extent and a period. */
record WhyMissing(IndicatorModel model, Expectations expectations, Measured counted, Exclusions exclusions, Side side) {
    Value of(Part part, Extent extent, Optional<Period> last) {
        MeasureDefinition measure = part.measure();
        Period period = part.period();
        if (part.coverage().expected() > 0) {
            return notGiven(part, extent, last);
        }
        if (period.frequency().compareTo(measure.frequency()) < 0) {
            return Reasons.tooShort(measure.id(), period, measure.frequency());
        }
        if (measure.time() == OverTime.NONE && period.frequency() != measure.frequency()) {
            return Reasons.notOverTime(measure.id(), period);
        }
        if (measure.bodies() == OverBodies.NONE && extent instanceof Extent.Region) {
            return Reasons.notOverBodies(measure.id(), period);
        }
        if (model.isNational(measure) && !(extent instanceof Extent.Whole) && measure.bodies() != OverBodies.NONE) {
            return Reasons.onlyNational(measure.id(), period);
        }
        List<Gap> excused = said(part, extent, last, Absent.Kind.NOT_APPLICABLE);
        if (!excused.isEmpty()) {
            return Reasons.notApplicable(measure, period, Lacking.of(excused, side));
        }
        boolean isAnyExpected = expectations.expected(measure, extent, period, Exclusions.NONE, Optional.empty()) > 0;
        return isAnyExpected && !exclusions.isNone()
                ? Reasons.neutralised(measure.id(), period)
                : Reasons.nothingExpected(measure.id(), period);
    }

    /** Somebody said nothing at all, or everybody said that it is not determined. */
    private Value notGiven(Part part, Extent extent, Optional<Period> last) {
        List<Gap> said = said(part, extent, last, Absent.Kind.NOT_DETERMINED);
        if (said.size() == part.coverage().expected()) {
            return Reasons.notDetermined(part.measure(), part.period(), Lacking.of(said, side));
        }
        return side == Side.AGREED
                ? Reasons.notAgreed(part.measure(), part.period())
                : Reasons.missing(part.measure(), part.period());
    }

    /** What bodies said in place of a value. */
    private List<Gap> said(Part part, Extent extent, Optional<Period> last, Absent.Kind kind) {
        MeasureDefinition measure = part.measure();
        var said = new ArrayList<Gap>();
        for (Period base : expectations.bases(measure, part.period(), last)) {
            SortedSet<String> asked = expectations.reporters(measure, extent, base, exclusions);
            counted.absent(measure.id(), base).forEach((body, absent) -> {
                if (asked.contains(body) && absent.kind() == kind) {
                    said.add(new Gap(body, measure.id(), base, Gap.Why.NOT_DETERMINED, Optional.of(absent)));
                }
            });
        }
        return said;
    }
}
