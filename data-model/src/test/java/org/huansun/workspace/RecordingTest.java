package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be recorded is refused with what to do, and leaves everything as it was. */
class RecordingTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Workspace workspace;
    private String id = "";
    private Entry served = SampleEntry.with(Offices.body());
    private Entry corrected = served;

    @BeforeEach
    void aCaseWithANoticeThatWasCorrected() {
        workspace = Offices.create(folder.resolve("w"), clock);
        id = Offices.newCase(workspace, "甲案");
        served = workspace.record(Offices.draft(id, "notice-served", "2026-03-01"));
        corrected = workspace.record(new Draft(id, "notice-served", LocalDate.parse("2026-03-02"),
                Offices.body("reason", "回证日期看错"), Optional.of(served.id())));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** What is tried, and the whole sentence that answers it. */
    record Try(String what, Function<RecordingTest, Draft> draft, Function<RecordingTest, String> answer) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Try simple(String what, String type, String on, String answer, Object... body) {
        return new Try(what, test -> Offices.draft(test.id, type, on, body), test -> answer);
    }

    private static Try superseding(String what, String type, Function<RecordingTest, String> target, String answer,
            Object... body) {
        return new Try(what, test -> new Draft(test.id, type, LocalDate.parse("2026-03-03"), Offices.body(body),
                Optional.of(target.apply(test))), test -> answer.replace("TARGET", target.apply(test)));
    }

    static Stream<Try> tries() {
        return Stream.of(
                simple("tomorrow", "notice-served", "2026-03-06",
                        "磋商告知书送达：2026-03-06 还没有到（这台电脑今天是 2026-03-05）。检查日期，或校正电脑的时钟。"),
                simple("before the law", "notice-served", "1979-09-12",
                        "磋商告知书送达：1979-09-12 太早了，环境保护法（试行）1979-09-13 才公布。检查年份。"),
                simple("a misspelt type", "notice-servd", "2026-03-05",
                        "记录类型：没有“notice-servd”这种案情记录。是不是 notice-served（磋商告知书送达）？"),
                simple("a type like no other", "xxxxxxxxxxxxxxxxxxxxxx", "2026-03-05",
                        "记录类型：没有“xxxxxxxxxxxxxxxxxxxxxx”这种案情记录。用词汇表里的一种。"),
                simple("a number with a unit", "notice-served", "2026-03-05",
                        "告知书写明的答复期限：“10天”不能用。写整数，不带单位。", "replyDays", "10天"),
                simple("a negative number", "notice-served", "2026-03-05",
                        "告知书写明的答复期限：“-1”不能用。写整数，不带单位。", "replyDays", -1),
                simple("money with three places", "appraisal-received", "2026-03-05",
                        "损害数额（元）：“1.234”不能用。写以元计的数，最多两位小数，如 186400.00。", "amount", "1.234"),
                simple("money with a comma", "appraisal-received", "2026-03-05",
                        "损害数额（元）：“1,234”不能用。写以元计的数，最多两位小数，如 186400.00。", "amount", "1,234"),
                simple("negative money", "appraisal-received", "2026-03-05",
                        "损害数额（元）：“-5”不能用。写以元计的数，最多两位小数，如 186400.00。", "amount", "-5"),
                simple("a choice that is none", "notice-served", "2026-03-05",
                        "答复期限单位：“weeks”不能用。写其中之一：natural-day（自然日）、working-day（工作日）。", "replyUnit", "weeks"),
                simple("neither yes nor no", "reply-received", "2026-03-05",
                        "承认义务人身份：“是”不能用。写 true 或 false。", "acknowledges", "是"),
                simple("a day that is none", "own-deadline-set", "2026-03-05",
                        "最迟：“2026-02-30”不能用。写成 2026-05-09 的样子。", "title", "补件", "due", "2026-02-30"),
                superseding("a correction of nothing", "notice-served", test -> "019cb000-0000-7000-8000-000000000000",
                        "TARGET：本案没有这条记录。在案情记录里选要更正的一条。", "reason", "错"),
                superseding("a correction of what was corrected", "notice-served", test -> test.served.id(),
                        "TARGET：这条记录已经被更正或撤销。更正现在有效的那一条。", "reason", "错"),
                superseding("a correction by another type", "reply-received", test -> test.corrected.id(),
                        "reply-received：更正应与原记录同类（notice-served）。不再成立的记录用 entry-superseded 撤销。", "reason", "错"),
                superseding("a correction without a reason", "notice-served", test -> test.corrected.id(),
                        "理由：更正和撤销要写理由。写明为什么（reason）。"),
                superseding("a correction with a blank reason", "notice-served", test -> test.corrected.id(),
                        "理由：更正和撤销要写理由。写明为什么（reason）。", "reason", "  "),
                superseding("a withdrawal without a reason", "entry-superseded", test -> test.corrected.id(),
                        "理由：更正和撤销要写理由。写明为什么（reason）。"),
                simple("a withdrawal of nothing", "entry-superseded", "2026-03-05",
                        "撤销：没有写明撤销哪一条记录。给出原记录的编号。", "reason", "错"),
                new Try("an entry of no case", test -> Offices.draft("019cb000-0000-7000-8000-000000000000",
                        "remark-made",
                        "2026-03-05"), test ->
                                "019cb000-0000-7000-8000-000000000000：没有这个案件。用 huansun case list 看有哪些案件。"));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void what_can_t_be_recorded_leaves_everything_as_it_was(Try attempt) {
        Map<String, List<String>> rows = Offices.rows(workspace);
        Map<String, List<String>> records = Offices.records(workspace);

        assertThatThrownBy(() -> workspace.record(attempt.draft().apply(this))).isInstanceOf(BadInput.class)
                .hasMessage(attempt.answer().apply(this));

        assertThat(Offices.rows(workspace)).isEqualTo(rows);
        assertThat(Offices.records(workspace)).isEqualTo(records);
    }

    @Test
    void of_several_drafts_all_are_recorded_or_none() {
        Map<String, List<String>> rows = Offices.rows(workspace);
        Map<String, List<String>> records = Offices.records(workspace);

        assertThatThrownBy(() -> workspace.record(List.of(Offices.draft(id, "remark-made", "2026-03-05", "note", "一"),
                Offices.draft(id, "remark-made", "2026-03-06", "note", "二")))).isInstanceOf(BadInput.class);

        assertThat(Offices.rows(workspace)).isEqualTo(rows);
        assertThat(Offices.records(workspace)).isEqualTo(records);
    }

    @Test
    void after_a_refusal_the_chain_goes_on_without_a_gap() {
        assertThatThrownBy(() -> workspace.record(Offices.draft(id, "nothing-like-it", "2026-03-05")))
                .isInstanceOf(BadInput.class);
        Entry next = Offices.remark(workspace, id, "一");
        assertThat(List.of(next.number(), next.previous())).isEqualTo(List.of(4L, corrected.hash()));
    }

    @Test
    void a_corrected_entry_counts_no_more_and_stays_readable() {
        CaseFile file = workspace.caseFile(id, workspace.today());
        assertThat(file.live("notice-served")).containsExactly(corrected);
        assertThat(file.entries()).contains(served);
    }

    @Test
    void a_withdrawn_correction_lets_the_first_entry_count_again() {
        workspace.record(new Draft(id, "entry-superseded", LocalDate.parse("2026-03-05"), Offices.body("reason",
                "原来是对的"),
                Optional.of(corrected.id())));
        assertThat(workspace.caseFile(id, workspace.today()).live("notice-served")).containsExactly(served);
    }

    @Test
    void a_meeting_may_be_planned_ahead() {
        Entry planned = workspace.record(Offices.draft(id, "meeting-planned", "2026-04-01", "round", 1, "place", "三楼"));
        assertThat(workspace.caseFile(id, workspace.today()).entries()).contains(planned);
    }

    @Test
    void what_the_vocabulary_does_not_know_of_an_entry_is_kept() {
        Entry entry = workspace.record(Offices.draft(id, "remark-made", "2026-03-05", "天气", "雨", "列", List.of(1, 2)));
        assertThat(workspace.caseFile(id, workspace.today()).entries()).contains(entry);
        assertThat(entry.body()).isEqualTo(Offices.body("天气", "雨", "列", List.of(1, 2)));
    }

    @Test
    void the_first_and_the_last_possible_day_can_be_recorded() {
        workspace.record(List.of(Offices.draft(id, "remark-made", "1979-09-13"), Offices.draft(id, "remark-made",
                "2026-03-05")));
        assertThat(workspace.caseFile(id, workspace.today()).live("remark-made")).extracting(Entry::on)
                .containsExactly(LocalDate.parse("1979-09-13"), LocalDate.parse("2026-03-05"));
    }
}
