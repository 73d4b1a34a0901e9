package org.huansun.ui.meeting;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Who is there, with identity and authorisation; somebody can be checked off or added. */
final class AttendanceBox extends VBox {

    private static final double WIDTH = 290;

    private final MeetingModel model;
    private final AttendanceActions actions;
    private final Label head = Words.strong("");
    private final VBox lines = new VBox();

    AttendanceBox(MeetingModel model, AttendanceActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        VBox standings = new VBox(4);
        getChildren().addAll(head, new Scroll("host-attendance", new VBox(12, lines, standings)), adding());
        model.standings().addListener((ListChangeListener<PositionLine>) change -> stand(standings));
        stand(standings);
        model.attendees().addListener((ListChangeListener<Attendee>) change -> show());
        show();
    }

    private TextField adding() {
        TextField field = new TextField();
        field.setId("host-add-attendee");
        field.setPromptText(Texts.text("host.attendance.add"));
        field.setAccessibleText(Texts.text("host.attendance.add"));
        field.setOnAction(event -> {
            String[] typed = field.getText().strip().split("\\s+", 2);
            String role = typed.length > 1 ? typed[1] : Texts.text("host.observer");
            if (!typed[0].isEmpty() && actions.arrived(new NewAttendee(typed[0], role, "", ""))) {
                field.clear();
            }
        });
        return field;
    }

    private void stand(VBox standings) {
        standings.getChildren().clear();
        if (!model.standings().isEmpty()) {
            standings.getChildren().add(Words.strong(Texts.text("host.standings")));
        }
        model.standings().forEach(line -> standings.getChildren().add(Words.flowing(line.side() + "：" + line.words())));
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
        FlowPane words = new FlowPane(6, 0);
        for (Label part : List.of(Words.body(attendee.name()),
                Words.muted((attendee.role() + " " + papers(attendee) + " " + absence(attendee)).strip()))) {
            part.setWrapText(true);
            part.maxWidthProperty().bind(words.widthProperty());
            words.getChildren().add(part);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(box, words);
        line.getStyleClass().addAll("attendee", attendee.presence().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private static String papers(Attendee attendee) {
        String identity = attendee.identity() ? Texts.text("host.identity-mark") : "";
        return attendee.authority() ? (identity + " " + Texts.text("host.authority-mark")).strip() : identity;
    }

    private static String absence(Attendee attendee) {
        return switch (attendee.presence()) {
            case PRESENT -> "";
            case LEFT -> Texts.text("host.left");
            case ABSENT -> Texts.text("host.absent");
        };
    }
}
