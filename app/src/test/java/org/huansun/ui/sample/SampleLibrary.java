package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.LibraryActions;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.LibraryView;
import org.huansun.ui.library.PackRow;

/** The five packs. */
public final class SampleLibrary {

    private SampleLibrary() {}

    public static LibraryView reading() {
        return view(Optional.of("第二十七条 （样例文字，不是官方文本。）磋商应当在告知书送达之日起九十日内完成。\n\n　　会议原则上不超过三次。每次会议应当制作会议记录，由参加人员核对后签字；拒绝签字的，记明情况。"));
    }

    public static LibraryView withoutText() {
        return view(Optional.empty());
    }

    public static LibraryView nothing() {
        LibraryModel model = new LibraryModel();
        model.packs().setAll(packs());
        return new LibraryView(model, actions());
    }

    private static LibraryView view(Optional<String> official) {
        LibraryModel model = new LibraryModel();
        model.packs().setAll(packs());
        model.show(
                packs().get(1),
                List.of(
                        article(14, "第十四条", "初步核查", official),
                        article(17, "第十七条", "办案期限与鉴定", official),
                        article(23, "第二十三条", "磋商告知与答复", official),
                        article(26, "第二十六条", "会议程序", official),
                        article(27, "第二十七条", "磋商期限与次数", official),
                        article(28, "第二十八条", "赔偿协议", official),
                        article(29, "第二十九条", "磋商不成", official),
                        article(38, "第三十八条", "督办", official),
                        article(49, "第四十九条", "期间计算", official)));
        model.open("第二十七条");
        return new LibraryView(model, actions());
    }

    private static ArticleRow article(int number, String article, String heading, Optional<String> official) {
        return new ArticleRow(number, article, heading, "告知书送达的次日起 90 个自然日内磋商完毕；会议原则上不超过 3 次。末日不是工作日的，按民法典顺延到下一个工作日。增加次数须经批准。", official);
    }

    private static List<PackRow> packs() {
        return List.of(
                new PackRow("CN-2020", "关于推进生态环境损害赔偿制度改革若干具体问题的意见", "环法规〔2020〕44号", Tone.PROVISIONAL, "施行日期不明", "所供文本未载日期；别处没有规定时适用"),
                new PackRow("NMG-2025", "内蒙古自治区生态环境损害赔偿工作规定", "2025-05-09 起", Tone.MET, "现行", "自 CN-2020 借用：法院告知期限"),
                new PackRow("NMG-2022", "内蒙古自治区生态环境损害赔偿工作规定（试行）", "内政办发〔2022〕7号", Tone.NEUTRAL, "已废止", "2022-01-21 至 2025-05-09"),
                new PackRow("NX-2024", "宁夏回族自治区实施办法", "宁环规发〔2024〕4号", Tone.PROVISIONAL, "施行日期不明", "2024-04-03 印发，自印发日起按适用处理"),
                new PackRow("GX-DRAFT", "广西工作细则", "", Tone.PROVISIONAL, "征求意见稿，未生效", "须明确选择才会使用"));
    }

    private static LibraryActions actions() {
        return new LibraryActions() {
            @Override
            public void choose(PackRow pack) {}

            @Override
            public void importText(PackRow pack) {}
        };
    }
}
