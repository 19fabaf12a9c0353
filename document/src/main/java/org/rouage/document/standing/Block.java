package org.rouage.document.standing;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Writer;

/** What stands under a heading, in the forms that a page knows. */
sealed interface Block {
    /**
     * What one part says, by whom, and what it said first where an act changed it. An empty {@code words} with a mark
     * is a part that an act took away.
     */
    record Line(String part, Text words, Writer by, Optional<Mark> mark, Optional<Text> first) {}

    /** A text of the parties, in their Markdown. */
    record Prose(Line line) implements Block {}

    /** A fact under its name; several lines when it is a list. */
    record Datum(Text label, List<Line> lines) implements Block {
        public Datum {
            lines = List.copyOf(lines);
        }
    }

    /** Steps, in their order, in the parties' Markdown. */
    record Steps(Text label, List<Line> lines) implements Block {
        public Steps {
            lines = List.copyOf(lines);
        }
    }

    /** Figures in a table: each row has a heading, and a line for each further column. */
    record Table(Text caption, List<Text> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Row(Text heading, List<Line> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
