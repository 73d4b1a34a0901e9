package org.huansun.ui.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.ArticleSearch;
import org.huansun.ui.library.BorrowRow;
import org.huansun.ui.library.CompareModel;
import org.huansun.ui.library.CompareRow.Line;
import org.huansun.ui.library.CompareRow.Rule;
import org.huansun.ui.library.CompareRow.Same;
import org.huansun.ui.library.CompareRow.Side;
import org.huansun.ui.library.HitRow;
import org.huansun.ui.library.ImportPreview;
import org.huansun.ui.library.LibraryActions;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.library.LibraryView;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.library.PackOverview;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.library.Reading;
import org.huansun.ui.library.RuleRow;
import org.huansun.ui.library.RuleRow.Fact;
import org.huansun.ui.library.UseRow;

/** The five packs. */
public final class SampleLibrary {

    private static final String OFFICIAL = "第二十七条　（样例文字，不是官方文本。）这里是导入的文本，磋商期限写在这里。\n\n　　第二段写会议次数。\n\n　　第三段写别的事情。";

    private SampleLibrary() {}

    public static LibraryView reading() {
        LibraryModel model = model(Optional.of(OFFICIAL));
        return view(model);
    }

    public static LibraryView withoutText() {
        return view(model(Optional.empty()));
    }

    public static LibraryView nothing() {
        LibraryModel model = new LibraryModel();
        model.packs().setAll(packs());
        return new LibraryView(model, actions());
    }

    public static LibraryView overview() {
        LibraryModel model = model(Optional.empty());
        model.openOverview();
        return view(model);
    }

    public static LibraryView searching() {
        LibraryModel model = model(Optional.of(OFFICIAL));
        model.words().set("期限");
        model.hits().setAll(new ArticleSearch("期限").in(model.book().get().stream().toList()));
        return view(model);
    }

    public static LibraryView foundNothing() {
        LibraryModel model = model(Optional.empty());
        model.words().set("不存在的词");
        return view(model);
    }

    public static LibraryView comparing() {
        LibraryModel model = model(Optional.empty());
        CompareModel comparison = new CompareModel(packs().get(2), packs().get(1));
        comparison.show(List.of(
                new Rule("期限", "磋商会议间隔", Optional.of(new Side("第二十七条")), Optional.empty(),
                        List.of(new Line("长短", "30 日", "", Same.NO))),
                new Rule("期限", "磋商期限", Optional.of(new Side("第二十七条")), Optional.of(new Side("第二十七条")),
                        List.of(new Line("长短", "90 日", "90 日", Same.YES))),
                new Rule("数额与次数", "简易评估金额上限", Optional.of(new Side("第二十条")), Optional.of(new Side("第二十条")),
                        List.of(new Line("界限", "不超过 500000 元", "不超过 300000 元", Same.NO), new Line("不含", "", "鉴定评估费用", Same.NO))),
                new Rule("清单", "磋商不成的情形", Optional.of(new Side("第三十条")), Optional.of(new Side("第二十九条")),
                        List.of(new Line("各自独有", "（1）义务人书面答复不同意磋商\n（5）磋商三次，双方仍没有协议",
                                "（3）磋商会议开满 3 次，权利人一方认为难以达成一致\n（4）除公告外的民事送达方式都用过，仍无法送达告知书", Same.NO)))));
        model.place().set(new Place.Comparing(comparison));
        return view(model);
    }

    public static LibraryView previewing() {
        LibraryModel model = model(Optional.empty());
        List<ImportPreview.Found> found = Stream.of("第一条", "第二条", "第三条", "第四条", "第五条", "第六条")
                .map(article -> new ImportPreview.Found(article, "样例", article + "　（样例文字，不是官方文本。）这一条的文字写在这里，足够长，看得出在哪里截断；后面还有一些文字，再长一点，直到一行放不下为止。"))
                .toList();
        model.place().set(new Place.Previewing(new ImportPreview(packs().get(1), "规定全文.pdf", "找到 6 条，与规则包的条数相符",
                "这部法规还没有导入过文本。现在什么都没有保存；核对后点“保留”。", found)));
        return view(model);
    }

    private static LibraryView view(LibraryModel model) {
        return new LibraryView(model, actions());
    }

    private static LibraryModel model(Optional<String> official) {
        LibraryModel model = new LibraryModel();
        model.packs().setAll(packs());
        model.show(new PackBook(
                new PackOverview(packs().get(1),
                        List.of(new RuleRow("效力", "内蒙古自治区生态环境损害赔偿工作规定", "", Optional.empty(),
                                        List.of(new Fact("状态", "现行"), new Fact("施行", "2025-05-09")), List.of(), "印发当日起施行。"),
                                new RuleRow("期限计算", "末日遇休息日", "", Optional.empty(),
                                        List.of(new Fact("状态", "顺延到下一个工作日"), new Fact("依据", "民法典第二百零三条")), List.of(), "")),
                        List.of(new BorrowRow("索赔启动登记表（示范文本[1]）", "CN-2020", "三", "该表附在意见之后。"),
                                new BorrowRow("司法确认申请书（示范文本[6]）", "CN-2020", "七", ""))),
                List.of(
                        article(14, "第十四条", "初步核查", official),
                        article(17, "第十七条", "办案期限与鉴定", official),
                        article(23, "第二十三条", "磋商告知与答复", official),
                        article(26, "第二十六条", "会议程序", official),
                        article(27, "第二十七条", "磋商期限与次数", official),
                        article(28, "第二十八条", "赔偿协议", official),
                        article(29, "第二十九条", "磋商不成", official),
                        article(38, "第三十八条", "督办", official),
                        article(49, "第四十九条", "期间计算", official))));
        model.open("第二十七条");
        model.uses().setAll(
                new UseRow("a", "环损〔2026〕第 0009 号", "某某化工渗坑案", new UseRow.Mark(DeadlineState.RUNNING.tone(), DeadlineState.RUNNING.word()), "磋商期限", "届满 05-11，44 个工作日"),
                new UseRow("b", "环损〔2026〕第 0002 号", "尾矿库渗漏案", new UseRow.Mark(DeadlineState.MET.tone(), DeadlineState.MET.word()), "磋商期限", "届满 03-20"));
        return model;
    }

    private static ArticleRow article(int number, String article, String heading, Optional<String> official) {
        return new ArticleRow(number, article, heading,
                "告知书送达的次日起 90 个自然日内磋商完毕；会议原则上不超过 3 次。末日不是工作日的，按民法典顺延到下一个工作日。增加次数须经批准。", official,
                List.of(new RuleRow("期限", "磋商期限", "90 日", Optional.of("原则上"),
                                List.of(new Fact("起算", "磋商告知书送达"), new Fact("完成", "签署赔偿协议，或磋商不成")), List.of(),
                                "起算日是磋商告知书送达义务人之日。"),
                        new RuleRow("数额与次数", "磋商次数上限", "不超过 3 次", Optional.empty(), List.of(), List.of(), ""),
                        new RuleRow("清单", "磋商事项", "3 项", Optional.empty(), List.of(),
                                List.of("（1）修复方案", "（2）修复启动时间和期限", "（3）责任承担方式和期限"), "")));
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
            public void addPack() {}

            @Override
            public void choose(PackRow pack) {}

            @Override
            public void read(Reading reading) {}

            @Override
            public void search() {}

            @Override
            public void open(HitRow hit) {}

            @Override
            public void openArticle(String packId, String article) {}

            @Override
            public void openCase(String caseId) {}

            @Override
            public void compare() {}

            @Override
            public void compare(CompareModel comparison) {}

            @Override
            public void importText(PackRow pack) {}

            @Override
            public void keep(ImportPreview preview) {}
        };
    }
}
