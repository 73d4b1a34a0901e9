package org.huansun.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** The mark that an item of a list begins with: （一）, (3), 1., ①. */
final class ItemMark {

    private static final Pattern BRACKETED =
            Pattern.compile("[（(]\\s*([" + ChineseNumeral.CHARACTERS + "]+|[0-9０-９]{1,2})\\s*[）)]|[①-⑳]");
    private static final Pattern DOTTED = Pattern.compile("[0-9０-９]{1,2}\\s*[.．、](?![0-9])");
    private static final Pattern MENTIONED_BEFORE = Pattern.compile(".*[第款条项]");
    private static final Pattern MENTIONED_AFTER = Pattern.compile("[项目款、和至或与].*");

    private ItemMark() {}

    /**
     * Whether an item begins with this line. A bracketed number that the sentence goes on with (第一款 | （二）项) is a
     * mention; a number with a dot needs the end of a sentence before it.
     */
    static boolean begins(SourceLine line, SourceLine before) {
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (bracketed.lookingAt()) {
            return Sentence.isClosed(before.text())
                    || !MENTIONED_BEFORE.matcher(before.text()).matches()
                            && !MENTIONED_AFTER.matcher(line.text().substring(bracketed.end())).matches();
        }
        return DOTTED.matcher(line.text()).lookingAt() && Sentence.isClosed(before.text());
    }
}
