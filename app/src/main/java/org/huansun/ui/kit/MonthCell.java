package org.huansun.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.text.Texts;

/**
 * One day of the grid: number, 休 or 班, and as many items as fit, then {@code +N 项}. It is kept and shows one day after
 * another; it has nodes for the items that fit and for no others.
 */
final class MonthCell extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass MAKE_UP = PseudoClass.getPseudoClass("make-up");
    private static final double ROW = 22;
    private static final double HEAD = 22;
    private static final double PAD = 6;
    private static final double EDGE = 2;
    private static final double GAP = 4;
    private static final int USUALLY_FIT = 3;

    /** Bears the states: on the cell itself each of them would style everything in it again. */
    private final Region ground = new Region();
    private final Label number = Words.styled("", "month-number");
    private final Label mark = Words.styled("", "month-mark");
    private final Label holiday = Words.styled("", "small");
    private final Hint holidayWhole = new Hint("");
    private final Label more = Words.styled("", "month-more");
    private final List<MonthItemRow> rows = new ArrayList<>();
    private final Consumer<MonthItem> chosen;
    private Optional<MonthDay> day = Optional.empty();
    private int shown;

    MonthCell(Consumer<MonthItem> chosen, Consumer<LocalDate> opened) {
        this.chosen = chosen;
        getStyleClass().add("month-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        ground.getStyleClass().add("month-ground");
        getChildren().addAll(ground, number, mark, holiday, more);
        more.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> day.map(MonthDay::day).ifPresent(opened));
        more.setVisible(false);
        Tooltip.install(holiday, holidayWhole);
        keep(USUALLY_FIT);
        heightProperty().subscribe(this::fill);
    }

    Optional<MonthDay> day() {
        return day;
    }

    boolean isOf(LocalDate other) {
        return day.map(MonthDay::day).filter(other::equals).isPresent();
    }

    void show(MonthDay now, YearMonth month, LocalDate today) {
        day = Optional.of(now);
        boolean outside = !YearMonth.from(now.day()).equals(month);
        ground.pseudoClassStateChanged(OFF, now.nature().off());
        ground.pseudoClassStateChanged(UNSURE, now.nature().unsure());
        ground.pseudoClassStateChanged(OUTSIDE, outside);
        ground.pseudoClassStateChanged(TODAY, now.day().equals(today));
        number.pseudoClassStateChanged(OFF, now.nature().off());
        number.pseudoClassStateChanged(OUTSIDE, outside);
        mark.pseudoClassStateChanged(MAKE_UP, now.nature() == MonthDay.Nature.MAKE_UP);
        number.setText(String.valueOf(now.day().getDayOfMonth()));
        mark.setText(mark(now));
        holidayWhole.setText(now.holiday());
        long deadlines = now.items().stream().filter(item -> item.look() != Look.SAFE).count();
        setAccessibleText(Texts.text("month.spoken", now.day(), mark(now) + now.holiday(), deadlines));
        fill();
        setVisible(true);
    }

    void select(boolean on) {
        ground.pseudoClassStateChanged(SELECTED, on);
    }

    private static String mark(MonthDay day) {
        return switch (day.nature()) {
            case HOLIDAY -> Texts.text("month.off");
            case MAKE_UP -> Texts.text("month.work");
            case WORK, WEEKEND, UNSURE_WORK, UNSURE_WEEKEND -> "";
        };
    }

    /** How many items there is room for; with room for one only, the rest is counted beside the day's number. */
    private int room() {
        return (int) Math.max(0, (getHeight() - HEAD - EDGE) / ROW);
    }

    private void keep(int wanted) {
        while (rows.size() < wanted) {
            MonthItemRow row = new MonthItemRow(chosen);
            rows.add(row);
            getChildren().add(row);
        }
    }

    private void fill() {
        List<MonthItem> items = day.map(MonthDay::items).orElse(List.of());
        int room = room();
        shown = Math.min(items.size(), items.size() <= room || room < 2 ? room : room - 1);
        keep(shown);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < shown);
            if (i < shown) {
                rows.get(i).show(items.get(i));
            }
        }
        more.setVisible(shown < items.size());
        more.setText(more.isVisible() ? Texts.text("month.more", items.size() - shown) : "");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = getWidth() - 2 * PAD;
        double right = head(width);
        for (int i = 0; i < shown; i++) {
            rows.get(i).resizeRelocate(PAD - 1, HEAD + EDGE + i * ROW, width + 2, ROW);
        }
        if (room() < 2) {
            double left = PAD + number.getWidth() + 2 * GAP;
            more.resizeRelocate(left, EDGE, Math.max(0, right - left), HEAD);
        } else {
            more.resizeRelocate(PAD, HEAD + EDGE + shown * ROW, width, ROW);
        }
    }

    /** The day's number at the left, the mark and the holiday's name at the right; gives where these begin. */
    private double head(double width) {
        double figure = Math.min(snapSizeX(number.prefWidth(-1)), width);
        number.resizeRelocate(PAD, EDGE, figure, HEAD);
        double sign = mark.getText().isEmpty() ? 0 : snapSizeX(mark.prefWidth(-1)) + GAP;
        double counted = more.isVisible() && room() < 2 ? snapSizeX(more.prefWidth(-1)) + GAP : 0;
        double name = name(width - figure - GAP - sign - counted);
        holiday.resizeRelocate(PAD + width - name, EDGE, name, HEAD);
        mark.resizeRelocate(PAD + width - name - sign, EDGE, sign, HEAD);
        return PAD + width - name - sign;
    }

    /** Names the holiday as fully as there is room: whole, in short, or by its mark alone; gives the width that this takes. */
    private double name(double room) {
        String whole = day.map(MonthDay::holiday).orElse("");
        String inShort = whole.replace(Texts.text("month.holiday"), "");
        for (String words : List.of(whole, inShort)) {
            holiday.setText(words);
            double width = snapSizeX(holiday.prefWidth(-1));
            if (width <= room) {
                return width;
            }
        }
        holiday.setText("");
        return 0;
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
