package org.huansun.rules;

import java.util.ArrayList;
import java.util.List;
import org.huansun.time.SeedCalendar;
import org.huansun.time.WorkCalendar;
import org.huansun.time.YearArrangement;

/** All that dates follow from, besides the facts: the vocabulary, the rule packs and the work calendar. */
public record LawBook(EntryTypes types, RulePacks packs, WorkCalendar calendar) {

    /** What the product ships. */
    public static LawBook shipped() {
        EntryTypes types = EntryTypesFile.load();
        return new LawBook(types, SeedPacks.load(types), SeedCalendar.load());
    }

    /** The same with more years, which stand before shipped ones of the same number. */
    public LawBook with(List<YearArrangement> imported) {
        List<YearArrangement> years = new ArrayList<>(calendar.arrangements());
        years.addAll(imported);
        return new LawBook(types, packs, new WorkCalendar(years));
    }

    /** The same with other packs. */
    public LawBook with(RulePacks others) {
        return new LawBook(types, others, calendar);
    }
}
