package org.huansun.ui.meeting;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Ends the meeting: the outcome, the next date or the ground of failure, what will be recorded, and what follows. */
final class EndingPanel extends VBox {

    private final MeetingModel meeting;
    private final EndingModel model;
    private final EndingActions actions;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox more = new VBox(8);

    EndingPanel(MeetingModel meeting, EndingActions actions) {
        super(12);
        this.meeting = meeting;
        this.model = meeting.ending();
        this.actions = actions;
        getStyleClass().addAll("host-panel", "outcome-panel");
        TextField note = field("outcome-note", "outcome.note", model.note());
        VBox body = new VBox(12, obligors(), choices(), more, note,
                part("outcome.recorded", model.entries(), "host-entry"),
                part("outcome.follows", model.consequences(), "host-follows"),
                part("outcome.against", model.warnings(), "host-warning"));
        Scroll scroll = new Scroll("host-ending", body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Words.styled(Texts.text("outcome.title"), "host-title"), scroll, foot());
        model.outcome().subscribe(this::offer);
    }

    /** With whom it ends, where there are several obligors. */
    private Node obligors() {
        FlowPane row = new FlowPane(8, 6);
        VBox all = new VBox(4, Words.muted(Texts.text("outcome.with")), row);
        ToggleGroup one = new ToggleGroup();
        Runnable show = () -> {
            row.getChildren().clear();
            one.getToggles().clear();
            if (!model.open().isEmpty()) {
                row.getChildren().add(obligor("outcome-with-all", Texts.text(model.ended().isEmpty() ? "outcome.with.all" : "outcome.with.rest"), "", one));
            }
            for (int at = 0; at < model.open().size(); at++) {
                row.getChildren().add(obligor("outcome-with-" + (at + 1), model.open().get(at), model.open().get(at), one));
            }
            model.ended().forEach(words -> row.getChildren().add(Words.muted(words)));
            all.setVisible(!row.getChildren().isEmpty());
            all.setManaged(!row.getChildren().isEmpty());
        };
        model.open().addListener((ListChangeListener<String>) change -> show.run());
        model.ended().addListener((ListChangeListener<String>) change -> show.run());
        model.with().subscribe(now -> one.getToggles().forEach(toggle -> toggle.setSelected(now.equals(toggle.getUserData()))));
        show.run();
        return all;
    }

    private ToggleButton obligor(String id, String words, String name, ToggleGroup one) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().addAll("outcome", "slim");
        button.setToggleGroup(one);
        button.setUserData(name);
        button.setSelected(model.with().get().equals(name));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.with().set(name);
            actions.weigh();
        });
        return button;
    }

    private HBox choices() {
        HBox row = new HBox(8);
        for (Outcome outcome : Outcome.values()) {
            ToggleButton button = new ToggleButton(outcome.words());
            button.setId("outcome-" + outcome.id());
            button.getStyleClass().add("outcome");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(110);
            button.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            model.outcome().subscribe(now -> button.setSelected(now.equals(Optional.of(outcome))));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.outcome().set(Optional.of(outcome));
                actions.weigh();
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** The fields that an outcome has of its own. */
    private void offer(Optional<Outcome> outcome) {
        more.getChildren().setAll(outcome.map(now -> switch (now) {
            case AGREED -> List.<Node>of();
            case DIVIDED -> List.of(next(), bounds());
            case WALKED_OUT, ABSENT, FAILED -> List.<Node>of(ground());
        }).orElse(List.of()));
        more.setManaged(!more.getChildren().isEmpty());
    }

    private Node next() {
        DayField day = new DayField("outcome-next", Texts.text("outcome.next"));
        day.show(model.nextOn().get());
        day.text().subscribe(text -> {
            if (!text.equals(model.nextOn().get())) {
                model.nextOn().set(text);
                actions.weigh();
            }
        });
        TextField place = field("outcome-next-place", "outcome.next.place", model.nextPlace());
        HBox.setHgrow(place, Priority.ALWAYS);
        TextField at = field("outcome-next-at", "outcome.next.at", model.nextAt());
        at.setPrefColumnCount(5);
        Label title = Words.body(Texts.text("outcome.next"));
        title.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, title, day, at, place);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node bounds() {
        Label bounds = Words.flowing("");
        bounds.textProperty().bind(model.bounds());
        return bounds;
    }

    private Node ground() {
        ComboBox<Option> box = new ComboBox<>(model.grounds());
        box.setId("outcome-ground");
        box.setAccessibleText(Texts.text("outcome.ground"));
        box.setPromptText(Texts.text("outcome.ground"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(model.ground().get());
        box.setOnAction(event -> {
            model.ground().set(Optional.ofNullable(box.getValue()).orElse(Option.NONE));
            actions.weigh();
        });
        return new VBox(4, Words.body(Texts.text("outcome.ground")), box);
    }

    private TextField field(String id, String words, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Texts.text(words));
        field.setAccessibleText(Texts.text(words));
        field.textProperty().bindBidirectional(value);
        field.textProperty().subscribe(text -> model.outcome().get().ifPresent(chosen -> actions.weigh()));
        return field;
    }

    private static Node part(String title, ObservableList<String> words, String style) {
        VBox lines = new VBox(4);
        VBox part = new VBox(4, Words.muted(Texts.text(title)), lines);
        Runnable show = () -> {
            lines.getChildren().setAll(words.stream().map(line -> line(line, style)).toList());
            part.setVisible(!words.isEmpty());
            part.setManaged(!words.isEmpty());
        };
        words.addListener((ListChangeListener<String>) change -> show.run());
        show.run();
        return part;
    }

    private static Node line(String words, String style) {
        Label label = Words.styled(words, style);
        label.setWrapText(true);
        HBox row = new HBox(8, Words.styled("·", "note-who"), label);
        HBox.setHgrow(label, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox foot() {
        ToolButton finish = ToolButton.primary("outcome-finish", Texts.text("outcome.finish"), actions::finish);
        Label warning = Words.small(Texts.text("outcome.warning"));
        HBox foot = new HBox(12, warning, new Spring(),
                ToolButton.plain("outcome-back", Texts.text("outcome.back"), () -> meeting.panel().set(HostPanel.SCRIPT)),
                new Reasoned(finish, model.obstacle()));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
