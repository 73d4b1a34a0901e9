package org.huansun.ui.meeting;

import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 到会登记: identity, authorisation, coming and going, refusals and ties of everybody; and whoever comes unannounced. */
final class AttendancePanel extends VBox {

    private final MeetingModel model;
    private final AttendanceActions actions;
    private final VBox lines = new VBox(8);

    AttendancePanel(MeetingModel model, AttendanceActions actions) {
        super(10);
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        Scroll scroll = new Scroll("host-people-list", lines);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Words.styled(Texts.text("host.people"), "host-title"), scroll, adding());
        model.attendees().addListener((ListChangeListener<Attendee>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.attendees().stream().map(this::line).toList());
    }

    private Node line(Attendee attendee) {
        Label name = Words.strong(attendee.name());
        name.setMinWidth(USE_PREF_SIZE);
        String who = attendee.standsFor().isEmpty() ? attendee.role() : Texts.text("host.stands-for", attendee.role(), attendee.standsFor());
        HBox head = new HBox(10, name, Words.muted(who), new Spring(), Words.small(attendee.movements()));
        head.setAlignment(Pos.CENTER_LEFT);
        TextField remark = new TextField();
        remark.setId("people-remark-" + attendee.id());
        remark.setPromptText(Texts.text("host.remark.hint"));
        remark.setAccessibleText(Texts.text("host.remark", attendee.name()));
        HBox.setHgrow(remark, Priority.ALWAYS);
        boolean there = attendee.presence() == Attendee.Presence.PRESENT;
        HBox deeds = new HBox(10,
                mark("people-identity-" + attendee.id(), "host.identity", attendee.identity(), () -> actions.identified(attendee)),
                mark("people-authority-" + attendee.id(), "host.authority", attendee.authority(), () -> actions.authorised(attendee)),
                slim("people-move-" + attendee.id(), there ? "host.leaves" : "host.comes",
                        () -> actions.presence(attendee, there ? Attendee.Presence.LEFT : Attendee.Presence.PRESENT)),
                remark,
                slim("people-refused-" + attendee.id(), "host.refused", () -> said(remark, () -> actions.refused(attendee, remark.getText().strip()))),
                slim("people-bound-" + attendee.id(), "host.bound", () -> said(remark, () -> actions.bound(attendee, remark.getText().strip()))));
        deeds.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(4, head, deeds);
        line.getStyleClass().add("host-row");
        if (!attendee.remark().isEmpty()) {
            line.getChildren().add(Words.flowing(attendee.remark()));
        }
        return line;
    }

    private static void said(TextField field, Runnable deed) {
        if (!field.getText().isBlank()) {
            deed.run();
        }
    }

    private static Node mark(String id, String words, boolean done, BooleanSupplier deed) {
        CheckBox box = new CheckBox(Texts.text(words));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(done);
        box.setDisable(done);
        box.setOnAction(event -> {
            if (!deed.getAsBoolean()) {
                box.setSelected(done);
            }
        });
        return box;
    }

    private static ToolButton slim(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(words), deed);
        button.getStyleClass().add("slim");
        return button;
    }

    private Node adding() {
        TextField name = field("people-name", "host.newcomer.name");
        TextField role = field("people-role", "host.newcomer.role");
        TextField standsFor = field("people-for", "host.newcomer.for");
        ComboBox<Option> side = new ComboBox<>();
        side.setId("people-side");
        side.setAccessibleText(Texts.text("host.newcomer.side"));
        side.getItems().setAll(model.sides());
        side.setValue(model.sides().getLast());
        side.setMinWidth(USE_PREF_SIZE);
        ToolButton add = ToolButton.plain("people-add", Texts.text("host.newcomer.add"), () -> {
            NewAttendee newcomer = new NewAttendee(name.getText().strip(), role.getText().strip(), standsFor.getText().strip(), side.getValue().value());
            if (!newcomer.name().isEmpty() && actions.arrived(newcomer)) {
                name.clear();
                role.clear();
                standsFor.clear();
                name.requestFocus();
            }
        });
        HBox row = new HBox(8, name, role, standsFor, side, add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Texts.text(words));
        field.setAccessibleText(Texts.text(words));
        field.setPrefColumnCount(8);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
