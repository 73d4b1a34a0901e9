package org.huansun.documents.setting;

import java.util.List;

/** One part of a sheet, from the top down. */
public sealed interface Block {

    /** The heading of what follows. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(Words words) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /** What a sheet is about, one fact a line: its name on the left, what it is on the right. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A fact by its name. */
    record Fact(String name, List<Words> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }

        /** A fact in one line of plain words. */
        public static Fact of(String name, String words) {
            return new Fact(name, List.of(Words.plain(words)));
        }
    }

    /** A table whose head stands on each page anew. */
    record Table(Kind kind, List<Column> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What a table is like. */
    enum Kind {
        LIST,
        /** Seven days in a row. */
        WEEKS,
        /** A month on a page, a cell of the same height for each day. */
        MONTH
    }

    /** @param share of the table's width, in hundredths */
    record Column(String head, int share) {}
}
