package org.huansun.workspace;

import org.huansun.seed.Mistake;

/**
 * Something in a workspace that is not as it was written.
 *
 * @param code stable, kebab-case
 * @param place the entry or file
 * @param text what it means
 */
public record Damage(String code, String place, String text) {

    /** That a user's rule pack is left out. */
    static Damage ofPack(Mistake mistake) {
        return new Damage("pack-left-out", mistake.file() + " 第 " + mistake.line() + " 行",
                mistake.expected() + "，这个规则包没有采用。" + mistake.remedy() + "。");
    }
}
