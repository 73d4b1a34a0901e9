package org.huansun.ui.meeting;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What is said, by whom: F2 to F5 choose the speaker, Enter keeps the line. */
final class NotesBox extends VBox {

    private static final double LINES_HEIGHT = 58;

    private final MeetingModel model;
    private final MeetingActions actions;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox lines = new VBox(4);
    private final Scroll scroll = new Scroll("host-notes", lines);
    private final TextField field = new TextField();
    private final Label title = Words.muted(Texts.text("host.notes"));

    NotesBox(MeetingModel model, MeetingActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        setMinHeight(USE_PREF_SIZE);
        scroll.setPrefHeight(LINES_HEIGHT);
        scroll.setMinHeight(LINES_HEIGHT);
        lines.heightProperty().subscribe(height -> scroll.setVvalue(1));
        getChildren().addAll(head(), scroll, typing());
        model.notes().addListener((ListChangeListener<NoteLine>) change -> show());
        show();
    }

    void enter() {
        field.requestFocus();
    }

    /** Leaves the row to the speakers where it is narrow. */
    void narrow(boolean on) {
        title.setVisible(!on);
        title.setManaged(!on);
    }

    private HBox head() {
        Label saved = Words.small("");
        saved.textProperty().bind(model.saved());
        HBox head = new HBox(10, title, saved, new Spring());
        head.setAlignment(Pos.CENTER_LEFT);
        for (Speaker speaker : model.speakers()) {
            ToggleButton button = new ToggleButton(caption(speaker));
            button.setId("host-speaker-" + speaker.id());
            button.getStyleClass().add("speaker");
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            model.speaker().subscribe(now -> button.setSelected(now.equals(speaker)));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.speaker().set(speaker);
            });
            head.getChildren().add(button);
        }
        return head;
    }

    private static String caption(Speaker speaker) {
        return speaker.key() == KeyCode.UNDEFINED ? speaker.words() : speaker.key().getName() + " " + speaker.words();
    }

    private HBox typing() {
        field.setId("host-words");
        field.setAccessibleText(Texts.text("host.notes"));
        field.promptTextProperty()
                .bind(model.speaker().map(speaker -> Texts.text("host.notes.hint", speaker.words())));
        field.textProperty().bindBidirectional(model.words());
        field.setOnAction(event -> keep());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label who = Words.styled("", "note-who");
        who.textProperty().bind(model.speaker().map(Speaker::words));
        who.setMinWidth(72);
        HBox row = new HBox(8, who, field, choice("host-about", "host.about", model.abouts(), model.about()),
                choice("host-position", "host.position", model.positions(), model.position()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ComboBox<Option> choice(String id, String spoken, List<Option> options, ObjectProperty<Option> chosen) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(Texts.text(spoken));
        box.getItems().setAll(options);
        box.valueProperty().bindBidirectional(chosen);
        box.setMinWidth(USE_PREF_SIZE);
        box.setTooltip(new Hint(Texts.text(spoken)));
        return box;
    }

    private void keep() {
        String text = model.words().get().strip();
        if (!text.isEmpty() && actions.noted(model.speaker().get(), text)) {
            model.words().set("");
        }
    }

    private void show() {
        lines.getChildren().setAll(model.notes().stream().map(NotesBox::line).toList());
        if (model.notes().isEmpty()) {
            lines.getChildren().add(Words.small(Texts.text("host.notes.none")));
        }
    }

    private static Node line(NoteLine note) {
        Label who = Words.styled(note.time() + " " + note.speaker(), "note-who");
        who.setMinWidth(USE_PREF_SIZE);
        Label text = Words.styled(note.text(), "note-text");
        text.setWrapText(true);
        return new HBox(14, who, text);
    }
}
