package org.huansun.workspace.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.problem.Problem;
import org.huansun.workspace.Draft;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.clue.RowResult.CameIn;
import org.huansun.workspace.clue.RowResult.Duplicate;
import org.huansun.workspace.clue.RowResult.Excluded;
import org.huansun.workspace.clue.RowResult.Refused;
import org.huansun.workspace.csv.CsvRecord;
import org.huansun.workspace.csv.CsvRecords;

/**
 * Takes a register in, a few rows at a time: each such batch is recorded whole or not at all, so a process that ends in the
 * middle leaves whole cases, and taking the same file in again brings the rest.
 */
public final class ClueImport {

    /** Few enough that the window, which reads through the same connection, never waits long. */
    private static final int BATCH = 20;
    private static final int TOLD_EVERY = 100;

    private final Workspace workspace;
    private final RegisterTable table;
    private final ColumnMapping mapping;
    private final PackOfDay packs;
    private final ClueReader reader;
    private final KnownClues known;
    private final List<RowResult> results = new ArrayList<>();

    /** One run over a register. */
    public ClueImport(Workspace workspace, RegisterTable table, ColumnMapping mapping, PackOfDay packs, RegisterWords words) {
        this.workspace = workspace;
        this.table = table;
        this.mapping = mapping;
        this.packs = packs;
        this.reader = new ClueReader(table, mapping, words, packs, workspace.today());
        this.known = new KnownClues(workspace);
    }

    /** Says what would become of every row, and records nothing. */
    public ImportReport preview(ImportWatch watch) {
        return read(new ClueBatch.Dry(), watch);
    }

    /**
     * Records every row that can be.
     *
     * @throws org.huansun.problem.Refused if the workspace was opened to be read
     */
    public ImportReport run(ImportWatch watch) {
        workspace.catchUp();
        ImportReport report = read(new ClueBatch.Recording(workspace, packs), watch);
        boolean news = report.count(CameIn.class) > 0 || !MappingMemory.of(workspace).recalls(mapping.remembered(table.heads()));
        return news ? remembered(report) : report;
    }

    /** The report is worth more than the memory: where a full disk takes no more, it is given all the same. */
    private ImportReport remembered(ImportReport report) {
        try {
            remember(report);
            return report;
        } catch (Problem full) {
            String why = "这次的对应关系没有记住：" + String.valueOf(full.getMessage()).strip();
            return new ImportReport(report.file(), report.rows(), report.stopped().or(() -> Optional.of(why)));
        }
    }

    private ImportReport read(ClueBatch batch, ImportWatch watch) {
        CsvRecords rows = table.rows();
        Optional<String> stopped = Optional.empty();
        int allRows = table.count();
        while (rows.hasNext() && stopped.isEmpty()) {
            CsvRecord row = rows.next();
            if (!row.isBlank()) {
                take(row, batch);
            }
            if (batch.size() >= BATCH || results.size() % TOLD_EVERY == 0 || !rows.hasNext()) {
                stopped = flushed(batch);
                watch.reached(new ImportWatch.Reach(results.size(), allRows));
            }
            if (stopped.isEmpty() && watch.isCancelled()) {
                stopped = flushed(batch).or(() -> Optional.of("已取消，第 " + row.line() + " 行以后没有读；再导入同一文件会接着进来"));
            }
        }
        return new ImportReport(table.file().name(), results, stopped);
    }

    private void take(CsvRecord row, ClueBatch batch) {
        switch (reader.read(row)) {
            case ClueReader.Read.Refused(String title, List<String> reasons) ->
                results.add(new Refused(row.line(), title, row.original(), reasons));
            case ClueReader.Read.Understood(Clue clue) -> take(row, clue, batch);
        }
    }

    private void take(CsvRecord row, Clue clue, ClueBatch batch) {
        Optional<String> where = known.where(clue);
        Optional<Screening.Ground> ground = Screening.ground(clue);
        if (where.isPresent()) {
            results.add(new Duplicate(row.line(), clue.title(), row.original(), where.get()));
        } else if (ground.isPresent()) {
            exclude(row, clue, ground.get(), batch);
        } else {
            known.add(clue);
            List<String> remarks = new ArrayList<>(clue.remarks());
            Screening.remark(clue).ifPresent(remarks::add);
            batch.add(clue, results.size());
            results.add(new CameIn(row.line(), clue.title(), row.original(), clue.reading(), "", clue.pack().id(), remarks));
        }
    }

    private void exclude(CsvRecord row, Clue clue, Screening.Ground ground, ClueBatch batch) {
        if (known.addExcluded(clue.key(), ground.article())) {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("title", clue.title());
            kept.put("on", clue.on().toString());
            kept.put("place", clue.place());
            kept.put("sourceNumber", clue.sourceNumber());
            kept.put("key", clue.key());
            kept.put("pack", clue.pack().id());
            kept.put("article", ground.article());
            kept.put("reason", ground.reason());
            kept.put("file", table.file().name());
            kept.put("line", row.line());
            batch.exclude(kept);
        }
        results.add(new Excluded(row.line(), clue.title(), row.original(), clue.pack().id(), ground.article(), ground.reason()));
    }

    /** Records a batch; why the rest has to wait, if it has to. */
    private Optional<String> flushed(ClueBatch batch) {
        try {
            batch.flush(this::replace);
            return Optional.empty();
        } catch (Problem full) {
            String why = String.valueOf(full.getMessage()).strip();
            batch.places().forEach(place -> replace(place, new Refused(results.get(place).line(), results.get(place).title(),
                    results.get(place).original(), List.of("没有保存：" + why))));
            return Optional.of("没有保存完：" + why);
        }
    }

    private void replace(int place, RowResult result) {
        results.set(place, result);
    }

    private void replace(int place, ClueBatch.Outcome outcome) {
        RowResult before = results.get(place);
        if (before instanceof CameIn in) {
            replace(place, switch (outcome) {
                case ClueBatch.Outcome.Recorded(String number) ->
                    new CameIn(in.line(), in.title(), in.original(), in.reading(), number, in.pack(), in.remarks());
                case ClueBatch.Outcome.Refused(String why) -> new Refused(in.line(), in.title(), in.original(), List.of(why));
            });
        }
    }

    private void remember(ImportReport report) {
        Map<String, Object> body = new HashMap<>();
        body.put("file", table.file().name());
        body.put("sha256", table.file().sha256());
        body.put("code", table.format().code().label());
        body.put("columns", mapping.remembered(table.heads()));
        body.put("cameIn", report.count(CameIn.class));
        body.put("excluded", report.count(Excluded.class));
        body.put("duplicates", report.count(Duplicate.class));
        body.put("refused", report.count(Refused.class));
        workspace.record(Draft.of(OfficeLog.CASE, OfficeLog.REGISTER_IMPORTED, workspace.today(), new Attributes(body)));
    }
}
