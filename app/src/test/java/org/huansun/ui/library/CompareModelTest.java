package org.huansun.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.CompareRow.Line;
import org.huansun.ui.library.CompareRow.Part;
import org.huansun.ui.library.CompareRow.Rule;
import org.huansun.ui.library.CompareRow.Same;
import org.huansun.ui.library.CompareRow.Shown;
import org.huansun.ui.library.CompareRow.Side;
import org.junit.jupiter.api.Test;

class CompareModelTest {

    private static final Optional<Side> THERE = Optional.of(new Side("第一条"));
    private static final Rule OTHER_LENGTH = new Rule("期限", "答复", THERE, THERE,
            List.of(new Line("长短", "5 日", "10 日", Same.NO), new Line("强度", "必须", "必须", Same.YES)));
    private static final Rule EQUAL = new Rule("期限", "磋商", THERE, THERE, List.of(new Line("长短", "90 日", "90 日", Same.YES)));
    private static final Rule ONLY_LEFT = new Rule("清单", "情形", THERE, Optional.empty(), List.of());

    private final CompareModel model = new CompareModel(pack("A"), pack("B"));

    private static PackRow pack(String id) {
        return new PackRow(id, "规定", "", Tone.MET, "现行", "");
    }

    @Test
    void only_differences_are_shown_under_the_heads_of_their_parts() {
        model.show(List.of(OTHER_LENGTH, EQUAL, ONLY_LEFT));
        assertThat(model.rows()).containsExactly(new Part("期限", 1), OTHER_LENGTH, new Part("清单", 1), ONLY_LEFT);
        assertThat(model.differing()).isEqualTo(2);
        assertThat(model.same()).isEqualTo(1);
    }

    @Test
    void what_is_the_same_can_be_shown_too() {
        model.show(List.of(OTHER_LENGTH, EQUAL));
        model.shown().set(Shown.ALL);
        assertThat(model.rows()).containsExactly(new Part("期限", 2), OTHER_LENGTH, EQUAL);
    }

    @Test
    void of_a_rule_that_differs_only_the_lines_that_differ_are_shown() {
        assertThat(OTHER_LENGTH.lines(Shown.DIFFERENCES)).extracting(Line::label).containsExactly("长短");
        assertThat(OTHER_LENGTH.lines(Shown.ALL)).extracting(Line::label).containsExactly("长短", "强度");
    }

    @Test
    void two_packs_that_say_the_same_leave_nothing_to_show() {
        model.show(List.of(EQUAL));
        assertThat(model.rows()).isEmpty();
    }
}
