package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCommandTest extends CommandLineTest {

    private static final String YEAR_2027 = """
            {"year": 2027, "papers": [], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true},
             {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 1, 2026-03-06, false", "2026-03-05, 2, 2026-03-09, false", "2026-03-05, 0, 2026-03-05, false",
        "2026-03-05, -1, 2026-03-04, false", "2026-03-05, -4, 2026-02-28, false", "2026-02-13, 2, 2026-02-24, false",
        "2026-12-24, 1, 2026-12-25, true", "2026-12-25, -1, 2026-12-24, false", "2027-06-01, 1, 2027-06-02, true",
        "2027-06-02, -1, 2027-06-01, true"})
    void working_days_are_counted_forth_and_back(String from, int days, String date, boolean provisional) {
        assertThat(json("calendar", "add", from, String.valueOf(days))).isEqualTo(tree(
                "{\"from\":\"" + from + "\",\"workingDays\":" + days + ",\"date\":\"" + date + "\",\"provisional\":"
                        + provisional + "}"));
    }

    @Test
    void the_answer_for_people_is_a_sentence() {
        assertThat(done("calendar", "add", "2026-03-05", "2").out()).isEqualTo("2026-03-05 起第 2 个工作日是 2026-03-09\n");
        assertThat(done("calendar", "add", "2026-12-24", "1").out())
                .isEqualTo("2026-12-24 起第 1 个工作日是 2026-12-25（暂定：放假安排尚未确定）\n");
    }

    @Test
    void a_year_is_shown_with_its_days_and_how_many_are_worked() {
        JsonNode year = json("calendar", "show", "2026");
        assertThat(names(year)).containsExactly("year", "announced", "notices", "workingDays", "sureTo", "days");
        assertThat(year.get("workingDays").asInt()).isEqualTo(248);
        assertThat(year.get("days")).contains(tree("{\"date\":\"2026-02-17\",\"name\":\"春节\",\"kind\":\"holiday\"}"),
                tree("{\"date\":\"2026-02-14\",\"name\":\"春节\",\"kind\":\"make-up\"}"));
        assertThat(done("calendar", "show", "2026").out()).contains("2026-02-17  休").contains("2026-02-14  班");
    }

    @Test
    void a_year_that_is_not_announced_says_so() {
        assertThat(json("calendar", "show", "2027").get("announced").asBoolean()).isFalse();
        assertThat(done("calendar", "show", "2027").out()).startsWith("2027 年的放假安排没有载入，按周末推算\n");
    }

    @Test
    void a_year_that_was_imported_into_a_workspace_counts_in_it_and_nowhere_else() {
        String workspace = workspace();
        assertThat(json("calendar", "import", file("2027.json", YEAR_2027).toString(), "-w", workspace))
                .isEqualTo(tree("{\"year\":2027,\"days\":2,\"announced\":true}"));
        assertThat(json("calendar", "add", "2026-12-31", "1", "-w", workspace).get("date").asText())
                .isEqualTo("2027-01-02");
        assertThat(json("calendar", "add", "2026-12-31", "1").get("date").asText()).isEqualTo("2027-01-01");
        assertThat(json("calendar", "show", "2027", "-w", workspace).get("announced").asBoolean()).isTrue();
    }

    @Test
    void a_broken_file_is_bad_input_with_its_line() {
        String workspace = workspace();
        String file = file("2027.json", YEAR_2027.replace("2027-01-02", "2027-01-32")).toString();
        assertThat(stopped(3, "calendar", "import", file, "-w", workspace)).contains("2027.json").contains("2");
        assertThat(json("calendar", "show", "2027", "-w", workspace).get("announced").asBoolean()).isFalse();
    }

    @Test
    void what_is_no_year_no_day_and_no_number_is_told_of() {
        assertThat(stopped(3, "calendar", "show", "26")).isEqualTo("26：年份不对。写四位年份。");
        assertThat(stopped(3, "calendar", "add", "2026-02-30", "1"))
                .isEqualTo("日期：“2026-02-30”不是日期。写成 2026-05-09 的样子，并且是历上有的一天。");
        assertThat(stopped(2, "calendar", "add", "2026-03-05", "x")).startsWith("命令写法不对：");
        assertThat(stopped(2, "calendar", "add", "2026-03-05")).startsWith("命令写法不对：");
    }
}
