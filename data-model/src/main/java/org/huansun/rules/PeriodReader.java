package org.huansun.rules;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period.Extension;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.MonthEnd;
import org.huansun.rules.Period.OtherReading;
import org.huansun.rules.Period.Repeats;
import org.huansun.rules.Period.SetBy;
import org.huansun.rules.Period.Suspension;
import org.huansun.seed.SeedSection;
import org.huansun.time.DayUnit;

/** Reads one period of a rule pack file. */
final class PeriodReader {

    private final PatternReader entries;

    PeriodReader(PatternReader entries) {
        this.entries = entries;
    }

    Period read(SeedSection item) {
        item.only("id", "name", "article", "strength", "trigger", "requires", "metBy", "amount", "unit", "monthEnd",
                "setBy", "repeats", "suspendedBy", "cancelledBy", "extension", "otherReadings", "onWhom", "note");
        Period period = new Period(
                item.text("id"),
                item.text("name"),
                item.text("article"),
                item.choice("strength", Strength.class),
                entries.pattern(item.section("trigger")),
                item.maybeSection("requires").map(entries::pattern),
                metBy(item),
                length(item),
                item.maybeSection("setBy").map(PeriodReader::setBy),
                item.maybeSection("repeats").map(this::repeats),
                item.maybeSection("suspendedBy").map(this::suspension),
                entries.types(item, "cancelledBy"),
                item.maybeSection("extension").map(this::extension),
                item.sections("otherReadings").stream().map(this::otherReading).toList(),
                item.choice("onWhom", Period.Actor.class),
                item.maybeText("note"));
        refuseContradictions(item, period);
        return period;
    }

    private static void refuseContradictions(SeedSection item, Period period) {
        if (period.length().isEmpty() && period.setBy().isEmpty()) {
            throw item.mistake("id", "“" + period.id() + "”没有期限长短", "写 amount 和 unit，或写 setBy");
        }
        boolean months = period.length().map(length -> length.unit() == DayUnit.MONTH).orElse(false);
        if (months && (period.suspendedBy().isPresent() || period.extension().isPresent())) {
            throw item.mistake("unit", "按月计算的期限不能中止或延长", "去掉 suspendedBy 和 extension，或改按日计算");
        }
        if (!months && item.has("monthEnd")) {
            throw item.mistake("monthEnd", "只有按月计算的期限才有 monthEnd", "去掉它，或写 unit: month");
        }
    }

    private List<String> metBy(SeedSection item) {
        List<String> met = entries.types(item, "metBy");
        if (met.isEmpty()) {
            throw item.mistake("metBy", "没有写什么事项使期限完成", "写 metBy: [reply-received] 的样子");
        }
        return met;
    }

    private static Optional<Length> length(SeedSection item) {
        if (!item.has("amount")) {
            if (item.has("unit")) {
                throw item.mistake("unit", "有 unit 而没有 amount", "补上 amount，或把 unit 也去掉");
            }
            return Optional.empty();
        }
        MonthEnd end = item.has("monthEnd") ? item.choice("monthEnd", MonthEnd.class) : MonthEnd.CORRESPONDING_DAY;
        return Optional.of(new Length(item.count("amount"), item.choice("unit", DayUnit.class), end));
    }

    private static SetBy setBy(SeedSection section) {
        section.only("amount", "unit", "article");
        return new SetBy(section.text("amount"), section.text("unit"), section.text("article"));
    }

    private Repeats repeats(SeedSection section) {
        section.only("with", "until");
        return new Repeats(entries.type(section, "with"), entries.type(section, "until"));
    }

    private Suspension suspension(SeedSection section) {
        section.only("from", "to", "withdrawnBy", "article");
        Optional<String> withdrawnBy =
                section.has("withdrawnBy") ? Optional.of(entries.type(section, "withdrawnBy")) : Optional.empty();
        return new Suspension(entries.type(section, "from"), entries.type(section, "to"), withdrawnBy, section.text("article"));
    }

    private Extension extension(SeedSection section) {
        section.only("by", "amount", "article");
        return new Extension(entries.type(section, "by"), section.count("amount"), section.text("article"));
    }

    private OtherReading otherReading(SeedSection section) {
        section.only("openPoint", "start", "suspendedBy", "monthEnd");
        return new OtherReading(
                section.text("openPoint"),
                section.maybeSection("start").map(entries::pattern),
                section.maybeSection("suspendedBy").map(this::suspension),
                section.has("monthEnd") ? Optional.of(section.choice("monthEnd", MonthEnd.class)) : Optional.empty());
    }
}
