package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.huansun.ui.picture.PictureStudio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DayStripTest {

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    @Test
    void aFirstWeekInTwoMonthsNamesBothInOneLabel() {
        assertThat(months("2026-09-30", "2026-11-03")).containsExactlyInAnyOrder("9–10月", "11月");
    }

    @Test
    void aFirstWeekInOneMonthNamesThatOne() {
        assertThat(months("2026-09-08", "2026-10-02")).containsExactlyInAnyOrder("9月", "10月");
    }

    @Test
    void aStripThatBeginsWithAMonthNamesItOnce() {
        assertThat(months("2026-09-01", "2026-09-20")).containsExactly("9月");
    }

    @Test
    void aStripThatEndsBeforeTheNextMonthDoesNotNameThat() {
        assertThat(months("2026-09-28", "2026-09-30")).containsExactly("9月");
    }

    private static List<String> months(String from, String to) {
        List<DayCell> days = LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1))
                .map(day -> new DayCell(day, new DayKind.Counted(1))).toList();
        return PictureStudio.onScreen(() -> new DayStrip(days, List.of()).getChildren().stream()
                .filter(GridPane.class::isInstance).map(GridPane.class::cast)
                .flatMap(grid -> grid.getChildren().stream())
                .flatMap(node -> node instanceof Label label && label.getStyleClass().contains("strip-month") ? Stream.of(label.getText()) : Stream.of())
                .toList());
    }
}
