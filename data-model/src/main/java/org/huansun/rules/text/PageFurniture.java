package org.huansun.rules.text;

import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text: — 11 —, - 3 -, 第 3 页 共 10 页, 3/10. */
final class PageFurniture {

    private static final String DASHES = "-‐‑–—―－~～·•";
    private static final String DASH = "[" + DASHES + "]";
    private static final String NUMBER = "\\s*[0-9０-９]{1,4}\\s*";
    private static final Pattern FURNITURE = Pattern.compile(DASH + "+(" + NUMBER + DASH + "[" + DASHES + "\\s]*+)+"
            + "|第" + NUMBER + "页([\\s,，/]*共" + NUMBER + "页)?"
            + "|" + NUMBER + "(/" + NUMBER + ")?");

    private PageFurniture() {}

    static boolean is(String line) {
        return FURNITURE.matcher(line).matches();
    }
}
