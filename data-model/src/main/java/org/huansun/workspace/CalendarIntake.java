package org.huansun.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.seed.SeedYaml;
import org.huansun.time.CalendarFile;
import org.huansun.time.YearArrangement;

/** Takes a year's official arrangement in: the file as evidence, and an entry in the office log with its hash. */
public final class CalendarIntake {

    private final Workspace workspace;

    public CalendarIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws org.huansun.problem.BadInput with every mistake of the file; nothing is taken in then */
    public YearArrangement take(Path file) {
        String name = file.getFileName().toString();
        YearArrangement year = CalendarFile.read(name, SeedYaml.bytes(file)).orRefuse();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", year.year());
        values.put("name", name);
        values.put("sha256", workspace.evidence().keep(file).sha256());
        workspace.record(Draft.of(OfficeLog.CASE, OfficeLog.CALENDAR_IMPORTED, workspace.today(), new Attributes(values)));
        return year;
    }
}
