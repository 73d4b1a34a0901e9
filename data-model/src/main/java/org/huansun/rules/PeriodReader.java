package org.huansun.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final EntryTypes types;

    PeriodReader(EntryTypes types) {
        this.types = types;
    }

    Period read(SeedSection item) {
        item.only("id", "name", "article", "strength", "trigger", "requires", "metBy", "amount", "unit", "monthEnd",
                "setBy", "repeats", "suspendedBy", "cancelledBy", "extension", "otherReadings", "onWhom", "note");
        Period period = new Period(
                item.text("id"),
                item.text("name"),
                item.text("article"),
                item.choice("strength", Strength.class),
                pattern(item.section("trigger")),
                item.maybeSection("requires").map(this::pattern),
                metBy(item),
                length(item),
                item.maybeSection("setBy").map(PeriodReader::setBy),
                item.maybeSection("repeats").map(this::repeats),
                item.maybeSection("suspendedBy").map(this::suspension),
                known(item, "cancelledBy"),
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
        List<String> met = known(item, "metBy");
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

    private EntryPattern pattern(SeedSection section) {
        section.only("type", "where");
        Map<String, String> where = new HashMap<>();
        section.maybeSection("where").ifPresent(values ->
                values.keys().forEach(attribute -> where.put(attribute, values.text(attribute))));
        return new EntryPattern(type(section, "type"), where);
    }

    private static SetBy setBy(SeedSection section) {
        section.only("amount", "unit", "article");
        return new SetBy(section.text("amount"), section.text("unit"), section.text("article"));
    }

    private Repeats repeats(SeedSection section) {
        section.only("with", "until");
        return new Repeats(type(section, "with"), type(section, "until"));
    }

    private Suspension suspension(SeedSection section) {
        section.only("from", "to", "withdrawnBy", "article");
        Optional<String> withdrawnBy =
                section.has("withdrawnBy") ? Optional.of(type(section, "withdrawnBy")) : Optional.empty();
        return new Suspension(type(section, "from"), type(section, "to"), withdrawnBy, section.text("article"));
    }

    private Extension extension(SeedSection section) {
        section.only("by", "amount", "article");
        return new Extension(type(section, "by"), section.count("amount"), section.text("article"));
    }

    private OtherReading otherReading(SeedSection section) {
        section.only("openPoint", "start", "suspendedBy", "monthEnd");
        return new OtherReading(
                section.text("openPoint"),
                section.maybeSection("start").map(this::pattern),
                section.maybeSection("suspendedBy").map(this::suspension),
                section.has("monthEnd") ? Optional.of(section.choice("monthEnd", MonthEnd.class)) : Optional.empty());
    }

    private List<String> known(SeedSection item, String key) {
        List<String> named = item.texts(key);
        named.forEach(type -> check(item, key, type));
        return named;
    }

    private String type(SeedSection section, String key) {
        String type = section.text(key);
        check(section, key, type);
        return type;
    }

    private void check(SeedSection section, String key, String type) {
        if (types.find(type).isEmpty()) {
            throw section.mistake(key, "没有“" + type + "”这种案情记录", types.nearest(type).map(near -> "看看是不是 " + near)
                    .orElse("写词汇表里的一种"));
        }
    }
}
