package org.huansun.ui.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The left part of a case's page: a row of tabs, and what the chosen one shows. */
final class CaseTabs extends VBox {

    private final CaseModel model;
    private final List<CaseTab> tabs;
    private final StackPane place = new StackPane();
    private final Map<String, Region> made = new HashMap<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<CaseTab.Room> room = new ReadOnlyObjectWrapper<>(CaseTab.Room.BESIDE);

    /** @param tabs the first is shown until {@link CaseModel#tab} says otherwise */
    CaseTabs(CaseModel model, List<CaseTab> tabs) {
        super(8);
        this.model = model;
        this.tabs = List.copyOf(tabs);
        setMinWidth(0);
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(4);
        row.getStyleClass().add("case-tabs");
        tabs.forEach(tab -> row.getChildren().add(button(tab, group)));
        row.visibleProperty().bind(narrow.map(now -> offered().size() > 1));
        row.managedProperty().bind(row.visibleProperty());
        getChildren().addAll(row, place);
        model.tab().subscribe(id -> show(tabs.stream().filter(tab -> tab.id().equals(id)).findFirst().orElse(tabs.getFirst())));
        narrow.subscribe(this::leaveWhatIsNotOffered);
    }

    /** Shows the tab at a place, if there is one. */
    void choose(int at) {
        List<CaseTab> offered = offered();
        if (at >= 0 && at < offered.size()) {
            model.tab().set(offered.get(at).id());
        }
    }

    /** Whether there is room for the tabs alone, and nothing beside them. */
    BooleanProperty narrow() {
        return narrow;
    }

    private List<CaseTab> offered() {
        return tabs.stream().filter(tab -> narrow.get() || tab.room() != CaseTab.Room.NARROW).toList();
    }

    private void leaveWhatIsNotOffered() {
        List<CaseTab> offered = offered();
        if (offered.stream().noneMatch(tab -> made.get(tab.id()) == place.getChildren().getFirst())) {
            model.tab().set(offered.getFirst().id());
        }
    }

    /** How much of the page the chosen tab takes. */
    ReadOnlyObjectProperty<CaseTab.Room> room() {
        return room.getReadOnlyProperty();
    }

    private ToggleButton button(CaseTab tab, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("case-tab-" + tab.id());
        button.getStyleClass().add("case-tab");
        button.textProperty().bind(tab.title());
        button.setToggleGroup(group);
        if (tab.room() == CaseTab.Room.NARROW) {
            button.visibleProperty().bind(narrow);
            button.managedProperty().bind(narrow);
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.tab().set(tab.id());
        });
        model.tab().subscribe(id -> button.setSelected(id.equals(tab.id())));
        return button;
    }

    private void show(CaseTab tab) {
        place.getChildren().setAll(made.computeIfAbsent(tab.id(), id -> tab.content().get()));
        room.set(tab.room());
    }
}
