package org.huansun.casefile.meeting;

import java.util.Optional;

/**
 * Somebody whose signature belongs under the minutes.
 *
 * @param attendance as what he was there; empty where that was not recorded
 */
public record Signatory(String name, Part part, Optional<Attendance> attendance) {

    /** What he had to do with the meeting. */
    public enum Part {
        HOST,
        RECORDER,
        /** He was there. */
        PRESENT,
        /** He signed or refused to, and was not recorded as there. */
        UNRECORDED
    }

    /** Whether he sits at the table for one of the sides whose consultation it is. */
    public boolean isParty() {
        return attendance.map(Attendance::side).filter(Side::isParty).isPresent();
    }
}
