package org.huansun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.huansun.workspace.Damage;
import org.huansun.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: holds every entry and every original against its hash. */
@Command(name = "check", description = "检查工作区：每条记录、每份证据与校验值对照，自己的规则包能否使用")
final class CheckCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Damage> damages = Workspace.check(workspace.folder(), context.law());
        if (json.isAsked()) {
            context.terminal().say(new Json().with("valid", damages.isEmpty()).with("problems", damages.stream()
                    .map(damage -> new Json().with("code", damage.code()).with("path", damage.place())
                            .with("text", damage.text()))
                    .toList()).toString());
        } else {
            damages.forEach(damage -> context.terminal().say(damage.place() + "：" + damage.text()));
            context.terminal().say(damages.isEmpty() ? "完好：账本与证据都与校验值一致" : "共 " + damages.size() + " 处不符");
        }
        return damages.isEmpty() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
    }
}
