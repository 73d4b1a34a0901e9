package org.huansun.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huansun.ui.text.Texts;

/** One day of the grid: number, 休 or 班, and as many items as fit, then {@code +N 项}. */
final class MonthCell extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double ROW = 22;
    private static final double HEAD = 22;
    private static final double PAD = 6;

    private final MonthDay day;
    private final HBox head;
    private final List<Node> rows = new ArrayList<>();
    private final Label more = Words.styled("", "month-more");

    MonthCell(MonthDay day, YearMonth month, LocalDate today, Consumer<MonthItem> chosen) {
        this.day = day;
        getStyleClass().add("month-cell");
        if (day.nature().off()) {
            getStyleClass().add("off");
        }
        if (day.nature().unsure()) {
            getStyleClass().add("unsure");
        }
        if (!YearMonth.from(day.day()).equals(month)) {
            getStyleClass().add("outside");
        }
        if (day.day().equals(today)) {
            getStyleClass().add("today");
        }
        head = head();
        day.items().forEach(item -> rows.add(row(item, chosen)));
        getChildren().add(head);
        getChildren().addAll(rows);
        getChildren().add(more);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setAccessibleText(Texts.text("month.spoken", day.day(), mark() + day.holiday(), day.items().size()));
    }

    MonthDay day() {
        return day;
    }

    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    private HBox head() {
        HBox box = new HBox(
                4,
                Words.styled(String.valueOf(day.day().getDayOfMonth()), "month-number"),
                new Spring(),
                Words.styled(mark(), day.nature() == MonthDay.Nature.MAKE_UP ? "mark-work" : "mark-off"),
                Words.styled(day.holiday(), "small"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String mark() {
        return switch (day.nature()) {
            case HOLIDAY -> Texts.text("month.off");
            case MAKE_UP -> Texts.text("month.work");
            case WORK, WEEKEND, UNSURE_WORK, UNSURE_WEEKEND -> "";
        };
    }

    private static HBox row(MonthItem item, Consumer<MonthItem> chosen) {
        Label text = Words.styled(item.text(), "month-text");
        text.setMinWidth(0);
        HBox row = new HBox(4, new Chip(item.tone(), item.word()), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("month-item");
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen.accept(item));
        javafx.scene.control.Tooltip.install(row, new Hint(item.word() + " · " + item.text()));
        return row;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD;
        head.resizeRelocate(PAD, 2, width, HEAD);
        int room = (int) Math.max(0, (getHeight() - HEAD - 4) / ROW);
        boolean tight = room < 2; // then the rest is counted beside the day's number
        int shown = Math.min(rows.size(), rows.size() <= room || tight ? room : room - 1);
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            row.setVisible(i < shown);
            row.resizeRelocate(PAD - 1, HEAD + 2 + i * ROW, width + 2, ROW);
        }
        more.setVisible(shown < rows.size());
        more.setText(Texts.text("month.more", rows.size() - shown));
        if (tight) {
            more.resizeRelocate(PAD + 24, 2, width - 24, HEAD);
        } else {
            more.resizeRelocate(PAD, HEAD + 2 + shown * ROW, width, ROW);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 140;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 84;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEAD + ROW;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }
}
