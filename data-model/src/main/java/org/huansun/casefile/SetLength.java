package org.huansun.casefile;

import java.util.Optional;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.MonthEnd;
import org.huansun.rules.Period.SetBy;
import org.huansun.time.DayUnit;

/**
 * How long an occurrence is: as the pack has it, or as the entry sets it (counting.md 7).
 *
 * @param length empty where neither gives one: then there is no deadline
 * @param setBy what allowed the entry to set it, where it did
 * @param finding an attribute that can't be used
 */
record SetLength(Optional<Length> length, Optional<SetBy> setBy, Optional<Finding> finding) {

    static SetLength of(Period period, Fact entry) {
        if (period.setBy().isEmpty() || !entry.attributes().has(period.setBy().get().amount())) {
            return new SetLength(period.length(), Optional.empty(), Optional.empty());
        }
        SetBy setBy = period.setBy().get();
        Optional<Integer> amount = entry.attributes().count(setBy.amount());
        if (amount.isEmpty()) {
            return odd(period, entry, setBy, setBy.amount());
        }
        Optional<String> written = entry.attributes().text(setBy.unit());
        Optional<DayUnit> unit = written.isEmpty() ? Optional.of(DayUnit.NATURAL_DAY) : unit(written.get());
        if (unit.isEmpty()) {
            return odd(period, entry, setBy, setBy.unit());
        }
        Length length = new Length(amount.get(), unit.get(), MonthEnd.CORRESPONDING_DAY);
        Optional<Finding> missing = written.isPresent() ? Optional.empty()
                : Optional.of(Finding.notice(entry, "unit-missing", Optional.of(setBy.article()), setBy.unit()));
        return new SetLength(Optional.of(length), Optional.of(setBy), missing);
    }

    private static SetLength odd(Period period, Fact entry, SetBy setBy, String attribute) {
        String value = String.valueOf(entry.attributes().values().get(attribute));
        Finding finding =
                Finding.notice(entry, "odd-attribute", Optional.of(setBy.article()), attribute, value, period.name());
        return new SetLength(period.length(), Optional.empty(), Optional.of(finding));
    }

    private static Optional<DayUnit> unit(String written) {
        return switch (written) {
            case "natural-day" -> Optional.of(DayUnit.NATURAL_DAY);
            case "working-day" -> Optional.of(DayUnit.WORKING_DAY);
            case "month" -> Optional.of(DayUnit.MONTH);
            default -> Optional.empty();
        };
    }
}
