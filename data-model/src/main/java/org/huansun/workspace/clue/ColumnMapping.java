package org.huansun.workspace.clue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.seed.Code;
import org.huansun.workspace.csv.CsvRecord;

/**
 * Which column of a register means what.
 *
 * @param columns the column, from 0, of each field that has one
 */
public record ColumnMapping(Map<ClueField, Integer> columns) {

    public ColumnMapping {
        Map<ClueField, Integer> ordered = new EnumMap<>(ClueField.class);
        ordered.putAll(columns);
        columns = Collections.unmodifiableMap(ordered);
    }

    /** The mapping that headings give: as it was chosen for them before, else by the words that headings are known by. */
    public static ColumnMapping suggested(List<String> heads, RegisterWords words, MappingMemory memory) {
        Map<ClueField, Integer> columns = new EnumMap<>(ClueField.class);
        for (int at = 0; at < heads.size(); at++) {
            Optional<ClueField> field = memory.knows(heads.get(at)) ? memory.field(heads.get(at)) : Optional.empty();
            int column = at;
            field.ifPresent(known -> columns.putIfAbsent(known, column));
        }
        for (int at = 0; at < heads.size(); at++) {
            Optional<ClueField> field = memory.knows(heads.get(at)) ? Optional.empty() : words.field(heads.get(at));
            int column = at;
            field.ifPresent(known -> columns.putIfAbsent(known, column));
        }
        return new ColumnMapping(columns);
    }

    /** With a field on a column; what the column meant before, it means no longer. */
    public ColumnMapping with(ClueField field, int column) {
        Map<ClueField, Integer> changed = new LinkedHashMap<>(without(column).columns);
        changed.put(field, column);
        return new ColumnMapping(changed);
    }

    /** With a column that means nothing. */
    public ColumnMapping without(int column) {
        Map<ClueField, Integer> changed = new LinkedHashMap<>(columns);
        changed.values().removeIf(used -> used == column);
        return new ColumnMapping(changed);
    }

    /** What a column means. */
    public Optional<ClueField> fieldOf(int column) {
        return columns.entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey).findFirst();
    }

    /** The fields that a register must have and that no column means. */
    public List<ClueField> missing(RegisterWords words) {
        return words.required().stream().filter(field -> !columns.containsKey(field)).sorted().toList();
    }

    /** A cell's words; empty where no column means the field. */
    String words(CsvRecord row, ClueField field) {
        return CellText.words(cell(row, field));
    }

    /** A cell as it stands in the file. */
    String cell(CsvRecord row, ClueField field) {
        Integer column = columns.get(field);
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    /** Heading to field, the headings that mean nothing too, as it is kept for the next time. */
    Map<String, String> remembered(List<String> heads) {
        Map<String, String> remembered = new LinkedHashMap<>();
        for (int at = 0; at < heads.size(); at++) {
            remembered.put(heads.get(at), fieldOf(at).map(Code::of).orElse(""));
        }
        return remembered;
    }
}
