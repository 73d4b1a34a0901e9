package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.today.HealthLine;
import org.huansun.ui.today.NextMeeting;
import org.huansun.ui.today.NextStep;
import org.huansun.ui.today.PassedOn;
import org.huansun.ui.today.ReminderLine;
import org.huansun.ui.today.Tally;
import org.huansun.ui.today.TodayActions;
import org.huansun.ui.today.TodayModel;
import org.huansun.ui.today.TodayView;
import org.huansun.ui.today.Todo;

/** A busy Thursday, and an empty one. */
public final class SampleToday {

    private SampleToday() {}

    public static TodayView empty() {
        TodayModel model = new TodayModel();
        model.day().set("2026年3月5日 星期四 · 工作日");
        model.tallies().setAll(tallies(0, 0, 0, 0));
        model.health().setAll(new HealthLine("账本与证据", "完好", Optional.of(Tone.MET)), new HealthLine("备份", "还没有备份", Optional.of(Tone.NEAR)));
        return new TodayView(model, actions());
    }

    private static List<Tally> tallies(int a, int b, int c, int d) {
        return List.of(
                new Tally("overdue", "已逾期", a, Tone.OVERDUE),
                new Tally("three", "3 个工作日内", b, Tone.NEAR),
                new Tally("ten", "10 个工作日内", c, Tone.NEUTRAL),
                new Tally("suspended", "中止中", d, Tone.SUSPENDED));
    }

    public static TodayView busy() {
        TodayModel model = new TodayModel();
        model.day().set("2026年3月5日 星期四 · 工作日");
        model.tallies().setAll(tallies(1, 3, 7, 2));
        model.meeting().set(Optional.of(new NextMeeting("m", "3月9日 09:30 · 第二轮", "某某化工渗坑案", "超过磋商期限 210 天 · 第 2 次，原则上不超过 3 次")));
        model.todos()
                .setAll(
                        new Todo("1", DeadlineState.OVERDUE, "初步核查", "c12", "草场倾倒案", "环损〔2026〕第 0012 号", "03-03", "逾 2 个工作日", "第十四条"),
                        new Todo("2", DeadlineState.NEAR, "义务人答复", "c9", "某某化工渗坑案", "环损〔2026〕第 0009 号", "03-06", "1 个工作日", "第二十三条"),
                        new Todo("3", DeadlineState.NEAR, "督办进展报告期限", "c41", "河道采砂案", "环损〔2025〕第 0041 号", "03-10", "3 个工作日", "第三十八条"),
                        new Todo("4", DeadlineState.RUNNING, "磋商期限", "c9", "某某化工渗坑案", "环损〔2026〕第 0009 号", "05-11", "44 个工作日", "第二十七条"),
                        new Todo("5", DeadlineState.SUSPENDED, "调查", "c3", "红树林案", "环损〔2026〕第 0003 号", "—", "鉴定已 41 天", "第十三条"),
                        new Todo("6", DeadlineState.PROVISIONAL, "办结报告", "c1", "尾矿库案", "环损〔2026〕第 0001 号", "2027-01-11", "待 2027 年放假通知", "第三十八条"));
        model.steps()
                .setAll(
                        new NextStep("c9", "某某化工渗坑案", "召开第二次磋商会议", "首轮存在分歧；原则上不超过 3 次、90 日（第二十七条）"),
                        new NextStep("c12", "草场倾倒案", "完成初步核查或说明原因", "30 日已过（第十四条）"),
                        new NextStep("c41", "河道采砂案", "报告督办进展", "上次报告 02-10（第三十八条）"));
        model.reminders().setAll(
                new ReminderLine("1", "c9", "obligor-reply-1", Tone.NEAR, "1 个工作日", "义务人答复期限 · 某某化工有限公司", "最迟 03-06 · 某某化工渗坑案"),
                new ReminderLine("2", "c41", "supervision-progress-2", Tone.NEAR, "3 个工作日", "督办进展报告期限", "最迟 03-10 · 河道采砂案"),
                new ReminderLine("3", "c1", "own-1", Tone.RUNNING, "8 个工作日", "开庭", "最迟 03-17 · 尾矿库案"),
                new ReminderLine("4", "c2", "own-1", Tone.RUNNING, "10 个工作日", "第 2 期付款", "最迟 03-19 · 矿渣案"));
        model.passedOn().setAll(new PassedOn("c9", "某某化工渗坑案", "李敏 → 王建国 03-05", "等我接收"));
        model.health()
                .setAll(
                        new HealthLine("账本与证据", "完好", Optional.of(Tone.MET)),
                        new HealthLine("备份", "今天 08:12，已回读", Optional.empty()),
                        new HealthLine("未发送", "14 条、6 个文件", Optional.empty()),
                        new HealthLine("工作日历", "确定至 2026-12-24", Optional.empty()));
        return new TodayView(model, actions());
    }

    public static TodayView withDrafts() {
        TodayModel model = new TodayModel();
        model.day().set("2026年3月5日 星期四 · 工作日");
        model.tallies().setAll(tallies(0, 0, 0, 0));
        model.drafts().setAll(
                new DraftRow("1", "磋商告知书送达 · 某某化工渗坑案", "03-05 10:41:07 · 直接送达 · 某某化工有限公司"),
                new DraftRow("2", "新建案件", "03-04 17:20:44 · 巡查发现的油污案"));
        return new TodayView(model, actions());
    }

    static TodayActions actions() {
        return new TodayActions() {
            @Override
            public void openReminder(ReminderLine reminder) {}

            @Override
            public void sawReminder(ReminderLine reminder) {}

            @Override
            public void sawAllReminders() {}

            @Override
            public void setReminders() {}

            @Override
            public void loadArrangement() {}

            @Override
            public void checkAll() {}

            @Override
            public void openHandover(PassedOn passed) {}

            @Override
            public void record() {}

            @Override
            public void openCase(String caseId) {}

            @Override
            public void explain(Todo todo) {}

            @Override
            public void only(Tally tally) {}

            @Override
            public void openMeeting(NextMeeting meeting) {}

            @Override
            public void goOn(DraftRow draft) {}

            @Override
            public void discard(DraftRow draft) {}

            @Override
            public void newCase() {}
        };
    }
}
