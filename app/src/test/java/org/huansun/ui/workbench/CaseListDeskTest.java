package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huansun.ui.cases.CaseChoice;
import org.huansun.ui.cases.CaseChoice.Direction;
import org.huansun.ui.cases.CaseColumn;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.cases.SavedFilter;
import org.huansun.workspace.MadeUpWorkspace;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of 250 made-up cases on screen: a hundred at a time, sorted, narrowed, kept and written by the database. */
class CaseListDeskTest {

    private static final int CASES = 250;

    @TempDir
    Path folder;

    private OpenWorkbench window;
    private Hand hand;

    @BeforeEach
    void open() {
        Path place = folder.resolve("w");
        new MadeUpWorkspace(CASES, 1_500, 4, LocalDate.of(2026, 10, 9)).make(place, DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        reopen();
    }

    private void reopen() {
        window = OpenWorkbench.on(Workspace.open(folder.resolve("w"), DemonstrationCases.LAW, DemonstrationCases.CLOCK),
                DemonstrationCases.CLOCK);
        hand = new Hand(window);
        window.turn(Workbench::listCases);
        window.untilRead("共 250 件");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<CaseRow> table() {
        return (TableView<CaseRow>) window.node("cases-table");
    }

    private List<String> numbers() {
        return window.ask(() -> table().getItems().stream().map(CaseRow::number).toList());
    }

    private void turnsTo(KeyCode key, String shown) {
        window.turn(bench -> table().requestFocus());
        hand.with(KeyCode.CONTROL, key);
        window.untilRead(shown);
    }

    @Test
    void keys_turn_the_pages_forward_and_back_and_no_case_is_missed() {
        List<String> first = numbers();
        turnsTo(KeyCode.PAGE_DOWN, "第 101–200 件，共 250 件");
        List<String> second = numbers();
        turnsTo(KeyCode.END, "第 151–250 件，共 250 件");
        List<String> last = numbers();
        assertThat(first).hasSize(100);
        assertThat(second).hasSize(100).doesNotContainAnyElementsOf(first);
        assertThat(last).hasSize(100).doesNotContainAnyElementsOf(first);
        turnsTo(KeyCode.PAGE_UP, "第 51–150 件，共 250 件");
        turnsTo(KeyCode.HOME, "第 1–100 件，共 250 件");
        assertThat(numbers()).isEqualTo(first);
    }

    @Test
    void a_heading_sorts_all_cases_and_not_only_those_shown() {
        window.turn(bench -> table().getSortOrder().setAll(List.of(table().getColumns().getFirst())));
        window.until("the smallest number", () -> numbers().getFirst().endsWith("第 0001 号"));
        assertThat(numbers()).isSorted();
    }

    @Test
    void a_choice_that_was_kept_and_the_columns_are_there_after_closing() {
        window.choose("cases-stage", "磋商");
        window.until("fewer", () -> window.words().stream().anyMatch(words -> words.matches("\\d+ 件，共 250 件")));
        CaseListDesk desk = window.ask(() -> window.bench().cases().list());
        window.turn(bench -> desk.save("在磋商的"));
        window.turn(bench -> {
            desk.model().columns().add(CaseColumn.CHANNEL);
            desk.columnsChanged();
        });
        int found = numbers().size();
        window.close();
        reopen();
        CaseListDesk again = window.ask(() -> window.bench().cases().list());
        assertThat(again.model().columns()).contains(CaseColumn.CHANNEL);
        assertThat(again.model().saved()).containsExactly(new SavedFilter("在磋商的",
                new CaseChoice("", "CONSULTATION", "", "", "", "", "", "", CaseColumn.OPENED, Direction.DESCENDING)));
        window.turn(bench -> again.model().apply(again.model().saved().getFirst().choice()));
        window.until("the same cases", () -> numbers().size() == found);
        window.turn(bench -> again.forget(again.model().saved().getFirst()));
        assertThat(again.model().saved()).isEmpty();
    }

    @Test
    void what_finds_nothing_says_so_and_gives_everything_back() {
        window.type("cases-words", "没有这样的案件");
        window.untilRead("没有符合条件的案件");
        window.press("cases-clear");
        window.untilRead("共 250 件");
        assertThat(numbers()).hasSize(100);
    }

    @Test
    void the_table_that_is_written_has_every_case_of_the_filter_and_the_columns_shown() throws IOException {
        Path file = folder.resolve("案件.csv");
        window.files().choose(file);
        window.press("cases-csv");
        window.until("written", () -> Files.exists(file) && window.bench().shell().tasks().isEmpty());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + CASES);
        assertThat(lines.getFirst()).isEqualTo("\uFEFF案号,案名,阶段,最急期限,最迟,剩余,规则包,承办人");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).doesNotHaveDuplicates();
    }
}
