package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.rules.Region;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.calendar.StripBar;
import org.huansun.ui.calendar.StripBar.Certainty;
import org.huansun.ui.calendar.StripRow;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.workspace.DeadlineQuestion;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Draft;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a bar for every kind of deadline, from recorded entries through the views to the axis of time. */
class StripBarsTest {

    private static final String NATURAL = "NMG-2025 preliminary-check";
    private static final String WORKING = "NMG-2025 obligor-reply";
    private static final String INVESTIGATION = "GX-DRAFT investigation";

    @TempDir
    Path folder;

    /** The bars of one period of a case, as of a day, after some entries such as {@code 2026-03-02 clue-received obligor=甲}. */
    private List<StripBar> bars(String packAndPeriod, String today, String... entries) {
        String pack = packAndPeriod.split(" ")[0];
        String period = packAndPeriod.split(" ")[1];
        InstantSource clock = InstantSource.fixed(Instant.parse(today + "T02:00:00Z"));
        try (Workspace workspace = Workspace.create(folder.resolve("w"), "王建国", new Region("NMG"), DemonstrationCases.LAW, clock)) {
            String id = new NewCase("渗坑案", new Region(pack.startsWith("GX") ? "GX" : "NMG"), LocalDate.of(2026, 1, 5), "", "", Optional.of(pack))
                    .openIn(workspace).id();
            Arrays.stream(entries).forEach(entry -> workspace.record(draft(id, entry.split(" "))));
            List<DeadlineRow> rows = workspace.list().deadlines().calendar(DeadlineQuestion.ALL)
                    .reaching(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 1), 100)
                    .stream().filter(row -> row.period().equals(period)).toList();
            return new StripBars(new DayEvents(workspace), workspace.today()).rows(rows, List.of()).stream()
                    .flatMap(row -> row instanceof StripRow.Bar(StripBar bar) ? Stream.of(bar) : Stream.of()).toList();
        }
    }

    private static Draft draft(String id, String[] words) {
        Map<String, Object> values = new LinkedHashMap<>();
        Arrays.stream(words).skip(2).forEach(word -> values.put(word.split("=")[0], word.split("=")[1]));
        return Draft.of(id, words[1], LocalDate.parse(words[0]), new Attributes(values));
    }

    private StripBar bar(String packAndPeriod, String today, String... entries) {
        List<StripBar> bars = bars(packAndPeriod, today, entries);
        assertThat(bars).hasSize(1);
        return bars.getFirst();
    }

    private static List<String> parts(StripBar bar) {
        return bar.parts().stream().map(part -> part.kind() + " " + part.from() + " " + part.to()).toList();
    }

    private static List<String> marks(StripBar bar) {
        return bar.marks().stream().map(mark -> mark.kind() + " " + mark.day()).toList();
    }

    @Test
    void natural_days_run_from_the_day_after_the_event_to_the_last_day() {
        StripBar bar = bar(NATURAL, "2026-03-10", "2026-03-02 clue-received");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-03-03 2026-04-01");
        assertThat(marks(bar)).containsExactly("EVENT 2026-03-02", "DUE 2026-04-01");
        assertThat(bar.certainty()).isEqualTo(Certainty.SURE);
        assertThat(bar.end()).isEqualTo("04-01");
        assertThat(bar.spoken()).isEqualTo("进行，初步核查期限，渗坑案：2026-03-02 起算，至 2026-04-01 星期三");
    }

    @Test
    void working_days_end_on_a_saturday_that_is_worked_after_the_week_of_national_day() {
        assertThat(parts(bar(WORKING, "2026-09-29", "2026-09-28 notice-served"))).containsExactly("RUNNING 2026-09-29 2026-10-10");
    }

    @Test
    void working_days_pass_over_spring_festival_and_count_the_saturday_before_it() {
        assertThat(parts(bar(WORKING, "2026-02-12", "2026-02-12 notice-served"))).containsExactly("RUNNING 2026-02-13 2026-02-26");
    }

    @Test
    void a_count_into_a_year_without_an_arrangement_is_provisional() {
        StripBar bar = bar(WORKING, "2026-12-29", "2026-12-28 notice-served");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-12-29 2027-01-04");
        assertThat(bar.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(bar.spoken()).endsWith("；暂定");
    }

    @Test
    void a_suspension_over_a_holiday_stands_between_two_running_parts() {
        StripBar bar = bar(INVESTIGATION, "2026-10-12", "2026-09-10 filing-approved", "2026-09-28 appraisal-commissioned", "2026-10-09 appraisal-received");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-09-11 2026-09-28", "SUSPENDED 2026-09-29 2026-10-09", "RUNNING 2026-10-10 2026-11-20");
        assertThat(bar.spoken()).contains("2026-09-29 至 2026-10-09 中止");
    }

    @Test
    void what_still_stands_still_does_so_up_to_today_and_has_no_last_day() {
        StripBar bar = bar(INVESTIGATION, "2026-10-12", "2026-09-10 filing-approved", "2026-09-28 appraisal-commissioned");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-09-11 2026-09-28", "SUSPENDED 2026-09-29 2026-10-12");
        assertThat(marks(bar)).containsExactly("EVENT 2026-09-10");
        assertThat(bar.event().day()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(bar.end()).isEmpty();
    }

    @Test
    void an_extension_granted_on_the_last_day_adds_a_part_of_its_own() {
        StripBar bar = bar(INVESTIGATION, "2026-05-08", "2026-03-02 filing-approved", "2026-05-06 investigation-extended");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-03-03 2026-05-06", "EXTENDED 2026-05-07 2026-06-01");
        assertThat(marks(bar)).containsExactly("EVENT 2026-03-02", "SAFE 2026-05-29", "DUE 2026-06-01");
        assertThat(bar.spoken()).contains("原至 2026-05-06，已延长").contains("稳妥日 2026-05-29");
    }

    @Test
    void an_extension_granted_a_day_late_adds_nothing() {
        StripBar bar = bar(INVESTIGATION, "2026-05-08", "2026-03-02 filing-approved", "2026-05-07 investigation-extended");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-03-03 2026-05-06", "LATE 2026-05-07 2026-05-08");
        assertThat(marks(bar)).containsExactly("EVENT 2026-03-02", "SAFE 2026-04-30", "DUE 2026-05-06");
    }

    @Test
    void what_was_met_in_time_is_marked_on_its_day() {
        StripBar bar = bar(NATURAL, "2026-04-20", "2026-03-02 clue-received", "2026-03-20 preliminary-check-completed");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-03-03 2026-04-01");
        assertThat(marks(bar)).containsExactly("EVENT 2026-03-02", "DUE 2026-04-01", "MET 2026-03-20");
    }

    @Test
    void what_was_met_late_has_a_late_part_up_to_that_day() {
        StripBar bar = bar(NATURAL, "2026-04-20", "2026-03-02 clue-received", "2026-04-10 preliminary-check-completed");
        assertThat(parts(bar)).containsExactly("RUNNING 2026-03-03 2026-04-01", "LATE 2026-04-02 2026-04-10");
        assertThat(marks(bar)).contains("MET 2026-04-10");
    }

    @Test
    void what_is_overdue_has_a_late_part_up_to_today() {
        assertThat(parts(bar(NATURAL, "2026-04-20", "2026-03-02 clue-received"))).containsExactly("RUNNING 2026-03-03 2026-04-01", "LATE 2026-04-02 2026-04-20");
    }

    @Test
    void what_ended_with_the_claim_is_one_cancelled_part() {
        assertThat(parts(bar(NATURAL, "2026-04-20", "2026-03-02 clue-received", "2026-03-20 filing-declined")))
                .containsExactly("CANCELLED 2026-03-03 2026-04-01");
    }

    @Test
    void each_obligor_has_a_bar_of_his_own() {
        List<StripBar> bars = bars(WORKING, "2026-03-05", "2026-03-02 notice-served obligor=甲公司", "2026-03-04 notice-served obligor=乙公司");
        assertThat(bars).extracting(bar -> bar.event().title()).containsExactly("义务人答复期限 · 甲公司", "义务人答复期限 · 乙公司");
        assertThat(bars).extracting(StripBarsTest::parts).containsExactly(List.of("RUNNING 2026-03-03 2026-03-09"), List.of("RUNNING 2026-03-05 2026-03-11"));
    }

    @Test
    void a_day_of_ones_own_is_a_mark_and_late_only_when_it_has_passed() {
        StripBar bar = bar("NMG-2025 " + DeadlineRow.OWN, "2026-03-25", "2026-03-02 own-deadline-set title=送材料 due=2026-03-20");
        DayEvent event = bar.event();
        assertThat(event.look()).isEqualTo(Look.OWN);
        assertThat(parts(bar)).containsExactly("LATE 2026-03-21 2026-03-25");
        assertThat(marks(bar)).containsExactly("DUE 2026-03-20");
        assertThat(bar.spoken()).isEqualTo("逾期，送材料，渗坑案：2026-03-20 星期五");
    }
}
