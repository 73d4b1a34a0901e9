package org.huansun.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.huansun.ui.clues.QuarterView;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of twelve columns: beside each other where there is room, else behind each other, but none squeezed away. */
class QuarterOnScreenTest {

    private static final double PAGE = 1282;
    private static final double PAGE_AT_150_PERCENT = 826;

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    /** The room that the table has and the room that its columns take. */
    private record Widths(double table, double columns, boolean isWhole) {}

    private static Widths widths(double page) {
        return PictureStudio.onScreen(() -> {
            QuarterView view = SampleClues.quarter(SampleClues.twelveColumns());
            Scene scene = new Scene(view, page, 600);
            Theme.LIGHT.dress(scene);
            view.applyCss();
            view.layout();
            view.layout();
            TableView<?> table = (TableView<?>) view.lookup("#clues-quarter-table");
            return new Widths(table.getWidth(), table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum(),
                    table.getColumns().stream().allMatch(column -> column.getWidth() >= column.getMinWidth()));
        });
    }

    @Test
    void onASmallLaptopTheyFit() {
        Widths widths = widths(PAGE);
        assertThat(widths.isWhole()).isTrue();
        assertThat(widths.columns()).isLessThanOrEqualTo(widths.table());
    }

    @Test
    void at150PercentTheTableIsMovedSideways() {
        Widths widths = widths(PAGE_AT_150_PERCENT);
        assertThat(widths.isWhole()).isTrue();
        assertThat(widths.columns()).isGreaterThan(widths.table());
    }
}
