package org.huansun.rules.text.word;

import java.util.Locale;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** Numbers as Word writes them before a paragraph (ECMA-376, ST_NumberFormat). */
final class WordNumeral {

    private static final int MOST_CHINESE = 999;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN =
            {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private WordNumeral() {}

    /** A number in a format; in Arabic digits where the format is not one of those that Chinese papers use. */
    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting",
                    "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "ideographTraditional" -> within(STEMS, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> shifted(number, 20, '①');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "upperLetter" -> shifted(number, 26, 'A');
            case "lowerLetter" -> shifted(number, 26, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        return number >= 1 && number <= MOST_CHINESE ? ChineseNumeral.of(number) : String.valueOf(number);
    }

    private static String within(String characters, int number) {
        return number >= 1 && number <= characters.length() ? characters.substring(number - 1, number) : String.valueOf(number);
    }

    private static String shifted(int number, int most, char first) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.clamp(number, 0, 4999);
        for (int at = 0; at < ROMAN.length; at++) {
            while (rest >= ROMAN_VALUES[at]) {
                roman.append(ROMAN[at]);
                rest -= ROMAN_VALUES[at];
            }
        }
        return roman.toString();
    }
}
