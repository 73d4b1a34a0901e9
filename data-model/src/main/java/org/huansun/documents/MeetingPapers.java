package org.huansun.documents;

import java.util.List;
import org.huansun.documents.setting.Sheet;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** The papers of a case's meetings, to be written by {@link PaperFile}. */
public final class MeetingPapers {

    private final CaseFile file;

    public MeetingPapers(Workspace workspace, CaseFile file, Printed printed) {
        this.file = file;
    }

    /** 磋商会议记录 of a round. */
    public Sheet minutes(int round) {
        return new Sheet("磋商会议记录", Sheet.Paper.PORTRAIT, file.number(), List.of(), List.of());
    }
}
