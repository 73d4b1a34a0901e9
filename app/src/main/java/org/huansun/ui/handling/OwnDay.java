package org.huansun.ui.handling;

import org.huansun.ui.kit.DeadlineState;

/**
 * A deadline of one's own.
 *
 * @param id stable within the case, in kebab-case
 * @param kind 开庭, 分期付款, 协议履行 or 其他
 * @param left working days left in words
 * @param more what it rests on and whom it concerns, or empty
 * @param deed what can be done with it
 */
public record OwnDay(String id, DeadlineState state, String kind, String title, String due, String left, String more, Deed deed) {

    /** What can be done with one. */
    public enum Deed {
        /** It is set, and can be finished or dropped. */
        FINISH_OR_DROP,
        /** An instalment: it is finished by a payment. */
        PAY,
        /** It is over. */
        NONE
    }
}
