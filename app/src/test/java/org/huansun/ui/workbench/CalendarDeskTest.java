package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huansun.ui.calendar.CalendarChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarDeskTest {

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        window.turn(bench -> bench.shell().page().set("calendar"));
        window.untilRead("国庆节");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void october_shows_the_week_of_national_day_off_and_the_saturday_after_it_worked() {
        assertThat(window.words()).contains("2026年10月", "国庆节", "休", "班");
        assertThat(cells()).hasSize(35).first().asString().startsWith("2026-09-28");
        for (int day = 1; day <= 7; day++) {
            assertThat(cell(LocalDate.of(2026, 10, day))).isEqualTo("2026-10-0" + day + " 休国庆节，0 项期限");
        }
        assertThat(cell(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08 ，0 项期限");
        assertThat(cell(LocalDate.of(2026, 10, 10))).isEqualTo("2026-10-10 班国庆节，0 项期限");
        assertThat(cell(LocalDate.of(2026, 10, 12))).isEqualTo("2026-10-12 ，1 项期限");
    }

    @Test
    void a_month_on_shows_what_falls_due_then() {
        window.press("calendar-on");
        window.untilRead("2026年11月");
        untilCell(LocalDate.of(2026, 11, 9), "1 项期限");
        window.press("calendar-today");
        window.untilRead("2026年10月");
    }

    @Test
    void one_case_alone_stays_chosen_when_something_is_recorded() {
        untilCell(LocalDate.of(2026, 10, 12), "1 项期限");
        window.choose("calendar-case", DemonstrationCases.RUBBLE);
        untilCell(LocalDate.of(2026, 10, 12), "0 项期限");
        record();
        untilCell(LocalDate.of(2026, 10, 12), "0 项期限");
        assertThat(chosenCase()).isEqualTo(DemonstrationCases.RUBBLE);
        window.press("calendar-reset");
        untilCell(LocalDate.of(2026, 10, 12), "1 项期限");
    }

    private String chosenCase() {
        return window.ask(() -> String.valueOf(((javafx.scene.control.ComboBox<?>) window.node("calendar-case")).getValue()));
    }

    @Test
    void what_was_chosen_is_kept_with_the_workspace_and_counted() {
        window.choose("calendar-state", "进行");
        window.until("a count of some of them", () -> String.valueOf(((javafx.scene.control.Label) window.node("calendar-count")).getText()).contains("共"));
        assertThat(new KeptChoices(window.workspace()).calendar()).contains(new CalendarChoice("", "", "", "", "", "RUNNING"));
        window.press("calendar-reset");
        assertThat(new KeptChoices(window.workspace()).calendar()).contains(CalendarChoice.ALL);
    }

    @Test
    void the_duties_of_the_office_stand_on_their_days() {
        window.press("calendar-on");
        window.press("calendar-on");
        window.untilRead("报送线索清单");
        window.press("calendar-form-list");
        window.choose("calendar-kind", "自定期限");
        window.until("no duty", () -> window.nodes().noneMatch(node -> node instanceof javafx.scene.control.Labeled words
                && String.valueOf(words.getText()).contains("报送线索清单")));
    }

    @Test
    void bars_stand_by_case_and_what_stands_still_is_found_by_one_key() {
        window.press("calendar-form-strips");
        window.untilRead(DemonstrationCases.CHEMICALS);
        assertThat(lines()).anyMatch(words -> words.startsWith("进行，磋商期限，" + DemonstrationCases.CHEMICALS));
        window.press("calendar-suspended");
        window.until("only what stands still", () -> !lines().isEmpty() && lines().stream().allMatch(words -> words.startsWith("中止，")));
        assertThat(lines()).anyMatch(words -> words.contains(DemonstrationCases.MANGROVES) && words.contains("今 中止"));
    }

    /** What is said of each bar in sight. */
    private List<String> lines() {
        return window.ask(() -> window.nodes().filter(node -> node.getStyleClass().contains("strip-line"))
                .map(node -> String.valueOf(node.getAccessibleText())).filter(words -> words.contains("起算")).toList());
    }

    @Test
    void what_if_moves_a_day_on_screen_and_records_nothing() {
        long entries = window.workspace().entries();
        select(LocalDate.of(2026, 11, 9));
        window.press("calendar-what-if");
        window.untilRead("试算，不记录");
        assertThat(window.words()).contains("试算，不记录", "还没有改动。选一项，填上日期。");
        window.setDay("what-if-moved-to", LocalDate.of(2026, 8, 12));
        assertThat(window.words()).contains("11-09", "11-10").anyMatch(words -> words.startsWith("不变的 "));
        window.choose("what-if-deadline", "磋商期限");
        window.setDay("what-if-extended-on", LocalDate.of(2026, 10, 9));
        assertThat(window.words()).contains("这个规则包没有规定这项期限可以延长。");
        window.press("what-if-clear");
        assertThat(window.words()).contains("还没有改动。选一项，填上日期。");
        window.setDay("what-if-from", LocalDate.of(2026, 10, 9));
        assertThat(window.words()).contains("这个规则包没有中止的规定，期限照常走。");
        window.press("what-if-close");
        assertThat(window.has("what-if-entry")).isFalse();
        assertThat(window.workspace().entries()).isEqualTo(entries);
    }

    @Test
    void what_is_supposed_can_be_carried_over_into_the_form() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        window.turn(bench -> bench.whatIf(id, "consultation-period-1"));
        window.untilRead("试算，不记录");
        window.setDay("what-if-moved-to", LocalDate.of(2026, 8, 12));
        window.press("what-if-record");
        assertThat(window.has("field-reason")).isTrue();
        assertThat(window.<Object>ask(() -> ((javafx.scene.control.DatePicker) window.node("record-on")).getValue())).isEqualTo(LocalDate.of(2026, 8, 12));
    }

    @Test
    void a_count_says_what_it_rests_on() {
        select(LocalDate.of(2026, 11, 9));
        window.press("calendar-explain");
        window.untilRead("依据和来源");
        assertThat(window.words()).contains("依据和来源", "事件", "规则包", "工作日历")
                .anyMatch(words -> words.startsWith("2026-08-11 磋商告知书送达") && words.contains("记录"))
                .anyMatch(words -> words.startsWith("NMG-2025 版本 ")).anyMatch(words -> words.startsWith("2026 年 http"));
    }

    @Test
    void a_day_that_is_passed_over_names_the_paper() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.MANGROVES);
        window.turn(bench -> bench.explain(id, "investigation-1"));
        window.untilRead("依据和来源");
        List<String> days = window.ask(() -> window.nodes().filter(node -> node.getStyleClass().contains("paused") && node.getStyleClass().contains("day-cell"))
                .map(node -> String.valueOf(node.getAccessibleText())).filter(words -> words.startsWith("20")).toList());
        assertThat(days).isNotEmpty().allMatch(words -> words.contains("08-21 委托书生效"));
        assertThat(window.words()).anyMatch(words -> words.endsWith("报告未到"));
    }

    private void select(LocalDate day) {
        javafx.scene.Node grid = window.node("calendar-month");
        window.turn(bench -> ((org.huansun.ui.kit.MonthGrid) grid).selected().set(day));
        untilCell(day, "1 项期限");
    }

    @Test
    void the_filters_of_the_list_stay_when_something_is_recorded() {
        window.turn(bench -> bench.shell().page().set("cases"));
        window.untilRead("共 5 件");
        window.choose("cases-state", "有逾期的");
        window.choose("cases-stage", "核查");
        window.untilRead("1 件，共 5 件");
        record();
        window.turn(bench -> bench.shell().page().set("cases"));
        window.press("case-back");
        window.untilRead("1 件，共 5 件");
    }

    @Test
    void the_bar_below_explains_the_day_and_leads_to_the_day_strip() {
        select(LocalDate.of(2026, 11, 9));
        assertThat(window.words()).contains("磋商期限 · 某某化工渗坑案", "08-11 起算 · 稳妥日 11-09 · 第二十七条", "2026-11-09 星期一");
        window.press("calendar-explain");
        window.untilRead("08-11 磋商告知书送达，次日起算，90 日");
        assertThat(window.words()).contains("08-11 磋商告知书送达，次日起算，90 日");
    }

    /** Records through the form, as every page is told of it then. */
    private void record() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.TAILINGS);
        window.turn(bench -> bench.recordIn(id, "remark-made"));
        window.type("field-text", "等待义务人答复");
        window.press("record-save");
        window.turn(bench -> bench.shell().page().set("calendar"));
    }

    private List<String> cells() {
        return window.ask(() -> window.nodes().filter(node -> node.getStyleClass().contains("month-cell"))
                .map(node -> String.valueOf(node.getAccessibleText())).toList());
    }

    private void untilCell(LocalDate day, String ending) {
        window.until(day + " " + ending, () -> cells().stream().anyMatch(words -> words.startsWith(day.toString()) && words.endsWith(ending)));
    }

    private String cell(LocalDate day) {
        return cells().stream().filter(words -> words.startsWith(day.toString())).findFirst().orElseThrow();
    }
}
