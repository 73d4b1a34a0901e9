package org.huansun.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.documents.setting.Sheet;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/**
 * The papers about one case's consultation meetings, to be written by {@link PaperFile}. Numbers of persons and telephones are
 * covered in them, wherever they were typed.
 */
public final class MeetingPapers {

    private final Workspace workspace;
    private final CaseFile file;
    private final Printed printed;

    /** @param file the case as it is to be printed */
    public MeetingPapers(Workspace workspace, CaseFile file, Printed printed) {
        this.workspace = workspace;
        this.file = file;
        this.printed = printed;
    }

    /** 磋商会议记录 of a round, from 1; one of which nothing was recorded says so. */
    public Sheet minutes(int round) {
        return MaskedSheet.of(new MinutesSheet(file, workspace.law(), printed).of(round));
    }

    /**
     * 磋商会议准备单 of a round, from 1.
     *
     * @param day on which it is to be held; empty for the day that was planned, if any
     */
    public Sheet briefing(int round, Optional<LocalDate> day) {
        return MaskedSheet.of(new BriefingSheet(file, workspace.law(), printed).of(round, day));
    }
}
