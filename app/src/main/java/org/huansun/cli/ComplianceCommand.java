package org.huansun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huansun.documents.CasePapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.problem.BadInput;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calendar compliance}: 期限履行情况表 of a case as a PDF or a table. */
@Command(name = "compliance", description = "期限履行情况表，按文件名存为 PDF 或 CSV")
final class ComplianceCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--case", required = true, paramLabel = "CASE", description = "案件")
    private String reference = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至日，缺省为今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf|FILE.csv", description = "写到哪里")
    private Path out = Path.of("");

    ComplianceCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".csv")) {
            throw new BadInput("看不出要哪种文件", out.toString(), "文件名以 .pdf 或 .csv 结尾");
        }
        try (Workspace opened = context.look(workspace.folder())) {
            CaseFile file = opened.caseFile(opened.list().find(reference).id(), asOf == null ? opened.today() : asOf);
            Printed printed = Printed.now(opened, context.clock());
            CasePapers papers = new CasePapers(opened, file, printed);
            if (name.endsWith(".csv")) {
                papers.complianceTable().write(out);
            } else {
                PaperFile.write(papers.compliance(), printed, out);
            }
            context.terminal().say(json.isAsked()
                    ? new Json().with("case", file.id()).with("deadlines", file.deadlines().deadlines().size())
                            .with("findings", file.findings().size()).with("file", out).toString()
                    : "已写出期限履行情况表（期限 " + file.deadlines().deadlines().size() + " 个，问题 " + file.findings().size() + " 处）：" + out);
            return ExitStatus.DONE;
        }
    }
}
