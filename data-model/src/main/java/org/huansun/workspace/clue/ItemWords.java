package org.huansun.workspace.clue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huansun.rules.RuleList;
import org.huansun.rules.RuleList.Item;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** Which item of a pack's list words mean: by its number, by its text, or by the words that the pack knows it by. */
final class ItemWords {

    private static final Pattern NUMBER = Pattern.compile("[(（]?第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:项|类|条)?[)）]?");

    private ItemWords() {}

    /** The items meant; one, if the words are plain. */
    static List<Item> meant(RuleList list, String cell) {
        String plain = CellText.plain(cell);
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            return list.item(digits(number.group(1))).stream().toList();
        }
        List<Item> same = list.items().stream().filter(item -> CellText.plain(item.text()).equals(plain)).toList();
        return same.isEmpty()
                ? list.items().stream().filter(item -> item.words().stream().anyMatch(word -> plain.contains(CellText.plain(word)))).toList()
                : same;
    }

    private static String digits(String number) {
        return Character.isDigit(number.charAt(0)) ? String.valueOf(Integer.parseInt(number)) : String.valueOf(ChineseNumeral.read(number).orElse(0));
    }
}
