package org.huansun.ui.cases;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Finds a type of entry by Chinese, pinyin initials or id. */
final class KindChoice extends VBox {

    private static final double STAGE_WIDTH = 88;

    private final SearchField search = new SearchField("record-search", Texts.text("record.search"), "");

    KindChoice(RecordModel model) {
        super(8);
        search.text().bindBidirectional(model.words());
        ListView<EntryKind> list = list(model);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !model.found().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().select(0);
                event.consume();
            }
        });
        search.onEnter(() -> model.found().stream().findFirst().ifPresent(model::choose));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    void enter() {
        search.enter();
    }

    private static ListView<EntryKind> list(RecordModel model) {
        ListView<EntryKind> list = new ListView<>(model.found());
        list.setId("record-kinds");
        list.setAccessibleText(Texts.text("record.kinds"));
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(34);
        list.setPlaceholder(Words.muted(Texts.text("record.none-found")));
        list.setCellFactory(view -> cell(model));
        list.setOnKeyPressed(event -> {
            EntryKind kind = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && kind != null) {
                model.choose(kind);
                event.consume();
            }
        });
        return list;
    }

    private static ListCell<EntryKind> cell(RecordModel model) {
        ListCell<EntryKind> cell = new KindCell(model);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!cell.isEmpty()) {
                model.choose(cell.getItem());
            }
        });
        return cell;
    }

    private static final class KindCell extends ListCell<EntryKind> {

        private final RecordModel model;

        KindCell(RecordModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable EntryKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setGraphic(empty || kind == null ? null : row(kind));
        }

        private HBox row(EntryKind kind) {
            Label stage = Words.small(kind.stage());
            stage.setMinWidth(STAGE_WIDTH);
            HBox row = new HBox(8, stage, Words.body(kind.name()), new Spring());
            Optional.ofNullable(model.reasons().get(kind.type())).ifPresent(reason -> row.getChildren().add(Words.small(reason)));
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
