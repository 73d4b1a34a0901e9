package org.huansun.rules.text;

import java.util.regex.Pattern;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** A line that names a chapter and belongs to no article: 第二章 …, 第一节 …, 附 则. */
final class ChapterHeading {

    private static final Pattern HEADING = Pattern.compile(
            "第\\s*[" + ChineseNumeral.CHARACTERS + "]+\\s*[编章节].*|[总附]\\s*则", Pattern.UNICODE_CHARACTER_CLASS);

    private ChapterHeading() {}

    static boolean looksLike(SourceLine line) {
        return HEADING.matcher(line.text()).matches() && !Sentence.isClosed(line.text());
    }
}
