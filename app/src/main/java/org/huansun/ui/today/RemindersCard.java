package org.huansun.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 提醒: deadlines that have come near, each to be opened or put aside until its next step. */
final class RemindersCard extends StackPane {

    private static final int MOST = 2;

    private final TodayModel model;
    private final TodayActions actions;
    private final StackPane place = new StackPane();

    RemindersCard(TodayModel model, TodayActions actions) {
        this.model = model;
        this.actions = actions;
        getChildren().add(place);
        model.reminders().addListener((ListChangeListener<ReminderLine>) change -> show());
        show();
    }

    private void show() {
        VBox lines = new VBox(6);
        for (int at = 0; at < Math.min(MOST, model.reminders().size()); at++) {
            lines.getChildren().add(line(model.reminders().get(at), at + 1));
        }
        if (model.reminders().isEmpty()) {
            lines.getChildren().add(Words.muted(Texts.text("today.reminders.none")));
        } else if (model.reminders().size() > MOST) {
            lines.getChildren().add(Words.small(Texts.text("today.reminders.more", model.reminders().size() - MOST)));
        }
        String title = model.reminders().isEmpty() ? Texts.text("today.reminders") : Texts.text("today.reminders.count", model.reminders().size());
        place.getChildren().setAll(new Card(title, lines).compact().atEnd(deeds()));
    }

    private Node deeds() {
        HBox deeds = new HBox(2);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        if (model.reminders().size() > 1) {
            deeds.getChildren().add(new Recorded(ToolButton.quiet("reminders-seen", Texts.text("today.reminders.all-seen"), actions::sawAllReminders)));
        }
        ToolButton settings = ToolButton.icon("reminders-settings", Material2OutlinedMZ.SETTINGS, Texts.text("today.reminders.settings"), actions::setReminders);
        settings.getStyleClass().add("quiet");
        deeds.getChildren().add(settings);
        return deeds;
    }

    private Node line(ReminderLine reminder, int place) {
        Label name = Words.body(reminder.name());
        name.setMinWidth(0);
        HBox head = new HBox(6, new Chip(reminder.tone(), reminder.left()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        Label words = Words.small(reminder.words());
        words.setMinWidth(0);
        ToolButton seen = ToolButton.quiet("reminder-seen-" + place, Texts.text("today.reminders.seen"), () -> actions.sawReminder(reminder));
        ToolButton open = ToolButton.plain("reminder-open-" + place, Texts.text("today.reminders.open"), () -> actions.openReminder(reminder));
        seen.setAccessibleText(Texts.text("today.reminders.seen-of", reminder.name()));
        open.setAccessibleText(Texts.text("today.reminders.open-of", reminder.name()));
        HBox below = new HBox(4, words, new Spring(), new Recorded(seen), open);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(1, head, below);
    }
}
