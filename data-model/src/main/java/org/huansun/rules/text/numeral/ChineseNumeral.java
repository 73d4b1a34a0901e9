package org.huansun.rules.text.numeral;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The numerals with which a regulation numbers its articles and chapters, from 一 (1) to 九百九十九 (999). */
public final class ChineseNumeral {

    /** The characters of such a numeral, to stand between the brackets of a pattern. */
    public static final String CHARACTERS = "〇零一二三四五六七八九十百";

    private static final int MAX = 999;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<String, Integer> VALUES = values();

    private ChineseNumeral() {}

    /**
     * Writes a number.
     *
     * @param number 1 to 999
     * @return such as 十, 二十一, 一百零五
     * @throws IllegalArgumentException if the number is out of range
     */
    public static String of(int number) {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("1 to " + MAX + " expected, not " + number);
        }
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return belowHundred(rest, rest < 20 ? "" : digit(rest / 10));
        }
        String head = digit(hundreds) + "百";
        if (rest == 0) {
            return head;
        }
        return head + (rest < 10 ? "零" : "") + belowHundred(rest, digit(rest / 10));
    }

    /**
     * Reads a numeral.
     *
     * @param numeral the numeral alone; 〇 is taken for 零
     * @return its value, or nothing if it is no numeral from 1 to 999 in its usual form
     */
    public static OptionalInt read(String numeral) {
        Integer value = VALUES.get(numeral.replace('〇', '零'));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static String belowHundred(int rest, String tens) {
        String ones = rest % 10 == 0 ? "" : digit(rest % 10);
        return rest < 10 ? ones : tens + "十" + ones;
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = HashMap.newHashMap(MAX);
        IntStream.rangeClosed(1, MAX).forEach(number -> values.put(of(number), number));
        return Map.copyOf(values);
    }
}
