package org.huansun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.huansun.documents.MeetingPapers;
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

/** {@code meeting}: the papers of a consultation meeting. */
@Command(name = "meeting", description = "磋商会议的准备单和会议记录")
final class MeetingCommand {

    private static final int MOST_ROUNDS = 99_999;

    private final Context context;

    MeetingCommand(Context context) {
        this.context = context;
    }

    @Command(name = "briefing", description = "磋商会议准备单：条件、界限、参会人员、授权和上一轮的结果，存为 PDF")
    int briefing(
            @Mixin WorkspaceOption workspace,
            @Option(names = "--case", required = true, paramLabel = "CASE", description = "案件") String reference,
            @Option(names = "--round", required = true, paramLabel = "N", description = "第几轮") int round,
            @Option(names = "--on", paramLabel = "DATE", description = "计划日期，缺省为已经安排的日期") @Nullable LocalDate day,
            @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "写到哪里") Path out,
            @Mixin JsonOption json) {
        return write(workspace, reference, round, out, json, papers -> papers.briefing(round, Optional.ofNullable(day)));
    }

    @Command(name = "minutes", description = "磋商会议记录，附签字页，存为 PDF")
    int minutes(
            @Mixin WorkspaceOption workspace,
            @Option(names = "--case", required = true, paramLabel = "CASE", description = "案件") String reference,
            @Option(names = "--round", required = true, paramLabel = "N", description = "第几轮") int round,
            @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "写到哪里") Path out,
            @Mixin JsonOption json) {
        return write(workspace, reference, round, out, json, papers -> papers.minutes(round));
    }

    private int write(
            WorkspaceOption workspace, String reference, int round, Path out, JsonOption json, Function<MeetingPapers, Sheet> paper) {
        if (round < 1 || round > MOST_ROUNDS) {
            throw new BadInput("“" + round + "”不是第几轮", "--round", "写 1、2、3 这样的数");
        }
        try (Workspace opened = context.look(workspace.folder())) {
            CaseFile file = opened.caseFile(opened.list().find(reference).id(), opened.today());
            Printed printed = Printed.now(opened, context.clock());
            Sheet sheet = paper.apply(new MeetingPapers(opened, file, printed));
            PaperFile.write(sheet, printed, out);
            context.terminal().say(json.isAsked()
                    ? new Json().with("case", file.id()).with("round", round).with("file", out).toString()
                    : "已写出" + sheet.title() + "（第 " + round + " 轮）：" + out);
            return ExitStatus.DONE;
        }
    }
}
