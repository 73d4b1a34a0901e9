package org.huansun.ui.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.arrangement.ArrangementModel.Tally;
import org.huansun.ui.kit.Tone;
import org.junit.jupiter.api.Test;

/** A year's arrangement on its way in, without a screen. */
class ArrangementModelTest {

    private final ArrangementModel model = new ArrangementModel();

    private void lookedAt() {
        model.file().set("2027.json");
        model.year().set("2027 年");
        model.source().set("通知");
        model.left().set("还有 3 个");
        model.tallies().setAll(new Tally(Tone.NEAR, "日期变动 1"));
        model.rows().setAll(new MoveRow("c", "d-1", "磋商期限", "甲案", "12-28 暂定", "12-30", "", "第二十七条", Tone.NEAR, "日期变动"));
        model.step().set(Step.PREVIEW);
    }

    @Test
    void it_begins_without_a_file() {
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void another_file_begins_with_nothing_of_the_one_before() {
        lookedAt();
        model.loaded().set("已载入 2018 年到 2026 年");
        model.clear();
        assertThat(List.of(model.file().get(), model.year().get(), model.source().get(), model.left().get())).containsOnly("");
        assertThat(model.tallies()).isEmpty();
        assertThat(model.rows()).isEmpty();
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(model.loaded().get()).isEqualTo("已载入 2018 年到 2026 年");
    }

    /** Whoever draws the first step again must not find what was there before. */
    @Test
    void what_was_there_is_gone_before_the_first_step_is_told() {
        lookedAt();
        List<Integer> seen = new ArrayList<>();
        model.step().subscribe((before, now) -> seen.add(model.rows().size()));
        model.clear();
        assertThat(seen).containsExactly(0);
    }
}
