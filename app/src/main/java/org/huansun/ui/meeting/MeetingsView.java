package org.huansun.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 磋商: the meetings, the next one first; one is opened on the host's screen. */
public final class MeetingsView extends VBox {

    private static final double ENOUGH = 950;

    /**
     * The page over its list.
     *
     * @param change opens the plan of one meeting
     * @param plan plans another one
     */
    public MeetingsView(
            ObservableList<PlannedMeeting> meetings, Consumer<PlannedMeeting> open, Consumer<PlannedMeeting> change, Runnable plan) {
        getStyleClass().add("page");
        EmptyState nothing = new EmptyState(
                Material2OutlinedAL.FORUM,
                Texts.text("meetings.empty"),
                Texts.text("meetings.empty.words"),
                new Recorded(ToolButton.plain("meetings-first", Texts.text("meetings.plan"), plan)));
        PlainTable<PlannedMeeting> table = new PlainTable<>("meetings-table", Texts.text("meetings.title"), meetings, nothing, open).twoLines();
        TextColumn<PlannedMeeting> place =
                new TextColumn<PlannedMeeting>("meeting-place", Texts.text("meetings.place"), 190, "muted", PlannedMeeting::place).flowing();
        TextColumn<PlannedMeeting> round =
                new TextColumn<PlannedMeeting>("meeting-round", Texts.text("meetings.round"), 70, "body", PlannedMeeting::round).atLeast(60);
        List.of(place, round).forEach(column -> table.leaveOut(column, ENOUGH));
        List<TableColumn<PlannedMeeting, ?>> columns = List.of(
                new TextColumn<PlannedMeeting>("meeting-when", Texts.text("meetings.when"), 135, "strong", PlannedMeeting::when).atLeast(110).flowing(),
                new TextColumn<PlannedMeeting>("meeting-case", Texts.text("meetings.case"), 200, "body", PlannedMeeting::caseName).atLeast(114).flowing(),
                round,
                place,
                new NodeColumn<PlannedMeeting>("meeting-state", Texts.text("meetings.state"), 110, row -> new Chip(row.tone(), row.state())).atLeast(86),
                new TextColumn<PlannedMeeting>("meeting-ready", Texts.text("meetings.ready"), 330, "muted", PlannedMeeting::ready).atLeast(285).flowing(),
                new NodeColumn<PlannedMeeting>("meeting-open", "", 190, row -> deeds(row, open, change)).atLeast(145));
        table.getColumns().setAll(columns);
        getChildren()
                .addAll(
                        new PageHeader(Texts.text("meetings.title"), Words.muted(Texts.text("meetings.more")))
                                .deeds(new Recorded(ToolButton.primary("meetings-plan", Texts.text("meetings.plan"), plan)
                                        .with(Material2OutlinedAL.ADD))),
                        new Card(table).growing());
    }

    private static Node deeds(PlannedMeeting meeting, Consumer<PlannedMeeting> open, Consumer<PlannedMeeting> change) {
        HBox deeds = new HBox(6, new Recorded(deed("meeting-open-" + meeting.id(), meeting.open(), () -> open.accept(meeting))));
        if (!meeting.change().isEmpty()) {
            deeds.getChildren().add(new Recorded(deed("meeting-plan-" + meeting.id(), meeting.change(), () -> change.accept(meeting))));
        }
        deeds.setAlignment(Pos.CENTER_LEFT);
        return deeds;
    }

    private static ToolButton deed(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, words, deed);
        button.getStyleClass().add("slim");
        return button;
    }
}
