package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.huansun.time.DayKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years here are invented. */
class CalendarIntakeTest {

    static final String YEAR_2027 = """
            year: 2027
            notice: [https://example.org/2027]
            arrangement:
              - name: 元旦
                off: [2027-01-01/2027-01-03]
                work: [2026-12-26]
              - name: 春节
                off: [2027-02-05/2027-02-11]
            """;
    private static final String FOREIGN_2027 = """
            {"$schema": "x", "$id": "y", "year": 2027, "papers": ["https://example.org/2027"],
             "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                      {"name": "元旦", "date": "2027-01-09", "isOffDay": false}]}
            """;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-12-01");
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<DayKind> kinds(String... days) {
        return java.util.Arrays.stream(days).map(day -> workspace.law().calendar().kindOf(LocalDate.parse(day)))
                .toList();
    }

    @Test
    void a_year_in_our_own_format_counts_at_once_and_after_opening_again() throws IOException {
        assertThat(workspace.law().calendar().sureTo()).isEqualTo(LocalDate.parse("2026-12-24"));
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027));

        List<DayKind> expected = List.of(DayKind.HOLIDAY, DayKind.MAKE_UP, DayKind.HOLIDAY, DayKind.WORKING);
        String[] days = {"2027-01-01", "2026-12-26", "2027-02-11", "2027-02-12"};
        assertThat(kinds(days)).isEqualTo(expected);
        assertThat(workspace.law().calendar().sureTo()).isEqualTo(LocalDate.parse("2027-12-24"));
        workspace.close();
        workspace = Offices.open(folder.resolve("w"), clock);
        assertThat(kinds(days)).isEqualTo(expected);
    }

    @Test
    void a_year_in_the_holiday_cn_format_counts_the_same_way() throws IOException {
        new CalendarIntake(workspace).take(file("2027.json", FOREIGN_2027));
        assertThat(kinds("2027-01-01", "2027-01-09", "2027-02-05"))
                .containsExactly(DayKind.HOLIDAY, DayKind.MAKE_UP, DayKind.WORKING);
    }

    @Test
    void the_office_log_says_what_was_taken_in_and_the_file_is_kept() throws IOException {
        Path file = file("2027.yaml", YEAR_2027);
        new CalendarIntake(workspace).take(file);
        String sha256 = EntryJson.hash(Files.readAllBytes(file));
        assertThat(workspace.officeLog()).extracting(Entry::type, Entry::body).containsExactly(
                org.assertj.core.groups.Tuple.tuple("calendar-imported",
                        Offices.body("year", 2027, "name", "2027.yaml", "sha256", sha256, "notices", List.of("https://example.org/2027"),
                                "moved", 0, "becameSure", 0, "becameProvisional", 0)));
        assertThat(workspace.evidence().has(sha256)).isTrue();
    }

    @Test
    void the_year_that_was_taken_in_last_stands() throws IOException {
        new CalendarIntake(workspace).take(file("2027.json", FOREIGN_2027));
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027));
        assertThat(kinds("2027-01-09", "2027-02-05")).containsExactly(DayKind.WEEKEND, DayKind.HOLIDAY);
    }

    @Test
    void a_year_stands_before_the_shipped_one() throws IOException {
        new CalendarIntake(workspace).take(file("2026.yaml", """
                year: 2026
                notice: []
                arrangement:
                  - name: 防汛
                    off: [2026-12-02]
                """));
        assertThat(kinds("2026-12-02", "2026-10-01")).containsExactly(DayKind.HOLIDAY, DayKind.WORKING);
    }

    @Test
    void taking_a_year_in_moves_the_deadlines_of_every_case() throws IOException {
        String id = Offices.newCase(workspace, "甲案");
        workspace.record(Offices.draft(id, "notice-served", "2026-12-01"));
        workspace.record(Offices.draft(id, "clue-received", "2026-12-01"));
        Map<String, List<String>> before = Offices.rows(workspace);
        new CalendarIntake(workspace).take(file("2026.yaml", """
                year: 2026
                notice: []
                arrangement:
                  - name: 防汛
                    off: [2026-12-02/2026-12-31]
                """));
        Map<String, List<String>> after = Offices.rows(workspace);
        assertThat(after.get("deadline_row")).isNotEqualTo(before.get("deadline_row"));
        workspace.rebuild();
        assertThat(Offices.rows(workspace)).isEqualTo(after);
    }

    @Test
    void the_law_that_the_workspace_was_opened_with_stays_beside_the_new_year() throws IOException {
        workspace.close();
        LawBook other = new LawBook(Offices.LAW.types(),
                new org.huansun.rules.RulePacks(List.of(Offices.LAW.packs().get("CN-2020"))), Offices.LAW.calendar());
        workspace = Workspace.open(folder.resolve("w"), other, clock);
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027));
        assertThat(workspace.law().packs().all()).extracting(pack -> pack.id()).containsExactly("CN-2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "year: 2027\nyears: 1\n",
            "year: 2027\nnotice: []\narrangement:\n  - name: 元旦\n    off: [2027-02-30]\n",
        "{\"year\": 2027, \"papers\": [], \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\"}]}", "\u0000\u0001",
                "[1, 2"})
    void a_broken_file_changes_nothing(String text) throws IOException {
        Path file = file("2027.yaml", text);
        Map<String, String> kept = Offices.files(folder.resolve("w/evidence"));
        assertThatThrownBy(() -> new CalendarIntake(workspace).take(file)).isInstanceOf(BadInput.class)
                .hasMessageContaining("2027.yaml");
        assertThat(workspace.officeLog()).isEmpty();
        assertThat(Offices.files(folder.resolve("w/evidence"))).isEqualTo(kept);
        assertThat(workspace.law()).isSameAs(Offices.LAW);
    }
}
