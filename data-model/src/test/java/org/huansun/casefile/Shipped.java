package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import org.huansun.rules.EntryTypesFile;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.rules.SeedPacks;
import org.huansun.time.SeedCalendar;
import org.huansun.time.WorkCalendar;

/** What the product ships, loaded once for all tests. */
public final class Shipped {

    public static final WorkCalendar CALENDAR = SeedCalendar.load();
    public static final RulePacks PACKS = SeedPacks.load(EntryTypesFile.load());

    private Shipped() {}

    public static RulePack pack(String id) {
        return PACKS.get(id);
    }

    public static DeadlineEngine engine(String pack) {
        return new DeadlineEngine(pack(pack), CALENDAR);
    }

    /** A case under a pack on a day. */
    public static CaseOnDay caseOnDay(String pack, String asOf, String... facts) {
        return engine(pack).caseOnDay(Facts.of(facts), LocalDate.parse(asOf));
    }

    /** The deadlines and findings of a history, as {@link DeadlineLine} writes them. */
    static List<String> lines(String pack, String asOf, String... facts) {
        return DeadlineLine.all(engine(pack).deadlines(Facts.of(facts), LocalDate.parse(asOf)));
    }
}
