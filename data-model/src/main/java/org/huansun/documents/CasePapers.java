package org.huansun.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Typesetter;
import org.huansun.rules.Article;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.file.FinishedFile;

/** The papers about one case's deadlines. Setting one takes up to seconds: not for the thread that draws the screen. */
public final class CasePapers {

    private final Workspace workspace;
    private final CaseFile file;
    private final Printed printed;

    /** @param file the case as it is to be printed */
    public CasePapers(Workspace workspace, CaseFile file, Printed printed) {
        this.workspace = workspace;
        this.file = file;
        this.printed = printed;
    }

    /** 期限计算说明 of one of the case's deadlines. */
    public Sheet explanation(Deadline deadline) {
        return new DeadlineSheet(file, workspace.law(), printed).of(deadline, official(deadline));
    }

    private Optional<String> official(Deadline deadline) {
        return file.choice().pack().article(deadline.period().article()).map(Article::number)
                .flatMap(number -> new OfficialTexts(workspace).article(file.choice().pack().id(), number));
    }

    /** The plain statement of a deadline that is not the law's. */
    public Sheet explanation(OwnDeadline own) {
        return new OwnDeadlineSheet(file, workspace.law().types(), printed).of(own);
    }

    /** Sets a sheet and writes it. @throws org.huansun.problem.BadInput if it can't be written; then nothing is */
    public void write(Sheet sheet, Path target) {
        FinishedFile.write(target, new Typesetter().set(sheet, printed.at()));
    }
}
