package org.huansun.casefile.party;

import java.text.Normalizer;
import java.util.Locale;

/** What was typed, without the differences that typing makes. */
final class Plain {

    private Plain() {}

    /** Half width, capital letters, no blanks: 9１15 0102ma… becomes 91150102MA…. */
    static String number(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Half width, no blanks. */
    static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
