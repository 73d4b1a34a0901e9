package org.huansun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.huansun.problem.BadInput;
import org.huansun.rules.PackDifference;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePackFile;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Checked;
import org.huansun.seed.SeedYaml;
import org.huansun.workspace.PackIntake;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules}: the rule packs. */
@Command(name = "rules", description = "规则包")
final class RulesCommand {

    private final Context context;

    RulesCommand(Context context) {
        this.context = context;
    }

    /** The shipped packs, or those of a workspace; what keeps one out of it is told on standard error. */
    private <T> T with(@Nullable Path folder, Function<RulePacks, T> question) {
        if (folder == null) {
            return question.apply(context.law().packs());
        }
        try (Workspace opened = context.look(folder)) {
            opened.packTroubles().forEach(trouble -> context.terminal().err().println("没有采用：" + trouble.sentence()));
            return question.apply(opened.law().packs());
        }
    }

    @Command(name = "list", description = "有哪些规则包")
    int list(
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", description = "连同这个工作区自己的规则包") @Nullable Path folder,
            @Mixin JsonOption json) {
        return with(folder, packs -> list(packs.all(), json));
    }

    private int list(List<RulePack> packs, JsonOption json) {
        if (json.isAsked()) {
            context.terminal().say(Json.list(packs.stream().map(PackJson::summary).toList()));
            return ExitStatus.DONE;
        }
        Table table = new Table("规则包", "地区", "施行", "标注", "名称");
        packs.forEach(pack -> table.row(pack.id(), pack.region().code(),
                pack.standing().effective().map(Object::toString).orElse("未知"), pack.standing().mark().orElse(""), pack.title()));
        context.terminal().say(table.toString());
        return ExitStatus.DONE;
    }

    @Command(name = "show", description = "一个规则包的全部内容")
    int show(
            @Parameters(paramLabel = "PACK") String id,
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", description = "连同这个工作区自己的规则包") @Nullable Path folder,
            @Mixin JsonOption json) {
        return with(folder, packs -> show(packs.get(id), json));
    }

    private int show(RulePack pack, JsonOption json) {
        if (json.isAsked()) {
            context.terminal().say(PackJson.whole(pack).toString());
            return ExitStatus.DONE;
        }
        context.terminal().say(pack.title() + "（" + pack.number().orElse("文号未载明") + "）");
        pack.standing().mark().ifPresent(context.terminal()::say);
        context.terminal().say(pack.standing().note());
        Table periods = new Table("期限", "长短", "强度", "依据", "起算");
        pack.periods().forEach(period -> periods.row(period.name(),
                Terms.of(period.length()),
                Terms.of(period.strength()), period.article(), context.law().types().nameOf(period.trigger().type())));
        context.terminal().say(periods.toString());
        Table points = new Table("存疑", "依据", "读法");
        pack.openPoints().forEach(point -> points.row(point.text(), point.article(), point.reading()));
        context.terminal().say(points.toString());
        return ExitStatus.DONE;
    }

    @Command(name = "check", description = "检查规则包文件，列出每一处错误")
    int check(@Parameters(paramLabel = "FILE") Path file, @Mixin JsonOption json) {
        Checked<RulePack> checked =
                RulePackFile.read(file.getFileName().toString(), SeedYaml.bytes(file), context.law().types());
        if (json.isAsked()) {
            context.terminal().say(new Json().with("valid", checked.mistakes().isEmpty())
                    .with("problems", checked.mistakes().stream().map(mistake -> new Json().with("path", mistake.file())
                            .with("line", mistake.line()).with("text", mistake.expected()).with("remedy", mistake.remedy()))
                            .toList()).toString());
        } else {
            checked.mistakes().forEach(mistake -> context.terminal().say(mistake.sentence()));
            context.terminal().say(checked.mistakes().isEmpty() ? "没有错误" : "共 " + checked.mistakes().size() + " 处错误");
        }
        return checked.mistakes().isEmpty() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
    }

    @Command(name = "add", description = "把一个规则包加进工作区；先检查，有错误就什么也不保存")
    int add(@Parameters(paramLabel = "FILE") Path file, @Mixin WorkspaceOption workspace, @Mixin JsonOption json) {
        try (Workspace opened = context.own(workspace.folder())) {
            PackIntake.Taken taken = new PackIntake(opened).take(file);
            RulePack pack = taken.pack();
            context.terminal().say(json.isAsked()
                    ? PackJson.summary(pack).with("new", taken.novelty() == PackIntake.Novelty.NEW).toString()
                    : pack.id() + " 第 " + pack.version() + " 版" + (taken.novelty() == PackIntake.Novelty.NEW ? "已加入" : "早已加入")
                            + "：" + pack.title() + "（" + pack.regionName() + "）");
            return ExitStatus.DONE;
        }
    }

    @Command(name = "diff", description = "两个规则包的不同")
    int diff(
            @Parameters(paramLabel = "PACK") String one,
            @Parameters(paramLabel = "PACK") String other,
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", description = "连同这个工作区自己的规则包") @Nullable Path folder,
            @Mixin JsonOption json) {
        if (one.equals(other)) {
            throw new BadInput("两个规则包相同", one, "写两个不同的规则包");
        }
        List<PackDifference> differences =
                with(folder, packs -> PackDifference.between(packs.get(one), packs.get(other)));
        DifferenceReport report = new DifferenceReport(context.law().types());
        context.terminal().say(json.isAsked()
                ? Json.list(differences.stream().map(report::json).toList())
                : report.table(one, other, differences));
        return ExitStatus.DONE;
    }
}
