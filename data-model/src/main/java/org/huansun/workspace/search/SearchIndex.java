package org.huansun.workspace.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which documents hold which words. Behind it stand, for every two characters that follow each other in a document, the keys
 * of the documents that hold them: so words of one or two characters are answered from the index alone, and of longer ones it
 * gives those documents that can hold them, each to be held against its text.
 *
 * <p>Reads and writes tables of the attached database {@code view}, within the transaction of its caller.
 */
public final class SearchIndex implements AutoCloseable {

    /** So few that reading another term's keys costs more than looking at the texts. */
    private static final int FEW = 32;

    private final Statements statements;
    private final Postings postings;
    private final PendingKeys pending;
    private final SearchDocuments documents;

    /** Opens the index of a connection, for a while. */
    public SearchIndex(Connection connection) {
        this.statements = new Statements(connection);
        this.postings = new Postings(statements);
        this.pending = new PendingKeys(statements);
        this.documents = new SearchDocuments(statements);
    }

    Postings postings() {
        return postings;
    }

    PendingKeys pending() {
        return pending;
    }

    SearchDocuments documents() {
        return documents;
    }

    /** Whether there is an index; if not, it is to be {@link #make made} before it is asked. */
    public boolean isMade() throws SQLException {
        boolean[] made = new boolean[1];
        statements.each("SELECT 1 FROM view.search_made", row -> made[0] = true);
        return made[0];
    }

    /** Lets go of the index: the documents are about to be written all at once, without telling of each. */
    public void forget() throws SQLException {
        statements.change("DELETE FROM view.search_made");
        statements.change("DELETE FROM view.search_posting");
        pending.clear();
    }

    /** Makes the index anew from the documents. */
    public void make() throws SQLException {
        forget();
        PostingBatch batch = new PostingBatch(postings);
        documents.each(batch::add);
        batch.write();
        statements.change("INSERT OR IGNORE INTO view.search_made VALUES (1)");
    }

    /**
     * The documents that can hold words: exactly those that do where this {@link #isSettled is settled}, else some more.
     *
     * @throws BrokenIndex if the index is to be made anew
     */
    public KeySet find(SearchWords words) throws SQLException {
        KeySet found = new KeySet();
        if (words.isEmpty()) {
            return found;
        }
        if (words.isOneCharacter()) {
            postings.each(PairTerms.from(words.first()), PairTerms.to(words.first()), found::add);
        } else {
            found.addAll(holding(words.terms()));
        }
        if (words.areInitials()) {
            found.addAll(holding(words.initials()));
        }
        for (PendingKeys.Pending changed : pending.first(Long.MAX_VALUE)) {
            found.remove(changed.key());
            if (holds(changed.key(), words)) {
                found.add(changed.key());
            }
        }
        return found;
    }

    /** Whether what is {@link #find found} for words needs no look at the texts. */
    public static boolean isSettled(SearchWords words) {
        return words.isOneTerm();
    }

    private KeySet holding(long[] terms) throws SQLException {
        record Sized(long term, long blocks) {}
        List<Sized> sized = new ArrayList<>();
        for (long term : terms) {
            sized.add(new Sized(term, postings.blocks(term)));
        }
        sized.sort(Comparator.comparingLong(Sized::blocks));
        KeySet holding = keys(sized.getFirst().term());
        for (Sized next : sized.subList(1, sized.size())) {
            if (holding.size() <= FEW) {
                break;
            }
            holding.retain(keys(next.term()));
        }
        return holding;
    }

    private KeySet keys(long term) throws SQLException {
        KeySet keys = new KeySet();
        postings.each(term, term, keys::add);
        return keys;
    }

    /** Whether the document with a key is there and holds words. */
    public boolean holds(long key, SearchWords words) throws SQLException {
        return documents.find(key).map(document -> document.isFoundBy(words)).orElse(false);
    }

    /** The documents that hold words, found by looking at all of them: where there is no index and none can be made. */
    public KeySet lookThrough(SearchWords words) throws SQLException {
        KeySet found = new KeySet();
        documents.each(document -> {
            if (document.isFoundBy(words)) {
                found.add(document.key());
            }
        });
        return found;
    }

    /** The document with a key, if it is still there. */
    public Optional<SearchDocument> document(long key) throws SQLException {
        return documents.find(key);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
