package org.huansun.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** How a regulation counts its articles. */
enum Numbering {

    /** 第一条, 第二条 …; a number that the sentence goes on with (第五条规定的, 第五条第二款) is a mention. */
    ARTICLES(
            "第\\s*(" + Numbering.NUMERAL + ")\\s*条"
                    + "(?!\\s*第\\s*" + Numbering.NUMERAL + "\\s*[款项])(?!规定|所列|所述|[之至和与或的、，。；,;])",
            "第%s条"),

    /** 一、, 二、 …; a level or list of numbers (一、二级) is a mention. */
    SECTIONS("(" + Numbering.NUMERAL + ")\\s*、(?!" + Numbering.NUMERAL + "[级类款项、])", "%s");

    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]+";

    private final Pattern head;
    private final String article;

    Numbering(String head, String article) {
        this.head = Pattern.compile(head, Pattern.UNICODE_CHARACTER_CLASS);
        this.article = article;
    }

    /** Articles, if there is a first one, or as many as sections: a text that lacks its first has articles still. */
    static Numbering of(List<SourceLine> lines) {
        long articles = lines.stream().filter(line -> ARTICLES.headOf(line).isPresent()).count();
        long sections = lines.stream().filter(line -> SECTIONS.headOf(line).isPresent()).count();
        boolean first = lines.stream()
                .flatMap(line -> ARTICLES.headOf(line).stream())
                .anyMatch(head -> head.number() == 1);
        return first || articles >= sections ? ARTICLES : SECTIONS;
    }

    /** The number at the line's beginning, if it looks like the beginning of an article. */
    Optional<Head> headOf(SourceLine line) {
        Matcher matcher = head.matcher(line.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String numeral = matcher.group(1);
        String behind = line.text().substring(matcher.end());
        boolean spaced = !behind.isEmpty() && !behind.stripLeading().equals(behind);
        return ChineseNumeral.read(numeral).stream()
                .mapToObj(number -> new Head(number, article.formatted(numeral), spaced))
                .findFirst();
    }

    /** How the text writes the number of an article. */
    String write(int number) {
        return article.formatted(ChineseNumeral.of(number));
    }
}
