package org.huansun.ui.sample;

import javafx.scene.Node;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.whatif.WhatIfActions;
import org.huansun.ui.whatif.WhatIfModel;
import org.huansun.ui.whatif.WhatIfMove;
import org.huansun.ui.whatif.WhatIfOption;
import org.huansun.ui.whatif.WhatIfPanel;

/** 试算 with an entry on another day, an extension that the pack doesn't have, and a suspension. */
public final class SampleWhatIf {

    private SampleWhatIf() {}

    static Node panel() {
        WhatIfModel model = new WhatIfModel();
        model.entries().add(new WhatIfOption("a", "02-10 磋商告知书送达 · 某某化工有限公司"));
        model.deadlines().add(new WhatIfOption("b", "磋商期限 05-11"));
        model.packs().add(new WhatIfOption("CN-2020", "CN-2020 · 生效日不明"));
        model.entry().set(model.entries().getLast());
        model.movedTo().set("2026-02-13");
        model.from().set("2026-03-10");
        model.extended().set(model.deadlines().getLast());
        model.extendedOn().set("2026-05-20");
        model.note().set("两边都按 2026-05-20 那天的情形计算。");
        model.objections().setAll("这个规则包没有规定这项期限可以延长。");
        model.moves().setAll(
                new WhatIfMove(Tone.NEAR, "移到", "磋商期限", "05-11", "05-14", "第二十七条"),
                new WhatIfMove(Tone.SUSPENDED, "中止", "调查期限 · 某某化工有限公司呼伦贝尔分公司", "05-18", "中止中", "第十三条"),
                new WhatIfMove(Tone.RUNNING, "起算", "鉴定评估书面解释期限", "—", "2027-01-11", "第十六条"));
        model.unchanged().setAll("初步核查 03-31", "义务人答复 02-24", "告知检察机关 03-10");
        return new WhatIfPanel(model, new WhatIfActions() {
            @Override
            public void close() {}

            @Override
            public void record() {}
        });
    }
}
