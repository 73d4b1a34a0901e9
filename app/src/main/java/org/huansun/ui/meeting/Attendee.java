package org.huansun.ui.meeting;

/**
 * Somebody at the table.
 *
 * @param role 主持人, 代理人 …
 * @param standsFor whom he represents, or empty
 * @param side as entries write it
 * @param identity whether his identity was checked
 * @param authority whether his authorisation was
 * @param remark what he refused, or what binds him to a side; or empty
 * @param movements 09:31 到会，10:05 离席; or empty
 */
public record Attendee(
        String id, String name, String role, String standsFor, String side, Presence presence, boolean identity, boolean authority,
        String remark, String movements) {

    /** Whether he is there. */
    public enum Presence {
        PRESENT,
        LEFT,
        ABSENT
    }
}
