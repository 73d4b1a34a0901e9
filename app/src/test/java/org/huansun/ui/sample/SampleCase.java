package org.huansun.ui.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import org.huansun.ui.cases.CaseActions;
import org.huansun.ui.cases.CaseHead;
import org.huansun.ui.cases.CaseModel;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.cases.ConcernRow;
import org.huansun.ui.cases.ConcernRow.Nature;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.cases.DeadlineSources;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.cases.EffectRow.Change;
import org.huansun.ui.cases.EntryDetail;
import org.huansun.ui.cases.EntryDetail.Line;
import org.huansun.ui.cases.EntryField;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.cases.FieldNote;
import org.huansun.ui.cases.FindingRow;
import org.huansun.ui.cases.FindingRow.Weight;
import org.huansun.ui.cases.NextStepRow;
import org.huansun.ui.cases.NextStepRow.Leave;
import org.huansun.ui.cases.PackChoiceModel;
import org.huansun.ui.cases.PackMoveRow;
import org.huansun.ui.cases.PackMoveRow.Cell;
import org.huansun.ui.cases.PackMoveRow.Move;
import org.huansun.ui.cases.PartyRow;
import org.huansun.ui.cases.RecordActions;
import org.huansun.ui.cases.RecordModel;
import org.huansun.ui.cases.TimelineEntry;
import org.huansun.ui.cases.TimelineEntry.Standing;
import org.huansun.ui.cases.VolumeState;
import org.huansun.ui.kit.CaseStage;
import org.huansun.ui.kit.CaseStage.Progress;
import org.huansun.ui.kit.DayCell;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Tone;

/** A case in its second round. */
public final class SampleCase {

    private SampleCase() {}

    public static CaseView overview() {
        return view(model());
    }

    public static CaseView explained(int index) {
        CaseModel model = model();
        model.side().set(new CaseModel.Side.Explained(model.deadlines().get(index)));
        return view(model);
    }

    public static CaseView whatIf() {
        CaseModel model = model();
        model.side().set(new CaseModel.Side.Beside(SampleWhatIf.panel()));
        return view(model);
    }

    public static CaseView choosing() {
        CaseModel model = model();
        RecordModel record = record();
        model.side().set(new CaseModel.Side.Recording(record));
        return view(model);
    }

    public static CaseView recording() {
        CaseModel model = model();
        RecordModel record = record();
        record.choose(record.found().get(4));
        record.values().put("method", "direct");
        record.draftNote().set("草稿已保存 10:41:07");
        record.effects()
                .setAll(
                        new EffectRow(Change.STARTED, "义务人答复", "", "03-12", "第二十三条"),
                        new EffectRow(Change.SUSPENDED, "调查", "04-20", "中止中", "第十三条"),
                        new EffectRow(Change.MET_LATE, "初步核查", "", "02-11", "第十四条"),
                        new EffectRow(Change.MOVED, "磋商期限", "05-11", "06-03", "第二十七条"));
        record.concerns().setAll(
                new ConcernRow(Nature.FORBIDDEN, "未经批准召开第 4 次磋商会议（原则上以 3 次为限）", "第二十七条"),
                new ConcernRow(Nature.ARISING, "损害金额 352000 元超过 300000 元，不能用简易评估", "第二十条"));
        record.notes().put("amount", FieldNote.said("186,400.00 元，十八万六千四百元整"));
        record.notes().put("replyDays", FieldNote.wrong("“10天”不能用，写整数，不带单位"));
        record.draftNote().set("草稿已保存 10:41:07");
        model.side().set(new CaseModel.Side.Recording(record));
        return view(model);
    }

    /** A form with a list of sentences, a long name, a doubtful number and nothing that changes. */
    public static CaseView recordingAgreement() {
        CaseModel model = model();
        RecordModel record = record();
        record.choose(SampleKinds.agreement());
        record.values().put("amount", "186400000");
        record.notes().put("amount", FieldNote.doubtful("186,400,000.00 元，一亿八千六百四十万元整：比鉴定数额大 1000 倍，再看一眼"));
        model.side().set(new CaseModel.Side.Recording(record));
        return view(model);
    }

    public static CaseView lookingBack() {
        CaseModel model = model();
        model.lookingBack().set("正在看 03-01 当天已经记下的案情");
        model.asOf().set("按 03-01 所知");
        return view(model);
    }

    public static CaseView draft() {
        CaseModel model = new CaseModel(new CaseHead(
                "c3", "防城港某某海岸红树林毁坏案（跨区段合并调查）", "环损〔2026〕第 0003 号", "调查", "GX-DRAFT · 征求意见稿，未生效", Tone.PROVISIONAL, "征求意见稿，未生效"));
        model.stages().setAll(stages(3));
        model.findings().setAll(findings());
        return view(model);
    }

    public static CaseView choosingPack() {
        CaseModel model = new CaseModel(new CaseHead("c4", "东河尾矿库渗漏案", "环损〔2025〕第 0011 号", "磋商", "NMG-2022 · 已废止", Tone.NEUTRAL, ""));
        model.stages().setAll(stages(5));
        PackChoiceModel choice = new PackChoiceModel(
                "NMG-2022 自 2025-05-09 起由 NMG-2025 废止。文本没有规定此前开办、尚未办结的案件怎么办：沿用还是改用由办案单位决定，决定和理由记入案情。",
                new PackChoiceModel.Choice("NMG-2022", "", "NMG-2022 · 已废止"),
                List.of(new PackChoiceModel.Choice("NMG-2025", "", "NMG-2025 · 现行"), new PackChoiceModel.Choice("CN-2020", "", "CN-2020 · 施行日期不明")));
        choice.moves().setAll(
                new PackMoveRow("磋商期限", new Cell("2025-07-14", "第二十七条"), new Cell("2025-07-14", "第二十七条"), Move.STAYS),
                new PackMoveRow("再次磋商间隔", new Cell("2025-06-03", "第二十七条"), new Cell("没有这个期限", ""), Move.MOVES),
                new PackMoveRow("初步核查期限", new Cell("没有这个期限", ""), new Cell("2025-04-30", "第十四条"), Move.MOVES));
        choice.arising().setAll(findings().get(0), findings().get(1));
        model.side().set(new CaseModel.Side.ChoosingPack(choice));
        return view(model);
    }

    public static CaseView entry() {
        CaseModel model = model();
        model.side().set(new CaseModel.Side.Seen(new EntryDetail(
                "6", "批准立案、启动索赔", Standing.LIVE,
                List.of(new Line("发生日期", "2026-01-21"), new Line("批准人", "李局长"), new Line("理由", "日期误录"),
                        new Line("未知字段 stampNumber", "7")),
                List.of(new Line("记录人", "李敏"), new Line("记录时间", "2026-01-21 16:20:03"), new Line("电脑", "01a21ad3（本机）"),
                        new Line("序号", "本案在这台电脑上的第 7 笔"), new Line("编号", "01a21ad3-c6b2-7fa7-883d-d74df297771e")),
                List.of(new EntryDetail.Link("7", "01-20", "批准立案、启动索赔 · 已被代替", "李敏 记于 2026-01-20 09:02:11"),
                        new EntryDetail.Link("6", "01-21", "批准立案、启动索赔 · 有效", "李敏 记于 2026-01-21 16:20:03 · 理由：日期误录")),
                List.of(new EntryDetail.Proof("e", "立案审批表.pdf")),
                "9f2c4e0b7a1d5c3398ab2f60d1e2c4b59f2c4e0b7a1d5c3398ab2f60d1e2c4b5")));
        model.lookingBack().set("正在看 03-01 当天已经记下的案情");
        model.asOf().set("按 03-01 所知");
        return view(model);
    }

    public static CaseView withDrafts() {
        CaseModel model = model();
        model.drafts().setAll(new DraftRow("1", "磋商告知书送达", "03-05 10:41:07 · 直接送达 · 某某化工有限公司"));
        return view(model);
    }

    private static List<FindingRow> findings() {
        return List.of(
                new FindingRow("a", Weight.BREACH, "损害金额 352000 元超过 300000 元，不能用简易评估", "第二十条"),
                new FindingRow("b", Weight.BREACH, "协议缺少应当载明的内容：修复目标和方案；修复启动时间和期限；违约责任的承担", "第二十八条"),
                new FindingRow("c", Weight.DEPARTURE, "这是第 4 次磋商会议，超过 3 次，没有批准增加", "第二十七条"),
                new FindingRow("d", Weight.NOTICE, "采用简易评估的条件没有记录：损害事实简单；责任认定无争议", "第二十条"),
                new FindingRow("e", Weight.NOTICE, "两台电脑对“鉴定委托日期”记得不一样，请在两笔中确认一笔", ""),
                new FindingRow("f", Weight.NOTICE, "更正的记录 018f 不在本案中", ""));
    }

    /** The case on one of its tabs. */
    static CaseView onTab(CaseTab tab) {
        CaseModel model = model();
        model.mark().set("待接收");
        model.tab().set(tab.id());
        return view(model, tab);
    }

    private static CaseView view(CaseModel model, CaseTab... tabs) {
        return new CaseView(model, new Actions(), new RecordActions() {
            @Override
            public void save(RecordModel model) {}

            @Override
            public void close(RecordModel model) {}
        }, List.of(tabs));
    }

    static RecordModel record() {
        return new RecordModel(FXCollections.observableArrayList(SampleKinds.all()), LocalDate.of(2026, 3, 5));
    }

    private static List<CaseStage> stages(int current) {
        String[] names = {"线索", "核查", "立案", "调查", "鉴定", "磋商", "协议", "司法确认", "修复", "评估", "办结", "归档"};
        String[] when = {"01-12", "01-19", "01-21", "01-30", "02-06", "第 2 轮", "", "", "", "", "", ""};
        return java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> new CaseStage(
                        names[i],
                        i < current ? Progress.DONE : i == current ? Progress.CURRENT : Progress.TODO,
                        i <= current ? when[i] : ""))
                .toList();
    }

    static CaseModel model() {
        CaseModel model = new CaseModel(new CaseHead(
                "c9", "某某化工渗坑案", "环损〔2026〕第 0009 号", "磋商", "NMG-2025 · 现行", Tone.MET, "2025-05-09 起施行"));
        model.stages().setAll(stages(5));
        model.timelineNote().set("23 条 · 2 条已更正");
        model.timeline()
                .setAll(
                        entry("1", "03-03 09:30", "召开磋商会议", "第一轮 · 存在分歧", "修复期限未谈拢；会议记录已签字 7 人，1 人拒签", "王建国"),
                        entry("2", "02-13", "义务人答复", "承认身份，同意磋商", "书面，附委托书（有效期至 06-30）", "李敏"),
                        entry("3", "02-10", "磋商告知书送达", "直接送达", "送达回证 1 份 · sha256 9f2c…", "李敏"),
                        entry("4", "02-06", "收到鉴定评估报告", "186,400.00 元 · 部分可修复", "鉴定 15 天，不计入调查", "王建国"),
                        entry("5", "01-30 14:10", "现场踏勘", "渗坑 3 处 · 影像 42 · 采样 6", "见证人 1 人 · 49.21°N 119.74°E（WGS-84）", "王建国"),
                        new TimelineEntry("6", "01-21", "批准立案", "负责人同意", "", "李敏", Standing.LIVE, "01-20（已更正：日期误录）"),
                        new TimelineEntry("7", "01-20", "批准立案", "负责人同意", "被 01-21 的一笔更正", "李敏", Standing.SUPERSEDED, ""),
                        entry("8", "01-19", "初步核查完成", "存在损害", "两名执法人员到场", "王建国"),
                        entry("9", "01-12", "收到线索", "渠道三：检察机关移送", "", "李敏"));
        model.deadlines()
                .setAll(
                        deadline("consultation", DeadlineState.RUNNING, "磋商期限", "05-11", "44 个工作日", "第二十七条", SampleDays.consultation()),
                        deadline("reply", DeadlineState.MET, "义务人答复", "02-24", "早 4 个工作日", "第二十三条", SampleDays.reply()),
                        deadline("check", DeadlineState.MET, "初步核查", "02-11", "早 16 个工作日", "第十四条", SampleDays.everything()));
        model.next()
                .setAll(
                        new NextStepRow("a", Leave.ALLOWED, "商定第二次会议", "第二十七条", "第二十七条", "", "meeting-planned"),
                        new NextStepRow("b", Leave.ALLOWED, "签署赔偿协议", "第二十八条 · 七项内容", "第二十八条", "", "agreement-signed"),
                        new NextStepRow("c", Leave.FORBIDDEN, "简易评估", "已有鉴定评估报告", "第二十条", "", ""),
                        new NextStepRow("d", Leave.CARE, "第三次会议仍不成，视为磋商不成", "第二十九条（三）", "第二十九条（三）", "", ""));
        model.parties()
                .setAll(
                        new PartyRow("1", "赔偿义务人", "某某化工有限公司", "91150700MA0XXXXX1K · 法定代表人 钱某"),
                        new PartyRow("2", "律师", "周某", "某某律师事务所 · 委托书有效至 06-30"),
                        new PartyRow("3", "鉴定机构", "某某司法鉴定中心", "孙某"));
        model.volume().set(Optional.of(new VolumeState("磋商阶段 11 / 14 份齐备", 11 / 14.0, "参会人员签到表、第一轮会议记录签字页、检察机关告知书")));
        return model;
    }

    private static TimelineEntry entry(String id, String when, String title, String detail, String note, String author) {
        return new TimelineEntry(id, when, title, detail, note, author, Standing.LIVE, "");
    }

    private static DeadlineRow deadline(
            String id, DeadlineState state, String name, String due, String left, String article, List<DayCell> days) {
        return new DeadlineRow(
                id, state, name, due, left, "02-24", "原则上", article, "02-10 送达，次日起算，5 个工作日", days, SampleDays.steps(),
                "赔偿义务人应当自收到磋商告知书之日起五个工作日内作出书面答复，载明是否承认身份、是否同意磋商。", new DeadlineSources(List.of(
                        new DeadlineSources.Line("事件", "2026-02-10 磋商告知书送达 · 某某化工有限公司，王建国 于 2026-02-11 记录"),
                        new DeadlineSources.Line("中止", "2026-02-12 委托鉴定评估，李敏 于 2026-02-12 记录；报告未到"),
                        new DeadlineSources.Line("规则包", "NMG-2025 版本 3 · 内蒙古自治区生态环境损害赔偿工作规定（0a1b2c3d4e5f）"),
                        new DeadlineSources.Line("工作日历", "2026 年 https://www.gov.cn/zhengce/content/202511/content_7047090.htm")), ""));
    }

    private static final class Actions implements CaseActions {
        @Override
        public void back() {}

        @Override
        public void record(String entryType) {}

        @Override
        public void export() {}

        @Override
        public void correct(String entryId) {}

        @Override
        public void withdraw(String entryId) {}

        @Override
        public void whatIf(String deadline) {}

        @Override
        public void see(String entryId) {}

        @Override
        public void copy(String words) {}

        @Override
        public void goOn(DraftRow draft) {}

        @Override
        public void discard(DraftRow draft) {}

        @Override
        public void backToNow() {}

        @Override
        public void saveExplanation(DeadlineRow deadline) {}

        @Override
        public void saveCompliance() {}

        @Override
        public void openArticle(String article) {}

        @Override
        public void askForPack() {}

        @Override
        public void choosePack(String pack, String reason) {}

        @Override
        public void backToOverview() {}

        @Override
        public void chooseDay() {}
    }
}
