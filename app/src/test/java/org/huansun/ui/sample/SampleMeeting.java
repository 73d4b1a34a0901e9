package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.ClauseRow;
import org.huansun.ui.meeting.ClauseVoice;
import org.huansun.ui.meeting.Exhibit;
import org.huansun.ui.meeting.HostPanel;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.Material;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.MeetingsView;
import org.huansun.ui.meeting.NoteLine;
import org.huansun.ui.meeting.Option;
import org.huansun.ui.meeting.Outcome;
import org.huansun.ui.meeting.PlannedMeeting;
import org.huansun.ui.meeting.PositionLine;
import org.huansun.ui.meeting.ReadPart;
import org.huansun.ui.meeting.RoomModel;
import org.huansun.ui.meeting.RoomView;
import org.huansun.ui.meeting.Signer;
import org.huansun.ui.meeting.Speaker;
import org.huansun.ui.workbench.SheetBox;

/** The second round. */
public final class SampleMeeting {

    private SampleMeeting() {}

    public static MeetingsView list() {
        return new MeetingsView(
                FXCollections.observableArrayList(
                        new PlannedMeeting("1", "3月9日 09:30", "某某化工渗坑案", "第二轮", "市生态环境局三楼会议室", Tone.RUNNING, "进行中", "距磋商期限 63 天 · 第 2 次，原则上不超过 3 次", "继续主持", ""),
                        new PlannedMeeting("2", "3月12日 14:00", "河道采砂案", "第一轮", "旗政务中心", Tone.NEAR, "已安排", "超过磋商期限 210 天 · 第 1 次，原则上不超过 3 次", "开始主持", "改安排"),
                        new PlannedMeeting("3", "3月3日 09:30", "某某化工渗坑案", "第一轮", "市生态环境局三楼会议室", Tone.NEUTRAL, "存在分歧", "会议记录还没有存档", "签字存档", "")),
                meeting -> {},
                meeting -> {},
                () -> {});
    }

    public static MeetingsView none() {
        return new MeetingsView(FXCollections.observableArrayList(), meeting -> {}, meeting -> {}, () -> {});
    }

    public static MeetingModel host() {
        return model();
    }

    /** What was not established wants a reason. */
    public static MeetingModel reason() {
        MeetingModel model = model();
        model.reasonAsked().set(true);
        return model;
    }

    public static MeetingModel people() {
        return at(HostPanel.ATTENDANCE);
    }

    public static MeetingModel clauses() {
        return at(HostPanel.CLAUSES);
    }

    public static MeetingModel writing() {
        MeetingModel model = model();
        model.panel().set(HostPanel.CLAUSES);
        model.clauses().editing().set(Optional.of("amount"));
        model.clauses().text().set("赔偿金 180,000 元，分两期缴纳。");
        model.clauses().amount().set("180000");
        model.clauses().concern().set("评估数额 186,400.00 元，方案少 6,400.00 元（3.4%）");
        return model;
    }

    public static MeetingModel materials() {
        return at(HostPanel.MATERIALS);
    }

    private static MeetingModel at(HostPanel panel) {
        MeetingModel model = model();
        model.panel().set(panel);
        return model;
    }

    public static MeetingModel ending() {
        MeetingModel model = model();
        model.panel().set(HostPanel.ENDING);
        model.ending().outcome().set(Optional.of(Outcome.DIVIDED));
        model.ending().nextOn().set("2026-05-12");
        model.ending().nextPlace().set("市生态环境局三楼会议室");
        model.ending().bounds().set("磋商期限到 5月11日（第二十七条）；下一次是第 3 次，原则上不超过 3 次（第二十七条）");
        model.ending().entries().setAll("召开磋商会议：第二轮，存在分歧", "磋商会议安排：5月12日，第三轮，市生态环境局三楼会议室");
        model.ending().consequences().setAll("磋商期限届满日 5月11日 不变");
        model.ending().warnings().setAll("会议在磋商期限届满日 2026-05-11 之后召开（第二十七条）");
        return model;
    }

    public static MeetingModel failing() {
        MeetingModel model = model();
        model.panel().set(HostPanel.ENDING);
        model.ending().outcome().set(Optional.of(Outcome.FAILED));
        model.ending().grounds().setAll(Option.NONE, new Option("3", "3　磋商会议开满 3 次，权利人一方认为难以达成一致（案卷还不能证明）"));
        model.ending().ground().set(model.ending().grounds().getLast());
        model.ending().entries().setAll("召开磋商会议：第二轮，存在分歧", "磋商不成：磋商会议开满 3 次，权利人一方认为难以达成一致");
        model.ending().consequences().setAll("磋商期限：办结，3月9日（第二十七条）", "向有管辖权的人民法院起诉（及时）（第三十条）", "同时书面告知同级检察机关（第三十条）");
        model.ending().warnings().setAll("磋商不成的情形案卷不能证明：磋商会议开满 3 次，权利人一方认为难以达成一致（第二十九条）");
        return model;
    }

    /** With one obligor it has ended; now with the others. */
    public static MeetingModel endingWithEach() {
        MeetingModel model = model();
        model.panel().set(HostPanel.ENDING);
        model.ending().open().setAll("某某化工有限公司", "北河市第二化工原料仓储运输有限责任公司");
        model.ending().ended().setAll("吴某：义务人未到");
        model.ending().outcome().set(Optional.of(Outcome.AGREED));
        model.ending().with().set("某某化工有限公司");
        model.ending().entries().setAll("召开磋商会议：第二轮，达成一致（某某化工有限公司）");
        model.ending().consequences().setAll("签订赔偿协议（第二十八条）");
        return model;
    }

    public static MeetingModel minutes() {
        MeetingModel model = model();
        model.panel().set(HostPanel.MINUTES);
        model.held().set(true);
        model.minutes().read().set(true);
        model.minutes().rule().set("签字依据 第二十六条（九）。拒绝签字的，由主持人写明情况后存档。");
        model.minutes().obstacle().set("还有 2 人没有签字，也没有写明拒签情况");
        model.minutes().attached().set("已附签字页 1 份");
        model.minutes().text().set(Optional.of(new SheetBox(sheet())));
        model.minutes().signers().setAll(
                new Signer("1", "王建国", "主持人", Signer.Standing.SIGNED, "11:42 已签字", ""),
                new Signer("2", "赵某", "委托代理人", Signer.Standing.WANTED, "", ""),
                new Signer("3", "钱某", "法定代表人", Signer.Standing.REFUSED, "11:45 拒绝签字", "认为扩散范围的记录与其发言不符，经宣读核对后仍不愿签字。"),
                new Signer("4", "市人民检察院 陈某", "检察官", Signer.Standing.WANTED, "签过以后记录有改动，要重新签字", ""));
        model.minutes().refusing().set(Optional.of("赵某"));
        model.minutes().statement().set("表示须经单位同意后再签");
        return model;
    }

    private static Sheet sheet() {
        return new Sheet("磋商会议记录", Sheet.Paper.PORTRAIT, "", List.of(), List.of(
                new Block.Facts(List.of(Block.Fact.of("案件", "某某化工渗坑案 · 环损〔2026〕第 0009 号"), Block.Fact.of("轮次", "第二轮"),
                        Block.Fact.of("时间、地点", "2026-03-09 09:30 至 11:40，市生态环境局三楼会议室"), Block.Fact.of("主持人", "王建国"))),
                new Block.Heading("到会人员"),
                new Block.Table(Block.Kind.LIST, List.of(new Block.Column("姓名", 25), new Block.Column("身份", 35), new Block.Column("到会、离席", 40)),
                        List.of(List.of(Cell.of("赵某"), Cell.of("委托代理人，代表某某化工有限公司"), Cell.of("09:28 到会")),
                                List.of(Cell.of("钱某"), Cell.of("法定代表人"), Cell.of("09:28 到会，10:05 离席，10:12 到会")))),
                new Block.Heading("五 义务人陈述（10:21 至 10:40）"),
                new Block.Paragraph(Words.plain("10:38 义务人 赵某：W5 井在厂区以外，背景值未扣除。〔数额 不认可〕"))));
    }

    public static RoomView room() {
        RoomModel model = new RoomModel();
        model.title().set("某某化工渗坑案 · 第二轮磋商会议");
        model.step().set("五 义务人陈述");
        return new RoomView(model);
    }

    public static RoomView roomText() {
        RoomModel model = new RoomModel();
        model.title().set("某某化工渗坑案 · 第二轮磋商会议");
        model.step().set("三 陈述调查与赔偿意见");
        model.exhibit().set(Optional.of(new Exhibit.Written("检测报告摘要\n一号渗坑 pH 值 2.1，化学需氧量 18,600 mg/L。\n联系人 王某，138****5678。")));
        return new RoomView(model);
    }

    private static MeetingModel model() {
        String[] numbers = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
        String[] titles = {"核对身份与到会", "宣布纪律、告知权利", "陈述调查与赔偿意见", "说明鉴定评估", "义务人陈述", "解答疑问与异议", "参会人员发表意见", "平等磋商", "核对记录并签字"};
        List<HostStep> steps = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> new HostStep("s" + i, numbers[i], titles[i], "第二十六条", i == 7 ? Optional.of(HostPanel.CLAUSES) : Optional.empty(),
                        read(), checks(), i == 4 ? "没有到会的义务人，宣读其书面意见。" : ""))
                .toList();
        MeetingModel model = new MeetingModel(
                "磋商会议 · 第二轮",
                "某某化工渗坑案 · 环损〔2026〕第 0009 号",
                steps,
                List.of(
                        new Speaker("claimant", "权利人", "claimant", KeyCode.F2),
                        new Speaker("obligor", "义务人", "obligor", KeyCode.F3),
                        new Speaker("appraiser", "鉴定机构", "appraiser", KeyCode.F4),
                        new Speaker("procuratorate", "检察机关", "procuratorate", KeyCode.F5),
                        new Speaker("other", "其他到会人", "observer", KeyCode.F6)),
                new MeetingModel.Choices(
                        List.of(Option.NONE, new Option("facts", "损害事实"), new Option("amount", "数额")),
                        List.of(Option.NONE, new Option("accepts", "认可"), new Option("objects", "不认可")),
                        List.of(new Option("obligor", "赔偿义务人"), new Option("observer", "列席人员"))),
                List.of("北河市生态环境局", "某某化工有限公司"));
        model.standings().setAll(new PositionLine("义务人", "损害事实认可、数额不认可"), new PositionLine("权利人", "数额认可"));
        model.clauses().topics().set("文本列明的磋商事项（第二十一条）：修复方案；修复启动时间和期限；赔偿的责任承担方式和期限");
        model.clauses().rows().setAll(clauseRows());
        model.room().materials().setAll(
                new Material("a", "渗坑勘验笔录.pdf", "1.2 MB", "这份材料里有公民身份号码或者电话号码，会场上的人会看到。仍要出示的，再按一次。"),
                new Material("b", "监测报告（W3、W5 井）.pdf", "820 KB", ""),
                new Material("c", "IMG_20260305_102133.jpg", "3.4 MB", ""));
        model.room().shown().set(Optional.of(model.room().materials().get(1)));
        model.current().set(4);
        model.completed().addAll(List.of("s0", "s1", "s2", "s3"));
        model.checked().add("a");
        model.speaker().set(model.speakers().get(1));
        model.facts().set("距磋商期限 63 天 · 第 2 次，原则上不超过 3 次");
        model.elapsed().set("00:47:12");
        model.used().set("已用 47 分，本步 6 分");
        model.saved().set("每一秒自动保存");
        model.words().set("认可渗坑三处，对地下水部分的扩散范围有异议");
        model.notes()
                .setAll(
                        new NoteLine("10:32", "鉴定机构 孙某", "扩散范围按监测井 W3、W5 两次数据推算，误差在报告第 18 页说明。"),
                        new NoteLine("10:38", "义务人 赵某", "W5 井在厂区以外，背景值未扣除。"));
        model.attendees().setAll(attendees());
        return model;
    }

    private static List<ClauseRow> clauseRows() {
        List<ClauseVoice> both = List.of(new ClauseVoice("北河市生态环境局", Optional.of(true), "提出方"),
                new ClauseVoice("某某化工有限公司", Optional.of(true), "同意"));
        List<ClauseVoice> divided = List.of(new ClauseVoice("北河市生态环境局", Optional.of(true), "提出方"),
                new ClauseVoice("某某化工有限公司", Optional.of(false), "不同意"));
        return List.of(
                new ClauseRow("restoration-plan", "", "修复方案", "清挖三处渗坑底泥，异位处置；地下水监测自然衰减。", "北河市生态环境局", "", "", "", both, Tone.MET, "已一致", List.of()),
                new ClauseRow("restoration-start", "", "修复启动时间", "2026 年 5 月 15 日前开工", "北河市生态环境局", "2026 年 4 月 30 日前开工", "", "", divided, Tone.OVERDUE, "有分歧", List.of()),
                new ClauseRow("amount", "", "赔偿数额", "赔偿金 180,000 元", "某某化工有限公司", "", "180000", "评估数额 186,400.00 元，方案少 6,400.00 元（3.4%）", divided, Tone.NEAR, "待答复", List.of()),
                new ClauseRow("instalments", "", "分期", "分四年付清", "某某化工有限公司", "", "", "", divided, Tone.OVERDUE, "有分歧", List.of("最后一期超过 3 年（第二十六条（四））")),
                new ClauseRow("liability-way", "", "责任承担方式", "", "", "", "", "", List.of(), Tone.NEUTRAL, "未提出", List.of()));
    }

    private static List<Attendee> attendees() {
        return List.of(
                attendee("1", "王建国", "主持人", "", Presence.PRESENT, "", "", ""),
                attendee("2", "李敏", "承办人", "", Presence.PRESENT, "", "", ""),
                attendee("3", "陈某", "检察官", "市人民检察院", Presence.PRESENT, "✓证", "", "09:25 到会"),
                attendee("4", "某某环境损害司法鉴定中心", "鉴定评估机构", "", Presence.PRESENT, "✓证", "", "09:26 到会"),
                attendee("5", "赵某", "委托代理人", "某某化工有限公司", Presence.PRESENT, "✓证 ✓委托", "", "09:28 到会"),
                attendee("6", "钱某", "法定代表人", "某某化工有限公司", Presence.LEFT, "✓证", "", "09:28 到会，10:05 离席"),
                attendee("7", "村民代表", "列席人员", "", Presence.PRESENT, "", "其兄在义务人处任职，本人说明", "09:30 到会"),
                attendee("8", "吴某", "林草局", "", Presence.ABSENT, "", "", ""));
    }

    private static Attendee attendee(String id, String name, String role, String standsFor, Presence presence, String papers, String remark, String movements) {
        return new Attendee(id, name, role, standsFor, "observer", presence, papers.contains("证"), papers.contains("委托"), remark, movements);
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
}
