package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.HostView;
import org.huansun.ui.meeting.MeetingActions;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.MeetingsView;
import org.huansun.ui.meeting.NoteLine;
import org.huansun.ui.meeting.Outcome;
import org.huansun.ui.meeting.PlannedMeeting;
import org.huansun.ui.meeting.ReadPart;
import org.huansun.ui.meeting.Speaker;

/** The second round. */
public final class SampleMeeting {

    private SampleMeeting() {}

    public static MeetingsView list() {
        return new MeetingsView(
                FXCollections.observableArrayList(
                        new PlannedMeeting("1", "3月9日 09:30", "某某化工渗坑案", "第二轮", "市生态环境局三楼会议室", Tone.RUNNING, "进行中", "条件五项已齐 · 第五步", "继续主持", ""),
                        new PlannedMeeting("2", "3月12日 14:00", "河道采砂案", "第一轮", "旗政务中心", Tone.NEAR, "已安排", "缺：检察机关回执", "开始主持", "改安排"),
                        new PlannedMeeting("3", "3月3日 09:30", "某某化工渗坑案", "第一轮", "市生态环境局三楼会议室", Tone.NEUTRAL, "存在分歧", "已签字 7 人，1 人拒签", "看记录", "")),
                meeting -> {},
                meeting -> {},
                () -> {});
    }

    public static MeetingsView none() {
        return new MeetingsView(FXCollections.observableArrayList(), meeting -> {}, meeting -> {}, () -> {});
    }

    public static HostView host() {
        return new HostView(model(), new Actions());
    }

    public static HostView ending() {
        MeetingModel model = model();
        model.ending().set(true);
        model.outcome().set(Optional.of(Outcome.DIVIDED));
        model.consequences()
                .setAll(
                        "案情记录：2026-03-09 召开磋商会议，第二轮，存在分歧。",
                        "磋商期限不变：2026-05-11，还有 42 个工作日（第二十七条）。",
                        "原则上还可再开 1 次会议；第三次仍不成，视为磋商不成（第二十九条（三））。",
                        "会议记录待签字 8 人，请在离席前完成。");
        return new HostView(model, new Actions());
    }

    private static MeetingModel model() {
        String[] numbers = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
        String[] titles = {"核对身份与到会", "宣布纪律、告知权利", "陈述调查与赔偿意见", "说明鉴定评估", "义务人陈述", "解答疑问与异议", "参会人员发表意见", "平等磋商", "核对记录并签字"};
        List<HostStep> steps = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> new HostStep("s" + i, numbers[i], titles[i], "第二十六条", read(), checks()))
                .toList();
        MeetingModel model = new MeetingModel(
                "磋商会议 · 第二轮",
                "某某化工渗坑案 · 环损〔2026〕第 0009 号",
                steps,
                List.of(
                        new Speaker("claimant", "权利人", KeyCode.F2),
                        new Speaker("obligor", "义务人", KeyCode.F3),
                        new Speaker("appraiser", "鉴定机构", KeyCode.F4),
                        new Speaker("procuratorate", "检察机关", KeyCode.F5)));
        model.current().set(4);
        model.completed().addAll(List.of("s0", "s1", "s2", "s3"));
        model.checked().add("a");
        model.speaker().set(model.speakers().get(1));
        model.facts().set("距磋商期限 63 天 · 第 2 次，原则上不超过 3 次");
        model.elapsed().set("00:47:12");
        model.used().set("已用 47 分，本步 6 分");
        model.saved().set("每一秒自动保存");
        model.movements().set("10:05 钱某离席，10:12 返回");
        model.words().set("认可渗坑三处，对地下水部分的扩散范围有异议");
        model.notes()
                .setAll(
                        new NoteLine("10:32", "鉴定机构 孙某", "扩散范围按监测井 W3、W5 两次数据推算，误差在报告第 18 页说明。"),
                        new NoteLine("10:38", "义务人 赵某", "W5 井在厂区以外，背景值未扣除。"));
        model.attendees().setAll(attendees());
        return model;
    }

    private static List<Attendee> attendees() {
        return List.of(
                new Attendee("1", "王建国", "主持人", Presence.PRESENT, ""),
                new Attendee("2", "李敏", "承办人", Presence.PRESENT, ""),
                new Attendee("3", "市人民检察院 陈某", "应邀", Presence.PRESENT, ""),
                new Attendee("4", "鉴定机构 孙某", "可以通知", Presence.PRESENT, ""),
                new Attendee("5", "某某化工 赵某", "代理人", Presence.PRESENT, "✓证"),
                new Attendee("6", "某某化工 钱某", "法定代表人", Presence.LEFT, "✓证"),
                new Attendee("7", "律师 周某", "", Presence.PRESENT, "✓证 ✓委托"),
                new Attendee("8", "村民代表 2 人", "列席", Presence.PRESENT, ""),
                new Attendee("9", "林草局 吴某", "", Presence.ABSENT, ""));
    }

    private static List<ReadPart> read() {
        return List.of(
                ReadPart.plain("下面请赔偿义务人某某化工有限公司陈述意见。请就损害事实、责任，以及 "),
                ReadPart.figure("186,400 元"),
                ReadPart.plain(" 的评估数额，逐项说明认可或者不认可，并说明理由。"));
    }

    private static List<HostStep.Check> checks() {
        return List.of(
                new HostStep.Check("a", "已确认发言人 赵某（委托代理人，委托书有效至 06-30）"),
                new HostStep.Check("b", "对损害事实的意见已记录"),
                new HostStep.Check("c", "对责任的意见已记录"),
                new HostStep.Check("d", "对数额的意见已记录"));
    }

    private static final class Actions implements MeetingActions {
        @Override
        public boolean completed(HostStep step) {
            return true;
        }

        @Override
        public void checked(HostStep step, HostStep.Check check) {}

        @Override
        public boolean noted(Speaker speaker, String text) {
            return true;
        }

        @Override
        public boolean presence(Attendee attendee, Presence presence) {
            return true;
        }

        @Override
        public boolean arrived(String nameAndRole) {
            return true;
        }

        @Override
        public void pause() {}

        @Override
        public void weigh(Outcome outcome) {}

        @Override
        public void finish(Outcome outcome, String note) {}

        @Override
        public void leave() {}
    }
}
