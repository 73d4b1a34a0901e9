package org.huansun.ui.workbench;

import org.huansun.rules.RulePacks;
import org.huansun.rules.Standing;
import org.huansun.ui.text.Texts;

/** A draft is never shown without its mark: whatever stands under it says so. */
record DraftMark(RulePacks packs) {

    /** The words with the mark of a case's pack behind them, where it is a draft. */
    String after(String words, String pack) {
        return packs.find(pack)
                .filter(known -> known.standing().status() == Standing.Status.DRAFT)
                .flatMap(known -> known.standing().mark())
                .map(mark -> Texts.text("desk.marked", words, mark))
                .orElse(words);
    }
}
