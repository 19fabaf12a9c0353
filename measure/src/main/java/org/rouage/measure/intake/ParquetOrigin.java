package org.rouage.measure.intake;
import java.util.*;
import java.util.function.Consumer;
import org.rouage.basics.Outcome;
final class ParquetOrigin implements Origin {
    @Override public Outcome<Layout> layout() { throw new IllegalStateException(); }
    @Override public void rows(Layout layout, Consumer<Row> taker, Findings findings) {}
}
