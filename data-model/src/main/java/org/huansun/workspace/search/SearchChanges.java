package org.huansun.workspace.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.workspace.search.PendingKeys.Pending;

/**
 * Keeps the index in step with what is written into the views, in the same transaction. A changed document is only noted; its
 * terms are written when some hundreds have gathered, so that an entry costs one small row and not one for each of its terms.
 */
public final class SearchChanges implements AutoCloseable {

    /** That many texts are looked at within about 2 ms in each search. */
    private static final int MOST_PENDING = 512;

    /** UTF-16 units; a longer text is not looked at in each search but indexed at once. */
    private static final int LONG = 4_000;

    private final SearchIndex index;
    private final boolean made;
    private final Set<Long> noted = new LinkedHashSet<>();
    private boolean many;

    /** Opens the index of a connection for changes. */
    public SearchChanges(Connection connection) throws SQLException {
        this.index = new SearchIndex(connection);
        this.made = index.isMade();
    }

    /**
     * A row is there instead of another, or came, or went.
     *
     * @param key what it is to a search; not that of a file's text
     * @param before the document that it was, empty where it was none
     * @param now the document that it is, empty where it is none
     */
    public void changed(long key, Optional<SearchDocument> before, Optional<SearchDocument> now) throws SQLException {
        if (!before.equals(now)) {
            note(key, before);
        }
    }

    /** A file was added to a case, or is in it no more; to be told besides its name. */
    public void fileChanged(long position, String sha256, Optional<SearchDocument> before) throws SQLException {
        String text = index.documents().text(sha256);
        if (!text.isEmpty()) {
            long key = SearchKind.EVIDENCE_TEXT.key(position);
            note(key, before.map(was -> new SearchDocument(key, text)));
        }
    }

    /** A file's text has been put into {@code evidence_text}, which had none for it. */
    public void textAdded(String sha256) throws SQLException {
        for (long position : index.documents().positionsOf(sha256)) {
            note(SearchKind.EVIDENCE_TEXT.key(position), Optional.empty());
        }
    }

    private void note(long key, Optional<SearchDocument> before) throws SQLException {
        if (made) {
            index.pending().add(key, before);
            if (!many) {
                noted.add(key);
                many = noted.size() > MOST_PENDING;
            }
        }
    }

    /** Writes what is due; to be called when the views' rows are written, before the transaction ends. */
    public void finish() throws SQLException {
        PostingBatch batch = new PostingBatch(index.postings());
        if (many || !noted.isEmpty() && index.pending().size() > MOST_PENDING) {
            for (List<Pending> some = some(); !some.isEmpty(); some = some()) {
                for (Pending changed : some) {
                    write(changed, index.document(changed.key()), batch);
                }
            }
        } else {
            for (long key : noted) {
                writeLong(key, batch);
            }
        }
        batch.write();
        noted.clear();
        many = false;
    }

    private List<Pending> some() throws SQLException {
        return index.pending().first(MOST_PENDING);
    }

    private void writeLong(long key, PostingBatch batch) throws SQLException {
        Optional<SearchDocument> now = index.document(key);
        Optional<Pending> changed = index.pending().find(key);
        if (changed.isPresent() && (isLong(now) || isLong(changed.get().indexed()))) {
            write(changed.get(), now, batch);
        }
    }

    private static boolean isLong(Optional<SearchDocument> document) {
        return document.map(it -> it.joined().length() > LONG).orElse(false);
    }

    private void write(Pending changed, Optional<SearchDocument> now, PostingBatch batch) throws SQLException {
        if (changed.indexed().isPresent()) {
            batch.remove(changed.indexed().get());
        }
        if (now.isPresent()) {
            batch.add(now.get());
        }
        index.pending().remove(changed.key());
    }

    @Override
    public void close() throws SQLException {
        index.close();
    }
}
