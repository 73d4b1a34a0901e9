package org.huansun.ui.planning;

import org.huansun.ui.kit.Tone;

/**
 * Somebody who is expected at the meeting, or could be.
 *
 * @param id stable within the round
 * @param rule the pack's rule by which he comes, or empty
 * @param who as the rule calls him, or on which side he is
 * @param name his name; empty where nobody has been named yet
 * @param state 未通知, 已通知, 准许 …
 * @param told when he was told and what he answered, or empty
 * @param article as the pack's text numbers it, or empty
 */
public record GuestLine(
        String id, String rule, String who, String name, Tone tone, String state, String told, String article, Way way) {

    /** Whether another line is of the same one, whatever has been recorded of him since. */
    public boolean isSame(GuestLine other) {
        return rule.equals(other.rule) && name.equals(other.name) && way == other.way;
    }

    /** What is recorded of him. */
    public enum Way {
        /** That he was told or invited. */
        INVITED,
        /** That he asked to be there, and what was decided. */
        ASKS
    }
}
