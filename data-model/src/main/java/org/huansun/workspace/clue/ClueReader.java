package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.RuleList;
import org.huansun.rules.RulePack;
import org.huansun.workspace.clue.Clue.Repair;
import org.huansun.workspace.csv.CsvFlaw;
import org.huansun.workspace.csv.CsvRecord;

/** Makes clues of the rows of a register, or says why a row is none. */
final class ClueReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final String CHANNELS = "clue-channels";

    private final RegisterTable table;
    private final ColumnMapping mapping;
    private final RegisterWords words;
    private final PackOfDay packs;
    private final LocalDate today;

    ClueReader(RegisterTable table, ColumnMapping mapping, RegisterWords words, PackOfDay packs, LocalDate today) {
        this.table = table;
        this.mapping = mapping;
        this.words = words;
        this.packs = packs;
        this.today = today;
    }

    /** What came of reading a row. */
    sealed interface Read {

        /** A clue. */
        record Understood(Clue clue) implements Read {}

        /** No clue, and why. */
        record Refused(String title, List<String> reasons) implements Read {}
    }

    Read read(CsvRecord row) {
        if (row.flaw().isPresent()) {
            return new Read.Refused("", List.of(broken(row, row.flaw().get())));
        }
        List<String> reasons = new ArrayList<>();
        String title = mapping.words(row, ClueField.TITLE).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        if (title.isEmpty()) {
            reasons.add("没有" + words.label(ClueField.TITLE));
        } else if (title.length() > LONGEST_TITLE) {
            reasons.add(words.label(ClueField.TITLE) + "有 " + title.length() + " 字，最多 " + LONGEST_TITLE + " 字");
        }
        for (ClueField field : ClueField.values()) {
            if (mapping.cell(row, field).length() > LONGEST_TEXT) {
                reasons.add(words.label(field) + "超过 " + LONGEST_TEXT + " 字");
            }
        }
        ClueDate date = ClueDate.of(mapping.cell(row, ClueField.RECEIVED_ON), today);
        if (date instanceof ClueDate.NoDay(String reason)) {
            reasons.add(reason);
        }
        Optional<Repair> repair = repair(row);
        if (repair.isEmpty()) {
            reasons.add(words.label(ClueField.REPAIRED) + "写的是“" + mapping.words(row, ClueField.REPAIRED) + "”，应写 是 或 否");
        }
        return reasons.isEmpty() && date instanceof ClueDate.Day(LocalDate on)
                ? new Read.Understood(clue(row, title, on, repair.orElse(Repair.NOT_DONE)))
                : new Read.Refused(title, reasons);
    }

    private String broken(CsvRecord row, CsvFlaw flaw) {
        return switch (flaw) {
            case OTHER_WIDTH -> "这一行有 " + row.cells().size() + " 格，表头有 " + table.heads().size() + " 格";
            case OTHER_CODE -> "这一行不是 " + table.format().code().label() + " 编码，与整个文件不同";
            case QUOTE_NOT_CLOSED, WORDS_BEHIND_A_QUOTE, NUL -> flaw.words();
        };
    }

    private Optional<Repair> repair(CsvRecord row) {
        String answer = CellText.plain(mapping.words(row, ClueField.REPAIRED));
        if (words.repaired().contains(answer)) {
            return Optional.of(Repair.DONE);
        }
        return answer.isEmpty() || words.notRepaired().contains(answer) ? Optional.of(Repair.NOT_DONE) : Optional.empty();
    }

    private Clue clue(CsvRecord row, String title, LocalDate on, Repair repair) {
        List<String> remarks = new ArrayList<>();
        RulePack pack = packs.on(on);
        String source = mapping.words(row, ClueField.CHANNEL);
        Optional<String> channel = pack.list(CHANNELS).flatMap(list -> channel(list, source, remarks));
        String by = mapping.words(row, ClueField.TRANSFERRED_BY);
        Optional<String> transferredBy = words.transferredBy(by).or(() -> by.isEmpty() ? words.transferredBy(source) : Optional.of("other"));
        return new Clue(row.line(), title, on, pack, mapping.words(row, ClueField.SOURCE_NUMBER), channel,
                by.isEmpty() ? source : source.isEmpty() ? by : source + "（" + by + "）", transferredBy,
                mapping.words(row, ClueField.PLACE), mapping.words(row, ClueField.ELEMENTS), obligors(row),
                mapping.words(row, ClueField.NOTE), repair, mapping.words(row, ClueField.SITUATION), remarks);
    }

    private Optional<String> channel(RuleList list, String source, List<String> remarks) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        List<RuleList.Item> meant = ItemWords.meant(list, source);
        if (meant.size() != 1) {
            remarks.add(words.label(ClueField.CHANNEL) + "“" + source + "”"
                    + (meant.isEmpty() ? "不在清单里" : "可以是第 " + String.join("、", meant.stream().map(RuleList.Item::id).toList()) + " 项")
                    + "（" + list.article() + "），没有填，原文已保留");
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    private List<String> obligors(CsvRecord row) {
        List<String> names = new ArrayList<>();
        for (String name : mapping.words(row, ClueField.OBLIGOR).split("[、；;\\r\\n]+", -1)) {
            String words = CellText.words(name);
            if (!this.words.isNobody(words) && !names.contains(words)) {
                names.add(words);
            }
        }
        return names;
    }
}
