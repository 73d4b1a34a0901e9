package org.huansun.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceModelTest {

    private static EvidenceRow row(String id, String sha256, String name, String kind) {
        return new EvidenceRow(id, sha256, name, "照片（JPEG）", kind, kind, "", "1 KB", "", 0, List.of(), List.of(), "");
    }

    private static EvidenceModel model() {
        EvidenceModel model = new EvidenceModel(List.of(new KindOption("picture", "影像")));
        model.show(List.of(row("1", "a", "渗坑.jpg", "picture"), row("2", "b", "IMG_2.JPG", ""), row("3", "c", "报告.pdf", "report")));
        return model;
    }

    private static List<String> shown(EvidenceModel model) {
        return model.shown().stream().map(EvidenceRow::id).toList();
    }

    @Test
    void kinds_and_names_are_filtered_together() {
        EvidenceModel model = model();
        model.words().set("img");
        assertThat(shown(model)).containsExactly("2");
        assertThat(model.count().get()).isEqualTo("1 / 3 件");
        model.words().set("");
        model.kind().set(EvidenceModel.WITHOUT);
        assertThat(shown(model)).containsExactly("2");
        model.kind().set(new KindOption("picture", "影像"));
        assertThat(shown(model)).containsExactly("1");
        model.kind().set(EvidenceModel.ALL);
        assertThat(model.count().get()).isEqualTo("共 3 件");
    }

    @Test
    void what_is_selected_stays_so_through_a_correction() {
        EvidenceModel model = model();
        model.selected().setAll(model.rows().getFirst());
        model.show(List.of(row("9", "a", "渗坑.jpg", "picture"), row("2", "b", "IMG_2.JPG", "")));
        assertThat(model.selected()).extracting(EvidenceRow::id).containsExactly("9");
    }

    @Test
    void a_mark_of_verifying_goes_when_the_next_finds_nothing() {
        EvidenceModel model = model();
        model.found(Map.of("a", "被改动过"));
        assertThat(model.rows()).extracting(EvidenceRow::damage).containsExactly("被改动过", "", "");
        model.found(Map.of());
        assertThat(model.rows()).extracting(EvidenceRow::damage).containsOnly("");
    }

    @Test
    void a_form_says_only_what_was_touched_and_why_it_can_not_be_saved() {
        SayForm form = new SayForm(model().rows(), Map.of("kind", "picture", "taker", ""), Set.of("v"), List.of());
        assertThat(form.obstacle().getValue()).isEqualTo("还没有改动");
        form.values().put("taker", " 李敏 ");
        form.values().put("source", "");
        assertThat(form.changed()).isEqualTo(Map.of("taker", "李敏"));
        assertThat(form.obstacle().getValue()).isEmpty();
        form.reason().set(" ");
        assertThat(form.obstacle().getValue()).isEqualTo("要写理由");
        form.values().put("taker", "");
        form.reason().set("补录");
        form.proves().remove("v");
        assertThat(form.changed()).isEmpty();
        assertThat(form.provesChanged()).isTrue();
        assertThat(form.obstacle().getValue()).isEmpty();
    }

    @Test
    void a_hand_over_needs_both_people_a_day_that_has_come_and_a_reason() {
        HandOverForm form = new HandOverForm(model().rows(), "李敏", LocalDate.of(2026, 3, 5));
        assertThat(form.obstacle().getValue()).isEqualTo("还缺：接收人、事由");
        form.to().set("王芳");
        form.reason().set("送检");
        assertThat(form.obstacle().getValue()).isEmpty();
        form.at().set("25:00");
        assertThat(form.obstacle().getValue()).isEqualTo("时刻写成 16:30 的样子");
        form.at().set("9：05");
        assertThat(form.obstacle().getValue()).isEmpty();
        form.on().set(LocalDate.of(2026, 3, 6));
        assertThat(form.obstacle().getValue()).isEqualTo("日期还没有到");
    }
}
