package org.huansun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.huansun.problem.Problem;
import org.huansun.ui.kit.BundledFonts;
import org.huansun.ui.kit.Toolkit;
import org.huansun.ui.workbench.RecentFolders;
import org.huansun.ui.workbench.WorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** Opens the window and waits until it is closed. */
final class WindowStart {

    private final Context context;

    WindowStart(Context context) {
        this.context = context;
    }

    /** Opens a workspace, or without one the last that was open, or the welcome page. */
    int open(Optional<Path> folder) {
        return start(window -> folder.or(() -> last(new RecentFolders(RecentFolders.home())))
                .ifPresentOrElse(window::open, window::welcome));
    }

    /** Opens a workspace to read it. */
    int read(Path folder) {
        return start(window -> window.openToRead(folder));
    }

    private int start(Consumer<WorkbenchWindow> first) {
        Optional<String> missing = DisplayCheck.missing();
        if (missing.isPresent()) {
            context.terminal().err().println("打不开窗口：" + missing.get() + "。");
            context.terminal().err().println("没有窗口也可以用命令行；huansun tour --out 文件夹 会走完一遍主要工作并画出各页的图。");
            return ExitStatus.BAD_INPUT;
        }
        return run(first);
    }

    private int run(Consumer<WorkbenchWindow> first) {
        RecentFolders recent = new RecentFolders(RecentFolders.home());
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Problem> stopped = new AtomicReference<>();
        Toolkit.start(() -> {
            BundledFonts.load();
            Stage stage = new Stage();
            WorkbenchWindow window = new WorkbenchWindow(stage, context.law(), context.clock(), recent);
            stage.showingProperty().subscribe((before, shown) -> {
                if (!shown) {
                    closed.countDown();
                }
            });
            try {
                first.accept(window);
            } catch (Problem problem) {
                stopped.set(problem);
                closed.countDown();
            }
        });
        await(closed);
        Platform.exit();
        Problem problem = stopped.get();
        if (problem != null) {
            throw problem;
        }
        return ExitStatus.DONE;
    }

    private static Optional<Path> last(RecentFolders recent) {
        List<Path> folders = recent.list();
        return folders.stream().findFirst().filter(Files::isDirectory);
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
