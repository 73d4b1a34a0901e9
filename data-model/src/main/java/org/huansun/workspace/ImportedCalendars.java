package org.huansun.workspace;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.huansun.rules.LawBook;
import org.huansun.seed.SeedYaml;
import org.huansun.time.CalendarFile;
import org.huansun.time.YearArrangement;

/** The yearly arrangements that a workspace has taken in, in the order of their import: the last one for a year stands. */
final class ImportedCalendars {

    private ImportedCalendars() {}

    static LawBook in(Workspace workspace, LawBook shipped) {
        List<YearArrangement> years = new ArrayList<>();
        for (Entry entry : workspace.officeLog()) {
            if (entry.type().equals(OfficeLog.CALENDAR_IMPORTED)) {
                String sha256 = entry.body().text("sha256").orElse("");
                if (workspace.evidence().has(sha256) && Files.isReadable(workspace.evidence().path(sha256))) {
                    String name = entry.body().text("name").orElse(sha256);
                    years.add(CalendarFile.read(name, SeedYaml.bytes(workspace.evidence().path(sha256))).orRefuse());
                }
            }
        }
        return years.isEmpty() ? shipped : shipped.with(years);
    }
}
