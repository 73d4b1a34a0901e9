package org.huansun.ui.cases;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One entry: when, what, below it the rest, who. */
final class TimelineCell extends ListCell<TimelineEntry> {

    private static final double WHEN_WIDTH = 118;

    private final Consumer<TimelineEntry> correct;

    TimelineCell(Consumer<TimelineEntry> correct) {
        this.correct = correct;
        getStyleClass().add("timeline-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row(entry));
    }

    private Node row(TimelineEntry entry) {
        Label when = Words.muted(entry.when());
        when.setMinWidth(WHEN_WIDTH);
        VBox middle = new VBox(2, first(entry), second(entry));
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Label author = Words.small(entry.author());
        author.setMinWidth(52);
        ToolButton edit = ToolButton.icon(
                "correct-" + entry.id(), Material2OutlinedAL.EDIT, Texts.text("case.correct"), () -> correct.accept(entry));
        edit.getStyleClass().addAll("quiet", "faint-icon");
        edit.setDisable(entry.standing() == TimelineEntry.Standing.SUPERSEDED);
        HBox row = new HBox(8, when, middle, author, new Recorded(edit));
        row.setAlignment(Pos.CENTER_LEFT);
        if (entry.standing() == TimelineEntry.Standing.SUPERSEDED) {
            row.getStyleClass().add("superseded");
        }
        return row;
    }

    private static HBox first(TimelineEntry entry) {
        Label title = Words.styled(entry.title(), "entry-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, title, Words.styled(entry.detail(), "entry-detail"));
        line.setAlignment(Pos.CENTER_LEFT);
        switch (entry.standing()) {
            case LIVE -> {}
            case SUPERSEDED -> line.getChildren().addFirst(new Chip(Tone.NEUTRAL, Texts.text("case.superseded")));
            case CONFLICT -> line.getChildren().addFirst(new Chip(Tone.OVERDUE, Texts.text("case.conflict")));
        }
        return line;
    }

    private static HBox second(TimelineEntry entry) {
        HBox line = new HBox(8);
        if (!entry.note().isEmpty()) {
            Label note = Words.small(entry.note());
            note.setTooltip(new Hint(entry.note()));
            line.getChildren().add(note);
        }
        if (!entry.replaced().isEmpty()) {
            line.getChildren().add(Words.styled(entry.replaced(), "struck"));
        }
        return line;
    }
}
