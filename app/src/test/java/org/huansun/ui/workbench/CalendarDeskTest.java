package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
        assertThat(window.words()).contains("2026年11月");
        assertThat(cell(LocalDate.of(2026, 11, 9))).endsWith("1 项期限");
        window.press("calendar-today");
        assertThat(window.words()).contains("2026年10月");
    }

    @Test
    void one_case_alone_stays_chosen_when_something_is_recorded() {
        window.choose("calendar-case", DemonstrationCases.RUBBLE);
        assertThat(cell(LocalDate.of(2026, 10, 12))).endsWith("0 项期限");
        record();
        assertThat(cell(LocalDate.of(2026, 10, 12))).endsWith("0 项期限");
        assertThat(window.<String>ask(() -> String.valueOf(
                ((javafx.scene.control.ComboBox<?>) window.node("calendar-case")).getValue()))).isEqualTo(DemonstrationCases.RUBBLE);
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
        window.press("calendar-on");
        window.turn(bench -> { });
        javafx.scene.Node grid = window.node("calendar-month");
        window.turn(bench -> ((org.huansun.ui.kit.MonthGrid) grid).selected().set(LocalDate.of(2026, 11, 9)));
        assertThat(window.words()).contains("磋商期限 · 某某化工渗坑案", "08-11 起算", "2026-11-09 星期一");
        window.press("calendar-explain");
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

    private String cell(LocalDate day) {
        return cells().stream().filter(words -> words.startsWith(day.toString())).findFirst().orElseThrow();
    }
}
