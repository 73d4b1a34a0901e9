package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.api.Test;

/** A user's pack on the command line: Ningxia's text under the name of a province that doesn't exist. */
class UserPackCommandsTest extends CommandLineTest {

    private static final String NX = new String(SeedFiles.bytes("rulepacks/NX-2024.yaml"), StandardCharsets.UTF_8);

    private static String yl(String version) {
        return NX.replace("id: NX-2024", "id: YL-2024").replace("region: NX", "region: YL").replace("宁夏回族自治区", "云岭省")
                .replaceFirst("version: \"[^\"]*\"", "version: \"" + version + "\"");
    }

    private static JsonNode ids(JsonNode packs) {
        return tree(packs.findValuesAsText("id").stream().map(id -> '"' + id + '"').toList().toString());
    }

    private static long lineOf(String text, String words) {
        return text.lines().takeWhile(line -> !line.contains(words)).count() + 1;
    }

    /** Puts a file into the workspace by hand. */
    private static void dropIn(String workspace, String name, String text) throws IOException {
        Files.createDirectories(Path.of(workspace, "rulepacks"));
        Files.writeString(Path.of(workspace, "rulepacks", name), text);
    }

    @Test
    void a_pack_that_was_added_is_listed_shown_and_compared_in_its_workspace_alone() {
        String workspace = workspace();
        JsonNode added = json("rules", "add", file("云岭.yaml", yl("1")).toString(), "-w", workspace);

        assertThat(added.get("id").asText() + added.get("version").asText() + added.get("new")).isEqualTo("YL-20241true");
        assertThat(ids(json("rules", "list", "-w", workspace))).contains(tree("\"YL-2024\""));
        assertThat(ids(json("rules", "list"))).doesNotContain(tree("\"YL-2024\""));
        assertThat(json("rules", "show", "YL-2024", "-w", workspace).get("regionName").asText()).isEqualTo("云岭省");
        assertThat(stopped(3, "rules", "show", "YL-2024")).startsWith("YL-2024：没有这个规则包。");
        assertThat(json("rules", "diff", "NMG-2025", "YL-2024", "-w", workspace)).isNotEmpty();
        assertThat(done("rules", "list", "-w", workspace).out()).contains("YL-2024").contains("NMG-2025");
    }

    @Test
    void adding_a_pack_again_and_a_newer_version_of_it() {
        String workspace = workspace();
        assertThat(done("rules", "add", file("一.yaml", yl("1")).toString(), "-w", workspace).out())
                .startsWith("YL-2024 第 1 版已加入：云岭省");
        assertThat(done("rules", "add", file("一.yaml", yl("1")).toString(), "-w", workspace).out())
                .startsWith("YL-2024 第 1 版早已加入：");
        assertThat(done("rules", "add", file("二.yaml", yl("2")).toString(), "-w", workspace).out())
                .startsWith("YL-2024 第 2 版已加入：");
        assertThat(stopped(3, "rules", "add", file("一.yaml", yl("1")).toString(), "-w", workspace))
                .contains("一.yaml").contains("第 2 行：YL-2024 已有第 2 版");
    }

    @Test
    void a_pack_with_mistakes_is_bad_input_with_its_lines_and_nothing_is_kept() {
        String workspace = workspace();
        String broken = yl("1").replaceFirst("amount: 30", "amount: 三十").replaceFirst("value: ", "value: 约");
        String file = file("坏.yaml", broken).toString();

        assertThat(stopped(3, "rules", "add", file, "-w", workspace)).startsWith("坏.yaml：有 2 处错误，没有载入")
                .contains("第 " + lineOf(broken, "amount: 三十") + " 行：", "第 " + lineOf(broken, "value: 约") + " 行：");
        assertThat(Path.of(workspace, "rulepacks")).doesNotExist();
        assertThat(ids(json("rules", "list", "-w", workspace))).isEqualTo(ids(json("rules", "list")));
    }

    @Test
    void a_case_can_be_opened_in_the_region_and_under_the_pack() {
        String workspace = workspace();
        assertThat(stopped(3, "case", "new", "-w", workspace, "--title", "甲", "--region", "YL"))
                .isEqualTo("YL：没有这个地区的规则包。用 huansun rules list 看有哪些地区，或写 CN。");
        done("rules", "add", file("一.yaml", yl("1")).toString(), "-w", workspace);

        assertThat(json("case", "new", "-w", workspace, "--title", "甲", "--region", "YL").get("pack").asText()).isEqualTo("YL-2024");
        assertThat(json("case", "new", "-w", workspace, "--title", "乙", "--region", "YL", "--pack", "YL-2024").get("pack").asText())
                .isEqualTo("YL-2024");
        assertThat(stopped(3, "case", "new", "-w", workspace, "--title", "丙", "--region", "NX", "--pack", "YL-2024"))
                .contains("YL-2024 是 YL 的规则包");
    }

    @Test
    void a_workspace_with_the_demonstration_takes_a_pack() {
        String workspace = folder.resolve("w").toString();
        done("init", workspace, "--demo");
        JsonNode before = json("case", "list", "-w", workspace);
        done("rules", "add", file("一.yaml", yl("1")).toString(), "-w", workspace);

        assertThat(json("case", "list", "-w", workspace)).isEqualTo(before);
        assertThat(json("check", "-w", workspace).get("valid").asBoolean()).isTrue();
    }

    @Test
    void what_is_left_out_is_told_by_the_list_and_does_not_hold_in_the_check() throws IOException {
        String workspace = workspace();
        String broken = yl("1").replaceFirst("amount: 30", "amount: 三十");
        dropIn(workspace, "坏.yaml", broken);
        String place = "rulepacks/坏.yaml 第 " + lineOf(broken, "amount: 三十") + " 行";
        Ran list = run("rules", "list", "-w", workspace, "--json");

        assertThat(list.status()).isZero();
        assertThat(ids(list.json())).isEqualTo(ids(json("rules", "list")));
        assertThat(list.err()).isEqualTo("没有采用：" + place + "：“amount”应为大于零的整数，写的是“三十”。写数字，不带单位。\n");
        Ran check = run("check", "-w", workspace, "--json");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.json()).isEqualTo(tree("{\"valid\":false,\"problems\":[{\"code\":\"pack-left-out\","
                + "\"path\":\"" + place + "\",\"text\":\"“amount”应为大于零的整数，写的是“三十”，这个规则包没有采用。写数字，不带单位。\"}]}"));
    }

    @Test
    void a_workspace_is_not_made_with_a_pack_that_can_not_be_used() {
        String place = folder.resolve("w").toString();
        String beside = file("旁.yaml", NX.replace("id: NX-2024", "id: NX-2025")).toString();

        assertThat(stopped(3, "init", place, "--rules", beside)).contains("旁.yaml").contains("与 NX-2024 同时适用于 NX");
        assertThat(Path.of(place)).doesNotExist();
    }

    @Test
    void a_preview_of_an_official_text_shows_its_articles_and_keeps_nothing() {
        String workspace = workspace();
        StringBuilder text = new StringBuilder("编造的规定\n");
        json("rules", "show", "NX-2024").get("articles").forEach(article ->
                text.append(article.get("article").asText()).append("　样文，").append(article.get("heading").asText()).append("。\n"));
        String file = file("宁.txt", text.toString()).toString();

        JsonNode articles = json("library", "import", "NX-2024", file, "-w", workspace, "--preview");
        assertThat(articles).hasSize(40);
        assertThat(names(articles.get(0))).containsExactly("number", "article", "begins", "length");
        assertThat(articles.get(0).get("begins").asText()).startsWith("样文，");
        assertThat(done("library", "import", "NX-2024", file, "-w", workspace, "--preview").out())
                .contains("第四十条").endsWith("读出 40 条，没有保存；核对后去掉 --preview 再载入\n");
        assertThat(json("library", "article", "NX-2024", "1", "-w", workspace).get("official").isNull()).isTrue();
    }
}
