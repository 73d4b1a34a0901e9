package org.huansun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huansun.ui.workbench.WorkbenchWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the window on the demonstration workspace; where none can be opened, {@code tour}. */
@Command(name = "demo", description = "打开演示工作区；打不开窗口时改为 tour")
final class DemonstrationCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "放演示工作区和图片的文件夹")
    private Path folder = Path.of("");

    DemonstrationCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<String> missing = DisplayCheck.missing();
        if (missing.isEmpty()) {
            Path workspace = folder.resolve("workspace-" + context.today());
            return new WindowStart(context)
                    .open(Optional.of(WorkbenchWindow.demonstration(workspace, context.law(), context.clock())));
        }
        context.terminal().say("打不开窗口：" + missing.get() + "。改为画出各页的图。");
        return new Tour(context).make(folder.resolve("tour"), Tour.Report.SENTENCES);
    }
}
