package org.huansun.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Words;

/** One row of the chart. It is kept and shows one row after another. */
final class StripLine extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass PROVISIONAL = PseudoClass.getPseudoClass("provisional");
    private static final double BAR = 12;
    private static final double POINT = 9;
    private static final double PAD = 8;
    private static final double ENOUGH = 24;
    private static final double BEHIND = 6;

    private final Label chip = new Label();
    private final Label title = Words.styled("", "strip-title");
    private final StripPlace bars = new StripPlace();
    private final Rectangle clip = new Rectangle();
    private final Label end = Words.styled("", "small");
    private final List<Region> parts = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final Hint hint = new Hint("");
    private int row = -1;

    StripLine() {
        getStyleClass().add("strip-line");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        bars.setClip(clip);
        bars.setMouseTransparent(true);
        getChildren().addAll(bars, chip, title);
        bars.getChildren().add(end);
        keep(parts, 4);
        keep(marks, 4);
        Tooltip.install(this, hint);
        setVisible(false);
    }

    int row() {
        return row;
    }

    private void keep(List<Region> pool, int wanted) {
        while (pool.size() < wanted) {
            Region region = new Region();
            region.setVisible(false);
            pool.add(region);
            bars.getChildren().add(region);
        }
    }

    void hide() {
        row = -1;
        setVisible(false);
    }

    void show(int place, StripRow shown, StripAxis axis, double names, boolean selected) {
        row = place;
        setVisible(true);
        pseudoClassStateChanged(SELECTED, selected);
        bars.resizeRelocate(names, 0, Math.max(0, getWidth() - names), getHeight());
        clip.setWidth(bars.getWidth());
        clip.setHeight(bars.getHeight());
        switch (shown) {
            case StripRow.Group(String words) -> group(words, names);
            case StripRow.Bar(StripBar bar) -> bar(bar, axis, names);
        }
    }

    private void group(String words, double names) {
        pseudoClassStateChanged(GROUP, true);
        pseudoClassStateChanged(PROVISIONAL, false);
        chip.setVisible(false);
        end.setVisible(false);
        parts.forEach(part -> part.setVisible(false));
        marks.forEach(mark -> mark.setVisible(false));
        place(title, words, PAD, Math.max(names, getWidth() / 2) - PAD);
        setAccessibleText(words);
        hint.setText(words);
    }

    private void bar(StripBar bar, StripAxis axis, double names) {
        pseudoClassStateChanged(GROUP, false);
        pseudoClassStateChanged(PROVISIONAL, bar.certainty() == StripBar.Certainty.PROVISIONAL);
        DayEvent event = bar.event();
        chip.setVisible(true);
        chip.setText(event.look() == Look.LAW ? event.state() : event.item().word());
        StripPlace.wear(chip, "label", "chip", event.tone().styleClass(), event.look().styleClass());
        double width = Math.min(snapSizeX(chip.prefWidth(-1)), names / 2);
        double height = snapSizeY(chip.prefHeight(-1));
        chip.resizeRelocate(PAD + 8, snapPositionY((getHeight() - height) / 2), width, height);
        place(title, event.title(), PAD + 8 + width + 6, names - PAD);
        setAccessibleText(bar.spoken());
        hint.setText(bar.spoken());
        parts(bar, axis);
        marks(bar, axis);
    }

    private void place(Label label, String words, double left, double right) {
        label.setText(words);
        double height = snapSizeY(label.prefHeight(-1));
        label.resizeRelocate(left, snapPositionY((getHeight() - height) / 2), Math.max(0, right - left), height);
    }

    private void parts(StripBar bar, StripAxis axis) {
        keep(parts, bar.parts().size());
        double last = 0;
        for (int at = 0; at < parts.size(); at++) {
            Region region = parts.get(at);
            region.setVisible(at < bar.parts().size());
            if (region.isVisible()) {
                StripPart part = bar.parts().get(at);
                StripPlace.wear(region, "strip-part", part.kind().styleClass());
                double left = Math.max(-ENOUGH, axis.x(part.from()));
                double right = Math.min(bars.getWidth() + ENOUGH, axis.x(part.to().plusDays(1)));
                region.setVisible(right > left);
                region.resizeRelocate(left, (getHeight() - BAR) / 2, Math.max(2, right - left), BAR);
                last = Math.max(last, right);
            }
        }
        for (StripMark mark : bar.marks()) {
            last = Math.max(last, axis.x(mark.day().plusDays(1)));
        }
        end.setText(bar.end());
        double width = end.prefWidth(-1);
        double height = end.prefHeight(-1);
        end.setVisible(!bar.end().isEmpty() && last > 0 && last + BEHIND + width <= bars.getWidth());
        end.resizeRelocate(last + BEHIND, (getHeight() - height) / 2, width, height);
    }

    private void marks(StripBar bar, StripAxis axis) {
        keep(marks, bar.marks().size());
        for (int at = 0; at < marks.size(); at++) {
            Region region = marks.get(at);
            region.setVisible(at < bar.marks().size());
            if (region.isVisible()) {
                StripMark mark = bar.marks().get(at);
                StripPlace.wear(region, "strip-mark", mark.kind().styleClass(), bar.event().look().styleClass(), bar.event().tone().styleClass());
                boolean line = mark.kind() == StripMark.Kind.DUE && bar.event().look() == Look.LAW;
                double width = line ? 3 : POINT;
                double height = line ? getHeight() - 8 : POINT;
                double middle = axis.x(mark.day()) + axis.perDay() / 2;
                region.setVisible(middle > -POINT && middle < bars.getWidth() + POINT);
                region.resizeRelocate(Math.round(middle - width / 2), Math.round((getHeight() - height) / 2), width, height);
            }
        }
    }
}
