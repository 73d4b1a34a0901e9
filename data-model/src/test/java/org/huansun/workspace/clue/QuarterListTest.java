package org.huansun.workspace.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huansun.workspace.HandClock;
import org.huansun.workspace.Offices;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarterListTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-07-01");

    private static List<List<String>> titles(QuarterList list) {
        return list.rows().stream().map(row -> List.of(row.get(0), row.get(1))).toList();
    }

    private static void take(Workspace workspace, String... lines) {
        Registers.of(workspace, Registers.table(lines)).run(ImportWatch.NOBODY);
    }

    @Test
    void the_list_holds_the_clues_of_the_quarter_from_its_first_to_its_last_day() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            take(workspace, "名称,日期,是否已修复", "早,2026-03-31,", "首,2026-04-01,", "末,2026-06-30,", "晚,2026-07-01,", "修,2026-05-09,是");
            QuarterList list = QuarterList.of(workspace, new Quarter(2026, 2), Optional.empty());
            assertThat(titles(list)).containsExactly(List.of("1", "首"), List.of("2", "末"));
            assertThat(List.of(list.pack().id(), list.register().article(), list.excluded(), list.marks(), list.due())).containsExactly(
                    "NMG-2025", "第十二条", 1, List.of("文本未规定样式"), Optional.empty());
            assertThat(titles(QuarterList.of(workspace, new Quarter(2026, 3), Optional.empty()))).containsExactly(List.of("1", "晚"));
        }
    }

    @Test
    void a_clue_that_was_withdrawn_or_moved_to_another_day_is_listed_where_it_counts() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            take(workspace, "名称,日期", "甲,2026-06-30", "乙,2026-06-30");
            workspace.list().cases().forEach(row -> {
                var clue = workspace.caseFile(row.id(), workspace.today()).live("clue-received").getFirst();
                String type = row.title().equals("甲") ? "entry-superseded" : "clue-received";
                workspace.record(new org.huansun.workspace.Draft(row.id(), type, LocalDate.of(2026, 7, 1), Offices.body("reason", "登错了"),
                        Optional.of(clue.id())));
            });
            assertThat(titles(QuarterList.of(workspace, new Quarter(2026, 2), Optional.empty()))).isEmpty();
            assertThat(titles(QuarterList.of(workspace, new Quarter(2026, 3), Optional.empty()))).containsExactly(List.of("1", "乙"));
        }
    }

    @Test
    void a_line_says_what_became_of_the_clue() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            take(workspace, "编号,名称,日期,来源,移送单位,地点,要素,责任人", "A-1,=甲,2026-05-09,信访,,北河镇,土壤,甲公司、乙公司");
            String id = workspace.list().find("1").id();
            workspace.record(Offices.draft(id, "preliminary-check-completed", "2026-05-20", "damageFound", true));
            workspace.record(Offices.draft(id, "responsible-assigned", "2026-05-20", "person", "赵强"));
            QuarterList list = QuarterList.of(workspace, new Quarter(2026, 2), Optional.empty());
            assertThat(list.rows()).containsExactly(List.of("1", "=甲", "信访投诉、举报、媒体曝光的线索", "信访", "2026-05-09", "北河镇", "土壤",
                    "甲公司、乙公司", "是", "2026-05-20 初步核查完成", "环损〔2026〕第 0001 号", "赵强"));
            assertThat(list.table().text()).isEqualTo("\uFEFF序号,线索名称,线索渠道,线索来源,收到日期,损害地点,受损要素,赔偿义务人,是否造成损害,办理进展,案号,承办人\r\n"
                    + "1,'=甲,信访投诉、举报、媒体曝光的线索,信访,2026-05-09,北河镇,土壤,甲公司、乙公司,是,2026-05-20 初步核查完成,环损〔2026〕第 0001 号,赵强\r\n"
                    + "注：NMG-2025 第十二条，文本未规定样式,,,,,,,,,,,\r\n");
        }
    }

    @Test
    void guangxi_has_a_day_and_somebody_to_hand_it_to_and_the_draft_is_marked() {
        try (Workspace workspace = Workspace.create(folder.resolve("w"), "李敏", new org.huansun.rules.Region("GX"), Offices.LAW, clock)) {
            Registers.of(workspace, Registers.table("名称,日期", "红树林,2026-05-09"), "GX", Optional.of("GX-DRAFT")).run(ImportWatch.NOBODY);
            QuarterList list = QuarterList.of(workspace, new Quarter(2026, 2), Optional.of("GX-DRAFT"));
            assertThat(List.of(list.due(), list.marks(), list.rows().size())).containsExactly(Optional.of(LocalDate.of(2026, 6, 30)),
                    List.of("文本未规定样式", "征求意见稿，未生效"), 1);
            assertThat(QuarterList.of(workspace, new Quarter(2026, 2), Optional.empty()).pack().id()).isEqualTo("CN-2020");
        }
    }

    @Test
    void the_quarter_of_a_day_is_that_of_china_whatever_the_clock_of_the_laptop_says() {
        // 16:30 UTC on 30 June is half past midnight on 1 July in China.
        HandClock late = new HandClock("2026-06-30");
        late.setInstant(Instant.parse("2026-06-30T16:30:00Z"));
        try (Workspace workspace = Offices.create(folder.resolve("w"), late)) {
            assertThat(Quarter.of(workspace.today())).isEqualTo(new Quarter(2026, 3));
        }
    }

    @Test
    void a_quarter_is_read_as_people_write_it() {
        for (String words : List.of("2026Q3", "2026q3", "2026-Q3", "2026年第3季度", "2026 年 3 季度")) {
            assertThat(Quarter.parse(words)).as(words).isEqualTo(new Quarter(2026, 3));
        }
        assertThatThrownBy(() -> Quarter.parse("2026Q5")).hasMessage("2026Q5：看不懂的季度。写成 2026Q3 的样子。");
    }

    @Property
    void every_day_lies_in_exactly_its_quarter(@ForAll @IntRange(min = 0, max = 20000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        Quarter quarter = Quarter.of(day);
        assertThat(day).isBetween(quarter.from(), quarter.to());
        assertThat(quarter.before().to().plusDays(1)).isEqualTo(quarter.from());
        assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
    }
}
