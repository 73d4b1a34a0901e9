package org.huansun.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.huansun.ui.kit.MarkedWords;
import org.huansun.ui.search.SearchModel.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What 搜索 knows while somebody types. */
class SearchModelTest {

    private final SearchModel model = new SearchModel();

    @BeforeEach
    void kinds() {
        model.kinds().setAll(new KindCount("", "全部", OptionalInt.of(5)), new KindCount("case", "案件", OptionalInt.of(2)));
    }

    private static ResultRow row(String title) {
        return new ResultRow("案件", MarkedWords.plain(title), "1", "", MarkedWords.plain(""), "", "a");
    }

    @Test
    void hits_stay_until_the_next_answer_comes_and_counts_do_not() {
        model.words().set("河");
        model.show(List.of(row("甲")), State.MORE);
        model.words().set("河道");
        model.searching();

        assertThat(model.rows()).containsExactly(row("甲"));
        assertThat(model.state().get()).isEqualTo(State.SEARCHING);
        assertThat(model.count()).isEmpty();

        model.show(List.of(row("乙")), State.MORE);
        model.append(List.of(row("丙")), State.ALL);
        assertThat(model.rows()).containsExactly(row("乙"), row("丙"));
        assertThat(model.state().get()).isEqualTo(State.ALL);
    }

    @Test
    void without_words_nothing_is_shown() {
        model.words().set("河");
        model.show(List.of(row("甲")), State.ALL);
        model.words().set("  ");
        model.searching();

        assertThat(model.rows()).isEmpty();
        assertThat(model.state().get()).isEqualTo(State.NOTHING_ASKED);
    }

    @Test
    void the_count_is_that_of_the_kind_looked_at() {
        assertThat(model.count()).hasValue(5);
        model.kind().set("case");
        assertThat(model.count()).hasValue(2);
        model.kind().set("no such kind");
        assertThat(model.count()).isEmpty();
    }
}
