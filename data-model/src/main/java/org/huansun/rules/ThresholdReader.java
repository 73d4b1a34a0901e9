package org.huansun.rules;

import java.util.Optional;
import org.huansun.seed.SeedSection;

/** Reads a figure of a rule pack file. */
final class ThresholdReader {

    private final PatternReader entries;

    ThresholdReader(PatternReader entries) {
        this.entries = entries;
    }

    Threshold read(SeedSection item) {
        item.only("id", "name", "article", "value", "unit", "compare", "strength", "measure", "excludes", "raisedBy", "note");
        Threshold threshold = new Threshold(
                item.text("id"),
                item.text("name"),
                item.text("article"),
                item.count("value"),
                item.choice("unit", Threshold.Unit.class),
                item.choice("compare", Threshold.Compare.class),
                item.has("strength") ? item.choice("strength", Strength.class) : Strength.MUST,
                item.has("measure") ? Optional.of(item.choice("measure", Threshold.Measure.class)) : Optional.empty(),
                item.texts("excludes"),
                item.has("raisedBy") ? Optional.of(entries.type(item, "raisedBy")) : Optional.empty(),
                item.maybeText("note"));
        if (threshold.measure().isPresent() && threshold.unit() != Threshold.Unit.YUAN) {
            throw item.mistake("measure", "只有金额才有 measure", "去掉它，或写 unit: yuan");
        }
        return threshold;
    }
}
