package org.huansun.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Months and days above the bars; weekends, holidays and today behind them. Its nodes are kept and shown again. */
final class StripScale extends StripPlace {

    static final double HEIGHT = 44;
    private static final double LINE = 22;
    private static final double EVERY_DAY = 18;
    private static final double MONDAYS = 4;
    private static final double WEEKENDS = 3;

    private final StripModel model;
    private final List<Region> bands = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final Region today = new Region();
    private final Rectangle clip = new Rectangle();
    private int usedBands;
    private int usedWords;

    StripScale(StripModel model) {
        this.model = model;
        setClip(clip);
        today.getStyleClass().add("strip-today");
        getChildren().add(today);
    }

    /** Puts everything where it belongs at this size. */
    void arrange() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        usedBands = 0;
        usedWords = 0;
        StripAxis axis = model.axis().get();
        LocalDate last = axis.day(getWidth());
        StripBand.of(axis.first(), last, model.nature().get()).forEach(band -> band(band, axis));
        for (LocalDate day = axis.first(); !day.isAfter(last); day = day.plusDays(1)) {
            day(day, axis);
        }
        bands.subList(usedBands, bands.size()).forEach(band -> band.setVisible(false));
        words.subList(usedWords, words.size()).forEach(label -> label.setVisible(false));
        today.resizeRelocate(Math.round(axis.x(model.today()) + axis.perDay() / 2) - 1, LINE, 2, getHeight() - LINE);
        today.toFront();
    }

    private void day(LocalDate day, StripAxis axis) {
        if (day.getDayOfMonth() == 1 || day.equals(axis.first()) && day.getDayOfMonth() < 20) {
            label(Texts.text("calendar.title", day.getYear(), day.getMonthValue()), "strip-month", axis.x(day) + 4, 2);
        }
        boolean shown = axis.perDay() >= EVERY_DAY || axis.perDay() >= MONDAYS && day.getDayOfWeek() == DayOfWeek.MONDAY;
        if (shown) {
            label(String.valueOf(day.getDayOfMonth()), "strip-day", axis.x(day) + 2, LINE);
        }
    }

    private void band(StripBand band, StripAxis axis) {
        if (band.kind() == StripBand.Kind.WEEKEND && axis.perDay() < WEEKENDS) {
            return;
        }
        if (usedBands == bands.size()) {
            Region fresh = new Region();
            Hint hint = new Hint("");
            Tooltip.install(fresh, hint);
            fresh.setUserData(hint);
            bands.add(fresh);
            getChildren().addFirst(fresh);
        }
        Region region = bands.get(usedBands++);
        region.setVisible(true);
        wear(region, "strip-band", band.kind().styleClass());
        double left = Math.round(axis.x(band.from()));
        region.resizeRelocate(left, LINE, Math.max(1, Math.round(axis.x(band.to().plusDays(1))) - left), getHeight() - LINE);
        if (region.getUserData() instanceof Hint hint) {
            hint.setText(Texts.text("calendar.band." + band.kind().styleClass(), band.from(), band.to(), band.name()));
        }
    }

    private void label(String text, String styleClass, double x, double y) {
        if (usedWords == words.size()) {
            Label fresh = Words.small("");
            words.add(fresh);
            getChildren().add(fresh);
        }
        Label label = words.get(usedWords++);
        label.setText(text);
        wear(label, "label", "small", styleClass);
        double width = label.prefWidth(-1);
        label.setVisible(x + width <= getWidth());
        label.resizeRelocate(x, y, width, LINE);
    }

}
