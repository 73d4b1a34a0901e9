package org.huansun.workspace.clue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.huansun.workspace.Workspace;

/** Registers as tests write them. */
final class Registers {

    static final RegisterWords WORDS = RegisterWords.shipped();
    static final String HEAD = "线索编号,线索名称,收到日期,线索来源,移送单位,地点,受损要素,责任单位,是否已修复,不启动情形,备注";

    private Registers() {}

    static RegisterTable table(String... lines) {
        return table("登记表.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static RegisterTable table(String name, byte[] bytes) {
        RegisterFile file = RegisterFile.of(name, bytes);
        return RegisterTable.of(file, file.format(), WORDS);
    }

    static ClueImport of(Workspace workspace, RegisterTable table) {
        return of(workspace, table, "NMG", Optional.empty());
    }

    static ClueImport of(Workspace workspace, RegisterTable table, String region, Optional<String> pack) {
        ColumnMapping mapping = ColumnMapping.suggested(table.heads(), WORDS, MappingMemory.of(workspace));
        return new ClueImport(workspace, table, mapping, PackOfDay.of(workspace.law(), region, pack), WORDS);
    }

    /** Each row of a report in one line. */
    static List<String> lines(ImportReport report) {
        return report.rows().stream().map(row -> (row.line() + " " + ImportReport.outcome(row) + " " + ImportReport.caseNumber(row) + " "
                + row.title() + "：" + ImportReport.explanation(row) + " " + ImportReport.basis(row)).strip().replaceAll(" {2,}", " ")).toList();
    }
}
