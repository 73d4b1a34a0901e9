package org.huansun.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 设置: light or dark. What belongs to an office is not set here, it is recorded. */
public final class SettingsView extends VBox {

    /** A page over the frame's model. */
    public SettingsView(ShellModel model) {
        getStyleClass().add("page");
        ToggleGroup group = new ToggleGroup();
        VBox words = new VBox(2, Words.body(Texts.text("settings.theme")), Words.small(Texts.text("settings.theme.more")));
        HBox row = new HBox(
                8,
                words,
                new Spring(),
                choice(model, group, Theme.LIGHT, Texts.text("settings.light"), Material2OutlinedMZ.WB_SUNNY),
                choice(model, group, Theme.DARK, Texts.text("settings.dark"), Material2OutlinedAL.BRIGHTNESS_3));
        row.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(Texts.text("settings.look"), row);
        card.setMaxWidth(720);
        getChildren().addAll(new PageHeader(Texts.text("rail.settings")), card);
    }

    private static ToggleButton choice(ShellModel model, ToggleGroup group, Theme theme, String words, Ikon ikon) {
        ToggleButton button = new ToggleButton(words, Icon.small(ikon));
        button.setId("theme-" + theme.styleClass());
        button.setToggleGroup(group);
        model.theme().subscribe(now -> button.setSelected(now == theme));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.theme().set(theme);
        });
        return button;
    }
}
