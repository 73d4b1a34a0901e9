package org.huansun.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Icon;

/** The pages at the left; the last one given stands at the bottom. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    Rail(ShellModel model, List<Page> pages) {
        getStyleClass().add("rail");
        for (Page page : pages.subList(0, pages.size() - 1)) {
            getChildren().add(entry(model, page));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, entry(model, pages.getLast()));
    }

    private Node entry(ShellModel model, Page page) {
        ToggleButton button = new ToggleButton(page.title(), Icon.sized(page.icon(), 22));
        button.setId("rail-" + page.id());
        button.getStyleClass().add("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(!page.unavailable().isEmpty());
        button.setAccessibleHelp(page.unavailable());
        button.setOnAction(event -> {
            button.setSelected(true);
            model.page().set(page.id());
        });
        model.page().subscribe(id -> button.setSelected(id.equals(page.id())));
        StackPane holder = new StackPane(button);
        if (!page.unavailable().isEmpty()) {
            Tooltip.install(holder, new Hint(page.unavailable()));
        }
        return holder;
    }
}
