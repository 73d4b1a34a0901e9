package org.huansun.ui.sample;

import java.util.List;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.parties.PartiesActions;
import org.huansun.ui.parties.PartiesModel;
import org.huansun.ui.parties.PartiesView;
import org.huansun.ui.parties.PartyGroup;
import org.huansun.ui.parties.PartyItem;
import org.huansun.ui.parties.PartyItem.Detail;
import org.huansun.ui.parties.PartyItem.Mark;
import org.huansun.ui.parties.PartyItem.Openness;
import org.huansun.ui.parties.PartyItem.Step;

/** Two obligors, a lawyer whose paper runs out, and the others. */
public final class SampleParties {

    private SampleParties() {}

    public static CaseView full() {
        PartiesModel model = new PartiesModel();
        model.show(List.of(
                new PartyGroup("赔偿义务人", "责任比例合计 100%", List.of(
                        new PartyItem("a", "某某（内蒙古）新能源材料科技股份有限公司呼伦贝尔市海拉尔区哈克镇分公司", "原名 某某化工有限公司", List.of(new Mark(Tone.ACCENT, "60%")),
                                List.of(new Step("告知书送达", "02-10 直接送达", Tone.MET), new Step("答复期限", "02-24", Tone.MET),
                                        new Step("答复", "02-13 同意", Tone.MET), new Step("磋商会议", "1 次 03-03", Tone.RUNNING),
                                        new Step("协议", "—", Tone.NEUTRAL)),
                                List.of(open("code", "统一社会信用代码", "91150000MADEM0001C"), open("legal-representative", "法定代表人（负责人）", "钱某"),
                                        open("address", "地址", "内蒙古自治区呼伦贝尔市海拉尔区哈克镇北河工业园区三期东侧 3 号院，原某某化工厂西门以北二百米处"), hidden("phone", "联系电话", "047*******34")), List.of()),
                        new PartyItem("b", "吴某", "", List.of(new Mark(Tone.ACCENT, "40%")),
                                List.of(new Step("告知书送达", "试 2 次 拒收", Tone.NEAR), new Step("答复期限", "02-24 逾 2 个工作日", Tone.OVERDUE),
                                        new Step("答复", "—", Tone.NEUTRAL), new Step("磋商会议", "—", Tone.NEUTRAL), new Step("协议", "—", Tone.NEUTRAL)),
                                List.of(hidden("id-number", "公民身份号码", "1507************11"), hidden("phone", "联系电话", "138******78")),
                                List.of("公民身份号码：15 位的旧身份证号已停用，没有校验码，无法核对，请改用 18 位")))),
                new PartyGroup("赔偿权利人", "", List.of(new PartyItem("c", "北河市生态环境局", "", List.of(new Mark(Tone.NEUTRAL, "指定文书未记录")),
                        List.of(), List.of(), List.of()))),
                new PartyGroup("律师", "", List.of(new PartyItem("d", "周某", "", List.of(new Mark(Tone.NEUTRAL, "特别授权"), new Mark(Tone.NEAR, "授权 03-20 到期")),
                        List.of(), List.of(open("firm", "律师事务所", "某某律师事务所"), open("acts-for", "代理谁", "某某新材料股份有限公司"),
                                open("authorisation", "授权委托书（证据材料）", "授权委托书.pdf")), List.of()))),
                new PartyGroup("鉴定评估机构", "", List.of(new PartyItem("e", "某某环境损害司法鉴定中心", "", List.of(), List.of(),
                        List.of(open("qualification", "资质、职称", "环境损害司法鉴定（地下水、土壤）")), List.of())))));
        return view(model);
    }

    public static CaseView empty() {
        return view(new PartiesModel());
    }

    private static CaseView view(PartiesModel model) {
        return SampleCase.onTab(new CaseTab("parties", model.title(), CaseTab.Room.BESIDE, () -> new PartiesView(model, new Actions())));
    }

    private static Detail open(String id, String label, String shown) {
        return new Detail(id, label, shown, Openness.OPEN);
    }

    private static Detail hidden(String id, String label, String shown) {
        return new Detail(id, label, shown, Openness.PRIVATE);
    }

    private static final class Actions implements PartiesActions {
        @Override
        public void add() {}

        @Override
        public void change(String party) {}

        @Override
        public void leave(String party) {}

        @Override
        public String reveal(String party, String detail) {
            return "";
        }
    }
}
