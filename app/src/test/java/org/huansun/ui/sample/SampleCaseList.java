package org.huansun.ui.sample;

import java.util.ArrayList;
import java.util.List;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.CaseListActions;
import org.huansun.ui.cases.CaseListModel;
import org.huansun.ui.cases.CaseListView;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.cases.SavedFilter;
import org.huansun.ui.cases.Turn;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.Tone;

/** A list of cases. */
public final class SampleCaseList {

    private SampleCaseList() {}

    public static CaseListView empty() {
        return new CaseListView(new CaseListModel(), new Actions());
    }

    /** Forty cases, none of which is what was asked for. */
    public static CaseListView filteredToNone() {
        CaseListModel model = new CaseListModel();
        model.all().set(40);
        model.words().set("没有这样的案件");
        model.saved().setAll(new SavedFilter("我承办的在办案件", model.choice().get()));
        return new CaseListView(model, new Actions());
    }

    public static CaseListView full() {
        CaseListModel model = new CaseListModel();
        model.offer(CaseFilter.Kind.STAGE, List.of(new CaseFilter("CONSULTATION", "磋商"), new CaseFilter("INVESTIGATION", "调查")));
        List<CaseRow> rows = new ArrayList<>(List.of(
                row("c12", "环损〔2026〕第 0012 号", "草场倾倒案", "核查", "NMG-2025", "", "李敏", DeadlineState.OVERDUE, "初步核查", "2026-03-03", "逾 2 个工作日"),
                row("c9", "环损〔2026〕第 0009 号", "某某化工渗坑案", "磋商", "NMG-2025", "", "王建国", DeadlineState.NEAR, "义务人答复", "2026-03-06", "1 个工作日"),
                row("c41", "环损〔2025〕第 0041 号", "河道采砂案", "修复", "NMG-2025", "", "王建国", DeadlineState.NEAR, "督办进展报告", "2026-03-10", "3 个工作日"),
                row("c3", "环损〔2026〕第 0003 号", "红树林案", "调查", "GX-DRAFT", "征求意见稿，未生效", "韦某", DeadlineState.SUSPENDED, "调查", "—", "鉴定已 41 天"),
                row("c1", "环损〔2026〕第 0001 号", "尾矿库案", "办结", "NMG-2025", "", "李敏", DeadlineState.PROVISIONAL, "办结报告", "2027-01-11", "待 2027 年放假通知"),
                row("c22", "环损〔2024〕第 0022 号", "造纸废水渗漏案", "归档", "NMG-2022", "", "赵某", DeadlineState.MET, "磋商期限", "2024-11-20", "早 12 个工作日"),
                row("c23", "环损〔2024〕第 0023 号", "林地占用案", "归档", "NMG-2022", "", "赵某", DeadlineState.MET_LATE, "磋商期限", "2024-12-20", "晚 2 个工作日")));
        for (int i = 24; i < 44; i++) {
            rows.add(row("x" + i, "环损〔2024〕第 00" + i + " 号", "第 " + i + " 号样例案件", "立案", "NX-2024", "施行日期未知（所附文本第四十条空白）", "赵某", DeadlineState.RUNNING, "调查", "2026-06-20", "72 个工作日"));
        }
        rows.add(2, row("c50", "环损〔2026〕第 0050 号", "北海市某某置业有限公司填占红树林湿地案", "调查", "GX-DRAFT", "征求意见稿，未生效", "韦某某", DeadlineState.RUNNING, "调查终结报告报审", "2026-06-20", "72 个工作日"));
        model.rows().setAll(rows);
        model.all().set(1_240);
        model.found().set(640);
        model.firstShown().set(101);
        return new CaseListView(model, new Actions());
    }

    private static CaseRow row(String id, String number, String title, String stage, String pack, String mark, String person,
            DeadlineState state, String deadline, String due, String left) {
        return new CaseRow(id, number, title, stage, pack, mark, person, state, deadline, due, left, "检察机关移送", "北河镇工业园",
                "2026-01-12", "2026-03-02", "23", "4", "2", Tone.NEAR);
    }

    private static final class Actions implements CaseListActions {
        @Override
        public void open(String caseId) {}

        @Override
        public void newCase() {}

        @Override
        public void importClues() {}

        @Override
        public void listClues() {}

        @Override
        public void exportCsv() {}

        @Override
        public void turn(Turn turn) {}

        @Override
        public void save(String name) {}

        @Override
        public void forget(SavedFilter filter) {}

        @Override
        public void columnsChanged() {}
    }
}
