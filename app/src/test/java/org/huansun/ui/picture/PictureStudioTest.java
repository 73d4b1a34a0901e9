package org.huansun.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStudioTest {

    private static final int ANSWERS = 12;

    private final AtomicLong asked = new AtomicLong();

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    @Test
    void a_picture_is_taken_only_when_the_page_asks_for_nothing_more(@TempDir Path folder) {
        try (PictureStudio studio = PictureStudio.open(Theme.LIGHT, asked::get)) {
            studio.picture(() -> {
                ask();
                return new StackPane();
            }, folder.resolve("page.png"));
        }
        assertThat(asked).hasValue(ANSWERS);
    }

    /** Each answer asks for the next; each takes about as long as it takes to draw the page once. */
    private void ask() {
        if (asked.incrementAndGet() < ANSWERS) {
            new PulseCount(2, timer -> {
                timer.stop();
                Platform.runLater(this::ask);
            }).start();
        }
    }
}
