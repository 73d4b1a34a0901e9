package org.huansun.ui.sample;

import java.util.List;
import java.util.OptionalInt;
import org.huansun.ui.kit.MarkedWords;
import org.huansun.ui.search.KindCount;
import org.huansun.ui.search.ResultRow;
import org.huansun.ui.search.SearchActions;
import org.huansun.ui.search.SearchModel;
import org.huansun.ui.search.SearchModel.State;
import org.huansun.ui.search.SearchView;

/** 搜索, with hits of every kind. */
public final class SampleSearch {

    private SampleSearch() {}

    public static SearchView found() {
        SearchModel model = asked("渗坑", 1_284, 3, 2, 1_261, 14, 4);
        model.show(List.of(
                row("案件", MarkedWords.of("某某化工渗坑案", 4, 6), MarkedWords.plain(""), ""),
                row("案件", MarkedWords.of("呼伦贝尔市海拉尔区哈克镇石料加工点废水渗坑污染地下水生态环境损害赔偿案", 19, 21), MarkedWords.plain(""), ""),
                row("当事人", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of("渗坑清理有限公司", 0, 2), ""),
                row("当事人", MarkedWords.plain("海拉尔河倾倒案"), MarkedWords.of("沈坑环保科技有限公司", 0, 2), "按拼音首字母找到"),
                row("案情记录", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of(
                        "现场踏勘 某某化工厂区北侧围墙外 王建国 李敏 发现渗坑 3 处，深约两米，坑底积水呈黄褐色，有刺激性气味，已取水样三份、土样六份，坐标见附图…", 26, 28), ""),
                row("案情记录", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of("询问笔录 称渗坑系前任承包人所挖", 6, 8), ""),
                row("证据", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of("渗坑东侧近景 IMG_20260130_101522.jpg", 0, 2), ""),
                row("证据", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of("…三号监测井与渗坑之间水力联系明显，氯化物、化学需氧量超标…", 7, 9),
                        "在文件“监测报告 2026-021.pdf”的内容里"),
                new ResultRow("条文", MarkedWords.plain("第十四条 初步核查"), "NMG-2025", "", MarkedWords.of("现场有渗坑的，先取样", 3, 5), "", "d")),
                State.MORE);
        return new SearchView(model, new Nothing());
    }

    public static SearchView empty() {
        return new SearchView(asked("", 0, 0, 0, 0, 0, 0), new Nothing());
    }

    public static SearchView none() {
        SearchModel model = asked("渗坑渗坑", 0, 0, 0, 0, 0, 0);
        model.show(List.of(), State.ALL);
        return new SearchView(model, new Nothing());
    }

    private static ResultRow row(String kind, MarkedWords title, MarkedWords words, String by) {
        return new ResultRow(kind, title, "环损〔2026〕第 0009 号", "2026-01-30", words, by, "a");
    }

    private static SearchModel asked(String words, int... counts) {
        SearchModel model = new SearchModel();
        List<String> names = List.of("全部", "案件", "当事人", "案情记录", "证据", "条文");
        for (int i = 0; i < counts.length; i++) {
            model.kinds().add(new KindCount(i == 0 ? "" : "kind-" + i, names.get(i),
                    words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(counts[i])));
        }
        model.words().set(words);
        return model;
    }

    /** The sample answers nothing. */
    private record Nothing() implements SearchActions {
        @Override
        public void search() {}

        @Override
        public void more() {}

        @Override
        public void open(ResultRow row) {}
    }
}
