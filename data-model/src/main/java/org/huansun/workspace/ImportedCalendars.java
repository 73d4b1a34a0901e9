package org.huansun.workspace;

import java.io.IOException;
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
                if (isIntact(workspace.evidence(), sha256)) {
                    String name = entry.body().text("name").orElse(sha256);
                    CalendarFile.read(name, SeedYaml.bytes(workspace.evidence().path(sha256))).value().ifPresent(years::add);
                }
            }
        }
        return years.isEmpty() ? shipped : shipped.with(years);
    }

    /** A file that is gone or was changed must not keep the workspace closed: checking the workspace tells of it. */
    private static boolean isIntact(Evidence evidence, String sha256) {
        try {
            return evidence.has(sha256) && evidence.currentHash(sha256).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
