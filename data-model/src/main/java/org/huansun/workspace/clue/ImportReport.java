package org.huansun.workspace.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.workspace.clue.RowResult.CameIn;
import org.huansun.workspace.clue.RowResult.Duplicate;
import org.huansun.workspace.clue.RowResult.Excluded;
import org.huansun.workspace.clue.RowResult.Refused;
import org.huansun.workspace.csv.CsvTable;

/**
 * What became of a register, row by row.
 *
 * @param file its name
 * @param rows those that are not blank, in the order of the file
 * @param stopped why the rest of the file was not read; empty where all was
 */
public record ImportReport(String file, List<RowResult> rows, Optional<String> stopped) {

    private static final List<String> HEADS = List.of("行号", "结果", "案号", "线索名称", "说明", "依据", "原文");

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** How many rows ended in one way. */
    public int count(Class<? extends RowResult> end) {
        return Math.toIntExact(rows.stream().filter(end::isInstance).count());
    }

    /** Whether every row came in, was here already or need not be pursued. */
    public boolean isWhole() {
        return stopped.isEmpty() && count(Refused.class) == 0;
    }

    /** The report as a table of its own. */
    public CsvTable table() {
        List<List<String>> lines = new ArrayList<>(rows.stream().map(ImportReport::line).toList());
        stopped.ifPresent(reason -> lines.add(List.of("", "中止", "", "", reason, "", "")));
        return new CsvTable(HEADS, lines);
    }

    private static List<String> line(RowResult row) {
        return List.of(String.valueOf(row.line()), outcome(row), caseNumber(row), row.title(), explanation(row), basis(row), row.original());
    }

    /** The outcome in a word. */
    public static String outcome(RowResult row) {
        return switch (row) {
            case CameIn in -> in.caseNumber().isEmpty() ? "可导入" : "已导入";
            case Excluded excluded -> "排除";
            case Duplicate duplicate -> "重复";
            case Refused refused -> "未导入";
        };
    }

    /** The number of the case that a row opened or is in. */
    public static String caseNumber(RowResult row) {
        return switch (row) {
            case CameIn in -> in.caseNumber();
            case Duplicate duplicate -> duplicate.of().startsWith("第") ? "" : duplicate.of();
            case Excluded excluded -> "";
            case Refused refused -> "";
        };
    }

    /** Why, or what to look at. */
    public static String explanation(RowResult row) {
        return switch (row) {
            case CameIn in -> String.join("；", in.remarks());
            case Excluded excluded -> excluded.reason();
            case Duplicate duplicate -> "已经有了（" + duplicate.of() + "），没有再建案";
            case Refused refused -> String.join("；", refused.reasons());
        };
    }

    /** The pack and the article that an outcome stands on. */
    public static String basis(RowResult row) {
        return switch (row) {
            case Excluded excluded -> excluded.article().isEmpty() ? excluded.pack() + "：文本未规定" : excluded.pack() + " " + excluded.article();
            case CameIn in -> in.pack();
            case Duplicate duplicate -> "";
            case Refused refused -> "";
        };
    }
}
