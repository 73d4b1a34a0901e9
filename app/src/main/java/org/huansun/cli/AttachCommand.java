package org.huansun.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.HoldingCase;
import org.huansun.workspace.IntakeReport;
import org.huansun.workspace.IntakeReport.Line;
import org.huansun.workspace.IntakeReport.Outcome;
import org.huansun.workspace.IntakeWatch;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case attach}: files, and folders with all that is in them, come into a case; what can't is told of. */
@Command(name = "attach", description = "证据入卷：文件，或文件夹里的全部文件")
final class AttachCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "CASE", index = "0")
    private String reference = "";

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "1..*", description = "文件或文件夹")
    private List<Path> files = List.of();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--on", paramLabel = "DATE", description = "入卷日，缺省为今天")
    private @Nullable LocalDate on;

    AttachCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        files.stream().filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS)).findFirst().ifPresent(missing -> {
            throw new BadInput("没有这个文件", missing.toString(), "检查路径");
        });
        try (Workspace opened = context.own(workspace.folder())) {
            LocalDate day = on == null ? opened.today() : on;
            IntakeReport report = new EvidenceIntake(opened).take(opened.list().find(reference).id(), files, day, IntakeWatch.NOBODY);
            refuseNothing(report);
            context.terminal().say(json.isAsked() ? Json.list(report.lines().stream().map(AttachCommand::json).toList()) : words(report));
            return report.notTaken() == 0 ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
        }
    }

    /** Where nothing came in, what was given is no use. */
    private void refuseNothing(IntakeReport report) {
        if (report.cameIn() + report.alreadyThere() > 0) {
            return;
        }
        if (report.stopped().isPresent()) {
            throw new BadInput("一件也没有收（" + report.stopped().get() + "）", files.getFirst().toString(), "排除原因后再试");
        }
        String why = report.lines().stream().limit(5).map(line -> line.shown() + "：" + reason(line)).collect(Collectors.joining("；"));
        throw new BadInput(report.lines().isEmpty() ? "文件夹里没有文件" : "一件也没有收（" + why + "）", files.getFirst().toString(), "检查文件后再试");
    }

    private static String reason(Line line) {
        return line.outcome() instanceof Outcome.NotTaken(String reason) ? reason : "";
    }

    private static String words(IntakeReport report) {
        StringBuilder text = new StringBuilder();
        for (Line line : report.lines()) {
            text.append(switch (line.outcome()) {
                case Outcome.CameIn came -> name(came.entry()) + " 已入卷 " + sha256(came.entry()) + elsewhere(came.elsewhere());
                case Outcome.AlreadyThere there -> name(there.entry()) + " 卷内已有 " + sha256(there.entry());
                case Outcome.NotTaken(String reason) -> line.shown() + " 没有收：" + reason;
            }).append('\n');
        }
        return text + "收进 %d 件，卷内已有 %d 件，没有收 %d 件".formatted(report.cameIn(), report.alreadyThere(), report.notTaken());
    }

    private static String elsewhere(List<HoldingCase> cases) {
        return cases.isEmpty() ? "" : cases.stream().map(HoldingCase::title).collect(Collectors.joining("、", "（他案也有：", "）"));
    }

    private static String name(Entry entry) {
        return entry.body().text("name").orElse("");
    }

    private static String sha256(Entry entry) {
        return entry.body().text("sha256").orElse("");
    }

    private static Json json(Line line) {
        return switch (line.outcome()) {
            case Outcome.CameIn came when came.elsewhere().isEmpty() -> json(came.entry(), true);
            case Outcome.CameIn came -> json(came.entry(), true).with("alsoIn", came.elsewhere().stream().map(HoldingCase::caseId).toList());
            case Outcome.AlreadyThere there -> json(there.entry(), false);
            case Outcome.NotTaken(String reason) -> new Json().with("entry", Optional.empty()).with("name", line.shown())
                    .with("sha256", Optional.empty()).with("new", false).with("refused", reason);
        };
    }

    private static Json json(Entry entry, boolean isNew) {
        return new Json().with("entry", entry.id()).with("name", entry.body().text("name")).with("sha256", entry.body().text("sha256")).with("new", isNew);
    }
}
