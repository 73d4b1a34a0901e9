package org.huansun.time;

import java.util.List;
import org.huansun.seed.SeedFiles;

/** The yearly arrangements that the product ships. */
public final class SeedCalendar {

    private SeedCalendar() {}

    /** All shipped years in order. */
    public static List<YearArrangement> arrangements() {
        return SeedFiles.names("calendars", ".yaml").stream()
                .map(name -> CalendarFile.read(name, SeedFiles.bytes("calendars/" + name)).orRefuse())
                .toList();
    }

    /** The work calendar of all shipped years. */
    public static WorkCalendar load() {
        return new WorkCalendar(arrangements());
    }
}
