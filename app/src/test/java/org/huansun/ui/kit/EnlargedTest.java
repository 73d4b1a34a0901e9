package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EnlargedTest {

    private final DoubleProperty wished = new SimpleDoubleProperty(1);
    private final Region page = new Pane();
    private final Enlarged enlarged = new Enlarged(page, wished);

    private double factorOn(double width, double height) {
        enlarged.resize(width, height);
        enlarged.layout();
        Bounds drawn = page.getBoundsInParent();
        assertThat(drawn.getWidth()).isCloseTo(width, Offset.offset(1e-3));
        assertThat(drawn.getHeight()).isCloseTo(height, Offset.offset(1e-3));
        return width / page.getWidth();
    }

    @Test
    void a_small_laptop_shows_the_page_as_it_was_designed() {
        assertThat(factorOn(1366, 768)).isEqualTo(1);
        assertThat(factorOn(911, 512)).isEqualTo(1);
    }

    @Test
    void a_large_screen_shows_it_as_much_larger_as_its_shorter_side_allows() {
        assertThat(factorOn(1920, 1080)).isCloseTo(1.4056, Offset.offset(1e-4));
        assertThat(factorOn(2560, 768)).isEqualTo(1);
    }

    @Test
    void who_wishes_for_more_gets_it_as_long_as_the_page_has_room() {
        wished.set(1.3);
        assertThat(factorOn(1366, 768)).isCloseTo(1.3, Offset.offset(1e-3));
        wished.set(1.5);
        assertThat(factorOn(1366, 768)).isCloseTo(1.5, Offset.offset(0.02));
        assertThat(factorOn(911, 512)).isLessThan(1.02);
    }

    @Test
    void a_window_too_small_for_the_page_is_not_made_worse() {
        wished.set(1.5);
        assertThat(factorOn(600, 300)).isEqualTo(1);
    }
}
