package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a car, without a mouse. */
class KeysAloneTest {

    @TempDir
    Path folder;

    private OpenWorkbench window;
    private Hand hand;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        hand = new Hand(window);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_fact_is_recorded_on_an_open_case() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE);
        window.turn(bench -> bench.openCase(id));
        hand.key(KeyCode.N).write("filing-app").key(KeyCode.ENTER);
        assertThat(window.words()).contains("批准立案、启动索赔", "还缺：批准人");
        hand.key(KeyCode.TAB).write("李局长").with(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.RUBBLE).live("filing-approved"))
                .singleElement().satisfies(entry -> {
                    assertThat(entry.body().text("approver")).contains("李局长");
                    assertThat(entry.on()).isEqualTo(DemonstrationCases.TODAY);
                });
        hand.key(KeyCode.N);
        assertThat(window.has("record-search")).isTrue();
        hand.key(KeyCode.ESCAPE);
        assertThat(window.has("record-search")).isFalse();
    }

    @Test
    void a_case_is_found_by_ctrl_k_and_a_few_words() {
        hand.with(KeyCode.CONTROL, KeyCode.K).write("红树林");
        window.until("the hits", () -> window.has("search-hit-0"));
        assertThat(window.node("search-hit-0").getAccessibleText()).isEqualTo("案件 红树林湿地填埋案");
        hand.key(KeyCode.TAB).key(KeyCode.SPACE);
        window.until("the case", () -> window.has("case-timeline"));
    }

    @Test
    void a_statement_is_noted_as_soon_as_the_host_s_screen_is_up() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        window.turn(bench -> bench.host(id, 2));
        hand.key(KeyCode.F4).write("扩散范围以监测井为界").key(KeyCode.ENTER);
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.CHEMICALS).live("statement-noted"))
                .singleElement().satisfies(entry -> {
                    assertThat(entry.body().text("speaker")).contains("鉴定机构");
                    assertThat(entry.body().text("text")).contains("扩散范围以监测井为界");
                });
        window.press("host-leave");
    }

    @Test
    void f1_says_what_the_page_is_for_and_f1_or_esc_takes_it_away() {
        hand.key(KeyCode.F1);
        assertThat(window.words()).contains("办案人员每天先看这一页：现在必须做什么，最急的在最前。");
        hand.key(KeyCode.F1);
        assertThat(window.has("help-sheet")).isFalse();
        hand.key(KeyCode.F1).key(KeyCode.ESCAPE);
        assertThat(window.has("help-sheet")).isFalse();
    }

    @Test
    void pages_are_turned_by_ctrl_and_a_digit() {
        hand.with(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.bench().shell().page().get()).isEqualTo("cases");
        hand.with(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(window.bench().shell().page().get()).as("文书 can't be opened yet").isEqualTo("cases");
        hand.with(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(window.bench().shell().page().get()).isEqualTo("settings");
    }
}
