package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.problem.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Workspace one;
    private Workspace other;
    private String id;

    @BeforeEach
    void aCaseOnOneOfTwoLaptops() {
        one = Offices.create(folder.resolve("one"), clock);
        other = Offices.create(folder.resolve("other"), clock);
        id = Offices.newCase(one, "甲案");
        Offices.remark(one, id, "一");
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private void exchange() {
        other.merge(one.records(id));
        one.merge(other.records(id));
    }

    @Test
    void what_is_new_is_added_and_shown() {
        assertThat(other.merge(one.records(id))).isEqualTo(new Merge.Result(2, 0, Set.of(id)));
        assertThat(Offices.records(other)).isEqualTo(Offices.records(one));
        assertThat(Offices.rows(other)).isEqualTo(Offices.rows(one));
        assertThat(other.check()).isEmpty();
    }

    @Test
    void doing_it_again_adds_nothing() {
        other.merge(one.records(id));
        Map<String, List<String>> rows = Offices.rows(other);
        assertThat(other.merge(one.records(id))).isEqualTo(new Merge.Result(0, 0, Set.of()));
        assertThat(Offices.rows(other)).isEqualTo(rows);
    }

    @Test
    void both_write_on_in_their_own_chains_and_come_to_the_same() {
        other.merge(one.records(id));
        Entry here = Offices.remark(one, id, "这边");
        Entry there = Offices.remark(other, id, "那边");
        exchange();
        assertThat(Offices.records(one)).isEqualTo(Offices.records(other));
        assertThat(one.caseFile(id, one.today()).entries()).isEqualTo(other.caseFile(id, one.today()).entries());
        assertThat(there.number()).isEqualTo(1);
        assertThat(there.seen()).isEqualTo(Map.of(here.device(), 2L));
        assertThat(one.heads(id)).isEqualTo(Map.of(here.device(), 3L, there.device(), 1L));
        assertThat(one.check()).isEmpty();
    }

    @Test
    void after_a_merge_entries_come_later_than_what_came_in() {
        clock.set("2026-03-06");
        String later = Offices.remark(one, id, "明天").clock();
        clock.set("2026-03-05");
        other.merge(one.records(id));
        assertThat(Offices.remark(other, id, "今天").clock()).isGreaterThan(later);
    }

    @Test
    void an_entry_whose_predecessor_is_missing_waits_and_moves_when_it_comes() {
        Offices.remark(one, id, "二");
        List<byte[]> records = one.records(id);
        assertThat(other.merge(List.of(records.get(2)))).isEqualTo(new Merge.Result(0, 1, Set.of()));
        assertThat(other.records(id)).isEmpty();
        assertThat(other.merge(List.of(records.get(0)))).isEqualTo(new Merge.Result(1, 1, Set.of(id)));
        assertThat(other.merge(List.of(records.get(1)))).isEqualTo(new Merge.Result(2, 0, Set.of(id)));
        assertThat(Offices.rows(other)).isEqualTo(Offices.rows(one));
    }

    @Test
    void what_waits_is_still_there_after_the_workspace_was_closed() {
        List<byte[]> records = one.records(id);
        other.merge(List.of(records.get(1)));
        other.close();
        other = Offices.open(folder.resolve("other"), clock);
        assertThat(other.merge(List.of(records.get(0)))).isEqualTo(new Merge.Result(2, 0, Set.of(id)));
    }

    @Test
    void one_that_waits_comes_twice_and_is_added_once() {
        List<byte[]> records = one.records(id);
        other.merge(List.of(records.get(1), records.get(1)));
        assertThat(other.merge(List.of(records.get(1)))).isEqualTo(new Merge.Result(0, 1, Set.of()));
        assertThat(other.merge(records)).isEqualTo(new Merge.Result(2, 0, Set.of(id)));
    }

    @Test
    void a_cloned_laptop_is_refused_with_what_to_do_and_nothing_is_changed() {
        one.close();
        Offices.copy(folder.resolve("one"), folder.resolve("clone"));
        one = Offices.open(folder.resolve("one"), clock);
        Offices.remark(one, id, "原件写的");
        List<byte[]> cloned = new ArrayList<>();
        try (Workspace clone = Offices.open(folder.resolve("clone"), clock)) {
            cloned.addAll(clone.records(Offices.newCase(clone, "只在副本里的案")));
            Offices.remark(clone, id, "副本写的");
            cloned.addAll(clone.records(id));
        }
        Map<String, List<String>> records = Offices.records(one);
        Map<String, List<String>> rows = Offices.rows(one);

        assertThatThrownBy(() -> one.merge(cloned)).isInstanceOf(Refused.class)
                .hasMessage("设备 " + one.settings().device() + " 对案件 " + id + " 写了两条不同的第 3 条记录，"
                        + "像是把工作区整个复制到了另一台电脑；没有导入。请管理员确认哪一台是原来的，另一台重新建工作区后再导入。");

        assertThat(Offices.records(one)).isEqualTo(records);
        assertThat(Offices.rows(one)).isEqualTo(rows);
        assertThat(one.merge(List.of())).isEqualTo(new Merge.Result(0, 0, Set.of()));
    }

    @Test
    void a_clone_is_found_as_well_where_only_the_entry_before_is_another() {
        List<byte[]> records = one.records(id);
        Entry second = EntryJson.parse(records.get(1));
        Entry forged = EntryJson.hashed(new Entry("019cb000-0000-7000-8000-0000000000ff", id, second.device(), 3,
                second.clock(), "remark-made", second.on(), "某人", Offices.body(), Optional.empty(), Map.of(),
                        second.nonce(),
                "f".repeat(64), ""));
        assertThatThrownBy(() -> one.merge(List.of(EntryJson.bytes(forged)))).isInstanceOf(Refused.class);
        assertThat(one.records(id)).hasSize(2);
    }

    @Test
    void a_correction_that_was_made_elsewhere_counts_here() {
        Entry served = one.record(Offices.draft(id, "notice-served", "2026-03-01"));
        other.merge(one.records(id));
        Entry corrected = other.record(new Draft(id, "notice-served", LocalDate.parse("2026-03-02"),
                Offices.body("reason", "看错"), Optional.of(served.id())));
        one.merge(other.records(id));
        assertThat(one.caseFile(id, one.today()).live("notice-served")).containsExactly(corrected);
        assertThat(Offices.rows(one).get("deadline_row")).isEqualTo(Offices.rows(other).get("deadline_row"));
    }

    @Test
    void a_calendar_that_comes_from_elsewhere_counts_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("2027.yaml"), CalendarIntakeTest.YEAR_2027);
        new CalendarIntake(one).take(file);
        other.evidence().keep(file);
        other.merge(one.records(OfficeLog.CASE));
        assertThat(other.law().calendar().sureTo()).isEqualTo(one.law().calendar().sureTo())
                .isEqualTo(LocalDate.parse("2027-12-24"));
    }

    @Test
    void whichever_comes_first_the_calendar_that_was_imported_last_stands_on_both() throws IOException {
        Path first = Files.writeString(folder.resolve("a.yaml"), CalendarIntakeTest.YEAR_2027);
        Path second = Files.writeString(folder.resolve("b.yaml"), CalendarIntakeTest.YEAR_2027.replace("02-05/",
                "02-08/"));
        new CalendarIntake(one).take(first);
        clock.set("2026-03-06");
        new CalendarIntake(other).take(second);
        one.evidence().keep(second);
        other.evidence().keep(first);
        List<byte[]> ofOne = one.records(OfficeLog.CASE);
        one.merge(other.records(OfficeLog.CASE));
        other.merge(ofOne);
        for (Workspace workspace : List.of(one, other)) {
            assertThat(workspace.law().calendar().isWorkingDay(LocalDate.parse("2027-02-05"))).isTrue();
        }
    }

    @Test
    void an_entry_with_a_clock_that_reads_nothing_does_not_come_in() {
        String record = new String(one.records(id).get(0), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("\"clock\":\"[^\"]*\"", "\"clock\":\"zzz\"");
        assertThatThrownBy(() -> other.merge(List.of(record.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isInstanceOf(EntryJson.NotAnEntry.class);
        assertThat(other.records(id)).isEmpty();
    }
}
