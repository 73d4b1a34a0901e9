package org.huansun.documents;

import java.util.List;
import java.util.Optional;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.RequiredDocument;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;

/** 磋商会议程序 as a paper names it: by its article, and said to be a model where it was borrowed from another pack. */
final class ScriptLines {

    private static final String MINUTES = "minutes";

    private final RulePack pack;
    private final RulePacks packs;
    private final PaperWords words;

    ScriptLines(RulePack pack, RulePacks packs, PaperWords words) {
        this.pack = pack;
        this.packs = packs;
        this.words = words;
    }

    /** The steps of the procedure; none where there is no script at all. */
    List<MeetingScript.Step> steps() {
        return packs.scriptFor(pack).map(MeetingScript::steps).orElse(List.of());
    }

    /** By which article a meeting is held. */
    Block.Fact fact() {
        return Block.Fact.of(words.text("meeting.script"), packs.scriptFor(pack).map(script -> lender()
                .map(lender -> words.text("meeting.script.model", lender, script.article())).orElse(script.article()))
                .orElse(words.text("meeting.script.none")));
    }

    /** Of which pack the steps are, where they are not its own. */
    private Optional<String> lender() {
        return pack.script().isPresent() ? Optional.empty() : pack.recommendedScript().map(MeetingScript.Recommended::from);
    }

    /** The article of a step, with the pack that it was borrowed from. */
    String article(MeetingScript.Step step) {
        return lender().map(lender -> words.text("meeting.script.borrowed", lender, step.article())).orElse(step.article());
    }

    /** The article by which minutes are signed, or refusing it is written down; empty where the pack says nothing of it. */
    Optional<String> signing() {
        return pack.documents().stream().filter(document -> document.id().equals(MINUTES)).map(RequiredDocument::article).findFirst()
                .or(() -> pack.script().stream().flatMap(script -> script.steps().stream())
                        .filter(step -> step.work().equals(Optional.of(MeetingScript.Work.MINUTES)))
                        .map(MeetingScript.Step::article).findFirst());
    }

    /** The steps as a list. */
    Block table() {
        return new Block.Table(Block.Kind.LIST, List.of(new Block.Column(words.text("briefing.step"), 24),
                new Block.Column(words.text("briefing.speaker"), 12), new Block.Column(words.text("briefing.article"), 20),
                new Block.Column(words.text("briefing.checks"), 44)),
                steps().stream().map(step -> List.of(
                        Cell.of(words.text("briefing.step.words", step.number(), step.title())), Cell.of(words.term(step.speaker())),
                        Cell.of(article(step)), MeetingWords.lines(step.check()))).toList());
    }
}
