package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code case pack}: a case that was filed under the trial rules of 2022 and is still open. */
class PackChoiceCommandTest extends CommandLineTest {

    private String workspace = "";
    private String id = "";

    @BeforeEach
    void file() {
        workspace = folder.resolve("w").toString();
        json("init", workspace, "--region", "NMG", "--no-passphrase");
        id = json("case", "new", "-w", workspace, "--title", "东河渗坑案", "--region", "NMG").get("id").asText();
        record("clue-received", "2025-04-03", "channel=6");
        record("filing-approved", "2025-05-08", "approver=王");
        record("notice-served", "2025-05-12", "method=直接送达");
        record("meeting-held", "2025-05-20", "outcome=divided");
    }

    private void record(String type, String on, String value) {
        done("case", "record", id, type, "-w", workspace, "--on", on, "--set", value);
    }

    private List<String> findings() {
        return StreamSupport.stream(json("case", "show", id, "-w", workspace).get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asText()).toList();
    }

    @Test
    void the_case_asks_for_a_choice_first_of_all() {
        JsonNode shown = json("case", "show", id, "-w", workspace);
        assertThat(shown.get("pack").asText()).isEqualTo("NMG-2022");
        assertThat(shown.get("next").get(0)).isEqualTo(tree("{\"id\":\"choose-pack\",\"leave\":\"due\","
                + "\"text\":\"沿用 NMG-2022 或者改用 NMG-2025：前者 2025-05-09 起废止\",\"article\":\"第五十条\",\"due\":null,"
                + "\"promptness\":\"unstated\",\"entry\":\"pack-chosen\"}"));
        assertThat(findings()).contains("pack-repealed");
    }

    @Test
    void the_day_before_the_repeal_nothing_is_asked() {
        JsonNode shown = json("case", "show", id, "-w", workspace, "--as-of", "2025-05-08");
        assertThat(shown.get("next").get(0).get("id").asText()).isNotEqualTo("choose-pack");
        assertThat(json("case", "show", id, "-w", workspace, "--as-of", "2025-05-09").get("next").get(0).get("id").asText())
                .isEqualTo("choose-pack");
    }

    @Test
    void comparing_shows_old_date_and_new_date_article_against_article() {
        JsonNode change = json("case", "pack", "compare", id, "-w", workspace, "--as-of", "2025-05-21");
        assertThat(change.get("from").asText() + " " + change.get("to").asText()).isEqualTo("NMG-2022 NMG-2025");
        assertThat(change.get("moves")).extracting(PackChoiceCommandTest::line).containsExactly(
                "义务人答复期限 2025-05-19 第二十三条 | 2025-05-19 第二十三条",
                "磋商期限 2025-08-11 第二十七条 | 2025-08-11 第二十七条",
                "再次磋商间隔 2025-06-04 第二十七条 | -",
                "初步核查期限 - | 2025-05-06 第十四条");
        assertThat(change.get("moves")).extracting(move -> move.get("moves").asBoolean())
                .containsExactly(false, false, true, true);
        assertThat(done("case", "pack", "compare", id, "-w", workspace).out()).contains("初步核查期限", "新出现：");
    }

    private static String line(JsonNode move) {
        return move.get("name").asText() + " " + side(move.get("before")) + " | " + side(move.get("after"));
    }

    private static String side(JsonNode deadline) {
        return deadline.isNull() ? "-" : deadline.get("due").asText() + " " + deadline.get("article").asText();
    }

    @Test
    void changing_is_an_entry_with_the_reason_and_what_it_left() {
        done("case", "pack", "choose", id, "NMG-2025", "-w", workspace, "--reason", "会商决定");
        JsonNode shown = json("case", "show", id, "-w", workspace);
        assertThat(shown.get("pack").asText()).isEqualTo("NMG-2025");
        assertThat(findings()).doesNotContain("pack-repealed");
        assertThat(shown.get("entries")).anySatisfy(entry -> {
            assertThat(entry.get("attributes").path("from").asText()).isEqualTo("NMG-2022");
            assertThat(entry.get("attributes").path("reason").asText()).isEqualTo("会商决定");
        });
    }

    @Test
    void staying_is_an_answer_too() {
        done("case", "pack", "choose", id, "NMG-2022", "-w", workspace, "--reason", "磋商已近尾声");
        assertThat(json("case", "show", id, "-w", workspace).get("pack").asText()).isEqualTo("NMG-2022");
        assertThat(findings()).doesNotContain("pack-repealed");
    }

    @Test
    void a_choice_without_a_reason_or_of_another_regions_pack_is_refused() {
        assertThat(stopped(3, "case", "pack", "choose", id, "NMG-2025", "-w", workspace, "--reason", " "))
                .isEqualTo("理由：选择规则包要写理由。写明为什么沿用或者改用（reason）。");
        assertThat(stopped(3, "case", "pack", "choose", id, "GX-DRAFT", "-w", workspace, "--reason", "试"))
                .isEqualTo("规则包：GX-DRAFT 是 GX 的规则包，不能用于 NMG 的案件。选本地区的规则包或 CN-2020。");
        assertThat(stopped(3, "case", "pack", "choose", id, "NMG-2099", "-w", workspace, "--reason", "试"))
                .startsWith("NMG-2099：没有这个规则包。");
    }

    @Test
    void a_case_that_is_closed_asks_for_nothing() {
        record("case-closed", "2025-05-30", "note=x");
        assertThat(findings()).doesNotContain("pack-repealed");
    }
}
