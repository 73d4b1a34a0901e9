package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.NewCaseModel;
import org.huansun.ui.cases.NewCaseView;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.KeptDraft;
import org.huansun.workspace.NewCase;
import org.jspecify.annotations.Nullable;

/** 建案: fills the form, keeps what is typed into it, and opens the case. */
final class NewCaseDesk implements NewCaseView.Actions {

    private final Bench bench;
    private final Ways ways;
    private final Map<NewCaseModel, Form> forms = new IdentityHashMap<>();

    /** Where the form leads. */
    interface Ways {

        /** Shows a form. */
        void show(Node form);

        /** The case is there. */
        void opened(String caseId);

        /** The form was left. */
        void left();
    }

    /** The id of a form's draft, and what stood in it before anything was typed. */
    private record Form(String draft, Map<String, String> empty) {}

    NewCaseDesk(Bench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
    }

    /** Shows an empty form; others that were begun are offered above it. */
    void begin() {
        NewCaseModel model = empty();
        show(model, UUID.randomUUID().toString(), fields(model));
    }

    @Override
    public void goOn(DraftRow row) {
        bench.drafts().find(row.id()).ifPresent(this::goOn);
    }

    /** Shows a form as it was when it was last kept. */
    void goOn(KeptDraft draft) {
        NewCaseModel model = empty();
        Map<String, String> empty = fields(model);
        Map<String, String> words = new FormWords(draft.words()).fields();
        Map.of("title", model.title(), "place", model.place(), "elements", model.elements())
                .forEach((name, property) -> property.set(words.getOrDefault(name, "")));
        chosen(model.regions(), words.get("region"), model.region());
        chosen(model.packs(), words.get("pack"), model.pack());
        Optional.ofNullable(words.get("on")).filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse)
                .ifPresent(model.on()::set);
        show(model, draft.id(), empty);
    }

    private static void chosen(List<CaseFilter> choices, @Nullable String id, ObjectProperty<CaseFilter> choice) {
        choices.stream().filter(known -> known.id().equals(id)).findFirst().ifPresent(choice::set);
    }

    private NewCaseModel empty() {
        Region own = new Region(bench.workspace().settings().region());
        List<CaseFilter> regions = new ArrayList<>();
        List<CaseFilter> packs = new ArrayList<>(List.of(new CaseFilter("", Texts.text("new-case.pack.by-day"))));
        for (RulePack pack : bench.workspace().law().packs().all()) {
            String code = pack.region().code();
            if (regions.stream().noneMatch(region -> region.id().equals(code))) {
                regions.add(pack.region().equals(own) ? 0 : regions.size(), new CaseFilter(code, pack.regionName()));
            }
            String mark = pack.standing().mark().map(words -> " · " + words).orElse("");
            packs.add(new CaseFilter(pack.id(), pack.id() + " " + pack.title() + mark));
        }
        return new NewCaseModel(regions, packs, bench.workspace().today());
    }

    private void show(NewCaseModel model, String draft, Map<String, String> empty) {
        Form form = new Form(draft, empty);
        forms.put(model, form);
        Runnable keep = () -> bench.drafts().typed(draft, "", () -> words(model, form), model.draftNote());
        Stream.<ObservableValue<?>>of(model.title(), model.place(), model.elements(), model.region(), model.pack(), model.on())
                .forEach(property -> property.subscribe(keep));
        bench.drafts().flush();
        model.drafts().setAll(bench.drafts().rowsOf("").stream().filter(row -> !row.id().equals(draft)).toList());
        ways.show(new NewCaseView(model, this));
    }

    private static FormWords words(NewCaseModel model, Form form) {
        Map<String, String> fields = fields(model);
        return fields.equals(form.empty()) ? FormWords.NOTHING : FormWords.of(FormWords.NEW_CASE, Map.of(), fields);
    }

    private static Map<String, String> fields(NewCaseModel model) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", model.title().get());
        fields.put("place", model.place().get());
        fields.put("elements", model.elements().get());
        fields.put("region", model.region().get().id());
        fields.put("pack", model.pack().get().id());
        fields.put("on", model.on().get() == null ? "" : model.on().get().toString()); // an emptied date field
        return fields;
    }

    @Override
    public void create(NewCaseModel model) {
        Optional<String> pack = Optional.of(model.pack().get().id()).filter(id -> !id.isEmpty());
        Form form = Optional.ofNullable(forms.get(model)).orElseThrow();
        bench.attempt(() -> {
            String id = bench.drafts().settle(form.draft(), () -> new NewCase(model.title().get(),
                    new Region(model.region().get().id()), model.on().get(), model.place().get(), model.elements().get(), pack)
                    .openIn(bench.workspace()).id());
            forms.remove(model);
            bench.shell().troubles().clear();
            bench.changed();
            ways.opened(id);
        });
    }

    @Override
    public void leave(NewCaseModel model) {
        bench.drafts().flush();
        forms.remove(model);
        bench.changed();
        ways.left();
    }

    @Override
    public void discard(DraftRow draft) {
        bench.drafts().discard(draft);
        forms.keySet().forEach(model -> model.drafts().remove(draft));
    }
}
