package org.huansun.ui.meeting;

/**
 * Somebody at the table.
 *
 * @param role 主持人, 代理人 …
 * @param papers what was checked: ✓证 ✓委托, or empty
 */
public record Attendee(String id, String name, String role, Presence presence, String papers) {

    /** Whether he is there. */
    public enum Presence {
        PRESENT,
        LEFT,
        ABSENT
    }
}
