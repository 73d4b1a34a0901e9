package org.huansun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huansun.workspace.MadeUpWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: an unprotected workspace of made-up cases, for measuring. */
@Command(name = "generate", description = "生成虚构案件的工作区（不设口令），用于测速；种子相同，内容相同")
final class GenerateCommand implements Callable<Integer> {

    private static final int ENTRIES_A_CASE = 10;

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "空的或还没有的文件夹")
    private Path folder = Path.of("");

    @Option(names = "--cases", paramLabel = "N", required = true, description = "案件数")
    private int cases;

    @Option(names = "--entries", paramLabel = "M", description = "案情记录总数；缺省为每案 10 条")
    private @Nullable Long entries;

    @Option(names = "--seed", paramLabel = "S", description = "种子；缺省为 1")
    private long seed = 1;

    @Option(names = "--until", paramLabel = "DATE", description = "最后一条记录的日期；缺省为 2026-06-30")
    private LocalDate until = LocalDate.of(2026, 6, 30);

    @Mixin
    private JsonOption json = new JsonOption();

    GenerateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        long all = entries == null ? (long) cases * ENTRIES_A_CASE : entries;
        new MadeUpWorkspace(cases, all, seed, until).make(folder, context.law(), context.clock());
        context.terminal().say(json.isAsked()
                ? new Json().with("workspace", folder).with("cases", cases).with("entries", all).with("seed", seed).toString()
                : "已生成：" + folder + "（虚构案件 " + cases + " 个，案情记录 " + all + " 条，种子 " + seed + "）");
        return ExitStatus.DONE;
    }
}
