package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.workspace.csv.CsvFormat;
import org.huansun.workspace.csv.CsvRecord;
import org.huansun.workspace.csv.CsvRecords;

/**
 * A register as a table: its heading row and the rows below. Above the headings there may be a title, as offices like it.
 *
 * @param headLine the line of the headings
 * @param heads as they stand in the file, without blanks around; those that stand twice have their column added
 */
public record RegisterTable(RegisterFile file, CsvFormat format, int headLine, List<String> heads) {

    private static final int TITLE_ROWS = 10;

    public RegisterTable {
        heads = List.copyOf(heads);
    }

    /**
     * Finds the headings.
     *
     * @throws BadInput if there is no heading row, or nothing below it
     */
    public static RegisterTable of(RegisterFile file, CsvFormat format, RegisterWords words) {
        List<CsvRecord> first = first(file, format);
        first.stream().filter(row -> !row.isBlank()).findFirst().flatMap(CsvRecord::flaw).ifPresent(flaw -> {
            throw new BadInput("表头所在的行损坏了（" + flaw.words() + "）", file.name(), "换一种编码看看，或在原来的软件里重新另存");
        });
        CsvRecord head = first.stream().filter(row -> known(row, words) >= 2).findFirst()
                .or(() -> first.stream().filter(row -> filled(row) >= 2).findFirst())
                .orElseThrow(() -> new BadInput("没有找到表头", file.name(), "第一行写列名，如：线索名称、收到日期、损害地点；或换一种分隔符"));
        if (head.cells().stream().anyMatch(RegisterTable::isDay)) {
            throw new BadInput("第 " + head.line() + " 行像是一条线索，不是表头", file.name(), "在第一行写上列名，如：线索名称、收到日期、损害地点");
        }
        RegisterTable table = new RegisterTable(file, format, head.line(), named(head.cells()));
        if (table.first(1).isEmpty()) {
            throw new BadInput("只有表头，没有线索", file.name(), "检查是不是选错了文件");
        }
        return table;
    }

    private static List<CsvRecord> first(RegisterFile file, CsvFormat format) {
        List<CsvRecord> first = new ArrayList<>();
        CsvRecords records = CsvRecords.of(file.bytes(), format);
        while (records.hasNext() && first.size() < TITLE_ROWS) {
            first.add(records.next());
        }
        return first;
    }

    private static long known(CsvRecord row, RegisterWords words) {
        return row.cells().stream().filter(cell -> words.field(cell).isPresent()).count();
    }

    private static long filled(CsvRecord row) {
        return row.cells().stream().filter(cell -> !CellText.words(cell).isEmpty()).count();
    }

    private static boolean isDay(String cell) {
        return ClueDate.of(cell, LocalDate.MAX) instanceof ClueDate.Day;
    }

    private static List<String> named(List<String> cells) {
        List<String> names = new ArrayList<>(cells.stream().map(CellText::words).toList());
        while (names.size() > 1 && names.getLast().isEmpty()) {
            names.removeLast();
        }
        Map<String, Integer> times = new LinkedHashMap<>();
        names.forEach(name -> times.merge(CellText.plain(name), 1, Integer::sum));
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            if (name.isEmpty() || times.getOrDefault(CellText.plain(name), 0) > 1) {
                names.set(at, name + "（第 " + (at + 1) + " 列）");
            }
        }
        return names;
    }

    /** The rows below the headings, from the first; broken ones among them. */
    public CsvRecords rows() {
        CsvRecords records = CsvRecords.of(file.bytes(), format);
        while (records.hasNext()) {
            if (records.next().line() == headLine) {
                return records.expecting(heads.size());
            }
        }
        return records;
    }

    /** How many rows there are, blank ones apart. */
    int count() {
        int count = 0;
        CsvRecords rows = rows();
        while (rows.hasNext()) {
            count += rows.next().isBlank() ? 0 : 1;
        }
        return count;
    }

    /** The first rows, for the eye. */
    public List<CsvRecord> first(int count) {
        List<CsvRecord> first = new ArrayList<>();
        CsvRecords rows = rows();
        while (rows.hasNext() && first.size() < count) {
            CsvRecord row = rows.next();
            if (!row.isBlank()) {
                first.add(row);
            }
        }
        return first;
    }

    /** The column of a heading, from 0; a column's number such as 第3列 or #3 names it too. */
    public Optional<Integer> column(String head) {
        String plain = CellText.plain(head);
        for (int at = 0; at < heads.size(); at++) {
            if (CellText.plain(heads.get(at)).equals(plain) || plain.equals("第" + (at + 1) + "列") || plain.equals("#" + (at + 1))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
