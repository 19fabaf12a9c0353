package org.rouage.measure.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.measure.Engine;

/**
 * A Parquet file, whose rows are counted from 1 as lines are. Every column is read as text and judged as such, so that
 * 12.50 in a decimal column and {@code 12.50} in a text column are one; a missing value is an empty cell.
 *
 * <p>Example: a column of days is read as {@code 2024-03-31}; a whole number 2024 as the year.
 */
final class ParquetOrigin implements Origin {
    private static final Pattern NUMBER =
            Pattern.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\\(.*\\)");

    private final Intake.Asked asked;
    private final Engine engine;
    private final List<String> names;
    /** The positions of the columns that hold numbers. */
    private final Set<Integer> numbers;

    private ParquetOrigin(Intake.Asked asked, Engine engine, List<String> names, Set<Integer> numbers) {
        this.asked = asked;
        this.engine = engine;
        this.names = names;
        this.numbers = numbers;
    }

    /** Refused when the engine cannot read it through. */
    static Outcome<Origin> open(Intake.Asked asked, Engine engine) {
        var names = new ArrayList<String>();
        var numbers = new HashSet<Integer>();
        Optional<Problem> damaged = query(
                engine,
                asked,
                "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(" + Sql.text(asked.file())
                        + "))",
                row -> {
                    if (NUMBER.matcher(row.getString(2)).matches()) {
                        numbers.add(names.size());
                    }
                    names.add(row.getString(1));
                });
        return damaged.isPresent()
                ? Outcome.refused(List.of(damaged.get()))
                : Outcome.accepted(new ParquetOrigin(asked, engine, List.copyOf(names), numbers));
    }

    @Override
    public Outcome<Layout> layout() {
        return Layout.of(asked.printed(), 0, names, asked.mapping());
    }

    @Override
    public void rows(Layout layout, Consumer<Row> taker, Findings findings) {
        var line = new long[1];
        query(engine, asked, "SELECT COLUMNS(*)::VARCHAR FROM read_parquet(" + Sql.text(asked.file()) + ")", row -> {
                    var cells = new ArrayList<String>();
                    for (int i = 1; i <= names.size(); i++) {
                        cells.add(Optional.ofNullable(row.getString(i)).orElse(""));
                    }
                    line[0]++;
                    taker.accept(new Row(line[0], cells, Set.of(), numbers));
                })
                .ifPresent(findings::refuse);
    }

    private static Optional<Problem> query(Engine engine, Intake.Asked asked, String sql, Sql.Taker taker) {
        try (Statement statement = engine.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
            return Optional.empty();
        } catch (SQLException unreadable) {
            Text found = Text.of("un fichier Parquet coupé ou abîmé", "a Parquet file that is cut or damaged");
            return Optional.of(FileShape.damaged(Place.of(asked.printed()), found));
        }
    }
}
