package org.huansun.ui.calendar;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What the parts and marks of a bar mean. */
final class StripLegend extends FlowPane {

    private static final double PART = 14;
    private static final double HEIGHT = 9;

    StripLegend() {
        super(8, 0);
        getStyleClass().add("strip-legend");
        for (StripPart.Kind kind : new StripPart.Kind[] {StripPart.Kind.RUNNING, StripPart.Kind.EXTENDED, StripPart.Kind.SUSPENDED, StripPart.Kind.LATE}) {
            getChildren().add(entry(Texts.text("calendar.legend." + name(kind)), PART, "strip-part", kind.styleClass()));
        }
        for (StripMark.Kind kind : new StripMark.Kind[] {StripMark.Kind.SAFE, StripMark.Kind.DUE, StripMark.Kind.MET}) {
            getChildren().add(entry(Texts.text("calendar.legend." + name(kind)), kind == StripMark.Kind.DUE ? 3 : HEIGHT, "strip-mark", kind.styleClass()));
        }
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Node entry(String words, double width, String... classes) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(classes);
        swatch.setMinSize(width, HEIGHT);
        swatch.setMaxSize(width, HEIGHT);
        HBox entry = new HBox(4, swatch, Words.small(words));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
