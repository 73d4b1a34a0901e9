package org.huansun.rules.text;

import java.util.regex.Pattern;
import org.huansun.rules.text.numeral.ChineseNumeral;

/** A line with which begins what follows a regulation: an annex, the list of recipients, the printing note, a date. */
final class EndMark {

    private static final String NUMBER = "[0-9０-９" + ChineseNumeral.CHARACTERS + "]";
    private static final Pattern END = Pattern.compile(
            "附\\s*[件表录图]\\s*" + NUMBER + "*\\s*([:：\\s].*|$)"
                    + "|附\\s*件\\s*[0-9０-９]+[^，。；]*"
                    + "|附\\s*[:：].*"
                    + "|(抄送|主送|分送|报送|抄报)\\s*[:：].*"
                    + "|.*\\d{4}\\s*年\\s*\\d+\\s*月\\s*\\d+\\s*日\\s*印\\s*发"
                    + "|[0-9〇○零一二三四五六七八九]{4}\\s*年\\s*" + NUMBER + "+\\s*月\\s*" + NUMBER + "+\\s*日"
                    + "|[\\[［【]\\s*[0-9０-９]+\\s*[\\]］】].*"
                    + "|[（(]此件.*[）)]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private EndMark() {}

    static boolean looksLike(SourceLine line) {
        return END.matcher(line.text()).matches();
    }
}
