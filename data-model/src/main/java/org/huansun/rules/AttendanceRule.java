package org.huansun.rules;

import java.util.Optional;

/**
 * Who must or may be at a consultation meeting.
 *
 * @param who as the text calls them, shortened
 * @param role the party role of the vocabulary
 * @param how in which way they come
 */
public record AttendanceRule(
        String id, String who, String role, Strength strength, Way how, String article, Optional<String> note) {

    /** In which way somebody comes to the meeting. */
    public enum Way {
        ATTEND,
        NOTIFY,
        INVITE,
        APPLY,
        OBSERVE
    }
}
