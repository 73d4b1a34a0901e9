package org.huansun.rules;

import java.util.Optional;
import org.huansun.rules.MeetingScript.Speaker;
import org.huansun.rules.MeetingScript.Step;
import org.huansun.rules.MeetingScript.Work;
import org.huansun.seed.SeedSection;

/** Reads the plain items of a rule pack: what has an id, an article and words of our own. */
final class PackItems {

    private PackItems() {}

    static MeetingScript script(SeedSection item) {
        item.only("article", "steps");
        MeetingScript script =
                new MeetingScript(item.text("article"), item.sections("steps").stream().map(PackItems::step).toList());
        for (int at = 0; at < script.steps().size(); at++) {
            if (script.steps().get(at).number() != at + 1) {
                throw item.mistake("steps", "会议步骤应从 1 起连续编号", "检查第 " + (at + 1) + " 步");
            }
        }
        return script;
    }

    private static Step step(SeedSection item) {
        item.only("number", "title", "article", "speaker", "work", "readAloud", "check", "note");
        return new Step(item.count("number"), item.text("title"), item.text("article"),
                item.choice("speaker", Speaker.class),
                item.has("work") ? Optional.of(item.choice("work", Work.class)) : Optional.empty(),
                item.text("readAloud"), item.texts("check"), item.maybeText("note"));
    }

    static MeetingScript.Recommended recommended(SeedSection item) {
        item.only("from", "note");
        return new MeetingScript.Recommended(item.text("from"), item.text("note"));
    }

    static AttendanceRule attendance(SeedSection item) {
        item.only("id", "who", "role", "strength", "how", "article", "note");
        return new AttendanceRule(item.text("id"), item.text("who"), item.text("role"),
                item.choice("strength", Strength.class), item.choice("how", AttendanceRule.Way.class),
                item.text("article"), item.maybeText("note"));
    }

    static Duty duty(SeedSection item) {
        item.only("id", "name", "article", "every", "due", "text", "note");
        return new Duty(item.text("id"), item.text("name"), item.text("article"),
                item.choice("every", Duty.Rhythm.class), item.text("due"), item.text("text"), item.maybeText("note"));
    }

    static RequiredDocument document(SeedSection item) {
        item.only("id", "name", "article", "moment", "strength", "note");
        return new RequiredDocument(item.text("id"), item.text("name"), item.text("article"), item.text("moment"),
                item.choice("strength", Strength.class), item.maybeText("note"));
    }

    static Article article(SeedSection item) {
        item.only("number", "article", "heading", "digest", "enforces");
        Article.Enforcement enforcement = item.has("enforces")
                ? item.choice("enforces", Article.Enforcement.class)
                : Article.Enforcement.SOME;
        return new Article(item.count("number"), item.text("article"), item.text("heading"), item.text("digest"),
                enforcement);
    }

    static OpenPoint openPoint(SeedSection item) {
        item.only("id", "article", "kind", "text", "reading", "source");
        return new OpenPoint(item.text("id"), item.text("article"), item.choice("kind", OpenPoint.Kind.class),
                item.text("text"), item.text("reading"), item.text("source"));
    }

    static Borrowed borrowed(SeedSection item) {
        item.only("what", "from", "article", "note");
        return new Borrowed(item.text("what"), item.text("from"), item.text("article"), item.maybeText("note"));
    }
}
