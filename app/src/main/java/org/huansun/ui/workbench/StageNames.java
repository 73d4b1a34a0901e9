package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huansun.casefile.StageProgress;
import org.huansun.casefile.StageProgress.End;
import org.huansun.rules.Stage;
import org.huansun.ui.kit.CaseStage;
import org.huansun.ui.kit.CaseStage.Progress;
import org.huansun.ui.text.Texts;

/** The stages of a case in words. */
final class StageNames {

    private StageNames() {}

    static String of(Stage stage) {
        return Texts.text("stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** The stage that a case is in, or how it ended. */
    static String of(StageProgress progress) {
        return switch (progress.end()) {
            case NONE -> of(progress.current());
            case DECLINED -> Texts.text("desk.declined");
            case TERMINATED -> Texts.text("desk.terminated");
        };
    }

    /** The stage bar. */
    static List<CaseStage> bar(StageProgress progress, DateWords dates) {
        List<CaseStage> bar = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            LocalDate done = progress.done().get(stage);
            String when = done == null ? "" : dates.day(done);
            bar.add(new CaseStage(of(stage), state(stage, progress), when));
        }
        return bar;
    }

    private static Progress state(Stage stage, StageProgress progress) {
        boolean running = progress.end() == End.NONE;
        if (progress.current() == stage && running && !(stage == Stage.ARCHIVE && progress.done().containsKey(stage))) {
            return Progress.CURRENT;
        }
        if (progress.done().containsKey(stage)) {
            return Progress.DONE;
        }
        return stage.compareTo(progress.current()) < 0 ? Progress.SKIPPED : Progress.TODO;
    }
}
