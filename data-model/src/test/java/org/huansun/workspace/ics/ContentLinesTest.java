package org.huansun.workspace.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Lines as RFC 5545 wants them. */
class ContentLinesTest {

    private static String unfolded(String lines) {
        return lines.replace("\r\n ", "");
    }

    @Test
    void a_line_is_folded_after_75_octets_and_ended_by_cr_lf() {
        assertThat(new ContentLines().line("A", "b".repeat(73)).toString()).isEqualTo("A:" + "b".repeat(73) + "\r\n");
        assertThat(new ContentLines().line("A", "b".repeat(74)).toString()).isEqualTo("A:" + "b".repeat(73) + "\r\n b\r\n");
    }

    @Test
    void what_a_comma_a_semicolon_a_backslash_and_a_new_line_mean_is_kept() {
        assertThat(ContentLines.escaped("甲，乙,丙;丁\\戊\r\n己\n庚")).isEqualTo("甲，乙\\,丙\\;丁\\\\戊\\n己\\n庚");
    }

    @Test
    void what_no_line_can_hold_is_left_out() {
        assertThat(ContentLines.escaped("甲\0乙\u0007\t丙\ud83d丁")).isEqualTo("甲乙\t丙丁");
    }

    @Property(tries = 300)
    void no_line_is_longer_than_75_octets_and_no_character_is_cut(@ForAll @StringLength(max = 200) String words) {
        String lines = new ContentLines().text("SUMMARY", words + "案😀😀😀".repeat(20)).toString();
        byte[] octets = lines.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(lines).doesNotContain("\ufffd\ufffd\ufffd\ufffd");
        for (String line : lines.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? 1 : 0))).isFalse();
        }
        assertThat(unfolded(lines)).isEqualTo("SUMMARY:" + ContentLines.escaped(words + "案😀😀😀".repeat(20)) + "\r\n");
    }
}
