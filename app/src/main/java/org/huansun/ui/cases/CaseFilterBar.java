package org.huansun.ui.cases;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What narrows the list of cases: words, filters, choices that were kept, and the columns shown. */
final class CaseFilterBar extends FlowPane {

    private static final double SEARCH_WIDTH = 180;

    private final CaseListModel model;
    private final CaseListActions actions;

    CaseFilterBar(CaseListModel model, CaseListActions actions) {
        super(8, 8);
        this.model = model;
        this.actions = actions;
        SearchField search = new SearchField("cases-words", Texts.text("cases.words"), "");
        search.text().bindBidirectional(model.words());
        search.setPrefWidth(SEARCH_WIDTH);
        getChildren().add(search);
        for (CaseFilter.Kind kind : CaseFilter.Kind.values()) {
            getChildren().add(filter(kind));
        }
        getChildren().addAll(keptChoices(), columns());
    }

    private ComboBox<CaseFilter> filter(CaseFilter.Kind kind) {
        ComboBox<CaseFilter> box = new ComboBox<>(model.offered(kind));
        box.setId("cases-" + kind.id());
        box.setAccessibleText(kind.title());
        box.setPrefWidth(kind.width());
        box.valueProperty().bindBidirectional(model.chosen(kind));
        return box;
    }

    private Node keptChoices() {
        MenuButton button = new MenuButton(Texts.text("cases.kept"));
        button.setId("cases-kept");
        model.saved().addListener((ListChangeListener<SavedFilter>) change -> button.getItems().setAll(keptItems(button)));
        model.choice().subscribe(now -> button.getItems().setAll(keptItems(button)));
        return button;
    }

    private List<MenuItem> keptItems(MenuButton button) {
        MenuItem everything = item("cases-everything", Texts.text("cases.everything"), () -> model.apply(CaseChoice.ALL));
        everything.setDisable(model.choice().get().isEverything());
        List<MenuItem> items = new java.util.ArrayList<>(List.of(everything));
        model.saved().forEach(kept -> items.add(item("cases-kept-" + kept.name(), kept.name(), () -> model.apply(kept.choice()))));
        items.add(new SeparatorMenuItem());
        items.add(item("cases-keep", Texts.text("cases.keep"), () -> askForName(button)));
        Menu forget = new Menu(Texts.text("cases.forget"));
        model.saved().forEach(kept -> forget.getItems().add(item("cases-forget-" + kept.name(), kept.name(), () -> actions.forget(kept))));
        forget.setDisable(model.saved().isEmpty());
        items.add(forget);
        return items;
    }

    private static MenuItem item(String id, String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private void askForName(MenuButton button) {
        TextField name = new TextField();
        name.setId("cases-keep-name");
        name.setPromptText(Texts.text("cases.keep.name"));
        PopOver over = new PopOver();
        over.setAnimated(false);
        Runnable keep = () -> {
            if (!name.getText().isBlank()) {
                actions.save(name.getText().strip());
                over.hide();
            }
        };
        name.setOnAction(event -> keep.run());
        HBox content = new HBox(8, Words.body(Texts.text("cases.keep.as")), name,
                ToolButton.primary("cases-keep-save", Texts.text("cases.keep.save"), keep));
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        content.getStyleClass().add("popover-content");
        over.setContentNode(content);
        over.show(button);
        name.requestFocus();
    }

    private Node columns() {
        MenuButton button = new MenuButton(Texts.text("cases.columns"));
        button.setId("cases-columns");
        for (CaseColumn column : CaseColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setId("cases-column-" + column.id());
            item.setSelected(model.columns().contains(column));
            item.setDisable(column == CaseColumn.TITLE);
            item.setOnAction(event -> choose(column, item));
            button.getItems().add(item);
        }
        button.setOnShowing(event -> button.getItems().forEach(item -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(model.columns().stream().anyMatch(column -> item.getId().equals("cases-column-" + column.id())));
            }
        }));
        return button;
    }

    private void choose(CaseColumn column, CheckMenuItem item) {
        if (item.isSelected()) {
            model.columns().add(column);
        } else {
            model.columns().remove(column);
        }
        actions.columnsChanged();
    }
}
