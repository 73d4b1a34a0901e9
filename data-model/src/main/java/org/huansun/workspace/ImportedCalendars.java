package org.huansun.workspace;

import java.util.ArrayList;
import java.util.List;
import org.huansun.rules.LawBook;
import org.huansun.seed.SeedYaml;
import org.huansun.time.CalendarFile;
import org.huansun.time.YearArrangement;

/** The yearly arrangements that a workspace has taken in, in the order of their import: the last one for a year stands. */
final class ImportedCalendars {

    private ImportedCalendars() {}

    /** A file that is gone or was changed must not keep the workspace closed: checking the workspace tells of it. */
    static LawBook in(List<Entry> officeLog, Evidence evidence, LawBook law) {
        List<YearArrangement> years = new ArrayList<>();
        for (Entry entry : officeLog) {
            if (entry.type().equals(OfficeLog.CALENDAR_IMPORTED)) {
                String sha256 = entry.body().text("sha256").orElse("");
                String name = entry.body().text("name").orElse(sha256);
                evidence.intact(sha256).flatMap(file -> CalendarFile.read(name, SeedYaml.bytes(file)).value())
                        .ifPresent(years::add);
            }
        }
        return years.isEmpty() ? law : law.with(years);
    }
}
