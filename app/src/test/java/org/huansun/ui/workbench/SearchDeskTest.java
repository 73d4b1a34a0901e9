package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.huansun.casefile.Attributes;
import org.huansun.ui.search.ResultRow;
import org.huansun.workspace.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a few words to where they stand, by keys. */
class SearchDeskTest {

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

    @SuppressWarnings("unchecked")
    private List<ResultRow> rows() {
        return window.ask(() -> List.copyOf(((ListView<ResultRow>) window.node("search-results")).getItems()));
    }

    private void search(String words) {
        hand.with(KeyCode.CONTROL, KeyCode.K).write(words);
        window.until("hits", () -> window.has("search-all"));
        hand.key(KeyCode.ENTER);
        window.until("the page", () -> window.has("search-results"));
    }

    private void remarks(int count) {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE);
        window.workspace().record(IntStream.range(0, count).mapToObj(at -> Draft.of(id, "remark-made", DemonstrationCases.TODAY,
                new Attributes(java.util.Map.of("note", "第" + at + "次看见鸿雁")))).toList());
    }

    @Test
    void enter_opens_all_that_was_found_with_a_count_for_each_kind() {
        search("化工");
        window.untilRead("案件 1");

        assertThat(window.words()).contains("化工");
        assertThat(rows().getFirst().kind()).isEqualTo("案件");
        assertThat(rows()).anyMatch(row -> row.kind().equals("案情记录") && row.words().hit().equals("化工"));
    }

    @Test
    void a_hit_is_reached_and_opened_by_arrows_and_enter() {
        search("红树林");
        window.until("rows", () -> !rows().isEmpty());
        hand.key(KeyCode.DOWN).key(KeyCode.DOWN).key(KeyCode.UP).key(KeyCode.ENTER);

        assertThat(window.has("case-timeline")).isTrue();
        assertThat(window.words()).contains(DemonstrationCases.MANGROVES);
    }

    @Test
    void a_hit_in_an_entry_opens_its_case_on_that_entry() {
        search("红树林");
        window.until("an entry", () -> rows().stream().anyMatch(row -> row.kind().equals("案情记录")));
        String target = rows().stream().filter(row -> row.kind().equals("案情记录")).findFirst().orElseThrow().target();
        window.turn(bench -> bench.open(new org.huansun.ui.shell.SearchHit("", org.huansun.ui.kit.MarkedWords.plain(""),
                org.huansun.ui.kit.MarkedWords.plain(""), target)));

        assertThat(window.words()).contains(DemonstrationCases.MANGROVES, "编号");
    }

    @Test
    void up_from_the_first_hit_leads_back_to_the_words() {
        search("红树林");
        window.until("rows", () -> !rows().isEmpty());
        hand.key(KeyCode.DOWN).key(KeyCode.UP).write("zzzz");
        window.untilRead("没有找到");

        assertThat(rows()).isEmpty();
    }

    @Test
    void articles_are_found_too_and_open_the_law() {
        search("磋商期限");
        window.untilRead("条文");
        window.until("articles", () -> rows().stream().anyMatch(row -> row.kind().equals("条文")));
        window.press("search-kind-article");
        window.until("articles alone", () -> rows().stream().allMatch(row -> row.kind().equals("条文")));
        hand.click("search-words").key(KeyCode.DOWN).key(KeyCode.ENTER);

        assertThat(window.has("library-words")).isTrue();
    }

    @Test
    void more_than_a_page_comes_piece_by_piece() {
        remarks(120);
        search("鸿雁");
        window.until("fifty", () -> rows().size() == 50);
        window.untilRead("全部 120");
        window.press("search-more");
        window.until("a hundred", () -> rows().size() == 100);
        window.press("search-more");
        window.until("all", () -> rows().size() == 120);

        assertThat(rows()).extracting(row -> row.words().words()).doesNotHaveDuplicates();
        assertThat(rows().getFirst().words().words()).contains("第119次");
    }

    @Test
    void while_somebody_types_only_the_last_words_are_answered() {
        remarks(3);
        window.turn(bench -> {
            bench.shell().searchWords().set("鸿");
            bench.shell().searchWords().set("鸿鹄");
            bench.shell().searchWords().set("鸿雁");
        });
        window.until("hits", () -> window.has("search-hit-0"));

        assertThat(window.ask(() -> window.bench().shell().answer().get().words())).isEqualTo("鸿雁");
        window.untilRead("查看全部 3 条（Enter）");
        hand.with(KeyCode.CONTROL, KeyCode.K).key(KeyCode.ESCAPE);
        assertThat(window.has("search-hit-0")).isFalse();
    }

    @Test
    void a_name_is_found_by_its_initials_and_the_page_says_so() {
        search("hsl");
        window.untilRead("按拼音首字母找到");

        assertThat(rows().getFirst().title().hit()).isEqualTo("红树林");
    }

    @Test
    void the_type_of_an_entry_is_found_by_its_initials() {
        window.turn(bench -> bench.recordIn(DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE), ""));
        window.type("record-search", "pzla");
        window.fireEnter("record-search");

        assertThat(window.words()).contains("批准立案、启动索赔");
    }
}
