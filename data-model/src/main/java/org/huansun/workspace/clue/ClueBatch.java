package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.workspace.CaseNumber;
import org.huansun.workspace.Draft;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/** Rows that are recorded together. */
abstract sealed class ClueBatch {

    private final Map<Integer, Clue> clues = new LinkedHashMap<>();
    private final List<Map<String, Object>> excluded = new ArrayList<>();

    /** What became of a clue that waited. */
    sealed interface Outcome {

        /** It has a case. */
        record Recorded(String number) implements Outcome {}

        /** It can't be recorded. */
        record Refused(String why) implements Outcome {}
    }

    /** Who is told what became of the clue at a place. */
    interface Told {
        void outcome(int place, Outcome outcome);
    }

    /** @param place of its line in the report */
    void add(Clue clue, int place) {
        clues.put(place, clue);
    }

    void exclude(Map<String, Object> row) {
        excluded.add(row);
    }

    int size() {
        return clues.size() + excluded.size();
    }

    List<Integer> places() {
        return List.copyOf(clues.keySet());
    }

    /** Records what waits and empties the batch; on a problem nothing is recorded and all still waits. */
    void flush(Told told) {
        if (size() > 0) {
            record(clues, excluded, told);
            clues.clear();
            excluded.clear();
        }
    }

    abstract void record(Map<Integer, Clue> waiting, List<Map<String, Object>> leftOut, Told told);

    /** Records nothing: a preview. */
    static final class Dry extends ClueBatch {

        @Override
        void record(Map<Integer, Clue> waiting, List<Map<String, Object>> leftOut, Told told) {
            return;
        }
    }

    /** Records in a workspace. */
    static final class Recording extends ClueBatch {
        private final Workspace workspace;
        private final PackOfDay packs;

        Recording(Workspace workspace, PackOfDay packs) {
            this.workspace = workspace;
            this.packs = packs;
        }

        /** Where one clue spoils the batch, each goes alone. */
        @Override
        void record(Map<Integer, Clue> waiting, List<Map<String, Object>> leftOut, Told told) {
            try {
                together(waiting, leftOut, told);
            } catch (BadInput oneOfThem) {
                together(Map.of(), leftOut, told);
                waiting.forEach((place, clue) -> alone(place, clue, told));
            }
        }

        private void alone(int place, Clue clue, Told told) {
            try {
                together(Map.of(place, clue), List.of(), told);
            } catch (BadInput itself) {
                told.outcome(place, new Outcome.Refused(String.valueOf(itself.getMessage()).strip()));
            }
        }

        private void together(Map<Integer, Clue> waiting, List<Map<String, Object>> leftOut, Told told) {
            Map<Integer, CaseNumber> given = new LinkedHashMap<>();
            workspace.recordMade(() -> {
                given.clear();
                List<Draft> drafts = new ArrayList<>();
                Map<Integer, CaseNumber> next = new HashMap<>();
                waiting.forEach((place, clue) -> {
                    CaseNumber number = next.computeIfAbsent(clue.on().getYear(), workspace.list()::nextNumber);
                    next.put(number.year(), new CaseNumber(number.year(), number.running() + 1));
                    given.put(place, number);
                    drafts.addAll(ClueDrafts.of(clue, packs, number));
                });
                if (!leftOut.isEmpty()) {
                    drafts.add(exclusion(leftOut, workspace.today()));
                }
                return drafts;
            });
            given.forEach((place, number) -> told.outcome(place, new Outcome.Recorded(number.toString())));
        }

        private static Draft exclusion(List<Map<String, Object>> rows, LocalDate today) {
            return Draft.of(OfficeLog.CASE, OfficeLog.CLUES_EXCLUDED, today, new Attributes(Map.of("rows", List.copyOf(rows))));
        }
    }
}
