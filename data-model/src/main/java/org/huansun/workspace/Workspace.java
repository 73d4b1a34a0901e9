package org.huansun.workspace;


import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Mistake;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** 工作区: a folder with its ledger, its evidence and the views that follow from them. */
public final class Workspace implements AutoCloseable {

    /** Days are days in China, wherever the laptop is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Set<String> PLACES = Set.of("pos", "case_pos");

    private final Path folder;
    private final InstantSource wall;
    private final Store store;
    private final @Nullable WorkspaceLock lock;
    private final Settings settings;
    private final Evidence evidence;
    private final CurrentLaw current;
    private final Recording recording;

    private Workspace(Path folder, InstantSource wall, Store store, @Nullable WorkspaceLock lock, LawBook shipped) {
        this.folder = folder;
        this.wall = wall;
        this.store = store;
        this.lock = lock;
        LedgerSchema.versionOf(store);
        this.settings = store.read(Settings::read);
        this.evidence = new WorkspaceFolder(folder).evidence();
        this.current = new CurrentLaw(folder, store, evidence, shipped, this::today);
        if (lock != null) {
            current.views().catchUp(today());
        } else {
            current.visitViews();
        }
        this.recording = new Recording(store, new Ledger(settings.device(), wall, current.views().lastClock()), settings, current);
    }

    /**
     * Makes a new workspace in an empty or missing folder and opens it.
     *
     * @param person who will record in it
     * @throws BadInput if the folder holds something or can't be written
     */
    public static Workspace create(Path folder, String person, Region region, LawBook shipped, InstantSource wall) {
        new WorkspaceFolder(folder).make(person, region);
        return open(folder, shipped, wall);
    }

    /**
     * Opens a workspace to work in it; no other process can until it is closed.
     *
     * @throws Refused if another process has it
     * @throws BadInput if it is not a workspace or can't be written
     */
    public static Workspace open(Path folder, LawBook shipped, InstantSource wall) {
        return new WorkspaceOpening(folder).own((store, lock) -> new Workspace(folder, wall, store, lock, shipped));
    }

    /**
     * Opens a workspace to read it, whether or not another process has it. Nothing in the folder is changed, but that
     * SQLite may leave an empty log beside a ledger that nobody has.
     *
     * @throws BadInput if it is not a workspace
     */
    public static Workspace visit(Path folder, LawBook shipped, InstantSource wall) {
        return new WorkspaceOpening(folder).visit(store -> new Workspace(folder, wall, store, null, shipped));
    }

    public Path folder() {
        return folder;
    }

    public Settings settings() {
        return settings;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Vocabulary, rule packs and work calendar, the user's packs and imported years included. */
    public LawBook law() {
        return current.law();
    }

    /** What keeps a user's rule pack out, with file, line and remedy; such a pack never keeps the workspace closed. */
    public List<Mistake> packTroubles() {
        return current.packTroubles();
    }

    /** The packs that the product ships. */
    RulePacks shippedPacks() {
        return current.shippedPacks();
    }

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(wall.instant(), ZONE);
    }

    /** What the laptop's clock shows. */
    public Instant now() {
        return wall.instant();
    }

    /** Whether this process can record. */
    public boolean isOwned() {
        return lock != null;
    }

    /** What was typed and not recorded. */
    public Drafts drafts() {
        return new Drafts(this, store, wall);
    }

    /** Records one draft; see {@link #record(List)}. */
    public Entry record(Draft draft) {
        return record(List.of(draft)).getFirst();
    }

    /**
     * Records drafts, all or none. When it returns, they are on disk and the views have followed. An approved filing pins
     * the pack that governs the case, in an entry of its own.
     *
     * @throws BadInput if one can't be recorded
     * @throws Refused if the workspace was opened to be read
     */
    public List<Entry> record(List<Draft> drafts) {
        return recordMade(() -> drafts);
    }

    /**
     * As {@link #record(List)}, for drafts that depend on what is recorded, such as the next free case number: nothing else is
     * recorded between their making and their recording.
     */
    public List<Entry> recordMade(Supplier<List<Draft>> made) {
        return recordMade(made, DerivationWatch.NOBODY);
    }

    /** @param watch watches the cases being counted again, where what is recorded changes the law */
    List<Entry> recordMade(Supplier<List<Draft>> made, DerivationWatch watch) {
        requireOwned();
        return recording.record(made, watch);
    }

    /** @throws Refused if the workspace was opened to be read */
    public void requireOwned() {
        if (lock == null) {
            throw new Refused("工作区是以只读方式打开的，不能记录", "关闭占用它的程序后重新打开");
        }
    }

    /** How many cases still wait to be counted with the calendar of now. */
    public long staleCases() {
        return StaleCases.count(store);
    }

    /** Goes on with counting them. @throws Refused if the workspace was opened to be read */
    public void deriveStale(DerivationWatch watch) {
        requireOwned();
        current.deriveStale(watch);
    }

    /** Brings the views to the day that it is now, in a workspace that stays open over midnight. */
    public void turnDay() {
        if (isOwned()) {
            current.views().catchUp(today());
        }
    }

    /** The deadlines that another calendar would move. */
    DeadlineMoves moves() {
        return new DeadlineMoves(store, law(), today());
    }

    /** A case as it stands on a day. @throws BadInput if there is no such case */
    public CaseFile caseFile(String id, LocalDate asOf) {
        List<Entry> entries = store.read(tables -> Ledger.entries(tables, id));
        if (entries.isEmpty()) {
            throw new BadInput("没有这个案件", id, "用 huansun case list 看有哪些案件");
        }
        return CaseFile.of(id, entries, law(), asOf);
    }

    /**
     * A case as it was known on a day: from what had been recorded by the end of that day in China, whatever the days that it
     * speaks of, and as it stood on that day (counting.md 12).
     *
     * @throws BadInput if nothing of it had been recorded by then
     */
    public CaseFile caseFileAsKnown(String id, LocalDate day) {
        List<Entry> known = store.read(tables -> Ledger.entries(tables, id)).stream()
                .filter(entry -> !LocalDate.ofInstant(entry.recordedAt(), ZONE).isAfter(day)).toList();
        if (known.isEmpty()) {
            throw new BadInput("到 " + day + " 为止还没有记录过这个案件", "截至日期", "选晚一些的日子");
        }
        return CaseFile.of(id, known, law(), day);
    }

    /** The types of the entries that this workspace's person recorded last on this laptop, the latest first, each once. */
    public List<String> recordedLately() {
        return store.read(tables -> new RecordedLately(tables).types(settings));
    }

    /** The entries of the office log in the order of recording, which is the same on every laptop that has them. */
    public List<Entry> officeLog() {
        return officeLog(store);
    }

    static List<Entry> officeLog(Store store) {
        return store.read(tables -> Ledger.entries(tables, OfficeLog.CASE)).stream().sorted(Entry.RECORDING).toList();
    }

    /** The lists that the views hold. */
    public CaseList list() {
        return new CaseList(store, law().calendar(), today());
    }

    /** What the user of this copy likes to see. */
    public Preferences preferences() {
        return new Preferences(store);
    }

    /** The cases but one that hold originals too, by SHA-256. */
    public Map<String, List<HoldingCase>> holding(Collection<String> hashes, String but) {
        return store.read(tables -> HoldingCase.of(tables, hashes, but));
    }

    /** Finds words in everything that the views hold. */
    public CaseSearch search() {
        return new CaseSearch(store);
    }

    /** The text layers of originals. */
    public EvidenceTexts evidenceTexts() {
        return new EvidenceTexts(store);
    }

    /** The clues that the views hold. */
    public ClueList clues() {
        return new ClueList(store);
    }

    /** Where articles are at work. */
    public ArticleUses articleUses() {
        return new ArticleUses(store, new DeadlineRows(law().calendar(), today()));
    }

    /** The canonical bytes of a case's entries, by device and number. */
    public List<byte[]> records(String caseId) {
        return store.read(tables -> Ledger.records(tables, caseId));
    }

    /** For each device the last number of a case's entries. */
    public Map<String, Long> heads(String caseId) {
        return store.read(tables -> Ledger.heads(tables, caseId));
    }

    /** Takes in entries from elsewhere; see {@link Merge}. */
    public Merge.Result merge(List<byte[]> records) {
        requireOwned();
        return recording.merge(records);
    }

    /** Lets the views follow what the ledger took while their disk was full; nothing where they have. */
    public void catchUp() {
        requireOwned();
        if (!current.views().areCurrent(today())) {
            current.views().catchUp(today());
        }
    }

    /** Makes the views anew from the ledger. */
    public void rebuild() {
        requireOwned();
        current.views().rebuild(today());
    }

    /** Everything that the views hold, table by table, for comparing; places in the ledger, which differ from laptop to laptop, are left out. */
    Map<String, List<String>> viewRows() {
        return store.read(tables -> {
            Map<String, List<String>> rows = new HashMap<>();
            for (Table<?> table : ViewTables.OF_A_CASE) {
                rows.put(table.getName(), tables.fetch("SELECT c.case_id, t.* FROM view." + table.getName()
                                + " t JOIN view.case_row c ON c.case_pos = t.case_pos").stream()
                        .map(row -> Arrays.stream(row.fields()).filter(field -> !PLACES.contains(field.getName()))
                                .map(row::get).toList().toString()).sorted().toList());
            }
            return rows;
        });
    }

    /** How the database would find the answer to a question, step by step. */
    List<String> explain(Function<DSLContext, Select<?>> question) {
        return store.read(tables -> tables.fetch("EXPLAIN QUERY PLAN " + tables.renderInlined(question.apply(tables)))
                .getValues("detail", String.class));
    }

    /** How many entries the ledger holds. */
    public long entries() {
        return store.read(Ledger::lastPos);
    }

    /** Holds every entry and every original against its hash; a user's rule pack that is left out is told of too. */
    public List<Damage> check() {
        return check(CheckWatch.NOBODY);
    }

    /** As {@link #check()}, watched; what was found before it was stopped is given. */
    public List<Damage> check(CheckWatch watch) {
        return withPacks(new WorkspaceCheck(store, evidence).damages(watch));
    }

    /** As {@link #check()}, but of the entries only those that came last. */
    public List<Damage> checkLast(long entries) {
        return withPacks(new WorkspaceCheck(store, evidence).damagesOfLast(entries, CheckWatch.NOBODY));
    }

    private List<Damage> withPacks(List<Damage> found) {
        List<Damage> damages = new ArrayList<>(found);
        packTroubles().forEach(trouble -> damages.add(Damage.ofPack(trouble)));
        return damages;
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
