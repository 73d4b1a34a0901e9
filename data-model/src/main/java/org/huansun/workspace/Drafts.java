package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.DRAFT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.huansun.problem.Fault;
import org.huansun.problem.Refused;
import org.huansun.workspace.tables.ledger.tables.records.DraftRecord;
import org.slf4j.LoggerFactory;

/** The drafts of this laptop: kept as they are typed, given back after a crash, gone with the entry that comes of them. */
public final class Drafts {

    private static final JsonMapper JSON = new JsonMapper();

    private final Workspace workspace;
    private final Store store;
    private final InstantSource wall;

    Drafts(Workspace workspace, Store store, InstantSource wall) {
        this.workspace = workspace;
        this.store = store;
        this.wall = wall;
    }

    /**
     * Keeps a draft in place of what was kept under its id before. When it returns, it is on disk.
     *
     * @throws Refused if the workspace was opened to be read
     */
    public KeptDraft keep(String id, String caseId, Map<String, String> words) {
        KeptDraft kept = new KeptDraft(id, caseId, words, wall.instant());
        put(kept);
        return kept;
    }

    /** Brings back a draft that was discarded, as old as it was. @throws Refused if the workspace was opened to be read */
    public void bringBack(KeptDraft draft) {
        put(draft);
    }

    private void put(KeptDraft draft) {
        requireOwned();
        String body = json(draft.words());
        store.write(tables -> tables.insertInto(DRAFT).columns(DRAFT.ID, DRAFT.CASE_ID, DRAFT.BODY, DRAFT.SAVED_AT)
                .values(draft.id(), draft.caseId(), body, draft.savedAt().toString())
                .onConflict(DRAFT.ID).doUpdate()
                .set(DRAFT.CASE_ID, draft.caseId()).set(DRAFT.BODY, body).set(DRAFT.SAVED_AT, draft.savedAt().toString())
                .execute());
    }

    /** Lets go of a draft, if there is one. @throws Refused if the workspace was opened to be read */
    public void discard(String id) {
        requireOwned();
        store.write(tables -> tables.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute());
    }

    /**
     * Does what a draft was typed for and lets go of the draft, both or neither.
     *
     * @throws Refused if the workspace was opened to be read
     */
    public <T> T settle(String id, Supplier<T> deed) {
        requireOwned();
        return store.write(tables -> {
            T result = deed.get();
            tables.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
            return result;
        });
    }

    /** All drafts, the one last typed into first; none for whoever only reads. One that can't be read is left where it is. */
    public List<KeptDraft> all() {
        if (!workspace.isOwned()) {
            return List.of();
        }
        return store.read(tables -> tables.selectFrom(DRAFT).orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID).fetch()).stream()
                .flatMap(row -> draft(row).stream()).toList();
    }

    /** The drafts of a case, or those without one; as {@link #all()}. */
    public List<KeptDraft> of(String caseId) {
        return all().stream().filter(draft -> draft.caseId().equals(caseId)).toList();
    }

    private static Optional<KeptDraft> draft(DraftRecord row) {
        try {
            Map<String, String> words = new TreeMap<>();
            JSON.readTree(row.getBody()).properties().forEach(word -> words.put(word.getKey(), word.getValue().asText()));
            return Optional.of(new KeptDraft(row.getId(), row.getCaseId(), words, Instant.parse(row.getSavedAt())));
        } catch (JsonProcessingException | DateTimeParseException unreadable) {
            LoggerFactory.getLogger(Drafts.class).warn("draft {} can't be read", row.getId(), unreadable);
            return Optional.empty();
        }
    }

    private static String json(Map<String, String> words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new Fault("WS-02", "草稿写不成文字", impossible);
        }
    }

    private void requireOwned() {
        if (!workspace.isOwned()) {
            throw new Refused("工作区是以只读方式打开的，不留草稿", "关闭占用它的程序后重新打开");
        }
    }
}
