package org.huansun.ui.sample;

import java.nio.file.Path;
import java.util.List;
import org.huansun.ui.arrangement.ArrangementActions;
import org.huansun.ui.arrangement.ArrangementModel;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.arrangement.ArrangementModel.Tally;
import org.huansun.ui.arrangement.ArrangementView;
import org.huansun.ui.arrangement.MoveRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.reminders.KindRow;
import org.huansun.ui.reminders.ReminderFormActions;
import org.huansun.ui.reminders.ReminderFormModel;
import org.huansun.ui.reminders.ReminderSheet;

/** A year's arrangement on its way in, and the form of reminders. */
public final class SampleArrangement {

    private SampleArrangement() {}

    public static ArrangementView at(Step step) {
        ArrangementModel model = new ArrangementModel();
        model.loaded().set("已载入 2018 年到 2026 年的安排，确定至 2026-12-24");
        model.file().set(step == Step.FILE ? "" : "2027.json");
        model.year().set("2027 年，还没有载入过；与现在按周末推算的相比有 27 天不同");
        model.source().set("文件写明的通知：https://www.gov.cn/zhengce/zhengceku/202611/content_7000000.htm");
        model.left().set(step == Step.DONE ? "还有 1204 个案件没有重新计算" : "");
        model.tallies().setAll(new Tally(Tone.NEAR, "日期变动 2"), new Tally(Tone.MET, "转为确定 1"), new Tally(Tone.PROVISIONAL, "转为暂定 1"));
        model.rows().setAll(List.of(
                row("义务人答复期限 · 某某化工有限公司", "某某化工渗坑案\n环损〔2026〕第 0009 号", "2026-12-30 暂定", "2027-01-04", "12-30", "第二十三条", Tone.NEAR, "日期变动"),
                row("磋商期限", "红树林湿地填埋案（征求意见稿，未生效）\n环损〔2026〕第 0003 号", "2027-02-08 暂定", "2027-02-15", "", "第二十七条", Tone.NEAR, "日期变动"),
                row("办结报告期限", "尾矿库案\n环损〔2026〕第 0001 号", "2027-01-11 暂定", "2027-01-11", "", "第三十八条", Tone.MET, "转为确定"),
                row("督办进展报告期限", "河道采砂案\n环损〔2025〕第 0041 号", "2027-12-28", "2027-12-28 暂定", "", "第三十八条", Tone.PROVISIONAL, "转为暂定")));
        model.progress().set(0.4);
        model.pace().set("40210 / 100000 个案件 · 每秒 8300 · 约剩 7 秒");
        model.step().set(step);
        return new ArrangementView(model, new Nothing());
    }

    private static MoveRow row(String name, String of, String before, String after, String stated, String article, Tone tone, String outcome) {
        return new MoveRow("c", "d-1", name, of, before, after, stated, article, tone, outcome);
    }

    public static ReminderSheet reminders() {
        ReminderFormModel model = new ReminderFormModel();
        model.usual().set("10、3、1");
        model.kinds().setAll(new KindRow("preliminary-check", "初步核查期限", ""), new KindRow("obligor-reply", "义务人答复期限", "3、1"),
                new KindRow("consultation-period", "磋商期限", "20、10、3、1"), new KindRow("supervision-progress", "督办进展报告期限", "五天"),
                new KindRow("@own", "自定期限", "不提醒"));
        model.obstacle().set("写 0 到 60 的整数，用顿号隔开，最多 6 个");
        return new ReminderSheet(model, new Nothing());
    }

    private static final class Nothing implements ArrangementActions, ReminderFormActions {
        @Override
        public void chooseFile() {}

        @Override
        public void read(Path file) {}

        @Override
        public void accept() {}

        @Override
        public void cancel() {}

        @Override
        public void goOn() {}

        @Override
        public void another() {}

        @Override
        public void explain(MoveRow row) {}

        @Override
        public void leave() {}

        @Override
        public void typed() {}

        @Override
        public void save() {}

        @Override
        public void close() {}
    }
}
