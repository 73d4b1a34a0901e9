package org.huansun.ui.cases;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 案情记录: every entry, the newest first; what was superseded stays readable. */
final class TimelineCard extends StackPane {

    private static final double ROW = 58;

    TimelineCard(CaseModel model, CaseActions actions) {
        setMinWidth(0);
        Label note = Words.small("");
        note.textProperty().bind(model.timelineNote());
        ToolButton day = ToolButton.plain("case-as-of", "", actions::chooseDay).with(Material2OutlinedMZ.TODAY);
        day.textProperty()
                .bind(model.asOf().map(words -> words.isEmpty() ? Texts.text("case.as-of") : words));
        day.getStyleClass().add("slim");
        getChildren().add(new Card(Texts.text("case.timeline"), list(model, actions)).beside(note).atEnd(day));
    }

    private static ListView<TimelineEntry> list(CaseModel model, CaseActions actions) {
        ListView<TimelineEntry> list = new ListView<>(model.timeline());
        list.setId("case-timeline");
        list.setAccessibleText(Texts.text("case.timeline"));
        list.getStyleClass().addAll("plain-list", "timeline");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new EmptyState(
                Material2OutlinedAL.EVENT_NOTE,
                Texts.text("case.timeline.empty"),
                Texts.text("case.timeline.empty.words"),
                ToolButton.plain(
                        "case-first-entry",
                        Texts.text("case.record"),
                        () -> actions.record(""))));
        list.setCellFactory(view -> new TimelineCell(model.obstacle(), actions));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TimelineEntry entry = list.getSelectionModel().getSelectedItem();
            if (entry != null && event.getCode() == KeyCode.ENTER) {
                actions.see(entry.id());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
