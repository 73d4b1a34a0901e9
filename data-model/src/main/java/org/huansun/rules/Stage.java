package org.huansun.rules;

/** 阶段: the way of a case, in order. */
public enum Stage {
    CLUE,
    CHECK,
    FILING,
    INVESTIGATION,
    APPRAISAL,
    CONSULTATION,
    AGREEMENT,
    CONFIRMATION,
    RESTORATION,
    EVALUATION,
    CLOSING,
    ARCHIVE
}
