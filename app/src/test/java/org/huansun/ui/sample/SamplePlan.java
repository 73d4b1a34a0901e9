package org.huansun.ui.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.BoundLine;
import org.huansun.ui.planning.ConditionLine;
import org.huansun.ui.planning.GuestGroup;
import org.huansun.ui.planning.GuestLine;
import org.huansun.ui.planning.GuestWords;
import org.huansun.ui.planning.GuestLine.Way;
import org.huansun.ui.planning.PlanActions;
import org.huansun.ui.planning.PlanChoice;
import org.huansun.ui.planning.PlanModel;
import org.huansun.ui.planning.PlanView;
import org.huansun.ui.planning.ProxyLine;
import org.huansun.ui.planning.Warning;

/** A meeting being planned: in order, against the rules, and with nothing on file yet. */
public final class SamplePlan {

    private static final String CASE = "某某化工渗坑案 · 环损〔2026〕第 0009 号";
    private static final List<String> NONE = List.of("当事人里还没有赔偿权利人和赔偿义务人，先在案件的“当事人”里添加。",
            "规则没有写应当通知的其他人员。", "规则没有写可以邀请的人员。", "规则没有写可以申请参加的人员，也没有人申请。");

    private SamplePlan() {}

    public static PlanView inOrder() {
        PlanModel model = filled(new PlanChoice("2", "第二轮"), LocalDate.of(2026, 3, 9));
        model.dayWords().set("2026年3月9日 星期一 · 工作日 · 不晚于 05-11 均在期限内");
        model.conditions().setAll(conditions(true));
        model.bounds().setAll(
                new BoundLine("notice", Tone.MET, "告知书", "磋商告知书 02-10 送达", ""),
                new BoundLine("period", Tone.RUNNING, "进行", "磋商期限：最迟 05-11，还有 67 日，42 个工作日（原则上）", "第二十七条"),
                new BoundLine("number", Tone.MET, "次数", "本次是第 2 次，原则上不超过 3 次；经批准可以增加", "第二十七条"));
        model.proxies().setAll(new ProxyLine("1", Tone.MET, "有效", "周某，代理某某化工有限公司", "特别授权 · 委托书 02-15 至 06-30"));
        return new PlanView(model, new Actions());
    }

    public static PlanView againstTheRules() {
        PlanModel model = filled(new PlanChoice("4", "第四轮"), LocalDate.of(2026, 5, 16));
        model.earlier().set("已安排：05-08 09:30 市生态环境局三楼会议室。再次保存即以新的安排取代，原来的划掉保留。");
        model.field("reason").set("鉴定机构补充意见 5 月 15 日才能出具");
        model.dayWords().set("2026年5月16日 星期六 · 休息日");
        model.warnings().setAll(
                new Warning(Tone.NEAR, "偏离", "磋商会议在磋商期限届满（2026-05-11）以后召开", "第二十七条"),
                new Warning(Tone.NEAR, "偏离", "这是第 4 次磋商会议，超过 3 次，没有批准增加", "第二十七条"),
                new Warning(Tone.NEAR, "休息日", "2026-05-16 是星期六，周末不上班", ""));
        model.conditions().setAll(conditions(false));
        model.bounds().setAll(
                new BoundLine("notice", Tone.MET, "告知书", "磋商告知书 02-10 送达", ""),
                new BoundLine("period", Tone.NEAR, "临近", "磋商期限：最迟 05-11，还有 3 日，1 个工作日（原则上）；05-09 前最稳妥", "第二十七条"),
                new BoundLine("number", Tone.OVERDUE, "超过次数", "本次是第 4 次，原则上不超过 3 次；经批准可以增加", "第二十七条"));
        model.proxies().setAll(
                new ProxyLine("1", Tone.OVERDUE, "已过期", "周某，代理某某化工有限公司", "一般授权 · 委托书 02-15 至 04-30"),
                new ProxyLine("2", Tone.NEAR, "将到期", "郑某，代理吴某", "特别授权 · 委托书 02-20 至 05-20"),
                new ProxyLine("3", Tone.OVERDUE, "回避", "周某同时代理某某化工有限公司、吴某", ""));
        model.drafts().setAll(new DraftRow("d", "磋商会议安排", "05-06 17:20:44 · 旗政务中心二楼 · 某某化工有限公司、吴某"));
        model.draftNote().set("草稿已保存 10:41:07");
        return new PlanView(model, new Actions());
    }

    public static PlanView nothingYet() {
        PlanChoice first = new PlanChoice("1", "第一轮");
        PlanModel model = new PlanModel("红树林湿地填埋案 · 环损〔2026〕第 0011 号", first, List.of(first, new PlanChoice("2", "第二轮")));
        model.bounds().setAll(new BoundLine("notice", Tone.NEAR, "告知书", "没有送达磋商告知书的记录", ""),
                new BoundLine("number", Tone.NEUTRAL, "次数", "本次是第 1 次；规则没有写次数上限", ""));
        model.guests().setAll(new GuestGroup("parties", "磋商双方", NONE.get(0), List.of()), new GuestGroup("must", "应当通知", NONE.get(1), List.of()),
                new GuestGroup("may", "可以通知、邀请", NONE.get(2), List.of()), new GuestGroup("ask", "申请参加（列席）", NONE.get(3), List.of()));
        return new PlanView(model, new Actions());
    }

    private static PlanModel filled(PlanChoice round, LocalDate day) {
        PlanModel model = new PlanModel(CASE, round, List.of(round));
        model.day().set(Optional.of(day));
        model.field("at").set("09:30");
        model.field("place").set("市生态环境局三楼会议室");
        model.field("host").set("王建国");
        model.field("recorder").set("李敏");
        model.field("invited").set("市生态环境局、某某化工有限公司、吴某、某某环境司法鉴定中心、市人民检察院");
        model.guests().setAll(
                new GuestGroup("parties", "磋商双方", NONE.get(0), List.of(
                        new GuestLine("parties-1", "", "赔偿权利人", "市生态环境局", Tone.MET, "已通知", "03-02 通知 · 到会", "", Way.INVITED),
                        new GuestLine("parties-2", "", "赔偿义务人", "某某化工有限公司", Tone.NEAR, "未通知", "", "", Way.INVITED))),
                new GuestGroup("must", "应当通知", NONE.get(1), List.of(
                        new GuestLine("must-1", "appraiser", "生态环境损害鉴定评估机构或评估专家组", "", Tone.OVERDUE, "应通知未通知", "", "第二十五条", Way.INVITED))),
                new GuestGroup("may", "可以通知、邀请", NONE.get(2), List.of(
                        new GuestLine("may-1", "procuratorate", "同级检察机关", "市人民检察院", Tone.MET, "已通知", "03-02 通知 · 未答复", "第二十五条", Way.INVITED),
                        new GuestLine("may-2", "field-expert", "相关领域专家", "", Tone.NEUTRAL, "未邀请", "", "第二十五条", Way.INVITED))),
                new GuestGroup("ask", "申请参加（列席）", NONE.get(3), List.of(
                        new GuestLine("ask-1", "stakeholder", "有利害关系的单位或者个人", "北河嘎查村民委员会", Tone.NEAR, "待决定", "03-03 申请", "第二十五条", Way.ASKS),
                        new GuestLine("ask-2", "social-organization", "符合环境保护法第五十八条规定的社会组织", "", Tone.NEUTRAL, "未申请", "", "第二十五条", Way.ASKS))));
        return model;
    }

    private static List<ConditionLine> conditions(boolean held) {
        return List.of(
                new ConditionLine("1", Tone.MET, "已具备", "已经发生生态环境损害", "第二十二条", List.of()),
                held ? new ConditionLine("2", Tone.MET, "已具备", "合理期限内制作的告知书已送达，义务人同意磋商", "第二十二条", List.of())
                        : new ConditionLine("2", Tone.OVERDUE, "未具备", "合理期限内制作的告知书已送达，义务人同意磋商", "第二十二条",
                                List.of(new ConditionLine.Missing("reply-received", "收到义务人答复"))),
                new ConditionLine("3", Tone.MET, "已具备", "案件调查已完成，损害事实明确", "第二十二条", List.of()),
                held ? new ConditionLine("4", Tone.MET, "已具备", "已有鉴定意见、评估报告或者专家组意见", "第二十二条", List.of())
                        : new ConditionLine("4", Tone.NEAR, "未记录", "已有鉴定意见、评估报告或者专家组意见", "第二十二条",
                                List.of(new ConditionLine.Missing("appraisal-received", "收到鉴定评估报告"),
                                        new ConditionLine.Missing("expert-opinion-received", "收到专家意见"),
                                        new ConditionLine.Missing("determination-made", "作出综合认定"))),
                new ConditionLine("5", Tone.NEUTRAL, "需人工核实", "法律、法规等规定的其他条件", "第二十二条", List.of()));
    }

    private static final class Actions implements PlanActions {
        @Override
        public void chooseRound(PlanChoice round) {}

        @Override
        public void record(String entryType) {}

        @Override
        public void openArticle(String article) {}

        @Override
        public GuestWords begun(GuestLine guest) {
            return GuestWords.none(guest);
        }

        @Override
        public void typed(GuestLine guest, GuestWords words) {}

        @Override
        public boolean record(GuestLine guest, GuestWords words) {
            return true;
        }

        @Override
        public void save(PlanModel model) {}

        @Override
        public void brief() {}

        @Override
        public void host() {}

        @Override
        public void leave(PlanModel model) {}

        @Override
        public void goOn(DraftRow draft) {}

        @Override
        public void discard(DraftRow draft) {}
    }
}
