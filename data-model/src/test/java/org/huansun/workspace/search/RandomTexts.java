package org.huansun.workspace.search;

import java.util.List;
import java.util.Random;

/** Made-up texts of everything that a case can hold, and words to search in them; the same for the same seed. */
final class RandomTexts {

    private static final List<String> PIECES = List.of("磋商", "环境", "河道", "损害", "的", "一", "公司", "鉴定评估", "abc", "ABC", "Ab", "x",
            "z", "12", "2026", "0", "9", " ", "  ", "\t", "\n", "　", "%", "_", "'", "\"", "*", "^", "-", "(", ")", ":", "\\", "!",
            "AND", "NEAR(", "col:", "ÄÖ", "äö", "É", "e\u0301", "İ", "ı", "ß", "ＡＢ", "ａｂ", "１２", "，", "。", "—", "😀", "👍🏽", "👨‍👩‍👧",
            "𠮷", "𡈼", "㐀", "㙟", "〇", "\uFEFF", "\u200B", "\u0001", "\u001E", "K", "K");

    private final Random random;
    private final int vocabulary;

    /** @param vocabulary how many of the pieces are used: few make many hits */
    RandomTexts(long seed, int vocabulary) {
        this.random = new Random(seed);
        this.vocabulary = Math.min(vocabulary, PIECES.size());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(random.nextInt(20) == 0
                    ? Character.toString(0x4E00 + random.nextInt(40)) : PIECES.get(random.nextInt(vocabulary)));
        }
        return text.toString();
    }

    /** Mostly a stretch of a text, from one character to all of it, in other letters at times; or words of their own. */
    String words(List<String> texts) {
        String text = texts.get(random.nextInt(texts.size()));
        int points = text.codePointCount(0, text.length());
        if (points == 0 || random.nextInt(4) == 0) {
            return text(3);
        }
        int length = switch (random.nextInt(6)) {
            case 0, 1 -> 1;
            case 2 -> 2;
            case 3 -> 3;
            case 4 -> points;
            default -> 1 + random.nextInt(points);
        };
        int from = random.nextInt(points - Math.min(points, length) + 1);
        int begin = text.offsetByCodePoints(0, from);
        String words = text.substring(begin, text.offsetByCodePoints(begin, Math.min(points, length)));
        return switch (random.nextInt(5)) {
            case 0 -> words.toUpperCase(java.util.Locale.ROOT);
            case 1 -> words.toLowerCase(java.util.Locale.ROOT);
            default -> words;
        };
    }
}
