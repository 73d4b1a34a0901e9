package org.huansun.ui.shell;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The pages at the left; the last one given stands at the bottom. */
final class Rail extends VBox {

    private static final int MOST = 99;

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
        StackPane holder = new StackPane(button, badge(model, page, button));
        if (!page.unavailable().isEmpty()) {
            Tooltip.install(holder, new Hint(page.unavailable()));
        }
        return holder;
    }

    /** The number at a page, also said to who can't see it. */
    private static Label badge(ShellModel model, Page page, ToggleButton button) {
        Label badge = Words.styled("", "rail-badge");
        badge.setId("rail-badge-" + page.id());
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane.setMargin(badge, new Insets(2, 10, 0, 0));
        Runnable show = () -> {
            int number = model.badges().getOrDefault(page.id(), 0);
            badge.setVisible(number > 0);
            badge.setText(number > MOST ? MOST + "+" : String.valueOf(number));
            button.setAccessibleText(number > 0 ? Texts.text("rail.badge", page.title(), number) : page.title());
        };
        model.badges().addListener((MapChangeListener<String, Integer>) change -> show.run());
        show.run();
        return badge;
    }
}
