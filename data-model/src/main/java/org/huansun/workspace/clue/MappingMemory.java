package org.huansun.workspace.clue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/**
 * What headings were taken to mean when registers were taken in before; the last time counts.
 *
 * @param fields heading, as it is compared, to field; to none where it was left out
 */
public record MappingMemory(Map<String, Optional<ClueField>> fields) {

    /** Remembers nothing. */
    public static final MappingMemory NONE = new MappingMemory(Map.of());

    public MappingMemory {
        fields = Map.copyOf(fields);
    }

    /** What a workspace remembers. */
    public static MappingMemory of(Workspace workspace) {
        Map<String, Optional<ClueField>> fields = new HashMap<>();
        for (Entry entry : workspace.officeLog()) {
            if (entry.type().equals(OfficeLog.REGISTER_IMPORTED) && entry.body().values().get("columns") instanceof Map<?, ?> columns) {
                columns.forEach((head, field) ->
                        fields.put(CellText.plain(String.valueOf(head)), ClueField.of(String.valueOf(field))));
            }
        }
        return new MappingMemory(fields);
    }

    /** Whether headings are taken to mean the same as the last time. */
    boolean recalls(Map<String, String> columns) {
        return columns.entrySet().stream().allMatch(column -> knows(column.getKey())
                && field(column.getKey()).equals(ClueField.of(column.getValue())));
    }

    boolean knows(String head) {
        return fields.containsKey(CellText.plain(head));
    }

    Optional<ClueField> field(String head) {
        return fields.getOrDefault(CellText.plain(head), Optional.empty());
    }
}
