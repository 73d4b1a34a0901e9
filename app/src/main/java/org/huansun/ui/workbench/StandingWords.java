package org.huansun.ui.workbench;

import org.huansun.rules.Standing;
import org.huansun.seed.Code;
import org.huansun.ui.text.Texts;

/** Where a regulation stands, in a word: 现行, 已废止. */
final class StandingWords {

    private StandingWords() {}

    static String of(Standing standing) {
        return Texts.text("standing." + Code.of(standing.status()));
    }
}
