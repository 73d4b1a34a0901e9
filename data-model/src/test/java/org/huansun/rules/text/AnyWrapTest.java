package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huansun.rules.text.numeral.ChineseNumeral;

class AnyWrapTest {

    private static final List<String> CLAUSES = List.of(
            "村民取水应当排队", "井台上不得晾晒衣物", "井绳每年更换 2次", "依照本规第三条办理登记", "水桶应当加盖并且编号", "冬季井口铺草防滑",
            "属于本规第十二条约束的事项由井长决定", "每户每日不超过 90 升", "巡井记录保存 15 日以上", "淘井时停水", "依照第五条第二款（一）项减半",
            "在手机 APP 上打卡", "外村的人经井长同意也可以取水", "由巡井员会同渡工查看", "告示贴在井台“北面”", "修井的石料（含石灰）就近取用");

    /** Whatever the width, no character of an article is lost, none is added, and none moves to its neighbour. */
    @Property(tries = 1000)
    void anyWrapGivesTheSameArticles(@ForAll("texts") InventedText text, @ForAll("pages") Page page) {
        RegulationText read = RegulationText.of(text.on(page));

        assertThat(withoutSpaces(read).replaceAll("(?<!\n)\n(?!\n)", ""))
                .isEqualTo(text.withoutSpaces().replaceAll("(?<!\n)\n(?!\n)", ""));
    }

    /** Paragraphs come back too, where none ends so near the measure that only chance could tell. */
    @Property(tries = 1000)
    void anyWrapGivesTheSameParagraphsWhereTheyCanBeTold(
            @ForAll("longTexts") InventedText text, @ForAll("pages") Page page) {
        InventedText clear = text.clearOn(page);

        assertThat(withoutSpaces(RegulationText.of(clear.on(page)))).isEqualTo(clear.withoutSpaces());
    }

    private static String withoutSpaces(RegulationText read) {
        return Samples.printed(read).strip().replaceAll("[ \u3000]", "");
    }

    @Provide
    Arbitrary<InventedText> texts() {
        return texts(2, 14);
    }

    /** Long enough to measure its lines. */
    @Provide
    Arbitrary<InventedText> longTexts() {
        return texts(10, 30);
    }

    private static Arbitrary<InventedText> texts(int fewest, int most) {
        Arbitrary<List<String>> clauses = Arbitraries.of(CLAUSES).list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<List<String>> sentences =
                clauses.map(list -> String.join("，", list) + "。").list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> paragraph = sentences.map(list -> String.join("", list));
        Arbitrary<List<String>> items = Arbitraries.of(CLAUSES).list().ofMaxSize(3).map(AnyWrapTest::items);
        Arbitrary<List<String>> article = Combinators.combine(paragraph.list().ofMinSize(1).ofMaxSize(3), items)
                .as((paragraphs, list) -> {
                    List<String> all = new ArrayList<>(paragraphs);
                    all.addAll(list);
                    return all;
                });
        return Combinators.combine(
                        article.list().ofMinSize(fewest).ofMaxSize(most), Arbitraries.of("条 ", "条\u3000", "条"))
                .as(AnyWrapTest::numbered);
    }

    @Provide
    Arbitrary<Page> pages() {
        return Combinators.combine(
                        Arbitraries.integers().between(24, 90),
                        Arbitraries.of(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\n\n"),
                        Arbitraries.integers().between(9, 30))
                .as(Page::new);
    }

    private static List<String> items(List<String> clauses) {
        List<String> items = new ArrayList<>();
        for (String clause : clauses) {
            int number = items.size() + 1;
            items.add("（" + ChineseNumeral.of(number) + "）" + clause + (number == clauses.size() ? "。" : "；"));
        }
        return items;
    }

    private static InventedText numbered(List<List<String>> articles, String head) {
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> article : articles) {
            List<String> paragraphs = new ArrayList<>(article);
            paragraphs.set(0, "第" + ChineseNumeral.of(numbered.size() + 1) + head + article.getFirst());
            numbered.add(paragraphs);
        }
        return new InventedText(numbered);
    }
}
