package org.huansun.ui.whatif;

import org.huansun.ui.text.Texts;

/**
 * Something to choose.
 *
 * @param id handed back when it is chosen; empty for nothing
 */
public record WhatIfOption(String id, String words) {

    /** Supposes nothing. */
    public static WhatIfOption none() {
        return new WhatIfOption("", Texts.text("what-if.none"));
    }

    @Override
    public String toString() {
        return words;
    }
}
