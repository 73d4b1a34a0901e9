package org.huansun.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huansun.problem.BadInput;
import org.huansun.seed.BrokenFiles;
import org.huansun.seed.Checked;
import org.huansun.time.YearArrangement.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

    private static final BrokenFiles BROKEN = new BrokenFiles(CalendarFileTest.class);

    private static Checked<YearArrangement> read(String text) {
        return CalendarFile.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static Iterable<Map.Entry<String, String>> mistakes() {
        return BROKEN.mistakes().entrySet();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void of_a_broken_file_the_line_and_the_remedy_are_told(Map.Entry<String, String> mistake) {
        Checked<YearArrangement> checked = CalendarFile.read(mistake.getKey(), BROKEN.bytes(mistake.getKey()));

        assertThat(BrokenFiles.told(checked, mistake.getValue())).containsExactly(mistake.getValue());
        assertThat(checked.value()).isEmpty();
    }

    @Test
    void every_broken_file_has_its_mistake_written_down() {
        assertThat(BROKEN.names()).containsExactlyElementsOf(BROKEN.mistakes().keySet());
    }

    @Test
    void a_year_is_read_with_the_days_of_its_neighbours() {
        YearArrangement read = read("""
                year: 2019
                notice: [https://www.gov.cn/a, https://www.gov.cn/b]
                arrangement:
                  - name: 元旦
                    off: [2018-12-30/2019-01-01]
                    work: [2018-12-29]
                """).orRefuse();

        assertThat(read).isEqualTo(new YearArrangement(2019, List.of("https://www.gov.cn/a", "https://www.gov.cn/b"),
                List.of(
                new Change(LocalDate.of(2018, 12, 30), "元旦", DayKind.HOLIDAY),
                new Change(LocalDate.of(2018, 12, 31), "元旦", DayKind.HOLIDAY),
                new Change(LocalDate.of(2019, 1, 1), "元旦", DayKind.HOLIDAY),
                new Change(LocalDate.of(2018, 12, 29), "元旦", DayKind.MAKE_UP))));
    }

    @Test
    void a_year_without_days_is_read_and_is_not_announced() {
        YearArrangement read = read("year: 2027\n").orRefuse();

        assertThat(read).isEqualTo(new YearArrangement(2027, List.of(), List.of()));
        assertThat(read.isAnnounced()).isFalse();
    }

    @Test
    void every_mistake_of_a_file_is_told_at_once_in_the_order_of_the_lines() {
        Checked<YearArrangement> checked = read("""
                year: 2026
                arrangement:
                  - name: 劳动节
                    off: [2026-05-32]
                  - name: 端午节
                  - name: 国庆节
                    off: [2026-10-01/2026-10-07]
                """);

        assertThat(checked.mistakes()).extracting("line").containsExactly(4, 5);
        assertThat(checked.value()).isEmpty();
    }

    @Test
    void a_refusal_tells_file_lines_and_remedies() {
        assertThatThrownBy(() -> read("year: 26\n").orRefuse())
                .isInstanceOf(BadInput.class)
                .hasMessage("x.yaml：有 1 处错误，没有载入\n  第 1 行：“year”应为四位年份。写成 year: 2026。\n改正后再试。");
    }
}
