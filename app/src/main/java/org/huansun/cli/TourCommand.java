package org.huansun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tour}: the main job from first to last, with no display, and a picture of every page. */
@Command(name = "tour", description = "不开窗口走完一遍主要工作，并画出各页的图")
final class TourCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "放工作区、同步包和图片的文件夹")
    private Path folder = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    TourCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new Tour(context).make(folder, json.isAsked() ? Tour.Report.JSON : Tour.Report.SENTENCES);
    }
}
