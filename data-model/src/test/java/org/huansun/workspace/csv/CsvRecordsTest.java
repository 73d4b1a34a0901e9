package org.huansun.workspace.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    private static final Charset GB = Charset.forName("GB18030");

    private static List<String> read(byte[] bytes, int width) {
        List<String> lines = new ArrayList<>();
        CsvRecords.of(bytes, CsvFormatGuess.of(bytes)).expecting(width).forEachRemaining(record -> lines.add(
                record.line() + " " + record.flaw().map(flaw -> flaw.name() + " <" + record.original() + ">").orElse(String.join("|", record.cells()))));
        return lines;
    }

    private static List<String> read(String text, int width) {
        return read(text.getBytes(StandardCharsets.UTF_8), width);
    }

    @Test
    void quotation_marks_separators_and_line_ends_stand_inside_a_quoted_cell() {
        assertThat(read("名称,地点\r\n\"甲,\"\"乙\"\"\",\"一\r\n二\"\r\n丙,丁", 2))
                .containsExactly("1 名称|地点", "2 甲,\"乙\"|一\r\n二", "4 丙|丁");
    }

    @Test
    void a_quotation_mark_within_a_plain_cell_is_only_a_mark() {
        assertThat(read("a,b\n5\" 管,c\n", 2)).containsExactly("1 a|b", "2 5\" 管|c");
    }

    @Test
    void a_mark_left_open_spoils_its_own_line_only() {
        assertThat(read("a,b\n\"甲,乙\n丙,丁\n\"戊\",\"己\"\n", 2)).containsExactly("1 a|b", "2 WORDS_BEHIND_A_QUOTE <\"甲,乙>", "3 丙|丁", "4 戊|己");
        assertThat(read("a,b\n丙,丁\n\"甲,乙\n丙,丁", 2)).containsExactly("1 a|b", "2 丙|丁", "3 QUOTE_NOT_CLOSED <\"甲,乙>", "4 丙|丁");
        assertThat(read("a,b\n甲,\"乙\n丙,\n\",丁\n戊,己", 2)).as("a mark that another one seems to close")
                .containsExactly("1 a|b", "2 QUOTE_NOT_CLOSED <甲,\"乙>", "3 丙|", "4 QUOTE_NOT_CLOSED <\",丁>", "5 戊|己");
    }

    @Test
    void rows_of_another_code_are_told_and_shown_as_they_are_meant() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("名称,地点\n甲案件,北河\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("渗坑污染,南河镇\n".getBytes(GB));
        file.writeBytes("乙案件,西河\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(file.toByteArray(), 2))
                .containsExactly("1 名称|地点", "2 甲案件|北河", "3 OTHER_CODE <渗坑污染,南河镇>", "4 乙案件|西河");
    }

    @Test
    void a_row_of_utf_8_in_a_gb18030_file_is_told_too_not_read_as_gibberish() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("名称,地点\n甲案件,北河\n乙案件,南河\n".getBytes(GB));
        file.writeBytes("渗坑污染,南河镇\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(file.toByteArray(), 2))
                .containsExactly("1 名称|地点", "2 甲案件|北河", "3 乙案件|南河", "4 OTHER_CODE <渗坑污染,南河镇>");
    }

    @Test
    void words_of_gb2312_that_are_valid_utf_8_by_chance_are_read_as_meant() {
        assertThat(read("联通,公司\n联通,渗坑\n".getBytes(GB), 2)).containsExactly("1 联通|公司", "2 联通|渗坑");
    }

    @Test
    void characters_beyond_the_basic_plane_are_read_in_both_codes() {
        assertThat(read("𠮷野家,a\n㐀,😀\n".getBytes(GB), 2)).containsExactly("1 𠮷野家|a", "2 㐀|😀");
        assertThat(read("𠮷野家,a\n㐀,😀\n", 2)).containsExactly("1 𠮷野家|a", "2 㐀|😀");
    }

    @Test
    void separators_are_found_out() {
        for (Separator separator : Separator.values()) {
            String text = "名称%c日期%c地点\n甲，乙%c2026-05-09%c某县\n".replace("%c", String.valueOf(separator.sign()));
            assertThat(CsvFormatGuess.of(text.getBytes(GB))).isEqualTo(new CsvFormat(TextCode.GB18030, separator));
            assertThat(CsvFormatGuess.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(new CsvFormat(TextCode.UTF_8, separator));
        }
    }

    @Test
    void a_cell_longer_than_any_table_has_is_a_mark_left_open() {
        String text = "a,b\n\"" + "长".repeat(400_000) + "\n丙,丁\n";
        assertThat(read(text, 2)).extracting(line -> line.replaceAll(" <.*", ""))
                .containsExactly("1 a|b", "2 QUOTE_NOT_CLOSED", "3 丙|丁");
    }
}
