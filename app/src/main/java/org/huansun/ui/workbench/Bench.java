package org.huansun.ui.workbench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.huansun.problem.Problem;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.shell.ShellModel;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Workspace;
import org.slf4j.LoggerFactory;

/** What the pages share: the workspace, the frame, the user's choice of files, and how work is done off the screen. */
final class Bench {

    private static final Duration OFFERED = Duration.seconds(30);

    private final Workspace workspace;
    private final ShellModel shell;
    private final FilePicker files;
    private final Workers workers;
    private final InstantSource clock;
    private final List<Runnable> followers = new ArrayList<>();
    private final DraftDesk drafts;

    /** @param lane where drafts are written */
    Bench(Workspace workspace, ShellModel shell, FilePicker files, Workers workers, Executor lane, InstantSource clock) {
        this.workspace = workspace;
        this.shell = shell;
        this.files = files;
        this.workers = workers;
        this.clock = clock;
        this.drafts = new DraftDesk(this, lane);
    }

    Workspace workspace() {
        return workspace;
    }

    ShellModel shell() {
        return shell;
    }

    FilePicker files() {
        return files;
    }

    DraftDesk drafts() {
        return drafts;
    }

    InstantSource clock() {
        return clock;
    }

    /** Whoever shows something of the workspace is told after each change. Followers live as long as the window. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    /** As {@link #follow}, for what only one page shows: told when that page is shown, and then only if something changed. */
    void followOn(String page, Runnable follower) {
        AtomicBoolean stale = new AtomicBoolean(true);
        Runnable show = () -> {
            if (shell.page().get().equals(page) && stale.compareAndSet(true, false)) {
                follower.run();
            }
        };
        follow(() -> {
            stale.set(true);
            show.run();
        });
        shell.page().subscribe(now -> show.run());
    }

    /** Shows what has changed. */
    void changed() {
        drafts.refresh();
        followers.forEach(Runnable::run);
    }

    /** Does something at once and shows what stopped it, if something did. */
    boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Problem problem) {
            show(problem);
            return false;
        }
    }

    /** Answers a question off the screen; what comes of it is shown on it. */
    <T> void inBackground(Callable<T> work, Consumer<T> done) {
        run(workers.questions(), work, done);
    }

    /** Does work beside all else that nobody waits for. */
    <T> void aside(Callable<T> work, Consumer<T> done) {
        run(workers.labours(), work, done);
    }

    /**
     * Does long work off the screen, with its progress in the status line; what comes of it is shown, also of what was
     * stopped half-way.
     *
     * @param unit what is counted, such as 个文件
     */
    <T> void longWork(String title, String unit, LongWork.Labour<T> labour, Consumer<T> done) {
        LongWork work = new LongWork(title, unit, clock);
        shell.tasks().add(work.task());
        run(workers.labours(), () -> {
            try {
                return labour.run(work);
            } finally {
                Platform.runLater(() -> shell.tasks().remove(work.task()));
            }
        }, done);
    }

    private <T> void run(Executor where, Callable<T> work, Consumer<T> done) {
        try {
            where.execute(() -> {
                try {
                    T result = work.call();
                    Platform.runLater(() -> done.accept(result));
                } catch (Exception failed) {
                    Platform.runLater(() -> show(failed));
                }
            });
        } catch (RejectedExecutionException closing) {
            LoggerFactory.getLogger(Bench.class).debug("the window closes; nobody waits for this any more", closing);
        }
    }

    /** Says what stopped an action. */
    void show(Exception failed) {
        if (!(failed instanceof Problem)) {
            LoggerFactory.getLogger(Bench.class).error("UI-01", failed);
        }
        String words = failed instanceof Problem ? String.valueOf(failed.getMessage()).strip() : Texts.text("desk.fault");
        shell.troubles().setAll(Trouble.error(words, "", ""));
    }

    /** Says that something was done. */
    void done(String words) {
        shell.troubles().setAll(Trouble.done(words));
    }

    /** Says that something was done and offers to undo it, for a while. */
    void offer(Trouble done) {
        shell.troubles().setAll(done);
        PauseTransition awhile = new PauseTransition(OFFERED);
        awhile.setOnFinished(event -> shell.troubles().remove(done));
        awhile.play();
    }
}
