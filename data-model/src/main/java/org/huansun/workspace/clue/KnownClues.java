package org.huansun.workspace.clue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.workspace.ClueKey;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/** The clues that are here already: in the workspace, or further up in the same file. */
final class KnownClues {

    private final Workspace workspace;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Clue> facts = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();

    KnownClues(Workspace workspace) {
        this.workspace = workspace;
        for (Entry entry : workspace.officeLog()) {
            if (entry.type().equals(OfficeLog.CLUES_EXCLUDED)) {
                rows(entry).forEach(row -> excluded.add(exclusion(String.valueOf(row.get("key")), String.valueOf(row.get("article")))));
            }
        }
    }

    private static List<? extends Map<?, ?>> rows(Entry entry) {
        return entry.body().values().get("rows") instanceof List<?> rows
                ? rows.stream().filter(Map.class::isInstance).map(row -> (Map<?, ?>) row).toList() : List.of();
    }

    private static String exclusion(String key, String article) {
        return key + " " + article;
    }

    /** Where a clue is already: the number of its case, or a line of this file. */
    Optional<String> where(Clue clue) {
        return line(clue).map(line -> "第 " + line + " 行").or(() -> workspace.clues().caseOf(clue.sourceNumber(), clue.key()));
    }

    private Optional<Integer> line(Clue clue) {
        String number = ClueKey.plain(clue.sourceNumber());
        Integer sameNumber = numbers.get(number);
        if (!number.isEmpty() && sameNumber != null) {
            return Optional.of(sameNumber);
        }
        return Optional.ofNullable(facts.get(clue.key()))
                .filter(other -> number.isEmpty() || ClueKey.plain(other.sourceNumber()).isEmpty()).map(Clue::line);
    }

    /** Takes note of a clue of this file. */
    void add(Clue clue) {
        String number = ClueKey.plain(clue.sourceNumber());
        if (!number.isEmpty()) {
            numbers.putIfAbsent(number, clue.line());
        }
        facts.putIfAbsent(clue.key(), clue);
    }

    /** Whether it is new that a clue is left out by an article. */
    boolean addExcluded(String key, String article) {
        return excluded.add(exclusion(key, article));
    }
}
