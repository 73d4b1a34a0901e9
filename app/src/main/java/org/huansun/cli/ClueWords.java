package org.huansun.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.huansun.rules.ClueRegister;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.QuarterList;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RegisterWords;
import org.huansun.workspace.clue.RowResult;
import org.huansun.workspace.clue.RowResult.CameIn;
import org.huansun.workspace.clue.RowResult.Duplicate;
import org.huansun.workspace.clue.RowResult.Excluded;
import org.huansun.workspace.clue.RowResult.Refused;

/** Registers and lists of clues in words and tables for people. */
final class ClueWords {

    private ClueWords() {}

    static String report(RegisterTable table, ColumnMapping mapping, RegisterWords words, ImportReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.file()).append("：").append(table.format().code().label()).append("，").append(table.format().separator().label())
                .append("，表头在第 ").append(table.headLine()).append(" 行\n");
        text.append("对应：").append(mapping.columns().entrySet().stream()
                .map(column -> words.label(column.getKey()) + " ← " + table.heads().get(column.getValue()))
                .collect(Collectors.joining("；"))).append('\n');
        Table rows = new Table("行号", "结果", "案号", "线索名称", "说明", "依据");
        report.rows().forEach(row -> rows.row(row.line(), ImportReport.outcome(row), ImportReport.caseNumber(row), row.title(),
                ImportReport.explanation(row), ImportReport.basis(row)));
        text.append(rows).append('\n');
        report.rows().stream().filter(Refused.class::isInstance).map(ClueWords::original).forEach(text::append);
        text.append("共 %d 行：%s %d，重复 %d，排除 %d，未导入 %d".formatted(report.rows().size(),
                isPreview(report) ? "可导入" : "已导入", report.count(CameIn.class), report.count(Duplicate.class),
                report.count(Excluded.class), report.count(Refused.class)));
        report.stopped().ifPresent(why -> text.append("\n中止：").append(why));
        return text.toString();
    }

    private static boolean isPreview(ImportReport report) {
        return report.rows().stream().anyMatch(row -> row instanceof CameIn in && in.caseNumber().isEmpty());
    }

    private static String original(RowResult row) {
        return "第 " + row.line() + " 行原文：" + row.original().replaceAll("[\\r\\n]+", "↵") + "\n";
    }

    static String list(QuarterList list) {
        Table rows = new Table(list.register().columns().stream().map(ClueRegister.Column::head).toArray(String[]::new));
        list.rows().forEach(row -> rows.row(row.toArray()));
        List<String> marks = list.marks();
        return list.quarter().label() + " " + list.register().name() + "（" + list.pack().id() + " " + list.register().article()
                + (marks.isEmpty() ? "" : "，" + String.join("，", marks)) + "）\n"
                + "报送：" + list.register().to().orElse("文本没有写报给谁") + "；最迟："
                + list.due().map(Object::toString).orElse("文本没有规定日子") + "\n"
                + (list.rows().isEmpty() ? "本季度没有线索" : rows.toString())
                + (list.excluded() == 0 ? "" : "\n另有 " + list.excluded() + " 条线索经登记不必追究，没有建案");
    }
}
