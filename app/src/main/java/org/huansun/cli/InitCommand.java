package org.huansun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huansun.problem.BadInput;
import org.huansun.rules.Region;
import org.huansun.workspace.Demonstration;
import org.huansun.workspace.Workspace;
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

    @Option(names = "--region", paramLabel = "NMG|NX|GX|CN", description = "单位所在地区，建案时的缺省值", defaultValue = "CN")
    private String region = "";

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
        if (!region.matches("[A-Z]{2,8}") || !context.law().packs().knows(new Region(region))) {
            throw new BadInput("没有这个地区", region, "用 huansun rules list 看有哪些地区");
        }
        try (Workspace workspace = Workspace.create(folder, name, new Region(region), context.law(), context.clock())) {
            if (demonstration) {
                Demonstration.fill(workspace);
            }
            int cases = workspace.list().cases().size();
            context.terminal().say(json.isAsked()
                    ? new Json().with("workspace", folder).with("device", workspace.settings().device())
                            .with("person", name).with("region", region).with("cases", cases).toString()
                    : "工作区已建好：" + folder + "（记录人 " + name + "，案件 " + cases + " 个）");
        }
        return ExitStatus.DONE;
    }
}
