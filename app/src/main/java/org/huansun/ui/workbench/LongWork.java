package org.huansun.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huansun.ui.shell.RunningTask;
import org.huansun.ui.text.Texts;

/** Long work that the status line shows: how far it is, how fast it goes, how long it still takes, and a way to stop it. */
public final class LongWork {

    private static final Duration SHOWN_EVERY = Duration.ofMillis(200);
    private static final double UNKNOWN = -1;
    private static final long MINUTE = 60;

    private final String unit;
    private final InstantSource clock;
    private final Instant begun;
    private final DoubleProperty progress = new SimpleDoubleProperty(UNKNOWN);
    private final StringProperty detail = new SimpleStringProperty("");
    private final RunningTask task;
    private volatile boolean stopped;
    private Instant shown = Instant.MIN;

    /** What is done; it tells how far it is and asks now and then whether to stop. */
    @FunctionalInterface
    public interface Labour<T> {

        /** @throws Exception what stopped it; shown to the user */
        T run(LongWork work) throws Exception;
    }

    /** @param unit what is counted, such as 个文件 */
    LongWork(String title, String unit, InstantSource clock) {
        this.unit = unit;
        this.clock = clock;
        this.begun = clock.instant();
        this.task = new RunningTask(UUID.randomUUID().toString(), title, progress, detail, this::stop);
    }

    RunningTask task() {
        return task;
    }

    /** Asks it to stop; it does so at the next place where nothing is half done. */
    public void stop() {
        stopped = true;
        Platform.runLater(() -> detail.set(Texts.text("work.stopping")));
    }

    /** Whether to stop. */
    public boolean isStopped() {
        return stopped;
    }

    /** Tells how far it is; called as often as one likes, from the thread that does the work. */
    public void at(long done, long total) {
        Instant now = clock.instant();
        if (stopped || Duration.between(shown, now).compareTo(SHOWN_EVERY) < 0 && done < total) {
            return;
        }
        shown = now;
        String words = words(done, total, Duration.between(begun, now));
        Platform.runLater(() -> {
            progress.set(total > 0 ? (double) done / total : UNKNOWN);
            detail.set(words);
        });
    }

    private String words(long done, long total, Duration spent) {
        double seconds = spent.toMillis() / 1000.0;
        if (seconds <= 0 || done == 0) {
            return Texts.text("work.count", done, total, unit);
        }
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        String time = left < MINUTE ? Texts.text("work.seconds", Math.max(1, left)) : Texts.text("work.minutes", (left + MINUTE - 1) / MINUTE);
        return Texts.text("work.rate", done, total, unit, rate < 10 ? "%.1f".formatted(rate) : String.valueOf(Math.round(rate)), time);
    }
}
