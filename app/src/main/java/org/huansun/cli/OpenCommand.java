package org.huansun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code open}: the window on a workspace. */
@Command(name = "open", description = "打开一个工作区的窗口")
final class OpenCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "工作区文件夹")
    private Path folder = Path.of("");

    @Option(names = "--read-only", description = "只看不改；别的程序正在用也能打开")
    private boolean readOnly;

    OpenCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        WindowStart window = new WindowStart(context);
        return readOnly ? window.read(folder) : window.open(Optional.of(folder));
    }
}
