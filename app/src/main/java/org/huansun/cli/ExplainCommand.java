package org.huansun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.documents.CasePapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.problem.BadInput;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calendar explain}: 期限计算说明 of one deadline as a PDF. */
@Command(name = "explain", description = "期限计算说明：一个期限逐日怎样计算，存为 PDF")
final class ExplainCommand implements Callable<Integer> {

    /** What a deadline of one's own is called on the command line. */
    private static final String OWN = "own";

    private final Context context;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--case", required = true, paramLabel = "CASE", description = "案件")
    private String reference = "";

    @Option(names = "--deadline", required = true, paramLabel = "ID[#N]",
            description = "期限，如 consultation-period，有几次的写 #2；自定期限写 own#1")
    private String deadline = "";

    @Option(names = "--obligor", paramLabel = "NAME", description = "哪一个赔偿义务人的")
    private @Nullable String obligor;

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至日，缺省为今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "写到哪里")
    private Path out = Path.of("");

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        int mark = deadline.lastIndexOf('#');
        String id = mark < 0 ? deadline : deadline.substring(0, mark);
        Optional<Integer> number = mark < 0 ? Optional.empty() : Optional.of(number(deadline.substring(mark + 1)));
        try (Workspace opened = context.look(workspace.folder())) {
            CaseFile file = opened.caseFile(opened.list().find(reference).id(), asOf == null ? opened.today() : asOf);
            Printed printed = Printed.now(opened, context.clock());
            CasePapers papers = new CasePapers(opened, file, printed);
            return id.equals(OWN) ? write(own(file, number), papers, file, printed) : write(one(file, id, number), papers, file, printed);
        }
    }

    private static int number(String written) {
        if (!written.matches("[1-9]\\d{0,5}")) {
            throw new BadInput("“" + written + "”不是第几次", "--deadline", "写成 consultation-period#2 的样子");
        }
        return Integer.parseInt(written);
    }

    private Deadline one(CaseFile file, String id, Optional<Integer> number) {
        List<Deadline> all = file.deadlines().deadlines();
        List<Deadline> found = all.stream().filter(known -> known.period().id().equals(id))
                .filter(known -> number.isEmpty() || number.get() == known.occurrence())
                .filter(known -> obligor == null || known.obligor().equals(Optional.of(obligor))).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        String known = (found.isEmpty() ? all : found).stream().map(ExplainCommand::named).collect(Collectors.joining("、"));
        throw found.isEmpty()
                ? new BadInput("这个案件没有期限“" + deadline + "”" + (obligor == null ? "" : "（" + obligor + "）"), "--deadline",
                        all.isEmpty() ? "案件还没有期限" : "写其中之一：" + known)
                : new BadInput("有 " + found.size() + " 个期限都符合", "--deadline", "写其中之一：" + known);
    }

    private static String named(Deadline deadline) {
        return deadline.period().id() + "#" + deadline.occurrence() + "（" + deadline.period().name()
                + deadline.obligor().map(who -> "，" + who).orElse("") + "）";
    }

    private OwnDeadline own(CaseFile file, Optional<Integer> number) {
        List<OwnDeadline> all = OwnDeadlines.of(file.state());
        if (all.size() < number.orElse(1) || number.isEmpty() && all.size() > 1) {
            throw new BadInput("这个案件有 " + all.size() + " 个自定期限", "--deadline", "按届满日的次序写 own#1、own#2");
        }
        return all.get(number.orElse(1) - 1);
    }

    private int write(Deadline of, CasePapers papers, CaseFile file, Printed printed) {
        return write(papers.explanation(of), printed, new Json().with("case", file.id()).with("id", of.period().id())
                .with("occurrence", of.occurrence()).with("obligor", of.obligor()).with("due", of.due()));
    }

    private int write(OwnDeadline of, CasePapers papers, CaseFile file, Printed printed) {
        return write(papers.explanation(of), printed, new Json().with("case", file.id()).with("id", of.id()).with("occurrence", 1)
                .with("obligor", of.obligor()).with("due", of.due()));
    }

    private int write(Sheet sheet, Printed printed, Json answer) {
        PaperFile.write(sheet, printed, out);
        context.terminal().say(json.isAsked() ? answer.with("file", out).toString() : "已写出" + sheet.title() + "：" + out);
        return ExitStatus.DONE;
    }
}
