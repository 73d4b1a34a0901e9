package org.huansun.workspace.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** For each term the keys of the documents in which it stands, in blocks of the table {@code search_posting}. */
final class Postings {

    private static final String ROWS = "SELECT first, keys, distances FROM view.search_posting WHERE term ";
    private static final String IN_RANGE = ROWS + "BETWEEN ? AND ?";
    private static final String FIRST_IN_TERM = ROWS + "= ? AND first >= ? AND first < ? ORDER BY first LIMIT 1";
    private static final String LAST_IN_TERM = ROWS + "= ? AND first >= ? AND first < ? ORDER BY first DESC LIMIT 1";
    private static final String BLOCKS = "SELECT count(*) FROM view.search_posting WHERE term = ?";
    private static final String DELETE = "DELETE FROM view.search_posting WHERE term = ? AND first = ?";
    private static final String INSERT = "INSERT OR REPLACE INTO view.search_posting VALUES (?, ?, ?, ?)";

    private final Statements statements;

    Postings(Statements statements) {
        this.statements = statements;
    }

    /** A block as it stands in the table. */
    private record Block(long first, long keys, byte[] distances) {

        LongRun run() {
            LongRun run = new LongRun();
            PostingBlock.each(first, keys, distances, run::add);
            return run;
        }
    }

    /** Gives the keys of all terms in a range, those of each term in order. */
    void each(long from, long to, LongConsumer keys) throws SQLException {
        statements.each(IN_RANGE,
                row -> PostingBlock.each(row.getLong(1), row.getLong(2), row.getBytes(3), keys), from, to);
    }

    /** About how often a term stands: how many blocks it fills. */
    long blocks(long term) throws SQLException {
        long[] blocks = new long[1];
        statements.each(BLOCKS, row -> blocks[0] = row.getLong(1), term);
        return blocks[0];
    }

    /**
     * Changes the keys of one term.
     *
     * @param adding in order; one that is there already stays
     * @param removing in order; one that is added too stays
     */
    void change(long term, LongRun adding, LongRun removing) throws SQLException {
        while (adding.hasNext() || removing.hasNext()) {
            long next = Math.min(adding.peek(), removing.peek());
            SearchKind kind = SearchKind.of(next);
            Optional<Block> block = block(LAST_IN_TERM, term, kind.start(), kind.end());
            long limit = kind.end();
            if (block.isPresent() && block.get().first() > next) {
                block = block(LAST_IN_TERM, term, kind.start(), next + 1);
                limit = block(FIRST_IN_TERM, term, next + 1, kind.end()).map(Block::first).orElse(limit);
            }
            MergedRun changed = new MergedRun(block.map(Block::run).orElseGet(LongRun::new), adding, removing, limit);
            if (block.isPresent() && block.get().first() != changed.peek()) {
                statements.change(DELETE, term, block.get().first());
            }
            write(term, changed);
        }
    }

    private Optional<Block> block(String query, long term, long from, long to) throws SQLException {
        List<Block> found = new ArrayList<>(1);
        statements.each(query, row -> found.add(new Block(row.getLong(1), row.getLong(2), row.getBytes(3))), term, from, to);
        return found.stream().findFirst();
    }

    private void write(long term, MergedRun keys) throws SQLException {
        PostingBlock block = new PostingBlock();
        while (keys.peek() != LongRun.NO_MORE) {
            long key = keys.next();
            if (!block.takes(key)) {
                insert(term, block);
                block.clear();
                block.takes(key);
            }
        }
        if (!block.isEmpty()) {
            insert(term, block);
        }
    }

    private void insert(long term, PostingBlock block) throws SQLException {
        statements.change(INSERT, term, block.first(), block.keys(), block.bytes());
    }
}
