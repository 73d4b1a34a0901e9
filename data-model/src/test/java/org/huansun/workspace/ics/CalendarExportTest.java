package org.huansun.workspace.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;
import org.huansun.workspace.CalendarIntake;
import org.huansun.workspace.DerivationWatch;
import org.huansun.workspace.Entry;
import org.huansun.workspace.HandClock;
import org.huansun.workspace.Offices;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.ics.CalendarExport.Scope;
import org.huansun.workspace.reminder.ReminderBook;
import org.huansun.workspace.reminder.ReminderSettings;
import org.huansun.workspace.reminder.ReminderSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar file, read back by another hand than the one that wrote it. */
class CalendarExportTest {

    private static final String TITLE = "某某化工渗坑案😀，甲,乙;丙\\丁——𠮷野";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Workspace workspace;
    private String caseId;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), clock);
        caseId = Offices.newCase(workspace, TITLE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Entry record(String type, String on, Object... values) {
        return workspace.record(Offices.draft(caseId, type, on, values));
    }

    private Path export(Scope scope, String name) {
        Path file = folder.resolve(name);
        new CalendarExport(workspace).write(scope, file, DerivationWatch.NOBODY);
        return file;
    }

    private ICalendar read(Path file) throws IOException {
        return Biweekly.parse(Files.newInputStream(file)).first();
    }

    private Map<String, VEvent> ofCase() throws IOException {
        return read(export(new Scope.OneCase(caseId), "case.ics")).getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
    }

    private VEvent only(String kind) throws IOException {
        List<VEvent> found = ofCase().values().stream().filter(event -> event.getUid().getValue().contains("." + kind + ".")).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** An all-day event has a date of the reader's own place. */
    private static LocalDate day(biweekly.property.DateOrDateTimeProperty property) {
        assertThat(property.getValue().hasTime()).isFalse();
        biweekly.util.DateTimeComponents raw = property.getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @Test
    void a_deadline_is_a_whole_day_whose_end_is_the_next() throws IOException {
        record("notice-served", "2026-02-10");
        VEvent event = only("consultation-period");
        assertThat(day(event.getDateStart())).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(day(event.getDateEnd())).isEqualTo(LocalDate.parse("2026-05-12"));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void chinese_is_kept_character_by_character_with_what_has_to_be_escaped() throws IOException {
        record("notice-served", "2026-02-10");
        VEvent event = only("consultation-period");
        assertThat(event.getSummary().getValue().codePoints().toArray()).isEqualTo(("磋商期限 · " + TITLE).codePoints().toArray());
        assertThat(event.getDescription().getValue()).contains("案件：" + TITLE, "起因：磋商告知书送达，2026-02-10", "第二十七条（原则上）",
                "稳妥日：2026-05-11").contains("\n· 2026-02-10 当日不计");
    }

    @Test
    void the_file_is_what_the_rfc_asks_for() throws IOException {
        record("notice-served", "2026-02-10");
        record("clue-received", "2026-03-02");
        Path file = export(new Scope.Office(), "office.ics");
        ICalendar calendar = read(file);
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("环损工作台 期限");
        assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void the_same_workspace_gives_the_same_file() throws IOException {
        record("notice-served", "2026-02-10");
        byte[] first = Files.readAllBytes(export(new Scope.Office(), "one.ics"));
        workspace.close();
        workspace = Offices.open(folder.resolve("w"), clock);
        assertThat(Files.readAllBytes(export(new Scope.Office(), "two.ics"))).isEqualTo(first);
    }

    @Test
    void a_deadline_that_moved_keeps_its_name_and_has_a_higher_sequence() throws IOException {
        Entry served = record("notice-served", "2026-02-10");
        VEvent before = only("consultation-period");
        workspace.record(new org.huansun.workspace.Draft(caseId, "notice-served", LocalDate.parse("2026-02-11"),
                Offices.body("reason", "日期写错"), java.util.Optional.of(served.id())));
        VEvent after = only("consultation-period");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(day(after.getDateStart())).isEqualTo(LocalDate.parse("2026-05-12"));
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(ofCase()).hasSize(2);
    }

    @Test
    void a_deadline_that_a_new_arrangement_moves_has_a_higher_sequence() throws IOException {
        clock.set("2026-12-24");
        record("notice-served", "2026-12-18");
        VEvent before = only("obligor-reply");
        assertThat(before.getStatus().isTentative()).isTrue();
        assertThat(before.getSummary().getValue()).startsWith("〔暂定〕");
        new CalendarIntake(workspace).take(Files.writeString(folder.resolve("2027.yaml"),
                "year: 2027\nnotice: []\narrangement:\n  - name: 元旦\n    off: [2026-12-25/2027-01-03]\n"));
        VEvent after = only("obligor-reply");
        assertThat(day(after.getDateStart())).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getStatus().isConfirmed()).isTrue();
        assertThat(after.getUid()).isEqualTo(before.getUid());
    }

    @Test
    void another_trigger_before_it_renumbers_a_deadline_and_leaves_its_name() throws IOException {
        record("notice-served", "2026-02-10", "obligor", "乙公司");
        String uid = only("consultation-period").getUid().getValue();
        record("notice-served", "2026-02-02", "obligor", "甲公司");
        assertThat(ofCase().values()).filteredOn(event -> event.getUid().getValue().equals(uid)).hasSize(1)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).contains("乙公司"));
        assertThat(ofCase().values()).filteredOn(event -> event.getUid().getValue().contains("consultation-period")).hasSize(2);
    }

    @Test
    void a_deadline_whose_trigger_was_withdrawn_is_told_as_cancelled() throws IOException {
        Entry served = record("notice-served", "2026-02-10");
        VEvent before = only("consultation-period");
        workspace.record(new org.huansun.workspace.Draft(caseId, "entry-superseded", LocalDate.parse("2026-03-05"),
                Offices.body("reason", "没有送达"), java.util.Optional.of(served.id())));
        VEvent after = only("consultation-period");
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(day(after.getDateStart())).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getAlarms()).isEmpty();
    }

    @Test
    void a_deadline_that_was_met_stays_and_says_so_and_reminds_no_more() throws IOException {
        record("notice-served", "2026-02-10");
        record("reply-received", "2026-02-12", "acknowledges", true, "agrees", true);
        VEvent met = only("obligor-reply");
        assertThat(met.getSummary().getValue()).startsWith("已完成：");
        assertThat(met.getStatus().isConfirmed()).isTrue();
        assertThat(met.getAlarms()).isEmpty();
    }

    @Test
    void reminders_stand_on_working_days_at_nine() throws IOException {
        record("notice-served", "2026-02-10");
        LocalDate due = LocalDate.parse("2026-05-11");
        assertThat(alarmTimes(only("consultation-period"), due)).containsExactly("2026-04-23T09:00", "2026-05-07T09:00", "2026-05-09T09:00");
        new ReminderBook(workspace).put(ReminderSettings.USUAL.with("consultation-period", ReminderSteps.parse("2、0")));
        assertThat(alarmTimes(only("consultation-period"), due)).containsExactly("2026-05-08T09:00", "2026-05-11T09:00");
    }

    private static List<String> alarmTimes(VEvent event, LocalDate due) {
        return event.getAlarms().stream().map(VAlarm::getTrigger).map(trigger ->
                due.atStartOfDay().plus(java.time.Duration.ofMillis(trigger.getDuration().toMillis())).toString()).toList();
    }

    @Test
    void an_own_deadline_with_a_time_of_day_stands_at_that_time_in_china() throws IOException {
        record("own-deadline-set", "2026-03-02", "title", "开庭", "due", "2026-03-20", "at", "09:30", "kind", "court-day");
        VEvent event = only("own");
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-20T01:30:00Z"));
        assertThat(event.getAlarms().getLast().getTrigger().getDuration().toMillis()).isEqualTo(-(24 * 60 + 30) * 60_000L);
    }

    @Test
    void the_duties_of_the_office_stand_in_its_file_and_not_in_that_of_a_case() throws IOException {
        List<VEvent> all = read(export(new Scope.Office(), "office.ics")).getEvents();
        assertThat(all).filteredOn(event -> event.getUid().getValue().startsWith("duty.")).isNotEmpty()
                .allSatisfy(event -> assertThat(day(event.getDateStart())).hasMonth(java.time.Month.DECEMBER));
        assertThat(ofCase().keySet()).noneMatch(uid -> uid.startsWith("duty."));
    }

    @Test
    void a_person_gets_the_cases_that_are_his() throws IOException {
        record("notice-served", "2026-02-10");
        record("responsible-assigned", "2026-03-01", "person", "赵 强");
        assertThat(read(export(new Scope.Person("赵强"), "p.ics")).getEvents()).hasSize(2);
        assertThat(read(export(new Scope.Person("李敏"), "q.ics")).getEvents()).isEmpty();
    }

    @Test
    void numbers_of_persons_and_telephones_are_covered() throws IOException {
        record("own-deadline-set", "2026-03-02", "title", "联系 13812345678 张三 11010519491231002X", "due", "2026-03-20");
        assertThat(Files.readString(export(new Scope.OneCase(caseId), "c.ics")).replace("\r\n ", ""))
                .doesNotContain("13812345678").doesNotContain("11010519491231002X").contains("张三");
    }

    @Test
    void two_laptops_with_the_same_entries_write_the_same_events() throws IOException {
        record("notice-served", "2026-02-10");
        try (Workspace other = Offices.create(folder.resolve("other"), clock)) {
            other.merge(workspace.records(caseId));
            Path file = folder.resolve("other.ics");
            new CalendarExport(other).write(new Scope.OneCase(caseId), file, DerivationWatch.NOBODY);
            assertThat(Files.readString(file)).isEqualTo(Files.readString(export(new Scope.OneCase(caseId), "mine.ics")));
        }
    }

    @Test
    void changed_is_when_the_last_entry_was_recorded() throws IOException {
        record("notice-served", "2026-02-10");
        clock.set("2026-03-09");
        VEvent event = only("consultation-period");
        assertThat(event.getDateTimeStamp().getValue().toInstant().atOffset(ZoneOffset.UTC).toLocalDate()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(event.getLastModified().getValue()).isEqualTo(event.getDateTimeStamp().getValue());
    }

    @Test
    void a_place_that_can_not_be_written_is_told() {
        assertThatThrownBy(() -> export(new Scope.Office(), "no/such/folder.ics")).isInstanceOf(BadInput.class).hasMessageContaining("写不进去");
    }
}
