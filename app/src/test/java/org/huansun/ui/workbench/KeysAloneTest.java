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
        assertThat(window.has("case-timeline")).isTrue();
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
    void f1_says_what_the_page_is_for() {
        hand.key(KeyCode.F1);
        assertThat(window.node("trouble-0").getAccessibleText()).startsWith("这一页列出现在要做的事");
    }
}
