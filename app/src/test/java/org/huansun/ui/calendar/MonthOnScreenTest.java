package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The month and the bars as nodes: kept and filled again, and moved through by keys. */
class MonthOnScreenTest {

    private final CalendarModel model = new CalendarModel(LocalDate.of(2026, 5, 11));
    private final List<String> deeds = new ArrayList<>();

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    private final class Deeds implements CalendarActions {
        @Override
        public void explain(DayEvent event) {
            deeds.add("explain " + event.id());
        }

        @Override
        public void whatIf(DayEvent event) {
            deeds.add("what if " + event.id());
        }

        @Override
        public void print() {}

        @Override
        public void exportIcs() {}
    }

    private Scene scene() {
        Scene scene = new Scene(new CalendarView(model, new Deeds()), 1266, 692);
        Theme.LIGHT.dress(scene);
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(MonthOnScreenTest::nodes)) : Stream.of(node);
    }

    private static long count(Scene scene, String styleClass) {
        return nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains(styleClass)).count();
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<DayEvent> many(String month, int each) {
        return IntStream.rangeClosed(1, 28).boxed().flatMap(day -> IntStream.range(0, each)
                .mapToObj(at -> Events.event(day + "-" + at, Look.LAW, month + "-%02d".formatted(day)))).toList();
    }

    private void show(List<DayEvent> events) {
        model.show(Events.page(model.month().get(), events));
    }

    @Test
    void a_day_has_nodes_for_what_fits_and_for_nothing_else() {
        PictureStudio.onScreen(() -> {
            show(many("2026-05", 40));
            Scene scene = scene();
            long rows = count(scene, "month-item");
            assertThat(rows).isLessThan(42 * 5);
            show(many("2026-05", 400));
            layOut(scene);
            assertThat(count(scene, "month-item")).isEqualTo(rows);
            assertThat(nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains("month-more") && node.isVisible()).count()).isEqualTo(28);
            return true;
        });
    }

    @Test
    void another_month_is_shown_by_the_same_nodes() {
        PictureStudio.onScreen(() -> {
            show(many("2026-05", 3));
            Scene scene = scene();
            List<Node> cells = nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains("month-cell")).toList();
            model.turn(1);
            show(many("2026-06", 3));
            layOut(scene);
            assertThat(nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains("month-cell")).toList()).isEqualTo(cells);
            assertThat(cells.stream().filter(Node::isVisible).map(Node::getAccessibleText).toList()).hasSize(35).first().asString().startsWith("2026-06-01");
            return true;
        });
    }

    @Test
    void keys_go_from_day_to_day_from_month_to_month_and_home() {
        PictureStudio.onScreen(() -> {
            Node grid = scene().lookup("#calendar-month");
            List<String> days = new ArrayList<>();
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP,
                    KeyCode.PAGE_UP, KeyCode.T, KeyCode.PAGE_UP, KeyCode.HOME)) {
                press(grid, key);
                days.add(model.selectedDay().get().toString().substring(5));
            }
            assertThat(days).containsExactly("05-12", "05-19", "05-18", "05-11", "06-11", "05-11", "04-11", "05-11", "04-11", "05-11");
            return true;
        });
    }

    @Test
    void enter_opens_the_day_up_and_down_go_through_it_enter_explains_and_escape_goes_back() {
        PictureStudio.onScreen(() -> {
            show(List.of(Events.event("a", Look.LAW, "2026-05-11"), Events.event("o", Look.OWN, "2026-05-11"), Events.event("s", Look.SAFE, "2026-05-11")));
            Scene scene = scene();
            press(scene.lookup("#calendar-month"), KeyCode.ENTER);
            layOut(scene);
            ListView<?> list = (ListView<?>) scene.lookup("#calendar-day");
            assertThat(list.getItems()).hasSize(3);
            assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
            press(list, KeyCode.DOWN);
            assertThat(model.selected().get().map(DayEvent::id)).contains("o");
            press(list, KeyCode.ENTER);
            assertThat(deeds).containsExactly("explain o");
            press(list, KeyCode.ESCAPE);
            layOut(scene);
            assertThat(model.dayOpen().get()).isFalse();
            assertThat(scene.lookup("#calendar-day")).isNull();
            return true;
        });
    }

    @Test
    void on_a_narrow_page_the_open_day_stands_alone() {
        PictureStudio.onScreen(() -> {
            show(List.of(Events.event("a", Look.LAW, "2026-05-11")));
            Scene scene = new Scene(new CalendarView(model, new Deeds()), 826, 440);
            Theme.LIGHT.dress(scene);
            layOut(scene);
            model.open(LocalDate.of(2026, 5, 11));
            layOut(scene);
            assertThat(scene.lookup("#calendar-month")).isNull();
            assertThat(scene.lookup("#calendar-day")).isNotNull();
            return true;
        });
    }

    @Test
    void bars_have_nodes_for_the_rows_in_sight_and_for_no_others() {
        PictureStudio.onScreen(() -> {
            model.form().set(CalendarModel.Form.STRIPS);
            model.strips().show(strips(20), Events::day);
            Scene scene = scene();
            long lines = count(scene, "strip-line");
            model.strips().show(strips(5_000), Events::day);
            layOut(scene);
            assertThat(count(scene, "strip-line")).isEqualTo(lines).isLessThan(60);
            return true;
        });
    }

    private static List<StripRow> strips(int bars) {
        return IntStream.range(0, bars).mapToObj(at -> StripModelTest.row(Events.event("b" + at, Look.LAW, "2026-05-20"))).toList();
    }

    @Test
    void keys_go_from_bar_to_bar_move_the_axis_zoom_it_and_explain() {
        PictureStudio.onScreen(() -> {
            model.form().set(CalendarModel.Form.STRIPS);
            model.strips().show(strips(9), Events::day);
            Scene scene = scene();
            Node chart = scene.lookup("#calendar-strips");
            press(chart, KeyCode.DOWN);
            press(chart, KeyCode.DOWN);
            press(chart, KeyCode.ENTER);
            assertThat(deeds).containsExactly("explain b1");
            StripAxis before = model.strips().axis().get();
            press(chart, KeyCode.RIGHT);
            assertThat(model.strips().axis().get()).isEqualTo(before.moved(7));
            press(chart, KeyCode.PLUS);
            assertThat(model.strips().axis().get().perDay()).isGreaterThan(before.perDay());
            press(chart, KeyCode.MINUS);
            press(chart, KeyCode.MINUS);
            assertThat(model.strips().axis().get().perDay()).isLessThan(before.perDay());
            press(chart, KeyCode.PAGE_DOWN);
            assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 6));
            press(chart, KeyCode.HOME);
            assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 5));
            return true;
        });
    }

    @Test
    void a_bar_is_drawn_from_its_event_to_its_day_and_speaks() {
        PictureStudio.onScreen(() -> {
            DayEvent event = Events.event("a", Look.LAW, "2026-05-20");
            StripBar bar = new StripBar(event, List.of(new StripPart(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 16), StripPart.Kind.RUNNING),
                    new StripPart(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 20), StripPart.Kind.SUSPENDED)),
                    List.of(new StripMark(LocalDate.of(2026, 5, 20), StripMark.Kind.DUE)), StripBar.Certainty.SURE, "05-20", "进行，答复，至 5 月 20 日");
            model.form().set(CalendarModel.Form.STRIPS);
            model.strips().show(List.of(new StripRow.Bar(bar)), Events::day);
            Scene scene = scene();
            StripAxis axis = model.strips().axis().get();
            Node running = nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains("part-running") && node.isVisible() && node.getParent() instanceof StripPlace).findFirst().orElseThrow();
            assertThat(running.getBoundsInParent().getMinX()).isEqualTo(axis.x(LocalDate.of(2026, 5, 12)));
            assertThat(running.getLayoutBounds().getWidth()).isEqualTo(5 * axis.perDay());
            assertThat(nodes(scene.getRoot()).filter(node -> node.getStyleClass().contains("strip-line") && node.isVisible()).map(Node::getAccessibleText).toList())
                    .containsExactly("进行，答复，至 5 月 20 日");
            return true;
        });
    }
}
