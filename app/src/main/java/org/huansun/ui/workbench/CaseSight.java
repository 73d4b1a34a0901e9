package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/**
 * A case as its page shows it, read off the screen and kept: while something is shown or typed, nothing on the screen waits
 * for the store.
 *
 * @param shown as it is looked at
 * @param now as it is now
 * @param recordedLately the types of the entries that the person recorded last
 */
record CaseSight(Look look, CaseFile shown, CaseFile now, List<String> recordedLately, CaseContents contents) {

    /** How it is looked at: as of a day, or as it is now. */
    record Look(Optional<LocalDate> day, By by) {

        static final Look NOW = new Look(Optional.empty(), By.DAY_OF_EVENT);

        /** @throws org.huansun.problem.BadInput if there was nothing of the case then */
        private CaseFile file(Workspace workspace, String caseId) {
            LocalDate asOf = day.orElse(workspace.today());
            return switch (by) {
                case DAY_OF_EVENT -> workspace.caseFile(caseId, asOf);
                case TIME_OF_RECORDING -> workspace.caseFileAsKnown(caseId, asOf);
            };
        }
    }

    /** By what an entry belongs to a day. */
    enum By {
        DAY_OF_EVENT,
        TIME_OF_RECORDING
    }

    /** Reads a case; not for the screen's thread. */
    static CaseSight of(Workspace workspace, String caseId, Look look) {
        CaseFile now = workspace.caseFile(caseId, workspace.today());
        CaseFile shown = look.day().isPresent() ? look.file(workspace, caseId) : now;
        return new CaseSight(look, shown, now, workspace.recordedLately(), CaseContents.of(workspace, shown));
    }
}
