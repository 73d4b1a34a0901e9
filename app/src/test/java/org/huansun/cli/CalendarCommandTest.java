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
                .isEqualTo(tree("{\"year\":2027,\"days\":2,\"announced\":true,\"standing\":\"new\",\"changedDays\":2,\"moves\":[]}"));
        assertThat(json("calendar", "add", "2026-12-31", "1", "-w", workspace).get("date").asText())
                .isEqualTo("2027-01-02");
        assertThat(json("calendar", "add", "2026-12-31", "1").get("date").asText()).isEqualTo("2027-01-01");
        assertThat(json("calendar", "show", "2027", "-w", workspace).get("announced").asBoolean()).isTrue();
    }

    /** A notice served on 18 December 2026 in the workspace; five working days and ninety days run over the turn of the year. */
    private String withANotice() {
        String workspace = workspace();
        done("case", "new", "-w", workspace, "--title", "甲案", "--region", "NMG");
        done("case", "record", "1", "notice-served", "--on", "2026-03-05", "-w", workspace, "--set", "statedObligorReply=2026-12-25");
        return workspace;
    }

    @Test
    void what_an_arrangement_would_move_is_shown_before_it_is_taken_in() {
        String workspace = withANotice();
        String file = file("2026.yaml", "year: 2026\nnotice: []\narrangement:\n  - name: 防汛\n    off: [2026-03-09/2026-03-13]\n").toString();
        JsonNode preview = json("calendar", "import", file, "-w", workspace, "--preview");
        assertThat(preview.get("standing").asText()).isEqualTo("correction");
        assertThat(preview.get("moves")).isNotEmpty();
        assertThat(preview.get("moves").get(0).get("statedDue").asText()).isEqualTo("2026-12-25");
        assertThat(done("calendar", "import", file, "-w", workspace, "--preview").out()).contains("甲案").contains("日期变动")
                .endsWith("只是预览，没有载入\n");
        assertThat(json("calendar", "show", "2026", "-w", workspace).get("days").toString()).doesNotContain("防汛");
        assertThat(done("calendar", "import", file, "-w", workspace).out()).contains("2026 年的安排已载入");
        assertThat(stopped(3, "calendar", "import", file, "-w", workspace)).contains("已经载入过");
    }

    @Test
    void deadlines_are_written_into_a_calendar_file() {
        String workspace = withANotice();
        String file = file("x.ics", "").toString();
        JsonNode written = json("calendar", "ics", "-w", workspace, "--case", "1", "--out", file);
        assertThat(names(written)).containsExactly("file", "cases", "events", "cancelled");
        assertThat(written.get("events").asInt()).isEqualTo(2);
        assertThat(java.nio.file.Path.of(file)).content().startsWith("BEGIN:VCALENDAR\r\n").contains("甲案");
        assertThat(done("calendar", "ics", "-w", workspace, "--person", "没有这人", "--out", file).out()).contains("0 个案件，0 个事项");
        assertThat(stopped(3, "calendar", "ics", "-w", workspace, "--case", "1", "--person", "甲", "--out", file)).contains("只能写一个");
    }

    @Test
    void provisional_deadlines_are_listed() {
        String workspace = withANotice();
        assertThat(done("calendar", "provisional", "-w", workspace).out()).isEqualTo("没有暂定的期限\n");
        done("case", "record", "1", "own-deadline-set", "--on", "2026-03-05", "-w", workspace, "--set", "title=x", "--set", "due=2027-05-01");
        assertThat(json("calendar", "provisional", "-w", workspace)).isEmpty();
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
