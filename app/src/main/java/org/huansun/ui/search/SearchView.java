package org.huansun.ui.search;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.search.SearchModel.State;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 搜索: find where words stand. */
public final class SearchView extends VBox {

    private final SearchModel model;
    private final SearchActions actions;
    private final SearchField field = new SearchField("search-words", Texts.text("search.words"), "");
    private final HBox kinds = new HBox(8);
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final DrawnList<ResultRow> list;

    /** The page over its model. */
    public SearchView(SearchModel model, SearchActions actions) {
        this.model = model;
        this.actions = actions;
        this.list = new DrawnList<>("search-results", model.rows(), ResultCell::draw, Texts.text("search.results"));
        getStyleClass().add("page");
        field.text().bindBidirectional(model.words());
        model.words().subscribe((before, now) -> actions.search());
        field.onDown(this::enterList);
        field.onEnter(this::enterList);
        HBox.setHgrow(field, Priority.ALWAYS);
        kinds.setAlignment(Pos.CENTER_LEFT);
        model.kinds().addListener((ListChangeListener<KindCount>) change -> showKinds());
        showKinds();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> openSelected());
        model.state().subscribe(state -> list.setPlaceholder(whenEmpty(state)));
        getChildren().addAll(new PageHeader(Texts.text("search.title"), found()), field, kinds, new Card(list, more()).growing());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.enter();
            }
        });
    }

    private Label found() {
        Label label = Words.muted("");
        label.textProperty().bind(Bindings.createStringBinding(this::foundWords, model.state(), model.kinds(), model.rows()));
        return label;
    }

    private String foundWords() {
        OptionalInt count = model.count();
        return switch (model.state().get()) {
            case NOTHING_ASKED -> "";
            case SEARCHING -> Texts.text("search.busy");
            case MORE, ALL -> count.isPresent() ? Texts.text("search.count", count.getAsInt()) : Texts.text("search.counting");
        };
    }

    private void showKinds() {
        for (KindCount kind : model.kinds()) {
            ToggleButton button = buttons.computeIfAbsent(kind.id(), this::button);
            button.setText(kind.count().isPresent() ? Texts.text("search.kind", kind.name(), kind.count().getAsInt()) : kind.name());
            button.setSelected(kind.id().equals(model.kind().get()));
            button.setDisable(kind.count().isPresent() && kind.count().getAsInt() == 0 && !button.isSelected());
        }
    }

    private ToggleButton button(String kind) {
        ToggleButton button = new ToggleButton();
        button.setId("search-kind-" + (kind.isEmpty() ? "all" : kind));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.kind().set(kind);
            actions.search();
        });
        kinds.getChildren().add(button);
        return button;
    }

    private Node more() {
        ToolButton more = ToolButton.plain("search-more", Texts.text("search.more"), actions::more);
        HBox row = new HBox(more);
        row.setAlignment(Pos.CENTER);
        row.visibleProperty().bind(model.state().map(state -> state == State.MORE));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node whenEmpty(State state) {
        return switch (state) {
            case NOTHING_ASKED -> new EmptyState(Material2OutlinedMZ.SEARCH, Texts.text("search.empty.title"), Texts.text("search.empty.words"));
            case SEARCHING, MORE -> Words.muted(Texts.text("search.busy"));
            case ALL -> new EmptyState(Material2OutlinedMZ.SEARCH_OFF, Texts.text("search.none.title"), Texts.text("search.none.words"));
        };
    }

    private void enterList() {
        if (!model.rows().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        }
    }

    /** Up from the first hit leads back to the words, down from the last one to the next hits. */
    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && selected <= 0) {
            list.getSelectionModel().clearSelection();
            field.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && selected == model.rows().size() - 1 && model.state().get() == State.MORE) {
            actions.more();
            event.consume();
        }
    }

    private void openSelected() {
        ResultRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            actions.open(row);
        }
    }
}
