package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.huansun.rules.text.numeral.ChineseNumeral;

/**
 * A regulation made up for a test, and the file that a PDF would give of it.
 *
 * @param articles each as its paragraphs, the first with the number
 */
record InventedText(List<List<String>> articles) {

    private static final int ARTICLES_OF_A_CHAPTER = 4;
    private static final int NEAR = 6;

    String withoutSpaces() {
        return String.join("\n\n", articles.stream().map(article -> String.join("\n", article)).toList())
                .replaceAll("[ \u3000]", "");
    }

    /**
     * The same with words put in, so that no line misleads: no last line comes near the measure, and no other line
     * ends with its sentence. There only chance could tell.
     */
    InventedText clearOn(Page page) {
        return new InventedText(articles.stream()
                .map(article -> article.stream().map(paragraph -> clear(paragraph, page)).toList())
                .toList());
    }

    private static String clear(String paragraph, Page page) {
        List<String> lines = page.wrap(paragraph);
        int end = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            end = paragraph.indexOf(line, end) + line.length();
            if (Sentence.isClosed(line)) {
                return clear(lengthened(paragraph, end), page);
            }
        }
        int measure = lines.size() == 1 ? page.width() - page.indent() : page.width();
        boolean near = TextWidth.of(lines.getLast()) > measure - NEAR;
        return near ? clear(lengthened(paragraph, paragraph.length()), page) : paragraph;
    }

    /** With a word more before the sentence that ends there. */
    private static String lengthened(String paragraph, int end) {
        return paragraph.substring(0, end - 1) + "云云" + paragraph.substring(end - 1);
    }

    String on(Page page) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < articles.size(); index++) {
            if (index % ARTICLES_OF_A_CHAPTER == 0) {
                lines.add("第" + ChineseNumeral.of(index / ARTICLES_OF_A_CHAPTER + 1) + "章 水井");
            }
            articles.get(index).forEach(paragraph -> lines.addAll(page.wrap(paragraph)));
        }
        return "关于印发井规的通知\n" + page.print(lines) + "抄送：各渡口。\n";
    }
}
