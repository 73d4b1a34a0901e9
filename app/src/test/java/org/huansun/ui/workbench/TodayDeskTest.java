package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.huansun.ui.today.Todo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * By hand, on Friday 2026-10-09. Days off before it: 10-01 to 10-07, 09-25 to 09-27 and weekends, but Sunday 09-20 is
 * worked; after it Saturday 10-10 is worked. The clue of 24 working days ago came on 08-31, 30 days end on 09-30, two
 * working days ago. The notice of 3 ago was served on 09-29: 5 working days end on 10-12, 90 days on 12-28. The report
 * of 27 ago leaves 3 of 30 working days: 10-13. The notice of 38 ago was served on 08-11: 90 days end on 11-09.
 */
class TodayDeskTest {

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        window.until("what there is to do", () -> todos().size() == 6);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_figures_count_what_is_overdue_near_soon_and_suspended() {
        assertThat(List.of("overdue", "near", "soon", "suspended")).map(id -> window.node("tally-" + id).getAccessibleText())
                .containsExactly("已逾期 1", "3 个工作日内 2", "10 个工作日内 2", "中止中 1");
        assertThat(window.words()).contains("2026年10月9日 星期五 · 工作日");
    }

    @Test
    void the_overdue_come_first_then_by_day_then_the_suspended() {
        assertThat(todos()).extracting(todo -> todo.name() + " " + todo.due() + " " + todo.left()).containsExactly(
                "初步核查期限 09-30 逾 2 个工作日",
                "义务人答复期限 10-12 2 个工作日",
                "督办进展报告期限 10-13 3 个工作日",
                "磋商期限 11-09 22 个工作日",
                "磋商期限 12-28 57 个工作日",
                "损害调查期限 — 中止中");
    }

    @Test
    void a_figure_narrows_the_list_and_gives_it_back() {
        window.press("tally-near");
        window.until("those that are near", () -> todos().stream().map(Todo::due).toList().equals(List.of("10-12", "10-13")));
        window.press("tally-near");
        window.until("all", () -> todos().size() == 6);
    }

    @Test
    void the_next_meeting_is_the_one_that_is_planned() {
        assertThat(window.node("tally-meeting").getAccessibleText()).startsWith("10月13日 09:30 · 第二轮 某某化工渗坑案");
    }

    @Test
    void the_ledger_is_held_against_its_hashes_off_the_screen() {
        window.untilRead("完好");
    }

    @SuppressWarnings("unchecked")
    private List<Todo> todos() {
        return List.copyOf(((TableView<Todo>) window.node("today-todo")).getItems());
    }
}
