package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huansun.ui.picture.PictureStudio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What gives way where a screen is small: nothing is cut, nothing is out of reach. */
class SmallScreenTest {

    private static final double WIDE = 1266;
    private static final double NARROW = 826;

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    private static List<String> words(Region page, double width, double height) {
        if (page.getScene() == null) {
            Theme.LIGHT.dress(new Scene(new StackPane(page)));
        }
        Parent root = page.getScene().getRoot();
        root.resize(width, height);
        root.applyCss();
        root.layout();
        root.layout();
        return labels(root).filter(Node::isVisible).map(Label::getText).filter(text -> !text.isEmpty()).toList();
    }

    private static Stream<Label> labels(Node node) {
        return node instanceof Label label ? Stream.of(label)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(SmallScreenTest::labels) : Stream.empty();
    }

    @Test
    void twoPartsStandBesideEachOtherOrTakeTurns() {
        List<List<String>> seen = PictureStudio.onScreen(() -> {
            TwoColumns columns = new TwoColumns(new StackPane(new Label("list")), new StackPane(new Label("details")), 300)
                    .inTurn("turns", "the list", new ReadOnlyStringWrapper("the details"));
            List<List<String>> steps = new ArrayList<>();
            steps.add(words(columns, WIDE, 600));
            steps.add(words(columns, NARROW, 400));
            ((ToggleButton) columns.lookup("#turns-second")).fire();
            steps.add(words(columns, NARROW, 400));
            steps.add(words(columns, WIDE, 600));
            steps.add(words(columns, NARROW, 400));
            return steps;
        });
        assertThat(seen).containsExactly(List.of("list", "details"), List.of("list"), List.of("details"), List.of("list", "details"), List.of("details"));
    }

    private static List<String> month(double width, double height, int items) {
        List<MonthItem> due = IntStream.range(0, items).mapToObj(at -> new MonthItem("i" + at, MonthItem.Look.LAW, Tone.NEAR, "临近", "磋商期限")).toList();
        LocalDate monday = LocalDate.of(2025, 9, 29);
        List<MonthDay> days = IntStream.range(0, 42).mapToObj(monday::plusDays).map(day -> day.equals(LocalDate.of(2025, 10, 6))
                ? new MonthDay(day, MonthDay.Nature.HOLIDAY, "国庆节、中秋节", due) : new MonthDay(day, MonthDay.Nature.WORK, "", List.of())).toList();
        return PictureStudio.onScreen(() -> {
            MonthGrid grid = new MonthGrid("grid", monday, new MonthGrid.Deeds() {
                @Override
                public void chosen(MonthItem item) {}

                @Override
                public void opened(LocalDate day) {}
            });
            grid.show(YearMonth.of(2025, 10), monday, days);
            return words(grid, width, height).stream().filter(text -> !text.matches("\\d+|周.")).toList();
        });
    }

    @Test
    void aHolidayIsNamedWholeOrInShortOrByItsMark() {
        assertThat(month(WIDE, 500, 0)).contains("休", "国庆节、中秋节");
        assertThat(month(NARROW - 40, 320, 0)).contains("休", "国庆、中秋");
        assertThat(month(NARROW - 40, 320, 5)).contains("休", "临近", "+4 项").doesNotContain("国庆、中秋");
    }

    @Test
    void aSentenceThatStopsSomebodyWraps() {
        double[] heights = PictureStudio.onScreen(() -> {
            TroubleBar bar = new TroubleBar("bar", Trouble.error("线索登记表（各科室汇总）.xlsx：这是 Excel 工作簿（.xlsx）或压缩包，不是 CSV。".repeat(3), "", ""), () -> { });
            words(bar, NARROW, 400);
            return new double[] {bar.prefHeight(NARROW), bar.prefHeight(WIDE * 3)};
        });
        assertThat(heights[0]).isGreaterThan(heights[1] + 15);
    }
}
