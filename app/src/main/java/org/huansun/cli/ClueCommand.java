package org.huansun.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.clue.ClueField;
import org.huansun.workspace.clue.ClueImport;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.ImportWatch;
import org.huansun.workspace.clue.MappingMemory;
import org.huansun.workspace.clue.PackOfDay;
import org.huansun.workspace.clue.Quarter;
import org.huansun.workspace.clue.QuarterList;
import org.huansun.workspace.clue.RegisterFile;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RegisterWords;
import org.huansun.workspace.csv.CsvFormat;
import org.huansun.workspace.csv.Separator;
import org.huansun.workspace.csv.TextCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clue}: registers of clues in, the quarter's list of clues out. */
@Command(name = "clue", description = "线索登记")
final class ClueCommand {

    private static final String NOTHING = "-";

    private final Context context;

    ClueCommand(Context context) {
        this.context = context;
    }

    @Command(name = "import", description = "导入线索登记表（CSV；编码和分隔符自动识别）")
    int take(
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--map", paramLabel = "列=字段", description = "哪一列是什么，可写多次；字段写 - 表示不用这一列") @Nullable Map<String, String> map,
            @Option(names = "--preview", description = "只看每一行会怎样，什么也不保存") boolean preview,
            @Option(names = "--region", paramLabel = "R", description = "地区，缺省为单位所在地区") @Nullable String region,
            @Option(names = "--pack", paramLabel = "PACK", description = "明确选用的规则包，缺省按收到日期") @Nullable String pack,
            @Option(names = "--encoding", paramLabel = "E", description = "编码：utf-8 或 gb18030，缺省自动识别") @Nullable String encoding,
            @Option(names = "--separator", paramLabel = "S", description = "分隔符：comma、semicolon 或 tab，缺省自动识别") @Nullable String separator,
            @Option(names = "--report", paramLabel = "FILE.csv", description = "把逐行的结果另存为 CSV") @Nullable Path report) {
        RegisterWords words = RegisterWords.shipped();
        RegisterFile given = RegisterFile.read(file);
        RegisterTable table = RegisterTable.of(given, format(given.format(), encoding, separator), words);
        try (Workspace opened = preview ? context.look(workspace.folder()) : context.own(workspace.folder())) {
            ColumnMapping mapping = mapping(table, words, MappingMemory.of(opened), map == null ? Map.of() : new LinkedHashMap<>(map));
            PackOfDay packs = PackOfDay.of(opened.law(), region == null ? opened.settings().region() : region, Optional.ofNullable(pack));
            ClueImport run = new ClueImport(opened, table, mapping, packs, words);
            ImportReport made = preview ? run.preview(ImportWatch.NOBODY) : run.run(ImportWatch.NOBODY);
            if (report != null) {
                made.table().write(report);
            }
            context.terminal().say(json.isAsked() ? ClueJson.report(table, mapping, made).toString()
                    : ClueWords.report(table, mapping, words, made));
            return made.isWhole() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
        }
    }

    private static CsvFormat format(CsvFormat guessed, @Nullable String encoding, @Nullable String separator) {
        CsvFormat format = encoding == null ? guessed : guessed.with(one(TextCode.values(), encoding, "编码", "写 utf-8 或 gb18030"));
        return separator == null ? format : format.with(one(Separator.values(), separator, "分隔符", "写 comma、semicolon 或 tab"));
    }

    private static <E extends Enum<E>> E one(E[] all, String code, String where, String remedy) {
        return List.of(all).stream().filter(one -> one.name().replace('_', '-').equalsIgnoreCase(code)).findFirst()
                .orElseThrow(() -> new BadInput("没有“" + code + "”这一种", where, remedy));
    }

    private static ColumnMapping mapping(RegisterTable table, RegisterWords words, MappingMemory memory, Map<String, String> asked) {
        ColumnMapping mapping = ColumnMapping.suggested(table.heads(), words, memory);
        for (Map.Entry<String, String> one : asked.entrySet()) {
            int column = table.column(one.getKey()).orElseThrow(() -> new BadInput("没有“" + one.getKey() + "”这一列", "--map",
                    "写表头里的列名（" + String.join("、", table.heads()) + "），或写 第3列"));
            mapping = one.getValue().equals(NOTHING) ? mapping.without(column)
                    : mapping.with(field(one.getValue(), words), column);
        }
        List<ClueField> missing = mapping.missing(words);
        if (!missing.isEmpty()) {
            throw new BadInput("表头里没有找到" + String.join("、", missing.stream().map(words::label).toList())
                    + "（表头是：" + String.join("、", table.heads()) + "）", table.file().name(), "用 --map 列名=字段 指出是哪一列，如 --map 事项="
                            + org.huansun.seed.Code.of(missing.getFirst()));
        }
        return mapping;
    }

    private static ClueField field(String name, RegisterWords words) {
        return ClueField.of(name).or(() -> List.of(ClueField.values()).stream().filter(field -> words.label(field).equals(name)).findFirst())
                .orElseThrow(() -> new BadInput("没有“" + name + "”这个字段", "--map", "写其中之一：" + String.join("、",
                        List.of(ClueField.values()).stream().map(field -> org.huansun.seed.Code.of(field) + "（" + words.label(field) + "）").toList())));
    }

    @Command(name = "list", description = "一个季度的线索清单，样式按规则包")
    int list(
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--quarter", required = true, paramLabel = "2026Q3", description = "季度") String quarter,
            @Option(names = "--pack", paramLabel = "PACK", description = "用哪个规则包的样式，缺省为本地区的") @Nullable String pack,
            @Option(names = "--out", paramLabel = "FILE.csv", description = "另存为 CSV") @Nullable Path out) {
        Quarter asked = Quarter.parse(quarter);
        try (Workspace opened = context.look(workspace.folder())) {
            QuarterList list = QuarterList.of(opened, asked, Optional.ofNullable(pack));
            if (out != null) {
                list.table().write(out);
            }
            context.terminal().say(json.isAsked() ? ClueJson.list(list).toString() : ClueWords.list(list));
            return ExitStatus.DONE;
        }
    }
}
