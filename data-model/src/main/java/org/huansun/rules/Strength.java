package org.huansun.rules;

/** How strongly the text puts a rule, by its own modal word. */
public enum Strength {
    /** 应当、不得、需. */
    MUST,
    /** 原则上、一般. */
    IN_PRINCIPLE,
    /** 可以. */
    MAY
}
