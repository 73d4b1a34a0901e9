package org.huansun.ui.meeting;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Who is there, with identity and authorisation; somebody can be checked off or added. */
final class AttendanceBox extends VBox {

    private static final double WIDTH = 290;
    private static final double NARROW = 190;

    private final MeetingModel model;
    private final MeetingActions actions;
    private final Label head = Words.strong("");
    private final VBox lines = new VBox();

    AttendanceBox(MeetingModel model, MeetingActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label movements = Words.small("");
        movements.setWrapText(true);
        movements.textProperty().bind(model.movements());
        getChildren().addAll(head, new Scroll("host-attendance", new VBox(10, lines, movements)), adding());
        model.attendees().addListener((ListChangeListener<Attendee>) change -> show());
        show();
    }

    /** Gives way where the screen is small. */
    void narrow(boolean on) {
        setMinWidth(on ? NARROW : WIDTH);
    }

    private TextField adding() {
        TextField field = new TextField();
        field.setId("host-add-attendee");
        field.setPromptText(Texts.text("host.attendance.add"));
        field.setAccessibleText(Texts.text("host.attendance.add"));
        field.setOnAction(event -> {
            String typed = field.getText().strip();
            if (!typed.isEmpty() && actions.arrived(typed)) {
                field.clear();
            }
        });
        return field;
    }

    private void show() {
        long present = model.attendees().stream()
                .filter(attendee -> attendee.presence() == Attendee.Presence.PRESENT)
                .count();
        head.setText(Texts.text("host.attendance", present, model.attendees().size()));
        lines.getChildren().setAll(model.attendees().stream().map(this::line).toList());
        if (model.attendees().isEmpty()) {
            lines.getChildren().add(Words.small(Texts.text("host.attendance.none")));
        }
    }

    private Node line(Attendee attendee) {
        boolean there = attendee.presence() == Attendee.Presence.PRESENT;
        CheckBox box = new CheckBox();
        box.setId("host-attendee-" + attendee.id());
        box.setSelected(there);
        box.setAccessibleText(attendee.name() + " " + attendee.role());
        box.setOnAction(event -> {
            Attendee.Presence away = there ? Attendee.Presence.LEFT : Attendee.Presence.ABSENT;
            if (!actions.presence(attendee, box.isSelected() ? Attendee.Presence.PRESENT : away)) {
                box.setSelected(there);
            }
        });
        Label name = Words.body(attendee.name());
        name.setMinWidth(USE_PREF_SIZE);
        String rest = (attendee.role() + " " + attendee.papers() + " " + absence(attendee)).strip();
        Label role = Words.muted(rest);
        role.setTooltip(new Hint(rest));
        HBox line = new HBox(box, name, role);
        line.getStyleClass().addAll("attendee", attendee.presence().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private static String absence(Attendee attendee) {
        return switch (attendee.presence()) {
            case PRESENT -> "";
            case LEFT -> Texts.text("host.left");
            case ABSENT -> Texts.text("host.absent");
        };
    }
}
