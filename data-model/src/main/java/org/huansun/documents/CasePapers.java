package org.huansun.documents;

import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.compliance.Compliance;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.documents.setting.Sheet;
import org.huansun.rules.Article;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.csv.CsvTable;

/** The papers about one case's deadlines, to be written by {@link PaperFile}. */
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

    /** 期限履行情况表 of the case. */
    public Sheet compliance() {
        return new ComplianceSheet(file, workspace.law(), printed).of(kept());
    }

    /** The same as a table. */
    public CsvTable complianceTable() {
        return new ComplianceTable(new PaperWords(workspace.law().types())).of(kept());
    }

    private Compliance kept() {
        return Compliance.of(file.state(), file.findings(), workspace.law().calendar());
    }
}
