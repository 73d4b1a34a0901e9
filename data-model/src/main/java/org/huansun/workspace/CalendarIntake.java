package org.huansun.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.huansun.seed.SeedYaml;
import org.huansun.time.CalendarDifference;
import org.huansun.time.CalendarFile;
import org.huansun.time.YearArrangement;
import org.huansun.workspace.ArrangementPreview.Standing;

/**
 * Takes a year's official arrangement in: shows first which deadlines move, then keeps the file as evidence and records where
 * it came from in the office log.
 */
public final class CalendarIntake {

    private final Workspace workspace;

    public CalendarIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Looks and takes in at once. See {@link #preview} and {@link #accept}. */
    public YearArrangement take(Path file) {
        ArrangementPreview preview = preview(file, DerivationWatch.NOBODY);
        accept(preview, DerivationWatch.NOBODY);
        return preview.year();
    }

    /**
     * What taking a file in would do; nothing is changed.
     *
     * @throws BadInput with every mistake of the file; if it has no days, belongs to another year than its name says, is not the
     *     next year after those loaded, or is what stands already
     */
    public ArrangementPreview preview(Path file, DerivationWatch watch) {
        byte[] bytes = SeedYaml.bytes(file);
        String name = file.getFileName().toString();
        YearArrangement year = CalendarFile.read(name, bytes).orRefuse();
        String sha256 = EntryJson.hash(bytes);
        LawBook law = workspace.law();
        Standing standing = new ArrangementCheck(law.calendar().arrangements(), workspace.officeLog()).standing(name, sha256, year);
        LawBook then = law.with(List.of(year));
        CalendarDifference difference = CalendarDifference.between(law.calendar(), then.calendar()).orElseThrow(() ->
                new BadInput(year.year() + " 年的安排与已载入的完全一样", name, "没有要改的，不必载入"));
        return new ArrangementPreview(file, sha256, year, standing, difference,
                workspace.moves().with(then.calendar(), difference, watch));
    }

    /**
     * Takes in what was looked at. Once it is recorded, it stands, even where counting the cases again is stopped: what is left is
     * counted at the next opening.
     *
     * @throws BadInput if the file is another than the one looked at
     * @throws org.huansun.problem.Refused if the workspace was opened to be read
     */
    public void accept(ArrangementPreview preview, DerivationWatch watch) {
        workspace.requireOwned();
        if (!EntryJson.hash(SeedYaml.bytes(preview.file())).equals(preview.sha256())) {
            throw new BadInput("文件在预览以后改过，没有载入", preview.name(), "重新预览");
        }
        workspace.evidence().keep(preview.file());
        Draft draft = Draft.of(OfficeLog.CASE, OfficeLog.CALENDAR_IMPORTED, workspace.today(), new Attributes(values(preview)));
        workspace.recordMade(() -> List.of(draft), watch);
    }

    private static Map<String, Object> values(ArrangementPreview preview) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", preview.year().year());
        values.put("name", preview.name());
        values.put("sha256", preview.sha256());
        values.put("notices", preview.year().notices());
        values.put("moved", preview.count(DeadlineMove.Kind.MOVED));
        values.put("becameSure", preview.count(DeadlineMove.Kind.SURE));
        values.put("becameProvisional", preview.count(DeadlineMove.Kind.UNSURE));
        return values;
    }
}
