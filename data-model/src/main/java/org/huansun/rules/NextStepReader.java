package org.huansun.rules;

import org.huansun.rules.NextStepRule.Leave;
import org.huansun.rules.NextStepRule.Promptness;
import org.huansun.seed.SeedSection;

/** Reads one next step of a rule pack file. */
final class NextStepReader {

    private final PatternReader entries;

    NextStepReader(PatternReader entries) {
        this.entries = entries;
    }

    NextStepRule read(SeedSection item) {
        item.only("id", "name", "article", "leave", "promptness", "after", "given", "doneBy", "until", "before", "note");
        NextStepRule step = new NextStepRule(
                item.text("id"),
                item.text("name"),
                item.text("article"),
                item.choice("leave", Leave.class),
                item.has("promptness") ? item.choice("promptness", Promptness.class) : Promptness.UNSTATED,
                entries.patterns(item, "after"),
                entries.patterns(item, "given"),
                entries.types(item, "doneBy"),
                entries.patterns(item, "until"),
                entries.types(item, "before"),
                item.maybeText("note"));
        refuseContradictions(item, step);
        return step;
    }

    private static void refuseContradictions(SeedSection item, NextStepRule step) {
        if (step.leave() == Leave.REQUIRED && step.doneBy().isEmpty() && step.until().isEmpty()) {
            throw item.mistake("leave", "“" + step.id() + "”没有写怎样算做完", "写 doneBy 或 until");
        }
        if (step.leave() != Leave.REQUIRED && !step.before().isEmpty()) {
            throw item.mistake("before", "只有必须做的事才有 before", "去掉它，或写 leave: required");
        }
        if (!step.before().isEmpty() && step.doneBy().isEmpty()) {
            throw item.mistake("before", "有 before 而没有 doneBy", "写明怎样算做完");
        }
    }
}
