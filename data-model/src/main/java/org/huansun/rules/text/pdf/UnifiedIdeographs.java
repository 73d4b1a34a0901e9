package org.huansun.rules.text.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Undoes what a font's table of characters does to a text: where two characters share a shape, a PDF may name the wrong
 * one, most often a radical (⽣) for the character that was written (生). Only such twins are changed; full-width marks
 * and all else stay. Pairs of the radicals supplement: Unicode, EquivalentUnifiedIdeograph.txt.
 */
public final class UnifiedIdeographs {

    private static final String RADICALS_SUPPLEMENT = """
            ⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺\
            ⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀\
            ⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝\
            ⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟""";

    private static final Map<Integer, String> TWINS = twins();

    private UnifiedIdeographs() {}

    /** The text with each such character replaced by the one that is meant. */
    public static String in(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            String twin = TWINS.get(character);
            if (twin == null) {
                meant.appendCodePoint(character);
            } else {
                meant.append(twin);
            }
        });
        return meant.toString();
    }

    private static Map<Integer, String> twins() {
        Map<Integer, String> twins = new HashMap<>();
        for (int radical = 0x2F00; radical <= 0x2FD5; radical++) {
            twins.put(radical, Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC));
        }
        int[] pairs = RADICALS_SUPPLEMENT.codePoints().toArray();
        for (int at = 0; at < pairs.length; at += 2) {
            twins.put(pairs[at], Character.toString(pairs[at + 1]));
        }
        twins.put(0x2E3A, "——");
        twins.put(0x2E3B, "———");
        twins.put(0x2329, "〈");
        twins.put(0x232A, "〉");
        twins.put(0x2003, "\u3000");
        return Map.copyOf(twins);
    }
}
