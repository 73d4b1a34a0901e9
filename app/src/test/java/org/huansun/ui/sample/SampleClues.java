package org.huansun.ui.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huansun.ui.clues.Choice;
import org.huansun.ui.clues.ColumnRow;
import org.huansun.ui.clues.ImportActions;
import org.huansun.ui.clues.ImportModel;
import org.huansun.ui.clues.ImportModel.Step;
import org.huansun.ui.clues.ImportView;
import org.huansun.ui.clues.QuarterActions;
import org.huansun.ui.clues.QuarterModel;
import org.huansun.ui.clues.QuarterModel.QuarterRow;
import org.huansun.ui.clues.QuarterView;
import org.huansun.ui.clues.ResultRow;
import org.huansun.ui.kit.Tone;

/** A register on its way in, and the list of a quarter. */
public final class SampleClues {

    private SampleClues() {}

    public static ImportView at(Step step) {
        ImportModel model = new ImportModel();
        model.file().set("2026年第三季度生态环境损害赔偿线索登记表（各科室汇总）.csv");
        model.headLine().set("表头在第 2 行，共 5 列");
        Choice none = new Choice("", "不用");
        Choice title = new Choice("title", "线索名称");
        Choice day = new Choice("received-on", "收到日期");
        model.meanings().setAll(none, title, day);
        model.codes().setAll(new Choice("UTF_8", "UTF-8"), new Choice("GB18030", "GB18030"));
        model.code().set(Optional.of(model.codes().getLast()));
        model.separators().setAll(new Choice("COMMA", "逗号"));
        model.separator().set(Optional.of(model.separators().getFirst()));
        model.packs().setAll(new Choice("", "按地区和日期自动确定"));
        model.pack().set(Optional.of(model.packs().getFirst()));
        model.show(List.of(new ColumnRow(0, "序号", "1  |  2  |  3  |  4", none), new ColumnRow(1, "事项", "北河镇渗坑排污  |  河道采砂", none),
                new ColumnRow(2, "收到日期", "2026年1月12日  |  2026/1/19", day), new ColumnRow(3, "备注（领导批示、办理要求和办结时限）", "尽快", none)));
        model.obstacle().set("还没有指出哪一列是线索名称。在“对应”里选。");
        String fine = step == Step.REPORT ? "已导入" : "可导入";
        model.rows().setAll(
                new ResultRow(3, Tone.MET, fine, "北河镇渗坑排污", "2026-01-12 · 信访投诉、举报、媒体曝光的线索 · 北河镇三组", "", "NMG-2025", "XF-2026-011,北河镇渗坑排污", ""),
                new ResultRow(7, Tone.SUSPENDED, "排除", "造纸废水渗漏", "", "登记为已修复：已经通过行政执法、诉讼等途径修复的，不在筛查之列", "NMG-2025 第十二条", "CF-2026-005,造纸废水渗漏", ""),
                new ResultRow(10, Tone.OVERDUE, "未导入", "鱼塘死鱼", "", "日期“5/9/2026”分不清年、月、日，写成 2026-05-09 的样子", "", "XC-2026-020,鱼塘死鱼,5/9/2026", ""));
        model.tallies().setAll(new ImportModel.Tally(Tone.MET, fine + " 1,986"), new ImportModel.Tally(Tone.OVERDUE, "未导入 12"),
                new ImportModel.Tally(Tone.SUSPENDED, "排除 2"));
        model.progress().set(0.4);
        model.pace().set("812 / 2000 条 · 每秒 160 · 约剩 8 秒");
        model.stopped().set(step == Step.REPORT ? "已取消，第 812 行以后没有读；再导入同一文件会接着进来" : "");
        model.step().set(step);
        return new ImportView(model, new Nothing());
    }

    /** A register of which hardly a row could come in. */
    public static ImportView refused() {
        ImportModel model = new ImportModel();
        model.file().set("线索登记表（旧格式）.csv");
        List<String> reasons = List.of("没有线索名称", "日期“5/9/2026”分不清年、月、日，写成 2026-05-09 的样子", "收到日期 2026-13-40 不存在",
                "线索渠道“群众微信反映转办件（市局信访科登记）”不在十种渠道之内", "与第 4 行是同一条线索", "列数是 3，表头有 5 列");
        model.rows().add(new ResultRow(3, Tone.MET, "已导入", "北河镇渗坑排污", "", "", "NMG-2025", "XF-2026-011,北河镇渗坑排污", "环损〔2026〕第 0009 号"));
        for (int at = 0; at < 12; at++) {
            model.rows().add(new ResultRow(4 + at, Tone.OVERDUE, "未导入", at == 0 ? "" : "第 " + (4 + at) + " 行：某某镇某某村河道内倾倒垃圾",
                    "", reasons.get(at % reasons.size()), "", "XC-2026-0" + (20 + at) + ",,5/9/2026", ""));
        }
        model.tallies().setAll(new ImportModel.Tally(Tone.MET, "已导入 1"), new ImportModel.Tally(Tone.OVERDUE, "未导入 12"));
        model.stopped().set("第 16 行以后的文字不是 GB18030 编码，没有读；改正文件后再导入，已导入的不会重复");
        model.step().set(Step.REPORT);
        return new ImportView(model, new Nothing());
    }

    public static QuarterView quarter() {
        QuarterModel model = new QuarterModel();
        model.quarters().setAll(new Choice("2026Q3", "2026 年第 3 季度"));
        model.quarter().set(Optional.of(model.quarters().getFirst()));
        model.packs().setAll(new Choice("", "本地区规则包的样式"));
        model.pack().set(Optional.of(model.packs().getFirst()));
        model.shown().set(Optional.of(new QuarterModel.Shown("2026 年第 3 季度线索清单（GX-DRAFT 第十一条）",
                "报送：本级党委生态环境保护和督察工作领导小组办公室，由其汇总报自治区的同一办公室；最迟：2026-09-30", List.of("文本未规定样式", "征求意见稿，未生效"),
                "文本写明每季度报送和报给谁，没有写栏目，栏目由本软件拟定。", "另有 2 条线索登记为不必追究，没有建案，不在清单内。",
                List.of("序号", "线索名称", "收到日期", "损害地点", "赔偿义务人", "案号"),
                List.of(new QuarterRow("a", List.of("1", "红树林湿地填埋案", "2026-07-09", "北海湾", "某置业有限公司", "环损〔2026〕第 0003 号"))))));
        return new QuarterView(model, new Nothing());
    }

    /** The columns of a pack that asks for many; or no clue in the quarter. */
    public static QuarterView quarter(List<QuarterRow> rows) {
        QuarterModel model = new QuarterModel();
        model.quarters().setAll(new Choice("2026Q4", "2026 年第 4 季度"));
        model.quarter().set(Optional.of(model.quarters().getFirst()));
        model.packs().setAll(new Choice("", "本地区规则包的样式"));
        model.pack().set(Optional.of(model.packs().getFirst()));
        model.shown().set(Optional.of(new QuarterModel.Shown("2026 年第 4 季度线索汇总清单（NMG-2025 第十二条）",
                "报送：本级生态环境部门（汇总）；最迟：文本没有规定日子", List.of("文本未规定样式"), "文本没有写栏目；这里按季度列出。", "",
                List.of("序号", "线索名称", "线索渠道", "线索来源", "收到日期", "损害地点", "受损要素", "赔偿义务人", "是否造成损害", "办理进展", "案号", "承办人"), rows)));
        return new QuarterView(model, new Nothing());
    }

    static List<QuarterRow> twelveColumns() {
        return List.of(
                new QuarterRow("a", List.of("1", "草场倾倒建筑垃圾案", "日常监管、执法巡查、专项检查发现的线索", "", "2026-10-26", "西山嘎查", "草原", "", "未核查",
                        "2026-10-26 收到线索", "环损〔2026〕第 0002 号", "王建国")),
                new QuarterRow("b", List.of("2", "巡查发现的油污案", "检察机关移送的线索", "某旗人民检察院", "2026-11-27", "城东加油站旁", "土壤", "某加油站", "是",
                        "2026-11-27 初步核查完成", "环损〔2026〕第 0006 号", "王建国")));
    }

    private static final class Nothing implements ImportActions, QuarterActions {
        @Override
        public void chooseFile() {}

        @Override
        public void read(Path file) {}

        @Override
        public void readAgain() {}

        @Override
        public void meaningsChanged() {}

        @Override
        public void preview() {}

        @Override
        public void run() {}

        @Override
        public void cancel() {}

        @Override
        public void exportReport() {}

        @Override
        public void openCase(ResultRow row) {}

        @Override
        public void another() {}

        @Override
        public void leave() {}

        @Override
        public void chosen() {}

        @Override
        public void exportList() {}

        @Override
        public void openCase(String caseId) {}

        @Override
        public void importRegister() {}
    }
}
