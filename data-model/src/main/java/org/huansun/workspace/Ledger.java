package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.jooq.impl.DSL.max;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huansun.problem.BadInput;
import org.huansun.workspace.tables.ledger.tables.records.EntryRecord;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** The append-only ledger of one workspace: it gives new entries their place and reads old ones. */
final class Ledger {

    private static final int NONCE_BYTES = 16;

    private final String device;
    private final HybridClock clock;
    private final SecureRandom random = new SecureRandom();

    Ledger(String device, InstantSource wall, String lastClock) {
        this.device = device;
        this.clock = new HybridClock(wall, lastClock);
    }

    /** Appends drafts of one case in their order, within the caller's transaction. */
    List<Entry> append(DSLContext tables, CaseChain chain, List<Draft> drafts, String author) {
        List<Entry> entries = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            byte[] record = EntryJson.bytes(next(chain, draft, author));
            // What is given back is what stands on disk: canonical JSON knows fewer kinds of numbers than Java.
            Entry entry = EntryJson.parse(record);
            insert(tables, entry, record);
            chain.added(entry);
            entries.add(entry);
        }
        return entries;
    }

    private Entry next(CaseChain chain, Draft draft, String author) {
        Map<String, Long> seen = chain.heads();
        long number = seen.getOrDefault(device, 0L) + 1;
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return EntryJson.hashed(new Entry(UuidCreator.getTimeOrderedEpoch().toString(), draft.caseId(), device, number,
                clock.next(), draft.type(), draft.on(), author, draft.body(), draft.supersedes(), seen,
                HexFormat.of().formatHex(nonce), chain.lastHash(device), ""));
    }

    /** Whether an entry names an original, one that waits for its predecessor among them. Slow: it reads them all. */
    static boolean names(DSLContext tables, String sha256) {
        return List.of("entry", "waiting_entry").stream().anyMatch(table ->
                tables.fetchOptional("select 1 from " + table + " where instr(cast(record as text), ?) > 0 limit 1", sha256).isPresent());
    }

    /** Takes note of the clock of an entry that came from elsewhere. */
    void saw(Entry entry) {
        clock.saw(entry.clock());
    }

    /** For each device the last number of a case's entries. */
    static Map<String, Long> heads(DSLContext tables, String caseId) {
        Map<String, Long> heads = new TreeMap<>();
        tables.select(ENTRY.DEVICE, max(ENTRY.NUMBER)).from(ENTRY).where(ENTRY.CASE_ID.eq(caseId))
                .groupBy(ENTRY.DEVICE).forEach(row -> heads.put(row.value1(), row.value2()));
        return heads;
    }

    /** Stores an entry with the bytes that were hashed. */
    static void insert(DSLContext tables, Entry entry, byte[] record) {
        tables.insertInto(ENTRY)
                .columns(ENTRY.ID, ENTRY.CASE_ID, ENTRY.DEVICE, ENTRY.NUMBER, ENTRY.PREVIOUS, ENTRY.HASH, ENTRY.RECORD)
                .values(entry.id(), entry.caseId(), entry.device(), entry.number(), entry.previous(), entry.hash(), record)
                .execute();
    }

    /** The place of the last entry; 0 where there is none. */
    static long lastPos(DSLContext tables) {
        return tables.select(max(ENTRY.POS)).from(ENTRY).fetchOptional(0, Long.class).orElse(0L);
    }

    /** A case's entries in the order in which they stand in this ledger. */
    static List<Entry> entries(DSLContext tables, String caseId) {
        return tables.selectFrom(ENTRY).where(ENTRY.CASE_ID.eq(caseId)).orderBy(ENTRY.POS).fetch(Ledger::entry);
    }

    /** As {@link #entries}, with their places. */
    static List<PlacedEntry> placed(DSLContext tables, String caseId) {
        return tables.selectFrom(ENTRY).where(ENTRY.CASE_ID.eq(caseId)).orderBy(ENTRY.POS).fetch(Ledger::placed);
    }

    /** The latest clock of the entries behind a place; blank where there is none. */
    static String lastClock(DSLContext tables, long behind) {
        return Optional.ofNullable(tables.select(max(DSL.field("json_extract(cast(record as text), '$.clock')", String.class)))
                .from(ENTRY).where(ENTRY.POS.gt(behind)).and("json_valid(cast(record as text))").fetchOne(0, String.class))
                .filter(HybridClock::isReading).orElse("");
    }

    /** The bytes of a case's entries, by device and number. */
    static List<byte[]> records(DSLContext tables, String caseId) {
        return tables.select(ENTRY.RECORD).from(ENTRY).where(ENTRY.CASE_ID.eq(caseId))
                .orderBy(ENTRY.DEVICE, ENTRY.NUMBER).fetch(Record1::value1);
    }

    static List<String> cases(DSLContext tables) {
        return tables.selectDistinct(ENTRY.CASE_ID).from(ENTRY).orderBy(ENTRY.CASE_ID).fetch(ENTRY.CASE_ID);
    }

    static PlacedEntry placed(EntryRecord row) {
        return new PlacedEntry(row.getPos(), entry(row));
    }

    private static Entry entry(EntryRecord row) {
        try {
            return EntryJson.trusted(row.getRecord(), row.getHash());
        } catch (EntryJson.NotAnEntry broken) {
            throw new BadInput("第 " + row.getPos() + " 条记录读不出来，账本被改动过", "工作区", "用“检查工作区”查明，从备份恢复", broken);
        }
    }
}
