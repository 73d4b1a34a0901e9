package org.huansun.time;

import org.huansun.seed.BrokenFiles;

/** The broken calendars, for the test of their schema. */
public final class CalendarFileTestFiles {

    private CalendarFileTestFiles() {}

    public static BrokenFiles broken() {
        return new BrokenFiles(CalendarFileTestFiles.class);
    }
}
