package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 期限日历: a month as a grid, as a list or as bars by case, with one deadline explained at the bottom. */
public final class CalendarView extends VBox {

    private static final double BESIDE = 940;
    private static final double LOW = 560;
    private static final double PANEL = 380;
    private static final int SUMMARY = 5;

    private final CalendarModel model;
    private final CalendarActions actions;
    private final MonthGrid grid;
    private final DayPanel panel;
    private final HBox place = new HBox(12);
    private final BooleanProperty beside = new SimpleBooleanProperty(true);

    /** The page over its model. */
    public CalendarView(CalendarModel model, CalendarActions actions) {
        this.model = model;
        this.actions = actions;
        this.grid = new MonthGrid("calendar-month", model.selectedDay().get(), new GridDeeds());
        this.panel = new DayPanel(model, actions);
        getStyleClass().add("page");
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        Region list = new Card(list());
        Region strips = strips();
        Runnable arrange = () -> arrange(switch (model.form().get()) {
            case MONTH -> grid;
            case LIST -> list;
            case STRIPS -> strips;
        });
        model.form().subscribe(form -> arrange.run());
        model.dayOpen().subscribe(open -> arrange.run());
        beside.subscribe(wide -> arrange.run());
        widthProperty().subscribe(width -> beside.set(width.doubleValue() == 0 || width.doubleValue() >= BESIDE));
        model.dayOpen().subscribe((was, open) -> focus(open));
        grid.selected().bindBidirectional(model.selectedDay());
        model.days().addListener((ListChangeListener<MonthDay>) change -> showDays());
        showDays();
        CalendarBar bar = new CalendarBar(model, actions);
        CalendarFilterBar filters = new CalendarFilterBar(model);
        filters.visibleProperty().bind(bar.filters().selectedProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        heightProperty().map(height -> height.doubleValue() > 0 && height.doubleValue() < LOW).subscribe(low -> bar.filters().setSelected(!low));
        getChildren().addAll(bar, filters, place, new ExplanationBar(model, actions));
    }

    /** What happens with a day of the grid. */
    private final class GridDeeds implements MonthGrid.Deeds {

        @Override
        public void chosen(MonthItem item) {
            model.select(item.id());
        }

        @Override
        public void opened(LocalDate day) {
            model.open(day);
        }
    }

    private void arrange(Region shown) {
        boolean open = model.dayOpen().get() && model.form().get() == CalendarModel.Form.MONTH;
        panel.setMinWidth(beside.get() ? PANEL : 0);
        panel.setMaxWidth(beside.get() ? PANEL : Double.MAX_VALUE);
        HBox.setHgrow(panel, beside.get() ? Priority.NEVER : Priority.ALWAYS);
        HBox.setHgrow(shown, Priority.ALWAYS);
        place.getChildren().setAll(!open ? List.of(shown) : beside.get() ? List.of(shown, panel) : List.of(panel));
    }

    private void focus(boolean open) {
        if (open) {
            panel.enter();
        } else {
            grid.requestFocus();
        }
    }

    private void showDays() {
        grid.show(model.month().get(), model.today(), model.days());
    }

    private Region strips() {
        StripChart chart = new StripChart(model, actions);
        Node nothing = nothing();
        nothing.visibleProperty().bind(Bindings.isEmpty(model.strips().rows()));
        chart.visibleProperty().bind(Bindings.isNotEmpty(model.strips().rows()));
        return new StackPane(chart, nothing);
    }

    private PlainTable<DayEvent> list() {
        PlainTable<DayEvent> table = new PlainTable<>("calendar-list", Texts.text("rail.calendar"), model.events(), nothing(), actions::explain).twoLines();
        List<TableColumn<DayEvent, ?>> columns = List.of(
                new TextColumn<DayEvent>("event-day", Texts.text("calendar.column.day"), 110, "strong", event -> event.day().toString()).atLeast(96),
                new NodeColumn<DayEvent>("event-state", Texts.text("calendar.column.state"), 96, DayEvent::chip).atLeast(76),
                new TextColumn<DayEvent>("event-name", Texts.text("calendar.column.name"), 200, "body", DayEvent::title).atLeast(126).flowing(),
                new TextColumn<DayEvent>("event-case", Texts.text("calendar.column.case"), 220, "body", DayEvent::caseName).atLeast(136).flowing(),
                new TextColumn<DayEvent>("event-left", Texts.text("calendar.column.left"), 120, "body", DayEvent::left).atLeast(100).flowing(),
                new TextColumn<DayEvent>("event-summary", Texts.text("calendar.column.how"), 150, "muted", DayEvent::summary).atLeast(130).flowing(),
                new TextColumn<DayEvent>("event-basis", Texts.text("calendar.column.basis"), 240, "small", DayEvent::basis).atLeast(206).flowing());
        table.getColumns().setAll(columns);
        table.leaveOut(columns.get(SUMMARY), BESIDE);
        table.getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (event != null) {
                model.selected().set(java.util.Optional.of(event));
            }
        });
        return table;
    }

    /** Nothing is due, or the filters let nothing through: then they can be taken away. */
    private Node nothing() {
        EmptyState none = new EmptyState(Material2OutlinedAL.EVENT_AVAILABLE, Texts.text("calendar.empty"),
                Texts.text("calendar.empty.words"), Words.small(Texts.text("calendar.empty.more")));
        EmptyState filtered = new EmptyState(Material2OutlinedAL.FILTER_ALT, Texts.text("calendar.empty.filtered"),
                Texts.text("calendar.empty.filtered.words"),
                ToolButton.plain("calendar-empty-reset", Texts.text("calendar.reset"), model.filters()::reset));
        filtered.visibleProperty().bind(model.filters().choice().map(choice -> choice.filters() > 0));
        none.visibleProperty().bind(filtered.visibleProperty().not());
        return new StackPane(none, filtered);
    }
}
