package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.cases.EntryField;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.cases.FieldNote;
import org.huansun.ui.cases.RecordActions;
import org.huansun.ui.cases.RecordModel;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.JointDrafts;
import org.huansun.workspace.KeptDraft;
import org.huansun.workspace.WrittenAttributes;

/** 记一笔: makes the form's model, shows what saving would do, keeps what is typed, and saves. */
final class RecordDesk implements RecordActions {

    private static final String REASON = "reason";
    private static final String LATE_BECAUSE = "lateBecause";

    private final Bench bench;
    private final Supplier<CaseSight> sight;
    private final Runnable recorded;
    private final UndoDesk undo;
    private final Map<RecordModel, Form> forms = new IdentityHashMap<>();

    /**
     * What belongs to a form that is open.
     *
     * @param draft the id of its draft
     * @param about the entry that it corrects or withdraws
     * @param empty what stood in it before anything was typed
     * @param weighing what saving it would do, worked out off the screen
     */
    private record Form(String draft, Optional<Entry> about, FormWords empty, LatestQuestion weighing) {}

    /** @param sight the case, kept off the store */
    RecordDesk(Bench bench, Supplier<CaseSight> sight, Runnable recorded) {
        this.bench = bench;
        this.sight = sight;
        this.recorded = recorded;
        this.undo = new UndoDesk(bench);
    }

    /** A form on a type, or one to choose the type in. */
    RecordModel begin(String entryType) {
        RecordModel model = fresh(entryType);
        open(model, newId(), Optional.empty());
        return model;
    }

    private RecordModel fresh(String entryType) {
        EntryKinds kinds = kinds();
        KindOrder order = new KindOrder(file(), sight.get().recordedLately());
        RecordModel model = new RecordModel(FXCollections.observableArrayList(order.of(kinds.all())), bench.workspace().today());
        model.reasons().putAll(order.reasons());
        if (!entryType.isEmpty()) {
            model.choose(kinds.kind(entryType));
        }
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
        Entry entry = entry(entryId);
        RecordModel model = filled(entry);
        open(model, newId(), Optional.of(entry));
        return model;
    }

    private RecordModel filled(Entry entry) {
        EntryKind kind = kinds().correction(entry.type());
        RecordModel model = new RecordModel(FXCollections.observableArrayList(List.of(kind)), entry.on());
        entry.body().values().keySet().forEach(name ->
                entry.body().text(name).ifPresent(value -> model.values().put(name, value)));
        model.values().keySet().removeAll(List.of(REASON, RecordWords.NOTE));
        model.note().set(entry.body().text(RecordWords.NOTE).orElse(""));
        model.about().set(Texts.text("desk.corrects", line(entry)));
        model.choose(kind);
        return model;
    }

    /** A form for the reason why an entry is withdrawn. */
    RecordModel withdraw(String entryId) {
        Entry entry = entry(entryId);
        RecordModel model = withdrawing(entry);
        open(model, newId(), Optional.of(entry));
        return model;
    }

    private RecordModel withdrawing(Entry entry) {
        EntryKind kind = kinds().kind(Fact.WITHDRAWAL);
        RecordModel model = new RecordModel(FXCollections.observableArrayList(List.of(kind)), bench.workspace().today());
        model.about().set(Texts.text("desk.withdraws", line(entry)));
        model.choose(kind);
        return model;
    }

    /** The form that a draft was typed into, as it was when it was last kept. */
    RecordModel goOn(KeptDraft draft) {
        FormWords words = new FormWords(draft.words());
        String type = words.word(RecordWords.TYPE);
        Optional<Entry> about = words.given(RecordWords.CORRECTS).map(this::entry);
        RecordModel model = about.map(entry -> type.equals(Fact.WITHDRAWAL) ? withdrawing(entry) : filled(entry))
                .orElseGet(() -> fresh(type));
        open(model, draft.id(), about);
        model.values().clear();
        model.values().putAll(words.fields());
        model.note().set(words.word(RecordWords.NOTE));
        words.given(RecordWords.ON).flatMap(RecordDesk::day).ifPresent(model.on()::set);
        return model;
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private CaseFile file() {
        return sight.get().now();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private Entry entry(String id) {
        return file().entries().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private String line(Entry entry) {
        DateWords dates = new DateWords(bench.workspace().today());
        return dates.day(entry.on()) + " " + bench.workspace().law().types().nameOf(entry.type());
    }

    private EntryKinds kinds() {
        CaseFile now = file();
        List<String> obligors = now.parties().stream().filter(party -> party.role().equals("obligor")).map(Party::name).toList();
        EntryTypes types = bench.workspace().law().types();
        return new EntryKinds(types, now.choice().pack(), obligors, new CaseReferences(types, now));
    }

    /** The model is the form's own and goes with it, so its listeners need no release. */
    private void open(RecordModel model, String draft, Optional<Entry> about) {
        forms.put(model, new Form(draft, about, words(model, about), new LatestQuestion(bench)));
        model.kind().subscribe(now -> typed(model));
        model.on().subscribe(now -> typed(model));
        model.note().subscribe(now -> keep(model));
        model.values().subscribe(() -> typed(model));
    }

    private void typed(RecordModel model) {
        weigh(model);
        keep(model);
    }

    private void keep(RecordModel model) {
        Form form = form(model);
        bench.drafts().typed(form.draft(), file().id(), () -> worthKeeping(model, form), model.draftNote());
    }

    /** A form in which nothing but a type was chosen is soon opened again. */
    private static FormWords worthKeeping(RecordModel model, Form form) {
        FormWords words = words(model, form.about());
        Map<String, String> typed = new HashMap<>(words.words());
        Map<String, String> empty = new HashMap<>(form.empty().words());
        typed.remove(RecordWords.TYPE);
        empty.remove(RecordWords.TYPE);
        return typed.equals(empty) ? FormWords.NOTHING : words;
    }

    private static FormWords words(RecordModel model, Optional<Entry> about) {
        Map<String, String> words = RecordWords.of(model);
        about.ifPresent(entry -> words.put(RecordWords.CORRECTS, entry.id()));
        return FormWords.of(FormWords.RECORD, words, RecordWords.fields(model));
    }

    private Form form(RecordModel model) {
        return Optional.ofNullable(forms.get(model)).orElseThrow();
    }

    private void weigh(RecordModel model) {
        LocalDate on = model.on().get();
        if (model.kind().get().isEmpty() || on == null) { // an emptied date field
            form(model).weighing().forget();
            model.effects().clear();
            model.concerns().clear();
            return;
        }
        LocalDate today = bench.workspace().today();
        boolean ahead = on.isAfter(today) && !Draft.mayLieAhead(model.kind().get().get().type());
        model.problem().set(ahead ? Texts.text("desk.not-yet", today) : "");
        Draft draft = draft(model);
        tell(model, FieldNotes.of(bench.workspace().law().types().find(draft.type()), draft.body(), today));
        CaseFile now = file();
        form(model).weighing().ask(() -> RecordEffects.of(draft, now, bench.workspace().law(), today), effects -> show(model, effects));
    }

    private static void show(RecordModel model, RecordEffects effects) {
        model.effects().setAll(effects.deadlines());
        model.concerns().setAll(effects.concerns());
        askForReason(model, effects);
    }

    /** A step that meets a deadline after its day says why it is late. */
    private static void askForReason(RecordModel model, RecordEffects effects) {
        boolean late = effects.deadlines().stream().anyMatch(row -> row.change() == EffectRow.Change.MET_LATE);
        List<EntryField> asked = late ? List.of(new EntryField(LATE_BECAUSE, Texts.text("record.late-because"), new EntryField.Kind.Lines(),
                EntryField.Need.OPTIONAL, Texts.text("record.late-because.hint"))) : List.of();
        if (!model.more().equals(asked)) {
            model.more().setAll(asked);
        }
    }

    private static void tell(RecordModel model, Map<String, FieldNote> notes) {
        model.notes().keySet().retainAll(notes.keySet());
        notes.forEach((name, note) -> {
            if (!note.equals(model.notes().get(name))) {
                model.notes().put(name, note);
            }
        });
    }

    private Draft draft(RecordModel model) {
        EntryKind kind = model.kind().get().orElseThrow();
        Optional<Entry> about = form(model).about();
        Map<String, String> values = new HashMap<>(model.filled());
        boolean correction = about.isPresent() && !kind.type().equals(Fact.WITHDRAWAL);
        if (!correction) { // what was typed for another type stays on screen, but is not of this one
            values.keySet().retainAll(model.asked(kind).stream().map(EntryField::name).toList());
        }
        if (!model.note().get().isBlank()) {
            values.put(RecordWords.NOTE, model.note().get().strip());
        }
        Attributes written = WrittenAttributes.of(bench.workspace().law().types().find(kind.type()), values);
        return new Draft(file().id(), kind.type(), model.on().get(),
                about.filter(entry -> correction).map(entry -> withUnshown(entry, written)).orElse(written), about.map(Entry::id));
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
        bench.attempt(() -> {
            List<Entry> entries = bench.drafts()
                    .settle(form(model).draft(), () -> bench.workspace().record(new JointDrafts(bench.workspace()).of(draft(model))));
            forms.remove(model);
            recorded.run();
            undo.offer(entries);
        });
    }

    @Override
    public void close(RecordModel model) {
        bench.drafts().flush();
        forms.remove(model);
        recorded.run();
    }
}
