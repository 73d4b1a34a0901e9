package org.huansun.cli;

import java.util.List;
import java.util.function.Function;
import org.huansun.rules.ClueRegister;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.Period;
import org.huansun.rules.RuleList;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;
import org.huansun.rules.Standing.Serving;
import org.huansun.rules.Threshold;

/** A rule pack as the command line's contract has it. */
final class PackJson {

    private PackJson() {}

    static Json summary(RulePack pack) {
        return new Json().with("id", pack.id()).with("version", pack.version()).with("hash", pack.hash())
                .with("title", pack.title()).orUnknown("number", pack.number()).with("region", pack.region().code())
                .with("regionName", pack.regionName())
                .with("standing", standing(pack.standing()));
    }

    static Json whole(RulePack pack) {
        return summary(pack)
                .with("counting", counting(pack))
                .with("periods", each(pack.periods(), PackJson::period))
                .with("thresholds", each(pack.thresholds(), PackJson::threshold))
                .with("lists", each(pack.lists(), PackJson::list))
                .with("script", each(pack.script().map(MeetingScript::steps).orElse(List.of()), PackJson::step))
                .ifPresent("recommendedScript", pack.recommendedScript()
                        .map(model -> new Json().with("from", model.from()).with("note", model.note())))
                .with("attendance", each(pack.attendance(), item -> new Json().with("id", item.id()).with("who", item.who())
                        .with("role", item.role()).with("strength", item.strength()).with("how", item.how())
                        .with("article", item.article()).ifPresent("note", item.note())))
                .with("duties", each(pack.duties(), item -> new Json().with("id", item.id()).with("name", item.name())
                        .with("article", item.article()).with("every", item.every()).with("due", item.due())
                        .with("text", item.text()).ifPresent("note", item.note())))
                .ifPresent("clueRegister", pack.clueRegister().map(PackJson::clueRegister))
                .with("documents", each(pack.documents(), item -> new Json().with("id", item.id()).with("name", item.name())
                        .with("article", item.article()).with("moment", item.moment()).with("strength", item.strength())
                        .ifPresent("note", item.note())))
                .with("nextSteps", each(pack.nextSteps(), PackJson::nextStep))
                .with("articles", each(pack.articles(), item -> new Json().with("number", item.number())
                        .with("article", item.article()).with("heading", item.heading()).with("digest", item.digest())
                        .with("enforces", item.enforcement())))
                .with("openPoints", each(pack.openPoints(), item -> new Json().with("id", item.id())
                        .with("article", item.article()).with("kind", item.kind()).with("text", item.text())
                        .with("reading", item.reading()).with("source", item.source())))
                .with("borrows", each(pack.borrows(), item -> new Json().with("what", item.what()).with("from", item.from())
                        .with("article", item.article()).ifPresent("note", item.note())));
    }

    private static <T> List<Json> each(List<T> items, Function<T, Json> json) {
        return items.stream().map(json).toList();
    }

    private static Json standing(Standing standing) {
        Json json = new Json().with("status", standing.status()).orUnknown("issued", standing.issued())
                .orUnknown("effective", standing.effective()).ifPresent("repealed", standing.repealed())
                .ifPresent("repealedBy", standing.repealedBy());
        if (!standing.repeals().isEmpty()) {
            json.with("repeals", standing.repeals());
        }
        switch (standing.serves()) {
            case Serving.Never never -> json.with("servesFrom", "never");
            case Serving.Always always -> json.with("servesFrom", "always");
            case Serving.Between between -> json.with("servesFrom", between.from()).ifPresent("servesUntil", between.until());
        }
        return json.ifPresent("mark", standing.mark()).ifPresent("article", standing.article()).with("note", standing.note());
    }

    private static Json counting(RulePack pack) {
        return new Json().with("dayOfEvent", "not-counted").with("dayOfEventBasis", pack.counting().dayOfEventBasis())
                .with("unmarked", "natural-day").with("unmarkedBasis", pack.counting().unmarkedBasis().orElse("reading"))
                .ifPresent("unmarkedNote", pack.counting().unmarkedNote()).with("rollover", pack.counting().rollover())
                .with("rolloverBasis", pack.counting().rolloverBasis())
                .ifPresent("rolloverNote", pack.counting().rolloverNote());
    }

    private static Json period(Period period) {
        return new Json().with("id", period.id()).with("name", period.name()).with("article", period.article())
                .with("amount", period.length().map(Period.Length::amount))
                .with("unit", period.length().map(Period.Length::unit))
                .with("strength", period.strength()).with("trigger", pattern(period.trigger()))
                .ifPresent("requires", period.requires().map(PackJson::pattern)).with("metBy", period.metBy())
                .ifPresent("setBy", period.setBy().map(set -> new Json().with("amount", set.amount())
                        .with("unit", set.unit()).with("article", set.article())))
                .ifPresent("repeats", period.repeats().map(repeats -> new Json().with("with", repeats.with())
                        .with("until", repeats.until())))
                .ifPresent("suspendedBy", period.suspendedBy().map(gap -> new Json().with("from", gap.from())
                        .with("to", gap.to()).with("article", gap.article())))
                .ifPresent("extension", period.extension().map(more -> new Json().with("by", more.by())
                        .with("amount", more.amount()).with("article", more.article())))
                .with("openPoints", period.otherReadings().stream().map(Period.OtherReading::openPoint).toList())
                .with("onWhom", period.onWhom()).ifPresent("note", period.note());
    }

    private static Json threshold(Threshold item) {
        return new Json().with("id", item.id()).with("name", item.name()).with("article", item.article())
                .with("value", item.value()).with("unit", item.unit()).with("compare", item.compare())
                .with("strength", item.strength()).ifPresent("measure", item.measure()).with("excludes", item.excludes())
                .ifPresent("raisedBy", item.raisedBy()).ifPresent("note", item.note());
    }

    private static Json list(RuleList list) {
        return new Json().with("id", list.id()).with("name", list.name()).with("article", list.article())
                .with("strength", list.strength()).with("before", list.before())
                .ifPresent("against", list.against().map(against -> new Json().with("lists", against.lists())
                        .with("items", against.items())))
                .ifPresent("note", list.note()).with("items", each(list.items(), PackJson::item));
    }

    private static Json item(RuleList.Item item) {
        Json json = new Json().with("id", item.id()).with("text", item.text());
        return item.sign().isGiven()
                ? json.with("needs", each(item.sign().needs(), PackJson::pattern))
                        .with("shownBy", each(item.sign().shownBy(), PackJson::pattern))
                        .ifPresent("overdue", item.sign().overdue()).ifPresent("threshold", item.sign().threshold())
                : json;
    }

    private static Json nextStep(NextStepRule step) {
        return new Json().with("id", step.id()).with("name", step.name()).with("article", step.article())
                .with("leave", step.leave()).with("promptness", step.promptness())
                .with("after", each(step.after(), PackJson::pattern)).with("given", each(step.given(), PackJson::pattern))
                .with("doneBy", step.doneBy()).with("until", each(step.until(), PackJson::pattern)).with("before", step.before())
                .ifPresent("note", step.note());
    }

    private static Json clueRegister(ClueRegister register) {
        return new Json().with("name", register.name()).with("article", register.article()).ifPresent("to", register.to())
                .with("duty", register.duty()).with("form", register.form())
                .with("columns", each(register.columns(), column -> new Json().with("content", column.content()).with("head", column.head())))
                .with("exclusions", each(register.exclusions(), item -> new Json().with("id", item.id()).with("article", item.article())
                        .with("shownBy", item.shownBy()).ifPresent("list", item.list()).with("text", item.text())))
                .ifPresent("note", register.note());
    }

    private static Json pattern(EntryPattern pattern) {
        Json json = new Json().with("type", pattern.type());
        return pattern.where().isEmpty() ? json : json.with("where", pattern.where());
    }

    private static Json step(MeetingScript.Step step) {
        return new Json().with("number", step.number()).with("title", step.title()).with("article", step.article())
                .with("speaker", step.speaker()).ifPresent("work", step.work()).with("readAloud", step.readAloud()).with("check", step.check())
                .ifPresent("note", step.note());
    }
}
