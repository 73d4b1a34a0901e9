package org.huansun.ui.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huansun.ui.kit.CountStep;
import org.huansun.ui.kit.DayCell;
import org.huansun.ui.kit.DayKind;

/** Days of a period, counted by eye. */
final class SampleDays {

    private SampleDays() {}

    static List<DayCell> reply() {
        LocalDate start = LocalDate.of(2026, 2, 10);
        List<DayCell> days = new ArrayList<>();
        days.add(new DayCell(start, new DayKind.Trigger("磋商告知书送达")));
        for (int i = 1; i <= 3; i++) {
            days.add(new DayCell(start.plusDays(i), new DayKind.Counted(i)));
        }
        days.add(new DayCell(start.plusDays(4), new DayKind.MakeUp("春节", 4)));
        for (int i = 5; i <= 13; i++) {
            days.add(new DayCell(start.plusDays(i), new DayKind.Holiday("春节")));
        }
        days.add(new DayCell(start.plusDays(14), new DayKind.Due(5)));
        return days;
    }

    static List<DayCell> consultation() {
        LocalDate start = LocalDate.of(2026, 2, 10);
        List<DayCell> days = new ArrayList<>();
        days.add(new DayCell(start, new DayKind.Trigger("磋商告知书送达")));
        for (int i = 1; i < 90; i++) {
            days.add(new DayCell(start.plusDays(i), new DayKind.Counted(i)));
        }
        days.add(new DayCell(start.plusDays(90), new DayKind.Due(90)));
        return days;
    }

    static List<DayCell> everything() {
        LocalDate start = LocalDate.of(2026, 4, 13);
        Map<Integer, DayKind> odd = Map.of(
                0, new DayKind.Trigger("批准立案"),
                5, new DayKind.Weekend(),
                6, new DayKind.Weekend(),
                18, new DayKind.Holiday("劳动节"),
                26, new DayKind.MakeUp("劳动节", 18),
                27, new DayKind.Rolled("星期日"),
                28, new DayKind.Due(19));
        List<DayCell> days = new ArrayList<>();
        for (int i = 0; i <= 28; i++) {
            DayKind kind = i > 7 && i < 16 ? new DayKind.Suspended("鉴定") : new DayKind.Counted(i);
            days.add(new DayCell(start.plusDays(i), odd.getOrDefault(i, kind)));
        }
        return days;
    }

    static List<CountStep> steps() {
        return List.of(
                new CountStep("2026-02-10 磋商告知书送达，当日不计，自 02-11 起算。", "民法典第二百零一条"),
                new CountStep("按工作日计：02-14 春节调休上班，计入；02-15 至 02-23 春节放假，不计。", "国务院办公厅关于 2026 年部分节假日安排的通知"),
                new CountStep("第 5 个工作日为 2026-02-24，星期二，是工作日，不顺延。", "内蒙古自治区生态环境损害赔偿工作规定 第二十三条"));
    }
}
