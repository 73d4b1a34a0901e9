package org.huansun.ui.workbench;

import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Midnight in a window that stays open: what is late or near is counted for the new day and shown. */
final class DayTurn {

    private static final Duration LOOKS_EVERY = Duration.seconds(30);

    private final Bench bench;
    private final Timeline clock = new Timeline(new KeyFrame(LOOKS_EVERY, event -> look()));
    private LocalDate day;

    DayTurn(Bench bench) {
        this.bench = bench;
        this.day = bench.workspace().today();
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /** Looks at the clock. */
    void look() {
        LocalDate now = bench.workspace().today();
        if (!now.equals(day)) {
            day = now;
            bench.aside(() -> {
                bench.workspace().turnDay();
                return now;
            }, turned -> bench.changed());
        }
    }

    void stop() {
        clock.stop();
    }
}
