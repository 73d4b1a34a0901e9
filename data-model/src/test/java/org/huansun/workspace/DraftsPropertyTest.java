package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed, saved, discarded and brought back, and wherever the program ends: what is offered is what was typed last. */
class DraftsPropertyTest {

    @Property(tries = 25)
    void what_is_offered_is_what_was_typed_last(@ForAll("deeds") List<DraftDeed> deeds) throws IOException {
        Path folder = Files.createTempDirectory("drafts");
        HandClock clock = new HandClock("2026-03-05");
        Workspace workspace = Offices.create(folder.resolve("w"), clock);
        String caseId = Offices.newCase(workspace, "甲案");
        Map<String, Map<String, String>> offered = new HashMap<>();
        List<String> recorded = new ArrayList<>();
        List<KeptDraft> discarded = new ArrayList<>();
        try {
            for (DraftDeed deed : deeds) {
                switch (deed) {
                    case DraftDeed.Type(int form, String word) -> {
                        Map<String, String> words = Map.of("text", word);
                        workspace.drafts().keep("form-" + form, caseId, words);
                        offered.put("form-" + form, words);
                    }
                    case DraftDeed.Save(int form) -> {
                        String text = offered.getOrDefault("form-" + form, Map.of()).getOrDefault("text", "空");
                        Workspace saving = workspace;
                        workspace.drafts().settle("form-" + form, () -> Offices.remark(saving, caseId, text));
                        offered.remove("form-" + form);
                        recorded.add(text);
                    }
                    case DraftDeed.Discard(int form) -> {
                        workspace.drafts().all().stream().filter(draft -> draft.id().equals("form-" + form)).forEach(discarded::add);
                        workspace.drafts().discard("form-" + form);
                        offered.remove("form-" + form);
                    }
                    case DraftDeed.BringBack() -> {
                        if (!discarded.isEmpty()) {
                            KeptDraft last = discarded.removeLast();
                            workspace.drafts().bringBack(last);
                            offered.put(last.id(), last.words());
                        }
                    }
                    case DraftDeed.Restart() -> {
                        workspace.close();
                        workspace = Offices.open(folder.resolve("w"), clock);
                    }
                }
                Map<String, Map<String, String>> now = new HashMap<>();
                workspace.drafts().all().forEach(draft -> now.put(draft.id(), draft.words()));
                assertThat(now).isEqualTo(offered);
            }
            assertThat(workspace.caseFile(caseId, workspace.today()).live("remark-made"))
                    .extracting(entry -> entry.body().text("note").orElseThrow()).containsExactlyElementsOf(recorded);
        } finally {
            workspace.close();
        }
    }

    @Provide
    Arbitrary<List<DraftDeed>> deeds() {
        Arbitrary<Integer> form = Arbitraries.integers().between(1, 3);
        Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').withChars("字\n\"\\🌿 ，").ofMinLength(1).ofMaxLength(12)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(form, word).as(DraftDeed.Type::new)),
                Tuple.of(2, form.map(DraftDeed.Save::new)),
                Tuple.of(2, form.map(DraftDeed.Discard::new)),
                Tuple.of(1, Arbitraries.create(DraftDeed.BringBack::new)),
                Tuple.of(1, Arbitraries.create(DraftDeed.Restart::new)))
                .map(deed -> (DraftDeed) deed).list().ofMinSize(3).ofMaxSize(30);
    }
}
