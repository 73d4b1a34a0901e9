package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huansun.ui.picture.PictureStudio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten rows of 50 units in a window of 120. */
class ScrollTest {

    private static final double SEEN = 120;

    private final VBox rows = new VBox();

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    private List<Integer> seenAfter(int... wanted) {
        return PictureStudio.onScreen(() -> {
            rows.getChildren().setAll(IntStream.range(0, 10).mapToObj(at -> row()).toList());
            Scroll scroll = new Scroll("rows", rows);
            Scene scene = new Scene(scroll, 300, SEEN);
            lay(scene);
            for (int at : wanted) {
                scroll.bring(rows.getChildren().get(at));
                lay(scene);
            }
            return IntStream.range(0, 10).filter(at -> isSeen(rows.getChildren().get(at))).boxed().toList();
        });
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().resize(300, SEEN);
        scene.getRoot().layout();
    }

    private static Region row() {
        Region row = new Region();
        row.setMinHeight(50);
        return row;
    }

    private static boolean isSeen(Node row) {
        Bounds place = row.localToScene(row.getLayoutBounds());
        return place.getMinY() >= -1 && place.getMaxY() <= SEEN + 1;
    }

    @Test
    void what_is_wanted_comes_into_sight_from_below_and_from_above() {
        assertThat(seenAfter()).containsExactly(0, 1);
        assertThat(seenAfter(7)).contains(7);
        assertThat(seenAfter(9)).contains(9);
        assertThat(seenAfter(9, 4)).contains(4).doesNotContain(9);
    }

    @Test
    void what_is_in_sight_stays_where_it_is() {
        assertThat(seenAfter(1)).containsExactly(0, 1);
    }
}
