package org.huansun.ui.calendar;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthGrid;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 期限日历: a month as a grid or as a list, with one deadline explained at the bottom. */
public final class CalendarView extends VBox {

    private final CalendarModel model;
    private final CalendarActions actions;
    private final MonthGrid grid;

    /** The page over its model. */
    public CalendarView(CalendarModel model, CalendarActions actions) {
        this.model = model;
        this.actions = actions;
        this.grid = new MonthGrid("calendar-month", model.selectedDay().get(), this::choose);
        getStyleClass().add("page");
        StackPane place = new StackPane();
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        Node list = new Card(list());
        model.form().subscribe(form -> place.getChildren()
                .setAll(
                        switch (form) {
                            case MONTH -> grid;
                            case LIST -> list;
                        }));
        grid.selected().bindBidirectional(model.selectedDay());
        model.month().subscribe(actions::turnTo);
        model.days().addListener((ListChangeListener<MonthDay>) change -> showDays());
        showDays();
        getChildren().addAll(new CalendarBar(model, actions), place, new ExplanationBar(model, actions));
    }

    private void showDays() {
        grid.show(model.month().get(), model.today(), model.days());
    }

    private void choose(MonthItem item) {
        model.events().stream()
                .filter(event -> event.id().equals(item.id()))
                .findFirst()
                .ifPresent(model::select);
    }

    private PlainTable<DayEvent> list() {
        PlainTable<DayEvent> table = new PlainTable<>("calendar-list", Texts.text("rail.calendar"), model.events(), nothing(), actions::explain);
        List<TableColumn<DayEvent, ?>> columns = List.of(
                new TextColumn<>("event-day", Texts.text("calendar.column.day"), 120, "strong", event -> event.day().toString()),
                new NodeColumn<>("event-state", Texts.text("calendar.column.state"), 110, event -> event.state().chip()),
                new TextColumn<>("event-name", Texts.text("calendar.column.name"), 160, "body", DayEvent::name),
                new TextColumn<>("event-case", Texts.text("calendar.column.case"), 240, "body", DayEvent::caseName),
                new TextColumn<>("event-left", Texts.text("calendar.column.left"), 140, "body", DayEvent::left),
                new TextColumn<>("event-summary", Texts.text("calendar.column.how"), 320, "muted", DayEvent::summary));
        table.getColumns().setAll(columns);
        table.getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (event != null) {
                model.select(event);
            }
        });
        return table;
    }

    private static Node nothing() {
        return new EmptyState(
                Material2OutlinedAL.EVENT_AVAILABLE,
                Texts.text("calendar.empty"),
                Texts.text("calendar.empty.words"),
                Words.small(Texts.text("calendar.empty.more")));
    }
}
