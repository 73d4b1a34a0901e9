package org.huansun.workspace;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list of cases, and where they stand in it.
 *
 * @param first names the place before the first row, {@code last} that behind the last one; empty where there are no rows
 */
public record CasePage(List<CaseRow> rows, Optional<Key> first, Optional<Key> last) {

    public CasePage {
        rows = List.copyOf(rows);
    }

    /**
     * A row's place in a list: it stays the right one when rows come and go before it.
     *
     * @param value what the list is sorted by
     */
    public record Key(Object value, long casePos) {}

    /** From where a page is read. */
    public sealed interface From {

        /** The head of the list. */
        record Head() implements From {}

        /** The rows behind a row. */
        record Behind(Key key) implements From {}

        /** The rows before a row. */
        record Before(Key key) implements From {}

        /** The end of the list. */
        record End() implements From {}
    }
}
