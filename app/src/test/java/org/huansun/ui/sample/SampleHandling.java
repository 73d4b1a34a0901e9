package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.handling.Charge;
import org.huansun.ui.handling.HandlingActions;
import org.huansun.ui.handling.HandlingModel;
import org.huansun.ui.handling.HandlingView;
import org.huansun.ui.handling.LinkLine;
import org.huansun.ui.handling.OwnDay;
import org.huansun.ui.kit.DeadlineState;

/** A case that was passed on, with days of its own. */
public final class SampleHandling {

    private SampleHandling() {}

    public static CaseView full() {
        HandlingModel model = new HandlingModel();
        model.charge().set(new Charge("李敏", "赵强、孙某", Optional.of(new Charge.Pending("李敏 → 王建国 03-05", "李敏下周起外出培训",
                List.of("磋商期限 2026-05-11 第二十七条 进行中", "义务人答复期限 · 吴某 2026-02-24 第二十三条 已逾期", "开庭 2026-04-08 自定 进行中"),
                "由王建国接收；这台电脑的记录人是李敏")), List.of("孙某 → 李敏 01-20，01-21 接收")));
        model.days().setAll(
                new OwnDay("o1", DeadlineState.OVERDUE, "分期付款", "第 1 期付款", "02-28", "逾 4 个工作日", "某某新材料股份有限公司", OwnDay.Deed.PAY),
                new OwnDay("o2", DeadlineState.RUNNING, "开庭", "北河市人民法院开庭", "04-08 09:30", "22 个工作日", "传票，第三审判庭", OwnDay.Deed.FINISH_OR_DROP),
                new OwnDay("o3", DeadlineState.MET, "其他", "向检察院送材料", "02-20", "—", "02-19 完成", OwnDay.Deed.NONE));
        model.links().setAll(
                new LinkLine("c12", "并来", "环损〔2026〕第 0012 号 草场倾倒案", "03-01 · 同一源头"),
                new LinkLine("", "移送至", "北河市水务局", "02-26 · 河道部分由水务部门办理"));
        return view(model);
    }

    public static CaseView empty() {
        HandlingModel model = new HandlingModel();
        model.charge().set(new Charge("李敏", "", Optional.empty(), List.of()));
        return view(model);
    }

    private static CaseView view(HandlingModel model) {
        return SampleCase.onTab(new CaseTab("handling", model.title(), CaseTab.Room.BESIDE, () -> new HandlingView(model, new Actions())));
    }

    private static final class Actions implements HandlingActions {
        @Override
        public void assign() {}

        @Override
        public void handOver() {}

        @Override
        public void acknowledge() {}

        @Override
        public void decline() {}

        @Override
        public void setDay() {}

        @Override
        public void finish(OwnDay day) {}

        @Override
        public void drop(OwnDay day) {}

        @Override
        public void transfer() {}

        @Override
        public void join() {}

        @Override
        public void split() {}

        @Override
        public void openCase(String caseId) {}
    }
}
