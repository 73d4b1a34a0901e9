package org.huansun.ui.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.huansun.ui.workbench.TakenRegister;

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
        model.tallies().setAll(new ImportModel.Tally(Tone.MET, fine + " 1986"), new ImportModel.Tally(Tone.OVERDUE, "未导入 12"),
                new ImportModel.Tally(Tone.SUSPENDED, "排除 2"));
        model.progress().set(0.4);
        model.pace().set("812 / 2000 条 · 每秒 160 · 约剩 8 秒");
        model.stopped().set(step == Step.REPORT ? "已取消，第 812 行以后没有读；再导入同一文件会接着进来" : "");
        model.step().set(step);
        return new ImportView(model, new Nothing());
    }

    /** A register of which hardly a row could come in, in the words of the import itself. */
    public static ImportView refused() {
        ImportModel model = new ImportModel();
        model.file().set("线索登记表（旧格式）.csv");
        model.rows().setAll(Refused.REGISTER.rows());
        model.tallies().setAll(Refused.REGISTER.tallies());
        model.step().set(Step.REPORT);
        return new ImportView(model, new Nothing());
    }

    /** Why a workbook is not read. */
    static String unreadable() {
        return TakenRegister.refusal("2026年第三季度生态环境损害赔偿线索登记表（各科室汇总）.xlsx", new byte[] {'P', 'K', 3, 4});
    }

    /** Taken in once, when it is first looked at. */
    private static final class Refused {

        private static final TakenRegister REGISTER = TakenRegister.of(written());

        /** Line by line one mistake after the other; the last line is written in another code than the rest. */
        private static byte[] written() {
            ByteArrayOutputStream register = new ByteArrayOutputStream();
            register.writeBytes("""
                    线索编号,线索名称,收到日期,线索来源,地点,是否已修复,备注
                    XF-2026-011,北河镇渗坑排污,2026年1月12日,信访,北河镇三组,否,
                    XC-2026-020,,2026-05-09,日常巡查,南河镇,否,
                    XC-2026-021,某某镇某某村河道内倾倒垃圾,5/9/2026,日常巡查,南河镇,否,
                    XC-2026-022,某某镇鱼塘死鱼,2026-13-40,日常巡查,南河镇,否,
                    XC-2026-023,某某矿区草场倾倒废渣,2026年5月,日常巡查,西山,否,
                    XC-2026-024,林地占用堆料,五月初,日常巡查,柳林村,否,
                    XC-2026-025,加油站油罐渗漏,2027-01-04,日常巡查,城东,否,
                    XC-2026-026,养殖场粪水直排,2026-05-11,日常巡查,南河镇,正在修,
                    XC-2026-027,河岸采砂毁坏护坡,2026-05-12,日常巡查
                    XC-2026-028,,某日,日常巡查,南河镇,大概,
                    XF-2026-011,北河镇渗坑排污,2026年1月12日,信访,北河镇三组,否,
                    """.getBytes(Charset.forName("GB18030")));
            register.writeBytes("XC-2026-029,废机油倒入排水沟,2026-05-13,群众举报,城东,否,\n".getBytes(StandardCharsets.UTF_8));
            return register.toByteArray();
        }
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
