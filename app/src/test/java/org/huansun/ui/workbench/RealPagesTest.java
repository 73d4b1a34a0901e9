package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import org.huansun.casefile.Attributes;
import org.huansun.rules.EntryType;
import org.huansun.ui.kit.MonthGrid;
import org.huansun.ui.kit.Trouble;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every real page whatever one can use has a name of its own, for tests and for people who can't see it. */
class RealPagesTest {

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before all
    private static OpenWorkbench window;

    @BeforeAll
    static void open() {
        Workspace workspace = DemonstrationCases.workspace(folder);
        String id = DemonstrationCases.id(workspace, DemonstrationCases.TAILINGS);
        for (String obligor : List.of("某某矿业有限公司", "某某运输有限公司")) {
            workspace.record(Draft.of(id, "notice-served", LocalDate.of(2026, 9, 30), new Attributes(Map.of("obligor", obligor))));
        }
        window = OpenWorkbench.on(workspace, DemonstrationCases.CLOCK);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    static Stream<String> pages() {
        return ways().keySet().stream();
    }

    static Stream<String> types() {
        return DemonstrationCases.LAW.types().all().stream().map(EntryType::id);
    }

    private static Map<String, Consumer<Workbench>> ways() {
        Map<String, Consumer<Workbench>> ways = new LinkedHashMap<>();
        for (String page : List.of("today", "cases", "calendar", "arrangement", "meeting", "sync", "library", "settings")) {
            ways.put(page, bench -> bench.shell().page().set(page));
        }
        ways.put("new case", Workbench::newCase);
        for (String title : List.of(DemonstrationCases.CHEMICALS, DemonstrationCases.RUBBLE, DemonstrationCases.TAILINGS,
                DemonstrationCases.MANGROVES)) {
            ways.put("case " + title, bench -> bench.openCase(id(title)));
        }
        ways.put("day strip", bench -> bench.explain(id(DemonstrationCases.CHEMICALS), "consultation-period-1"));
        ways.put("day strip of a suspended deadline", bench -> bench.explain(id(DemonstrationCases.MANGROVES), "investigation-1"));
        ways.put("what if", bench -> bench.whatIf(id(DemonstrationCases.CHEMICALS), "consultation-period-1"));
        ways.put("choosing a type", bench -> bench.recordIn(id(DemonstrationCases.RUBBLE), ""));
        ways.put("search", bench -> bench.shell().searchWords().set("化工"));
        ways.put("all that a search found", bench -> {
            bench.shell().searchWords().set("化工");
            bench.searchAll();
        });
        ways.put("article at work", bench -> bench.openArticle("NMG-2025", "第二十七条"));
        ways.put("what a pack borrows", bench -> bench.openArticle("NX-2024", ""));
        ways.put("search in the law", bench -> bench.searchLaw("磋商期限"));
        ways.put("comparison", bench -> {
            bench.openArticle("NMG-2025", "第一条");
            bench.comparePacks();
        });
        ways.put("refusal", bench -> bench.shell().troubles().setAll(Trouble.error("没有写成", "磁盘已满", "换一个位置"),
                Trouble.care("注意", "", "")));
        ways.put("host", bench -> bench.host(id(DemonstrationCases.CHEMICALS), 2));
        return ways;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_one_can_use_on_a_page_has_an_id_of_its_own_and_a_name(String page) {
        turnTo(page);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_one_can_use_on_the_form_of_a_type_has_an_id_of_its_own_and_a_name(String type) {
        clear();
        window.turn(bench -> bench.recordIn(id(DemonstrationCases.CHEMICALS), type));
        assertThat(window.has("record-on")).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void so_has_the_form_of_a_correction() {
        turnTo("case " + DemonstrationCases.RUBBLE);
        CaseFile file = DemonstrationCases.file(window.workspace(), DemonstrationCases.RUBBLE);
        window.press("correct-" + file.live("clue-received").getFirst().id());
        assertThat(window.has("field-reason")).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void so_has_the_calendar_as_a_list_and_the_choice_of_a_day() {
        turnTo("calendar");
        window.press("calendar-form-list");
        assertThat(window.has("calendar-list")).isTrue();
        assertThat(faults()).isEmpty();
        window.press("calendar-form-strips");
        assertThat(faults()).isEmpty();
        window.press("calendar-form-month");
        window.turn(bench -> bench.openDay(LocalDate.of(2026, 10, 12)));
        assertThat(window.has("calendar-day")).isTrue();
        assertThat(faults()).isEmpty();
        window.press("calendar-day-close");
        turnTo("case " + DemonstrationCases.TAILINGS);
        window.press("case-as-of");
        assertThat(window.has("as-of-today")).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void so_has_each_step_of_a_meeting_and_its_end() {
        turnTo("host");
        for (int step = 1; step <= 9; step++) {
            window.press("host-step-step-" + step);
            assertThat(faults()).as("step " + step).isEmpty();
        }
        window.press("host-end");
        assertThat(window.has("outcome-agreed")).isTrue();
        window.press("outcome-agreed");
        assertThat(faults()).isEmpty();
    }

    private static void turnTo(String page) {
        clear();
        window.turn(bench -> Optional.ofNullable(ways().get(page)).orElseThrow().accept(bench));
    }

    private static void clear() {
        window.turn(bench -> {
            bench.shell().cover().set(Optional.empty());
            bench.shell().searchWords().set("");
            bench.shell().troubles().clear();
        });
    }

    /** What is wrong with the nodes that one can use; a page on which one can use nothing is wrong too. */
    private static List<String> faults() {
        return window.ask(() -> {
            List<String> faults = new ArrayList<>();
            List<Node> nodes = window.nodes().filter(RealPagesTest::isUsed).filter(node -> !isPartOfAnother(node)).toList();
            if (nodes.isEmpty()) {
                faults.add("nothing to use");
            }
            nodes.stream().filter(node -> node.getId() == null || !node.getId().matches(KEBAB))
                    .forEach(node -> faults.add("no id in kebab-case: " + node));
            nodes.stream().filter(node -> !isNamed(node)).forEach(node -> faults.add("no name: " + node));
            window.nodes().filter(node -> node.getId() != null && !isPartOfAnother(node) && !isScaffolding(node))
                    .collect(Collectors.groupingBy(Node::getId, Collectors.counting()))
                    .forEach((id, count) -> {
                        if (count > 1) {
                            faults.add(count + " nodes are #" + id);
                        }
                    });
            return faults;
        });
    }

    private static boolean isUsed(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?> || node instanceof TableView<?> || node instanceof MonthGrid
                || node instanceof Control control && control.isFocusTraversable()
                        && !(node instanceof ScrollPane) && !(node instanceof ScrollBar);
    }

    /** What a list or table draws its rows and heads with; cells carry the id of their column. */
    private static boolean isScaffolding(Node node) {
        return node instanceof IndexedCell<?> || node instanceof VirtualFlow<?> || node instanceof TableColumnHeader;
    }

    /** The parts of a field for choices or days are its own affair. */
    private static boolean isPartOfAnother(Node node) {
        return Stream.<@Nullable Node>iterate(node.getParent(), Objects::nonNull, above -> above == null ? null : above.getParent())
                .anyMatch(above -> above instanceof ComboBoxBase<?> || above instanceof ScrollBar);
    }

    private static boolean isNamed(Node node) {
        String spoken = node.getAccessibleText();
        boolean labelled = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return labelled || spoken != null && !spoken.isBlank();
    }

    private static String id(String title) {
        return DemonstrationCases.id(window.workspace(), title);
    }
}
