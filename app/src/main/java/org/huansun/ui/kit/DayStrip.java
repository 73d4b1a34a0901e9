package org.huansun.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.text.Texts;

/** How a date came about, day by day: one row a week, Monday first, with a legend and the steps below. */
public final class DayStrip extends VBox {

    private static final double MONTH_WIDTH = 50;

    /** Draws the days, which are consecutive and not empty, and the steps. */
    public DayStrip(List<DayCell> days, List<CountStep> steps) {
        getStyleClass().add("day-strip");
        getChildren().addAll(legend(), grid(days), stepList(steps));
    }

    private static GridPane grid(List<DayCell> days) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("day-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(MONTH_WIDTH));
        String[] names = Texts.text("week.days").split(" ", -1);
        for (int column = 1; column <= 7; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setMinWidth(40);
            width.setPrefWidth(56);
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
            grid.add(centred(Words.small(names[column - 1])), column, 0);
        }
        fill(grid, days);
        return grid;
    }

    private static void fill(GridPane grid, List<DayCell> days) {
        LocalDate monday = days.getFirst().day().with(DayOfWeek.MONDAY);
        for (DayCell cell : days) {
            LocalDate day = cell.day();
            int row = 1 + (int) ((day.toEpochDay() - monday.toEpochDay()) / 7);
            grid.add(cell(cell), day.getDayOfWeek().getValue(), row);
            if (day.getDayOfMonth() == 1 && (row > 1 || cell.equals(days.getFirst()))) {
                grid.add(month(Texts.text("strip.month", day.getMonthValue())), 0, row);
            }
        }
        YearMonth first = YearMonth.from(days.getFirst().day());
        YearMonth last = YearMonth.from(days.getLast().day().isBefore(monday.plusDays(6)) ? days.getLast().day() : monday.plusDays(6));
        if (days.getFirst().day().getDayOfMonth() != 1) {
            grid.add(month(first.equals(last) ? Texts.text("strip.month", first.getMonthValue())
                    : Texts.text("strip.months", first.getMonthValue(), last.getMonthValue())), 0, 1);
        }
    }

    private static Label month(String words) {
        return Words.styled(words, "strip-month");
    }

    private static HBox cell(DayCell cell) {
        DayKindLook look = DayKindLook.of(cell.kind());
        Label day = Words.styled(String.valueOf(cell.day().getDayOfMonth()), "day-number");
        Label mark = Words.styled(look.mark(), "day-mark");
        HBox box = new HBox(day, new Spring(), mark);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("day-cell", look.styleClass());
        String words = cell.day() + " " + look.words() + (cell.also().isEmpty() ? "" : Texts.text("strip.also", cell.also()));
        Tooltip.install(box, new Hint(words));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(words);
        return box;
    }

    private static FlowPane legend() {
        FlowPane pane = new FlowPane(12, 4);
        pane.getChildren()
                .addAll(
                        entry("trigger", Texts.text("strip.legend.trigger")),
                        entry("counted", Texts.text("strip.legend.counted")),
                        entry("off", Texts.text("strip.legend.off")),
                        entry("holiday", Texts.text("strip.legend.holiday")),
                        entry("make-up", Texts.text("strip.legend.make-up")),
                        entry("paused", Texts.text("strip.legend.paused")),
                        entry("rolled", Texts.text("strip.legend.rolled")),
                        entry("due", Texts.text("strip.legend.due")));
        return pane;
    }

    private static HBox entry(String styleClass, String words) {
        HBox swatch = new HBox();
        swatch.getStyleClass().addAll("day-cell", "swatch", styleClass);
        HBox box = new HBox(4, swatch, Words.small(words));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static VBox stepList(List<CountStep> steps) {
        VBox list = new VBox(6);
        list.getStyleClass().add("count-steps");
        for (int i = 0; i < steps.size(); i++) {
            CountStep step = steps.get(i);
            Label number = Words.styled(String.valueOf(i + 1), "step-number");
            VBox words = new VBox(Words.flowing(step.text()), Words.small(step.basis()));
            HBox row = new HBox(8, number, words);
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(row);
        }
        return list;
    }

    private static HBox centred(Label label) {
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
