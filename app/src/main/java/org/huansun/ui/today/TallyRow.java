package org.huansun.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The figures at the top, and the next meeting. */
final class TallyRow extends HBox {

    private final TodayModel model;
    private final TodayActions actions;
    private final double meetingWidth;

    TallyRow(TodayModel model, TodayActions actions, double meetingWidth) {
        super(12);
        this.model = model;
        this.actions = actions;
        this.meetingWidth = meetingWidth;
        model.tallies().addListener((ListChangeListener<Tally>) change -> show());
        model.meeting().subscribe(now -> show());
    }

    private void show() {
        List<Node> cards = new ArrayList<>();
        model.tallies().forEach(tally -> cards.add(card(tally)));
        cards.add(meeting(model.meeting().get()));
        getChildren().setAll(cards);
    }

    private Node card(Tally tally) {
        Label figure = Words.styled(String.valueOf(tally.figure()), "tally-figure");
        figure.getStyleClass().add(tally.figure() == 0 ? "zero" : tally.tone().styleClass());
        VBox words = new VBox(2, Words.small(tally.title()), figure);
        RowButton button =
                new RowButton("tally-" + tally.id(), words, tally.title() + " " + tally.figure(), () -> actions.only(tally));
        button.getStyleClass().add("tally");
        button.setMinWidth(112);
        button.setPrefWidth(112);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node meeting(Optional<NextMeeting> meeting) {
        String title = meeting.map(NextMeeting::title).orElse(Texts.text("today.meeting.none"));
        String detail = meeting.map(NextMeeting::detail).orElse(Texts.text("today.meeting.none.more"));
        String about = meeting.map(next -> Texts.text("today.meeting") + " · " + next.caseName()).orElse(Texts.text("today.meeting"));
        Label more = Words.small(detail);
        more.setWrapText(true);
        VBox words = new VBox(Words.small(about), Words.strong(title), more);
        String spoken = meeting.map(next -> title + " " + next.caseName() + " " + detail).orElse(title + " " + detail);
        RowButton button = new RowButton("tally-meeting", words, spoken, () -> meeting.ifPresent(actions::openMeeting));
        button.getStyleClass().addAll("tally", "tally-meeting");
        button.setMinWidth(200);
        button.setPrefWidth(meetingWidth);
        return button;
    }
}
