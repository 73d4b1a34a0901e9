package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.huansun.ui.text.Texts;

/** 案件条: a bar for each deadline, by case, on an axis of time. It has nodes for the rows in sight and for no others. */
final class StripChart extends Region {

    private static final double ROW = 26;
    private static final double NAMES = 272;
    private static final double LEAST_NAMES = 150;
    private static final double BAR = 14;
    private static final int USUALLY_FIT = 20;
    private static final int WEEK = 7;

    private final CalendarModel calendar;
    private final StripModel model;
    private final CalendarActions actions;
    private final StripScale scale;
    private final StripLegend legend = new StripLegend();
    private final ScrollBar bar = new ScrollBar();
    private final List<StripLine> lines = new ArrayList<>();
    private final Rectangle clip = new Rectangle();

    StripChart(CalendarModel calendar, CalendarActions actions) {
        this.calendar = calendar;
        this.model = calendar.strips();
        this.actions = actions;
        this.scale = new StripScale(model);
        setId("calendar-strips");
        getStyleClass().add("strip-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Texts.text("calendar.strips.spoken"));
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setId("calendar-strips-scroll");
        bar.setAccessibleText(Texts.text("calendar.strips.scroll"));
        bar.valueProperty().subscribe(value -> model.scrollTo((int) Math.round(value.doubleValue())));
        getChildren().addAll(scale, legend, bar);
        keep(USUALLY_FIT);
        model.rows().addListener((ListChangeListener<StripRow>) change -> requestLayout());
        model.axis().subscribe(now -> requestLayout());
        model.top().subscribe(now -> requestLayout());
        model.selected().subscribe(now -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        setOnMousePressed(event -> requestFocus());
    }

    private void keep(int wanted) {
        while (lines.size() < wanted) {
            StripLine line = new StripLine();
            line.setOnMouseClicked(event -> {
                model.select(line.row());
                if (event.getClickCount() == 2) {
                    explain();
                }
            });
            lines.add(line);
            getChildren().add(line);
        }
    }

    private void explain() {
        model.selected().get().map(StripBar::event).ifPresent(actions::explain);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case LEFT -> model.move(-WEEK);
            case RIGHT -> model.move(WEEK);
            case PLUS, EQUALS, ADD -> model.zoom(StripAxis.Zoom.IN, still());
            case MINUS, SUBTRACT -> model.zoom(StripAxis.Zoom.OUT, still());
            case PAGE_UP -> calendar.turn(-1);
            case PAGE_DOWN -> calendar.turn(1);
            case HOME, T -> calendar.goToToday();
            case ENTER, SPACE -> explain();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** What stays in its place when the axis is zoomed: the selected bar's day if it is in sight, else the middle. */
    private LocalDate still() {
        StripAxis axis = model.axis().get();
        return model.selected().get().map(selected -> selected.event().day())
                .filter(day -> axis.x(day) >= 0 && axis.x(day) < scale.getWidth()).orElse(axis.day(scale.getWidth() / 2));
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown()) {
            model.zoom(event.getDeltaY() > 0 ? StripAxis.Zoom.IN : StripAxis.Zoom.OUT,
                    model.axis().get().day(Math.max(0, event.getX() - names())));
        } else if (event.getDeltaX() != 0) {
            model.move(event.getDeltaX() > 0 ? -WEEK : WEEK);
        } else if (event.getDeltaY() != 0) {
            model.scrollTo(model.top().get() + (event.getDeltaY() > 0 ? -2 : 2));
        }
        event.consume();
    }

    private double names() {
        return Math.max(LEAST_NAMES, Math.min(NAMES, getWidth() / 3));
    }

    @Override
    protected void layoutChildren() {
        double names = names();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        model.rowsInSight((int) ((getHeight() - StripScale.HEIGHT - 2) / ROW));
        scale.resizeRelocate(names, 1, Math.max(0, getWidth() - names - BAR), getHeight() - 2);
        scale.arrange();
        legend.resizeRelocate(10, 3, names - 14, StripScale.HEIGHT - 4);
        scrollBar();
        keep(model.rowsInSight());
        for (int at = 0; at < lines.size(); at++) {
            StripLine line = lines.get(at);
            int row = model.top().get() + at;
            if (at < model.rowsInSight() && row < model.rows().size()) {
                line.resizeRelocate(1, StripScale.HEIGHT + at * ROW, getWidth() - BAR - 1, ROW);
                line.show(row, model.rows().get(row), model.axis().get(), names - 1, row == model.selectedRow());
            } else {
                line.hide();
            }
        }
    }

    private void scrollBar() {
        int hidden = Math.max(0, model.rows().size() - model.rowsInSight());
        bar.setVisible(hidden > 0);
        bar.setMax(hidden);
        bar.setVisibleAmount(hidden == 0 ? 0 : (double) hidden * model.rowsInSight() / model.rows().size());
        bar.setValue(model.top().get());
        bar.resizeRelocate(getWidth() - BAR, StripScale.HEIGHT, BAR - 1, Math.max(0, getHeight() - StripScale.HEIGHT - 1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return StripScale.HEIGHT + 3 * ROW;
    }

    @Override
    protected double computePrefHeight(double width) {
        return StripScale.HEIGHT + USUALLY_FIT * ROW;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_NAMES * 2;
    }
}
