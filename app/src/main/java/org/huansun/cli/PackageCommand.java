package org.huansun.cli;

import java.nio.file.Path;
import java.util.List;
import org.huansun.sync.OpenPackage;
import org.huansun.sync.PackageExport;
import org.huansun.sync.PackageExport.Exported;
import org.huansun.sync.PackageImport;
import org.huansun.sync.PackageReport;
import org.huansun.sync.bag.BagProblem;
import org.huansun.sync.bag.BagReport;
import org.huansun.sync.bag.BagVerifier;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Merge;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code package}: sync packages out, in, and held against themselves. */
@Command(name = "package", description = "同步包")
final class PackageCommand {

    /** Packages are not signed yet; the report says so. */
    private static final String UNSIGNED = "none";

    private final Context context;

    PackageCommand(Context context) {
        this.context = context;
    }

    @Command(name = "export", description = "导出同步包")
    int export(
            @Mixin WorkspaceOption workspace,
            @Option(names = "--case", paramLabel = "CASE", description = "案件，可写多次；缺省为全部") @Nullable List<String> cases,
            @Option(names = "--out", required = true, paramLabel = "FILE.zip") Path out,
            @Mixin JsonOption json) {
        try (Workspace opened = context.own(workspace.folder())) {
            List<String> ids = cases == null
                    ? opened.list().cases().stream().map(CaseRow::id).toList()
                    : cases.stream().map(reference -> opened.list().find(reference).id()).distinct().toList();
            Exported exported = new PackageExport(opened).export(ids, out);
            context.terminal().say(json.isAsked()
                    ? new Json().with("file", exported.file()).with("fingerprint", exported.fingerprint())
                            .with("cases", exported.cases()).with("entries", exported.entries())
                            .with("evidence", exported.evidence()).with("bytes", exported.bytes()).toString()
                    : "已导出 " + exported.cases() + " 个案件、" + exported.entries() + " 条记录、" + exported.evidence()
                            + " 份证据：" + exported.file() + "\n指纹 " + exported.fingerprint());
            return ExitStatus.DONE;
        }
    }

    @Command(name = "verify", description = "逐字节校验同步包")
    int verify(
            @Parameters(paramLabel = "FILE-or-DIR") Path path,
            @Option(names = "--bag-only", description = "只校验 BagIt 包，不看其中的记录") boolean bagOnly,
            @Mixin JsonOption json) {
        if (bagOnly) {
            BagReport bag = BagVerifier.verify(path);
            return report(json, new Json().with("valid", bag.valid()).with("bag", bag.valid()).with("signature", UNSIGNED)
                    .with("entries", 0).with("evidence", 0), bag.problems());
        }
        try (OpenPackage opened = OpenPackage.open(path)) {
            PackageReport report = opened.report();
            return report(json, new Json().with("valid", report.isValid()).with("bag", report.bag().valid())
                    .with("signature", UNSIGNED).with("entries", report.entries()).with("evidence", report.evidence()),
                    report.problems());
        }
    }

    private int report(JsonOption json, Json head, List<BagProblem> problems) {
        if (json.isAsked()) {
            context.terminal().say(head.with("problems", problems.stream().map(problem -> new Json()
                    .with("code", problem.code()).with("path", problem.path()).with("text", problem.text())).toList()).toString());
        } else {
            problems.forEach(problem -> context.terminal().say(problem.path() + "：" + problem.text()));
            context.terminal().say(problems.isEmpty()
                    ? "通过：每个字节都与清单一致（未签名），记录 " + head.fields().get("entries") + " 条，证据 "
                            + head.fields().get("evidence") + " 份"
                    : "没有通过，共 " + problems.size() + " 处不符");
        }
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
    }

    @Command(name = "inspect", description = "同步包里有什么")
    int inspect(@Parameters(paramLabel = "FILE") Path path, @Mixin JsonOption json) {
        try (OpenPackage opened = OpenPackage.open(path)) {
            PackageReport report = opened.report();
            List<Json> tags = report.bag().tags().stream()
                    .map(tag -> new Json().with("label", tag.label()).with("value", tag.value())).toList();
            if (json.isAsked()) {
                context.terminal().say(new Json().with("valid", report.isValid()).with("tags", tags)
                        .with("cases", report.cases()).with("files", report.bag().files().stream().map(file -> new Json()
                                .with("path", file.path()).with("size", file.size()).with("sha256", file.sha256())).toList())
                        .toString());
            } else {
                report.bag().tags().forEach(tag -> context.terminal().say(tag.label() + ": " + tag.value()));
                Table files = new Table("文件", "字节");
                report.bag().files().forEach(file -> files.row(file.path(), file.size()));
                context.terminal().say(report.isValid() ? files.toString() : "没有通过校验，用 huansun package verify 看原因");
            }
            return report.isValid() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
        }
    }

    @Command(name = "import", description = "导入同步包")
    int take(@Parameters(paramLabel = "FILE") Path path, @Mixin WorkspaceOption workspace, @Mixin JsonOption json) {
        try (Workspace opened = context.own(workspace.folder())) {
            Merge.Result result = new PackageImport(opened).take(path);
            context.terminal().say(json.isAsked()
                    ? new Json().with("added", result.added()).with("waiting", result.waiting())
                            .with("cases", result.cases()).toString()
                    : "已导入：新增 " + result.added() + " 条记录，等候前一条的 " + result.waiting() + " 条");
            return ExitStatus.DONE;
        }
    }
}
