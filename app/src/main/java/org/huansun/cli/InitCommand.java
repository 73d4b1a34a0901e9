package org.huansun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huansun.problem.BadInput;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.workspace.Demonstration;
import org.huansun.workspace.PackIntake;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: makes a workspace. */
@Command(name = "init", description = "新建工作区")
final class InitCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "空的或还没有的文件夹")
    private Path folder = Path.of("");

    @Option(names = "--region", paramLabel = "NMG|NX|GX|CN", description = "单位所在地区，建案时的缺省值；缺省为 --rules 的地区，或 CN")
    private @Nullable String region;

    @Option(names = "--rules", paramLabel = "FILE", description = "一并加入的规则包，程序没有带本地区的规则包时用")
    private @Nullable Path rules;

    @Option(names = "--person", paramLabel = "NAME", description = "记录人")
    private String person = "";

    @Option(names = "--no-passphrase", description = "不设口令（目前的工作区都不设口令）")
    private boolean open;

    @Option(names = "--demo", description = "装入演示案件")
    private boolean demonstration;

    @Mixin
    private JsonOption json = new JsonOption();

    InitCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String name = person.isBlank() ? System.getProperty("user.name", "") : person;
        Optional<RulePack> own = Optional.ofNullable(rules).map(file -> PackIntake.check(file, context.law()));
        Region place = own.map(RulePack::region).filter(given -> region == null || region.equals(given.code()))
                .orElseGet(() -> known(region == null ? Region.NATION.code() : region));
        try (Workspace workspace = Workspace.create(folder, name, place, context.law(), context.clock())) {
            if (rules != null) {
                new PackIntake(workspace).take(rules);
            }
            if (demonstration) {
                Demonstration.fill(workspace);
            }
            int cases = workspace.list().cases().size();
            context.terminal().say(json.isAsked()
                    ? new Json().with("workspace", folder).with("device", workspace.settings().device())
                            .with("person", name).with("region", place.code()).with("cases", cases).toString()
                    : "工作区已建好：" + folder + "（记录人 " + name + "，案件 " + cases + " 个）");
        }
        return ExitStatus.DONE;
    }

    private Region known(String code) {
        if (!code.matches("[A-Z]{2,8}") || !context.law().packs().knows(new Region(code))) {
            throw new BadInput("没有这个地区", code, "用 huansun rules list 看有哪些地区；程序没有带的，用 --rules 给出规则包文件");
        }
        return new Region(code);
    }
}
