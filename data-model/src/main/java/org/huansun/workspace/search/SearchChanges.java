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

    /** An entry has been added to {@code entry_row}, where it stays as it is. */
    public void entryAdded(long position) throws SQLException {
        note(SearchKind.ENTRY.key(position), Optional.empty());
    }

    /** A name is to be found, instead of what had its key; one that stays as it was costs one look. */
    public void put(SearchDocument name) throws SQLException {
        Optional<SearchDocument> before = index.document(name.key());
        if (before.isEmpty() || !before.get().equals(name)) {
            noteName(name.key(), before);
            index.documents().put(name);
        }
    }

    /** A name is to be found no more. */
    public void remove(long key) throws SQLException {
        Optional<SearchDocument> before = index.document(key);
        if (before.isPresent()) {
            noteName(key, before);
            index.documents().remove(key);
        }
    }

    /** The keys of a case's names. */
    public List<Long> names(String caseId) throws SQLException {
        return index.documents().names(caseId);
    }

    /** A file's text has been put into {@code evidence_text}, which had none for it. */
    public void textAdded(String sha256) throws SQLException {
        for (long name : index.documents().namesOf(sha256)) {
            note(textOf(name), Optional.empty());
        }
    }

    private static long textOf(long name) {
        return SearchKind.EVIDENCE_TEXT.key(SearchKind.position(name));
    }

    private void noteName(long key, Optional<SearchDocument> before) throws SQLException {
        note(key, before);
        if (SearchKind.of(key) == SearchKind.EVIDENCE) {
            note(textOf(key), index.document(textOf(key)));
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
        return document.map(it -> it.fields().stream().mapToInt(String::length).sum() > LONG).orElse(false);
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
