package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.numeral.ChineseNumeral;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDeskTest {

    private static final RulePack PACK = DemonstrationCases.LAW.packs().get("NMG-2025");

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        window.turn(bench -> bench.shell().page().set("library"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_text_is_previewed_and_once_kept_stands_beside_the_digest_of_its_article() throws IOException {
        assertThat(window.words()).contains("还没有导入官方文本");
        preview(text(PACK.articles().size()));
        assertThat(window.words()).contains("找到 50 条，与规则包的条数相符", "第一条是编造的，说的是第 1 件事。", "text.txt");
        assertThat(window.<Integer>ask(() -> ((TableView<?>) window.nodes()
                .filter(node -> "preview-articles".equals(node.getId())).findFirst().orElseThrow()).getItems().size())).isEqualTo(50);
        window.press("preview-keep");
        window.untilRead("《" + PACK.title() + "》已载入，共 50 条");
        window.untilRead("第一条　第一条是编造的，说的是第 1 件事。");
        assertThat(window.words()).doesNotContain("还没有导入官方文本");
        assertThat(window.workspace().officeLog()).hasSize(1);
    }

    @Test
    void a_users_pack_is_taken_in_and_shown_and_one_with_mistakes_is_not() throws IOException {
        String mine = new String(SeedFiles.bytes("rulepacks/NMG-2025.yaml"), StandardCharsets.UTF_8)
                .replace("id: NMG-2025", "id: YL-2026").replace("region: NMG", "region: YL").replace("  repeals: [NMG-2022]\n", "");
        window.files().choose(Files.writeString(folder.resolve("mine.yaml"), mine.replace("unit: natural-day", "unit: moon")));
        window.press("library-add-pack");
        assertThat(window.words()).anyMatch(words -> words.contains("“unit”不能是“moon”"));
        assertThat(window.workspace().law().packs().find("YL-2026")).isEmpty();

        window.files().choose(Files.writeString(folder.resolve("mine.yaml"), mine));
        window.press("library-add-pack");
        assertThat(window.words()).anyMatch(words -> words.startsWith("已载入 YL-2026"));
        assertThat(window.workspace().law().packs().find("YL-2026")).isPresent();
        assertThat(window.workspace().folder().resolve("rulepacks/YL-2026.yaml")).isRegularFile();
    }

    @Test
    void nothing_is_kept_of_a_text_that_was_only_previewed() throws IOException {
        preview(text(PACK.articles().size()));
        assertThat(window.workspace().officeLog()).isEmpty();
        window.press("preview-discard");
        assertThat(window.words()).contains("还没有导入官方文本");
        assertThat(window.workspace().officeLog()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_file_that_was_changed_after_its_preview_is_not_kept() throws IOException {
        Path file = text(PACK.articles().size());
        preview(file);
        Files.writeString(file, Files.readString(file).replace("第 7 件事", "另一件事"));
        window.press("preview-keep");
        window.untilRead("改动过");
        assertThat(window.workspace().officeLog()).isEmpty();
    }

    @Test
    void a_second_text_says_which_one_it_replaces() throws IOException {
        preview(text(PACK.articles().size()));
        window.press("preview-keep");
        window.untilRead("已载入");
        preview(text(PACK.articles().size()));
        assertThat(window.words()).anyMatch(words -> words.contains("代替先前导入的“text.txt”"));
    }

    @Test
    void a_text_with_too_few_articles_is_refused_with_a_sentence_and_leaves_no_trace() throws IOException {
        window.files().choose(text(3));
        window.press("library-import");
        window.until("a trouble", () -> window.has("trouble-0"));
        assertThat(window.node("trouble-0").getAccessibleText()).contains("3").contains("50");
        assertThat(window.words()).contains("还没有导入官方文本");
        assertThat(window.workspace().officeLog()).isEmpty();
    }

    @Test
    void a_deadline_leads_to_its_article() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        window.turn(bench -> bench.explain(id, "consultation-period-1"));
        window.press("explanation-article");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第二十七条 "));
    }

    @Test
    void an_article_shows_what_the_pack_draws_from_it() {
        window.turn(bench -> bench.openArticle("NMG-2025", "第二十九条"));
        assertThat(window.words()).contains("本条的规则", "磋商不成的情形", "7 项", "（6）磋商期限已过，仍没有协议",
                "视为磋商不成的会议次数", "不少于 3 次");
        window.turn(bench -> bench.openArticle("NMG-2025", "第二十七条"));
        assertThat(window.words()).contains("磋商期限", "90 日", "原则上", "磋商告知书送达", "增加会议次数的同意意见")
                .doesNotContain("磋商不成的情形");
        window.turn(bench -> bench.openArticle("NMG-2025", "第二十六条"));
        assertThat(window.words()).contains("第 9 步 核对记录并签字", "主持人");
    }

    @Test
    void an_open_case_in_which_the_article_is_at_work_is_named_and_opened() {
        window.turn(bench -> bench.openArticle("NMG-2025", "第二十七条"));
        window.untilRead(DemonstrationCases.CHEMICALS);
        window.press("library-use-0");
        assertThat(window.ask(() -> window.bench().shell().page().get())).isEqualTo("cases");
        assertThat(window.words()).contains(DemonstrationCases.CHEMICALS);
    }

    @Test
    void an_article_that_is_at_work_nowhere_says_so() {
        window.turn(bench -> bench.openArticle("NMG-2025", "第一条"));
        window.untilRead("在办案件没有用到本条");
    }

    @Test
    void words_are_found_in_the_pack_and_then_in_all_and_marked_where_they_stand() {
        window.type("library-words", "磋商三次");
        assertThat(hits()).isEmpty();
        window.press("library-all-packs");
        assertThat(hits()).hasSize(2);
        window.fireEnter("library-words");
        assertThat(window.words()).contains("第三十条 磋商不成", "NMG-2022");
        assertThat(hits()).hasSize(2);
        assertThat(window.looksOf("磋商三次")).contains("hit");
    }

    @Test
    void a_hit_is_chosen_with_the_arrow_keys() {
        window.type("library-words", "期限");
        new Hand(window).click("library-words").key(KeyCode.DOWN).key(KeyCode.DOWN).key(KeyCode.ENTER);
        assertThat(window.looksOf("期限")).contains("hit");
    }

    @Test
    void words_in_the_official_text_are_found_and_marked() throws IOException {
        preview(text(PACK.articles().size()));
        window.press("preview-keep");
        window.untilRead("已载入");
        window.untilRead("说的是第 1 件事");
        window.type("library-words", "说的是第 33 件事");
        assertThat(hits()).hasSize(1);
        window.fireEnter("library-words");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第三十三条 "));
        assertThat(window.looksOf("说的是第 33 件事")).contains("hit");
    }

    @Test
    void what_a_pack_borrows_is_shown_as_borrowed_and_leads_there() {
        window.turn(bench -> bench.searchLaw("强制执行申请书（示范文本[7]）"));
        window.turn(bench -> bench.openArticle("NX-2024", ""));
        assertThat(window.words()).contains("借用自 CN-2020", "磋商期限的起算日");
        window.press("library-borrow-0");
        assertThat(window.words()).anyMatch(words -> words.startsWith("六 "));
    }

    @Test
    void a_pack_is_compared_with_the_one_that_it_repealed_and_an_article_leads_back_to_the_reader() {
        window.press("library-compare");
        assertThat(window.words()).anyMatch(words -> words.startsWith("NMG-2022 · "))
                .anyMatch(words -> words.startsWith("NMG-2025 · ")).anyMatch(words -> words.startsWith("不同 "));
        int before = rows("compare-rows").size();
        window.press("compare-all");
        assertThat(rows("compare-rows")).hasSizeGreaterThan(before);
        window.press("compare-right-1");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第五十条 "));
    }

    @Test
    void other_packs_can_be_compared() {
        window.press("library-compare");
        window.choose("compare-left", "PackRow[id=NX-2024");
        window.choose("compare-right", "PackRow[id=GX-DRAFT");
        assertThat(rows("compare-rows")).anySatisfy(row -> assertThat(row.toString()).contains("初步核查", "30 日", "5 个工作日"));
        window.press("compare-back");
        assertThat(window.has("library-articles")).isTrue();
    }

    @Test
    void the_search_over_everything_finds_articles_too() {
        window.turn(bench -> {
            bench.shell().page().set("today");
            bench.shell().searchWords().set("羁押");
        });
        window.until("the hits", () -> window.has("search-hit-0"));
        window.press("search-hit-0");
        assertThat(window.ask(() -> window.bench().shell().page().get())).isEqualTo("library");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第二十九条 "));
    }

    private void preview(Path file) {
        window.files().choose(file);
        window.press("library-import");
        window.until("the preview", () -> window.has("preview-keep"));
    }

    private List<?> hits() {
        return rows("library-hits");
    }

    private List<?> rows(String list) {
        ListView<?> view = (ListView<?>) window.node(list);
        return window.ask(() -> List.copyOf(view.getItems()));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("office/evidence"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path text(int articles) throws IOException {
        String text = IntStream.rangeClosed(1, articles)
                .mapToObj(number -> "第%s条　第%s条是编造的，说的是第 %d 件事。".formatted(
                        ChineseNumeral.of(number), ChineseNumeral.of(number), number))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("text.txt"), PACK.title() + "\n\n" + text + "\n");
    }
}
