package org.huansun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Reads one year's arrangement in the format of the holiday-cn files, one object a day. JSON is YAML, lines included. */
final class HolidayCnFile {

    /** The key that only this format has. */
    static final String MARK = "days";

    private HolidayCnFile() {}

    static List<YearArrangement.Change> changes(SeedSection root, Mistakes mistakes) {
        root.only("$schema", "$id", "year", "papers", MARK);
        return new ArrayList<>(mistakes.collect(root.sections(MARK), HolidayCnFile::change));
    }

    private static YearArrangement.Change change(SeedSection item) {
        item.only("name", "date", "isOffDay");
        LocalDate day = item.day("date");
        DayKind kind = switch (item.text("isOffDay")) {
            case "true" -> DayKind.HOLIDAY;
            case "false" -> DayKind.MAKE_UP;
            default -> throw item.mistake("isOffDay", "“isOffDay”应为 true 或 false", "写 true（放假）或 false（上班）");
        };
        return new YearArrangement.Change(day, item.text("name"), kind);
    }
}
