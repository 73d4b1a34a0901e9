package org.huansun.ui.workbench;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import org.huansun.ui.meeting.HostPanel;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.Option;
import org.huansun.ui.meeting.Outcome;
import org.huansun.workspace.KeptDraft;

/**
 * Keeps what of a meeting is no entry yet, half a second after it changed: the step and since when, what was ticked off, the
 * words being typed in every field. After a crash the screen comes back as it was.
 */
final class MeetingKeeper {

    private static final String STEP = "step";
    private static final String SINCE = "since";
    private static final String PANEL = "panel";
    private static final String CHECKED = "checked";
    private static final String SPEAKER = "speaker";
    private static final String ABOUT = "about";
    private static final String POSITION = "position";
    private static final String EDITING = "editing";
    private static final String OUTCOME = "outcome";
    private static final String GROUND = "ground";
    private static final String WITH = "with";
    private static final String REFUSING = "refusing";
    private static final String LIGHT = "light";
    private static final String SIZE = "size";

    private final Bench bench;
    private final MeetingEntries entries;
    private final MeetingModel model;
    private final MeetingClock clock;
    private final String id;
    private boolean watching;

    MeetingKeeper(Bench bench, MeetingEntries entries, MeetingModel model, MeetingClock clock) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
        this.clock = clock;
        this.id = "meeting-" + entries.file().id() + "-" + entries.round();
    }

    private Map<String, StringProperty> typed() {
        Map<String, StringProperty> typed = new LinkedHashMap<>();
        typed.put("words", model.words());
        typed.put("reason", model.reason());
        typed.put("clause-title", model.clauses().title());
        typed.put("clause-text", model.clauses().text());
        typed.put("clause-amount", model.clauses().amount());
        typed.put("clause-by", model.clauses().by());
        typed.put("note", model.ending().note());
        typed.put("next-on", model.ending().nextOn());
        typed.put("next-at", model.ending().nextAt());
        typed.put("next-place", model.ending().nextPlace());
        typed.put("statement", model.minutes().statement());
        return typed;
    }

    /** Brings back what was kept, then keeps what changes. */
    void begin() {
        bench.drafts().find(id).map(KeptDraft::words).map(FormWords::new).ifPresent(this::restore);
        typed().values().forEach(words -> words.subscribe(now -> changed()));
        Stream.of(model.panel(), model.speaker(), model.about(), model.position(), model.clauses().editing(), model.ending().outcome(),
                model.ending().ground(), model.ending().with(), model.minutes().refusing(), model.light(), model.size()).forEach(one -> one.subscribe(now -> changed()));
        model.checked().addListener((SetChangeListener<String>) change -> changed());
        model.current().subscribe((was, now) -> {
            clock.stepSince(Optional.of(bench.clock().instant()));
            model.reason().set("");
            model.reasonAsked().set(false);
            changed();
        });
        watching = true;
    }

    private void changed() {
        if (watching) {
            bench.drafts().typed(id, entries.file().id(), this::words, model.saved());
        }
    }

    private FormWords words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(STEP, String.valueOf(model.current().get()));
        words.put(SINCE, clock.stepSince(bench.clock().instant()).toString());
        words.put(PANEL, model.panel().get().name());
        words.put(CHECKED, String.join(",", model.checked()));
        words.put(SPEAKER, model.speaker().get().id());
        words.put(ABOUT, model.about().get().value());
        words.put(POSITION, model.position().get().value());
        model.clauses().editing().get().ifPresent(point -> words.put(EDITING, point));
        model.ending().outcome().get().ifPresent(outcome -> words.put(OUTCOME, outcome.id()));
        words.put(GROUND, model.ending().ground().get().value());
        words.put(WITH, model.ending().with().get());
        model.minutes().refusing().get().ifPresent(name -> words.put(REFUSING, name));
        words.put(LIGHT, String.valueOf(model.light().get()));
        words.put(SIZE, String.valueOf(model.size().get()));
        Map<String, String> fields = new LinkedHashMap<>();
        typed().forEach((name, value) -> fields.put(name, Optional.ofNullable(value.get()).orElse("")));
        return FormWords.of(FormWords.MEETING, words, fields);
    }

    private void restore(FormWords kept) {
        kept.given(STEP).filter(step -> step.matches("\\d{1,3}")).map(Integer::valueOf).filter(step -> step < model.steps().size())
                .ifPresent(model.current()::set);
        clock.stepSince(kept.given(SINCE).flatMap(MeetingKeeper::instant));
        model.checked().addAll(List.of(kept.word(CHECKED).split(",")));
        model.speakers().stream().filter(speaker -> speaker.id().equals(kept.word(SPEAKER))).findFirst().ifPresent(model.speaker()::set);
        option(model.abouts(), kept.word(ABOUT)).ifPresent(model.about()::set);
        option(model.positions(), kept.word(POSITION)).ifPresent(model.position()::set);
        Map<String, String> fields = kept.fields();
        typed().forEach((name, value) -> value.set(fields.getOrDefault(name, "")));
        if (kept.words().containsKey(EDITING)) {
            model.clauses().editing().set(Optional.of(kept.word(EDITING)));
        }
        if (kept.given(WITH).map(model.ending().open()::contains).orElse(true)) { // else it was recorded, and is meant for nobody else
            model.ending().with().set(kept.word(WITH));
            option(model.ending().grounds(), kept.word(GROUND)).ifPresent(model.ending().ground()::set);
            Stream.of(Outcome.values()).filter(outcome -> outcome.id().equals(kept.word(OUTCOME))).findFirst()
                    .ifPresent(outcome -> model.ending().outcome().set(Optional.of(outcome)));
        }
        kept.given(REFUSING).ifPresent(name -> model.minutes().refusing().set(Optional.of(name)));
        model.light().set(kept.word(LIGHT).equals("true"));
        kept.given(SIZE).filter(size -> size.matches("\\d")).map(Integer::valueOf).ifPresent(model::size);
        Stream.of(HostPanel.values()).filter(panel -> panel.name().equals(kept.word(PANEL))).findFirst().ifPresent(model.panel()::set);
    }

    private static Optional<Option> option(List<Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** The minutes are on file: nothing is kept any more. */
    void close() {
        watching = false;
        bench.drafts().close(id);
    }

    /** Keeps at once what changed last. */
    void flush() {
        bench.drafts().flush();
    }
}
