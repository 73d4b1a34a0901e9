package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Deadlines;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.cases.EntryField;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.cases.RecordActions;
import org.huansun.ui.cases.RecordModel;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.JointDrafts;
import org.huansun.workspace.WrittenAttributes;

/** 记一笔: makes the form's model, shows what saving would do, and saves. */
final class RecordDesk implements RecordActions {

    private static final String UNSAVED = "unsaved";
    private static final String NOTE = "note";
    private static final String LATE_BECAUSE = "lateBecause";

    private final Bench bench;
    private final Supplier<CaseFile> file;
    private final Runnable recorded;
    private final Map<RecordModel, Entry> corrections = new IdentityHashMap<>();

    RecordDesk(Bench bench, Supplier<CaseFile> file, Runnable recorded) {
        this.bench = bench;
        this.file = file;
        this.recorded = recorded;
    }

    /** A form on a type, or one to choose the type in. */
    RecordModel begin(String entryType) {
        EntryKinds kinds = kinds();
        RecordModel model = new RecordModel(FXCollections.observableArrayList(kinds.all()), bench.workspace().today());
        if (!entryType.isEmpty()) {
            model.choose(kinds.kind(entryType));
        }
        watch(model);
        return model;
    }

    /** A form on a type with something filled in. */
    RecordModel begin(String entryType, Map<String, String> given) {
        RecordModel model = begin(entryType);
        model.values().putAll(given);
        return model;
    }

    /** A form filled with an entry, which saving supersedes. */
    RecordModel correct(String entryId) {
        Entry entry = file.get().entries().stream().filter(it -> it.id().equals(entryId)).findFirst().orElseThrow();
        EntryKind kind = kinds().correction(entry.type());
        RecordModel model = new RecordModel(FXCollections.observableArrayList(List.of(kind)), entry.on());
        entry.body().values().keySet().forEach(name ->
                entry.body().text(name).ifPresent(value -> model.values().put(name, value)));
        model.values().keySet().removeAll(List.of("reason", NOTE));
        model.note().set(entry.body().text(NOTE).orElse(""));
        model.choose(kind);
        corrections.put(model, entry);
        watch(model);
        return model;
    }

    private EntryKinds kinds() {
        CaseFile now = file.get();
        List<String> obligors = now.parties().stream().filter(party -> party.role().equals("obligor")).map(Party::name).toList();
        EntryTypes types = bench.workspace().law().types();
        return new EntryKinds(types, now.choice().pack(), obligors, new CaseReferences(types, now));
    }

    /** The model is the form's own and goes with it, so its listeners need no release. */
    private void watch(RecordModel model) {
        model.kind().subscribe(now -> weigh(model));
        model.on().subscribe(now -> weigh(model));
        model.values().subscribe(() -> weigh(model));
    }

    private void weigh(RecordModel model) {
        LocalDate on = model.on().get();
        if (model.kind().get().isEmpty() || on == null) {
            model.effects().clear();
            return;
        }
        LocalDate today = bench.workspace().today();
        boolean ahead = on.isAfter(today) && !model.kind().get().get().type().equals("meeting-planned");
        model.problem().set(ahead ? Texts.text("desk.not-yet", today) : "");
        CaseFile now = file.get();
        DeadlineEngine engine = new DeadlineEngine(now.choice().pack(), bench.workspace().law().calendar());
        List<Fact> facts = new ArrayList<>(now.facts());
        Deadlines before = engine.deadlines(facts, today);
        Draft draft = draft(model);
        facts.add(Fact.of(UNSAVED, draft.type(), on, draft.supersedes(), draft.body()));
        List<DeadlineChange> changes = DeadlineChange.between(before, engine.deadlines(facts, today));
        model.effects().setAll(changes.stream().map(this::effect).toList());
        askForReason(model, changes);
    }

    /** A step that meets a deadline after its day says why it is late. */
    private static void askForReason(RecordModel model, List<DeadlineChange> changes) {
        boolean late = changes.stream().flatMap(change -> change.after().stream()).anyMatch(after -> after.state() == Deadline.State.MET_LATE);
        List<EntryField> asked = late ? List.of(new EntryField(LATE_BECAUSE, Texts.text("record.late-because"), new EntryField.Kind.Lines(),
                EntryField.Need.OPTIONAL, Texts.text("record.late-because.hint"))) : List.of();
        if (!model.more().equals(asked)) {
            model.more().setAll(asked);
        }
    }

    private EffectRow effect(DeadlineChange change) {
        DateWords dates = new DateWords(bench.workspace().today());
        Deadline shown = change.after().or(change::before).orElseThrow();
        return new EffectRow(change.after().map(StateWords::of).orElse(DeadlineState.CANCELLED), shown.period().name(),
                change.before().filter(was -> !change.after().map(Deadline::due).equals(Optional.of(was.due())))
                        .map(was -> dates.day(was.due())).orElse(""),
                change.after().map(is -> dates.day(is.due())).orElse(Texts.text("desk.gone")), shown.period().article());
    }

    private Draft draft(RecordModel model) {
        EntryKind kind = model.kind().get().orElseThrow();
        Optional<Entry> corrected = Optional.ofNullable(corrections.get(model));
        Map<String, String> values = new HashMap<>(model.filled());
        if (corrected.isEmpty()) { // what was typed for another type stays on screen, but is not of this one
            values.keySet().retainAll(model.asked(kind).stream().map(EntryField::name).toList());
        }
        if (!model.note().get().isBlank()) {
            values.put(NOTE, model.note().get().strip());
        }
        Attributes written = WrittenAttributes.of(bench.workspace().law().types().find(kind.type()), values);
        return new Draft(file.get().id(), kind.type(), model.on().get(),
                corrected.map(entry -> withUnshown(entry, written)).orElse(written), corrected.map(Entry::id));
    }

    /** A correction keeps what no field can show, such as the list of checks of a step. */
    private static Attributes withUnshown(Entry corrected, Attributes written) {
        Map<String, Object> values = new LinkedHashMap<>(corrected.body().values());
        values.keySet().removeIf(name -> corrected.body().text(name).isPresent());
        values.putAll(written.values());
        return new Attributes(values);
    }

    @Override
    public void save(RecordModel model) {
        if (!model.obstacle().get().isEmpty()) {
            return;
        }
        if (bench.attempt(() -> bench.workspace().record(new JointDrafts(bench.workspace()).of(draft(model))))) {
            bench.shell().troubles().clear();
            corrections.remove(model);
            recorded.run();
        }
    }

    @Override
    public void close(RecordModel model) {
        corrections.remove(model);
        recorded.run();
    }
}
