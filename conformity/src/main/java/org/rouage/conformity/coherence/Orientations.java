package org.rouage.conformity.coherence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.Unwritten;

/**
 * The orientations of each side that nothing of the other is declared to correspond to. Any clause may answer an
 * orientation; a declaration that names a clause which is not there answers nothing.
 */
final class Orientations {
    private Orientations() {}

    static List<Contradiction> compare(Side ours, Side theirs, List<Declared> declared) {
        Gravity silence = declared.isEmpty() ? Gravity.UNDECIDED : Gravity.TO_JUSTIFY;
        Stream<Contradiction> without = written(ours)
                .filter(orientation -> declared.stream().noneMatch(one -> one.holds() && one.isOf(orientation.id())))
                .map(orientation -> new OrientationWithoutCounterpart(
                        orientation,
                        none(declared, one -> one.relation() == Relation.NONE && one.isOf(orientation.id()))));
        Stream<Contradiction> unanswered = written(theirs)
                .filter(orientation -> declared.stream().noneMatch(one -> one.holds() && one.isTo(orientation.id())))
                .map(orientation -> new UnansweredOrientation(
                        orientation, none(declared, one -> one.isNoneTo(orientation.id())), silence));
        return Stream.concat(without, unanswered).toList();
    }

    static boolean isUnwritten(Orientation orientation) {
        return Unwritten.in(orientation.title()) || Unwritten.in(orientation.text());
    }

    private static Stream<Orientation> written(Side side) {
        return side.convention().orientations().stream().filter(one -> !isUnwritten(one));
    }

    private static List<Correspondence> none(List<Declared> declared, Predicate<Declared> about) {
        return declared.stream().filter(about).map(Declared::written).toList();
    }
}
