package org.huansun.ui.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.huansun.ui.kit.BundledFonts;
import org.huansun.ui.kit.TextLibrariesMissing;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.kit.Toolkit;

/** Takes pictures of pages with no display: JavaFX's headless platform, drawn by software. One per process. */
public final class PictureStudio implements AutoCloseable {

    private static final double WINDOW = 600; // the headless platform has a screen of 1000 × 1000, and pages may be larger
    private static final int PULSES = 3;
    private static final int MOST_TURNS = 400;

    private static boolean started;

    private final Theme theme;
    private final Stage stage;
    private final LongSupplier asked;

    private PictureStudio(Theme theme, Stage stage, LongSupplier asked) {
        this.theme = theme;
        this.stage = stage;
        this.asked = asked;
    }

    /** Starts JavaFX without a display, once in a process; where a window has started it before, that one stands in the way. */
    public static synchronized void startPlatform() {
        if (started) {
            return;
        }
        started = true;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Toolkit.start(() -> ready.complete(true));
        waitFor(ready);
        Platform.setImplicitExit(false);
        try {
            BundledFonts.load();
        } catch (TextLibrariesMissing e) {
            Platform.exit(); // or its thread keeps the process alive
            throw e;
        }
    }

    /** A studio for pages in one theme; the platform has been started. */
    public static PictureStudio open(Theme theme) {
        return open(theme, () -> 0);
    }

    /**
     * A studio for pages that fill in beside the screen: a picture is taken when none has asked for anything more while it
     * was drawn a few times.
     *
     * @param asked how much the pages have asked for so far
     */
    public static PictureStudio open(Theme theme, LongSupplier asked) {
        return new PictureStudio(theme, onScreen(Stage::new), asked);
    }

    /** Pictures a page on the small laptop's screen. */
    public void picture(Supplier<Parent> page, Path file) {
        picture(page, Screen.LAPTOP, file);
    }

    /** Pictures a page that fills a screen. */
    public void picture(Supplier<Parent> page, Screen screen, Path file) {
        double width = screen.width() / screen.scale();
        double height = screen.height() / screen.scale();
        onScreen(() -> {
            Region drawn = new StackPane(page.get());
            drawn.setMinSize(width, height);
            drawn.setMaxSize(width, height);
            Scene scene = new Scene(new Pane(drawn), WINDOW, WINDOW);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            return scene;
        });
        settle();
        byte[] png = onScreen(() -> PngFile.bytes(taken(screen)));
        try {
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WritableImage taken(Screen screen) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(screen.scale(), screen.scale()));
        return stage.getScene().getRoot().getChildrenUnmodifiable().get(0).snapshot(parameters, new WritableImage(screen.width(), screen.height()));
    }

    /** Runs something on JavaFX's thread and hands back what it gives. */
    public static <T> T onScreen(Supplier<T> deed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(deed.get());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        return waitFor(result);
    }

    private void settle() {
        long before;
        int turns = 0;
        do {
            before = asked.getAsLong();
            waitForPulses();
            turns++;
        } while (asked.getAsLong() != before && turns < MOST_TURNS);
    }

    private static void waitForPulses() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        Consumer<AnimationTimer> done = timer -> {
            timer.stop();
            passed.complete(true);
        };
        Platform.runLater(() -> new PulseCount(PULSES, done).start());
        waitFor(passed);
    }

    private static <T> T waitFor(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was taken", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Closes the window; the platform stays up for the next studio. */
    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }

    /** Ends JavaFX in this process for good. */
    public static void stopPlatform() {
        Platform.exit();
    }
}
