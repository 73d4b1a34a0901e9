package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest extends CommandLineTest {

    private static final List<String> PACKS = List.of("CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024");

    @Test
    void all_packs_are_listed_and_the_draft_and_the_unknown_days_are_marked() {
        JsonNode packs = json("rules", "list");
        assertThat(packs).extracting(pack -> pack.get("id").asText()).containsExactlyInAnyOrderElementsOf(PACKS);
        assertThat(packs).filteredOn(pack -> pack.get("id").asText().equals("CN-2020"))
                .extracting(pack -> pack.get("standing").get("effective").asText()).containsExactly("unknown");
        assertThat(done("rules", "list").out()).contains(PACKS).contains("征求意见稿");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024"})
    void a_pack_is_shown_whole_in_the_form_that_was_promised(String id) {
        JsonNode pack = json("rules", "show", id);
        assertThat(names(pack)).containsSubsequence("id", "title", "number", "region", "standing", "counting",
                "periods",
                "thresholds", "lists", "script", "attendance", "duties", "documents", "articles", "openPoints");
        assertThat(pack.get("id").asText()).isEqualTo(id);
        assertThat(pack.get("periods")).isNotEmpty().allSatisfy(period ->
                assertThat(names(period)).startsWith("id", "name", "article", "amount", "unit", "strength"));
        assertThat(pack.get("thresholds")).allSatisfy(item ->
                assertThat(names(item)).contains("id", "name", "article", "value", "unit", "excludes"));
        assertThat(pack.get("lists")).allSatisfy(list -> {
            assertThat(names(list)).contains("id", "name", "article", "items");
            assertThat(list.get("items")).isNotEmpty().allSatisfy(item -> assertThat(names(item)).startsWith("id", "text"));
        });
        assertThat(pack.get("script")).allSatisfy(step ->
                assertThat(names(step)).contains("number", "title", "article", "readAloud"));
        assertThat(pack.get("articles")).isNotEmpty().allSatisfy(article ->
                assertThat(names(article)).contains("number", "heading", "digest"));
        assertThat(done("rules", "show", id).out()).startsWith(pack.get("title").asText());
    }

    @Test
    void articles_are_written_as_the_text_numbers_them() {
        assertThat(json("rules", "show", "NMG-2025").get("articles").get(26).get("article").asText())
                .isEqualTo("第二十七条");
        assertThat(json("rules", "show", "CN-2020").get("articles").get(5).get("article").asText()).isEqualTo("六");
        assertThat(json("rules", "show", "NMG-2025").get("script")).hasSize(9);
        assertThat(json("rules", "show", "GX-DRAFT").get("script")).hasSize(5);
    }

    @Test
    void a_pack_that_is_not_there_is_bad_input() {
        assertThat(stopped(3, "rules", "show", "NMG-2099")).startsWith("NMG-2099：没有这个规则包。有的是：");
        assertThat(stopped(3, "rules", "diff", "NMG-2025", "XX")).startsWith("XX：没有这个规则包。");
        assertThat(stopped(3, "rules", "diff", "NMG-2025", "NMG-2025")).startsWith("NMG-2025：两个规则包相同。");
    }

    @Test
    void a_pack_without_mistakes_passes_the_check() {
        String pack = file("NMG-2025.yaml", shipped()).toString();
        assertThat(json("rules", "check", pack)).isEqualTo(tree("{\"valid\":true,\"problems\":[]}"));
        assertThat(done("rules", "check", pack).out()).isEqualTo("没有错误\n");
    }

    private static String shipped() {
        return new String(SeedFiles.bytes("rulepacks/NMG-2025.yaml"), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_pack_with_a_mistake_does_not_hold_and_the_mistake_is_named_with_its_line() {
        String text = shipped().replaceFirst("natural-day", "lunar-day");
        long line = text.substring(0, text.indexOf("lunar-day")).lines().count();
        String pack = file("mine.yaml", text).toString();
        Ran ran = run("rules", "check", pack, "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("valid").asBoolean()).isFalse();
        assertThat(ran.json().get("problems")).isNotEmpty().anySatisfy(problem -> {
            assertThat(names(problem)).containsExactly("path", "line", "text", "remedy");
            assertThat(problem.get("path").asText()).isEqualTo("mine.yaml");
            assertThat(problem.get("line").asLong()).isEqualTo(line);
        });
        assertThat(run("rules", "check", pack).status()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_bad_input_and_not_a_failed_check() {
        String missing = folder.resolve("none.yaml").toString();
        assertThat(stopped(3, "rules", "check", missing)).isEqualTo(missing + "：没有这个文件。检查路径。");
    }

    @Test
    void two_packs_are_told_apart_item_by_item() {
        JsonNode differences = json("rules", "diff", "NMG-2022", "NMG-2025");
        assertThat(differences).isNotEmpty().allSatisfy(item -> {
            assertThat(names(item)).containsExactly("kind", "id", "name", "one", "other", "oneArticle", "otherArticle", "lines");
            assertThat(item.get("one")).isNotEqualTo(item.get("other"));
        });
        assertThat(differences).filteredOn(item -> item.get("id").asText().equals("next-meeting")).singleElement()
                .satisfies(item -> assertThat(item.get("other").isNull()).isTrue());
        assertThat(differences).filteredOn(item -> item.get("id").asText().equals("simple-assessment-amount")).singleElement()
                .satisfies(item -> {
                    assertThat(item.get("oneArticle").asText()).isEqualTo("第二十条");
                    assertThat(item.get("lines").get(0)).isEqualTo(tree("""
                            {"feature":"value","name":"界限","one":"不超过 500000 元","other":"不超过 300000 元"}"""));
                });
        assertThat(done("rules", "diff", "NMG-2022", "NMG-2025").out()).startsWith("项目")
                .contains("数额与次数：简易评估金额上限", "不超过 500000 元");
    }
}
