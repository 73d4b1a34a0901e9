package org.huansun.ui.cases;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One entry: when, what, below it the rest, who. */
final class TimelineCell extends ListCell<TimelineEntry> {

    private static final double WHEN_WIDTH = 118;

    private final ObservableValue<String> obstacle;
    private final CaseActions actions;

    /** @param obstacle why nothing can be recorded now, or empty */
    TimelineCell(ObservableValue<String> obstacle, CaseActions actions) {
        this.obstacle = obstacle;
        this.actions = actions;
        getStyleClass().add("timeline-cell");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                actions.see(getItem().id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row(entry));
    }

    private Node row(TimelineEntry entry) {
        Label when = Words.muted(entry.when());
        when.setMinWidth(WHEN_WIDTH);
        VBox middle = new VBox(2, first(entry));
        if (isMore(entry)) {
            middle.getChildren().add(second(entry));
        }
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Label author = Words.small(entry.author());
        author.setMinWidth(52);
        ToolButton correct = faint("correct-", Material2OutlinedAL.EDIT, "case.correct", entry, () -> actions.correct(entry.id()));
        ToolButton withdraw = faint("withdraw-", Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE, "case.withdraw", entry,
                () -> actions.withdraw(entry.id()));
        HBox row = new HBox(8, when, middle, author, new Recorded(correct), new Recorded(withdraw));
        row.setAlignment(Pos.CENTER_LEFT);
        if (entry.standing() == TimelineEntry.Standing.SUPERSEDED) {
            row.getStyleClass().add("superseded");
        }
        return row;
    }

    private ToolButton faint(String id, Ikon ikon, String words, TimelineEntry entry, Runnable deed) {
        ToolButton button = ToolButton.icon(id + entry.id(), ikon, Texts.text(words), deed);
        button.getStyleClass().addAll("quiet", "faint-icon");
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume); // else the row would take it as its own
        boolean superseded = entry.standing() == TimelineEntry.Standing.SUPERSEDED;
        boolean withdrawn = entry.standing() == TimelineEntry.Standing.WITHDRAWAL;
        button.disableProperty().bind(obstacle.map(why -> !why.isEmpty() || superseded || withdrawn && id.equals("correct-")));
        return button;
    }

    private static HBox first(TimelineEntry entry) {
        Label title = Words.styled(entry.title(), "entry-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label detail = Words.styled(entry.detail(), "entry-detail");
        detail.setWrapText(!isMore(entry));
        detail.setAlignment(Pos.TOP_LEFT);
        detail.setTooltip(new Hint(entry.detail()));
        HBox line = new HBox(6, title, detail);
        line.setAlignment(Pos.TOP_LEFT);
        switch (entry.standing()) {
            case LIVE, WITHDRAWAL -> {}
            case SUPERSEDED -> line.getChildren().addFirst(new Chip(Tone.NEUTRAL, Texts.text("case.superseded")));
            case CONFLICT -> line.getChildren().addFirst(new Chip(Tone.OVERDUE, Texts.text("case.conflict")));
        }
        return line;
    }

    /** Whether something stands below the first line; where nothing does, that line may go on there. */
    private static boolean isMore(TimelineEntry entry) {
        return !entry.note().isEmpty() || !entry.replaced().isEmpty();
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
