package org.huansun.rules.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class UnifiedIdeographsTest {

    @Test
    void replace_the_radicals_that_fonts_confuse() {
        assertThat(UnifiedIdeographs.in("⽣态环境⻓⼈⻅⻛⻢⺠⽉⽇⼀⼆⼗⽔⼟⼭⽯⽕⽊⾦⻋⻔⻚⻝⻥⻦")).isEqualTo("生态环境长人见风马民月日一二十水土山石火木金车门页食鱼鸟");
    }

    @Test
    void leave_no_radical_but_the_one_that_stands_for_no_character() {
        String radicals = IntStream.rangeClosed(0x2E80, 0x2FD5).filter(Character::isDefined)
                .mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(UnifiedIdeographs.in(radicals).codePoints().filter(character -> character >= 0x2E80 && character <= 0x2FD5))
                .containsExactly(0x2E80);
    }

    @Test
    void make_two_dashes_of_the_long_one_and_leave_full_width_marks_alone() {
        assertThat(UnifiedIdeographs.in("⸺，（１）；〔2026〕１２％：“Ａ”…①〇")).isEqualTo("——，（１）；〔2026〕１２％：“Ａ”…①〇");
    }

    @Property
    void change_no_common_character(@ForAll @CharRange(from = '一', to = '龥') String text) {
        assertThat(UnifiedIdeographs.in(text)).isEqualTo(text);
    }
}
