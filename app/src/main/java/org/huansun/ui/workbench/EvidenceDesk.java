package org.huansun.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.huansun.casefile.Attributes;
import org.huansun.rules.EntryType;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.evidence.EvidenceActions;
import org.huansun.ui.evidence.EvidenceDetails;
import org.huansun.ui.evidence.EvidenceModel;
import org.huansun.ui.evidence.EvidenceModel.Side;
import org.huansun.ui.evidence.EvidenceRow;
import org.huansun.ui.evidence.EvidenceView;
import org.huansun.ui.evidence.HandOverForm;
import org.huansun.ui.evidence.KindOption;
import org.huansun.ui.evidence.Preview;
import org.huansun.ui.evidence.SayForm;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Damage;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.EvidenceRevision;
import org.huansun.workspace.HoldingCase;
import org.huansun.workspace.OriginalsCheck;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.evidence.FileForm;

/** The evidence of one case: brings files in, shows what there is, records what people say of it. */
final class EvidenceDesk implements EvidenceActions {

    private static final List<String> SAID = List.of("kind", "source", "taker", "takenAt", "place");
    /** What is no fact that evidence could prove. */
    private static final Set<String> NOT_PROVED = Set.of("evidence-added", "evidence-handed-over", "pack-chosen", "entry-superseded", "case-opened");

    private final Bench bench;
    private final String caseId;
    private final Supplier<CaseFile> file;
    private final Runnable recorded;
    private final EvidenceModel model;
    private final EvidencePictures pictures;
    private final EvidenceWords words;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Map<String, FileForm> forms = new HashMap<>();
    private Map<String, EvidenceItem> items = Map.of();
    private Optional<CaseFile> shown = Optional.empty();
    private boolean open;

    EvidenceDesk(Bench bench, String caseId, Supplier<CaseFile> file, Runnable recorded) {
        this.bench = bench;
        this.caseId = caseId;
        this.file = file;
        this.recorded = recorded;
        this.words = new EvidenceWords(bench.workspace().law().types());
        this.pictures = new EvidencePictures(bench.workspace().evidence());
        this.model = new EvidenceModel(bench.workspace().law().types().find("evidence-added").flatMap(type -> type.attribute("kind"))
                .map(EvidenceDesk::kinds).orElse(List.of()));
    }

    private static List<KindOption> kinds(EntryType.Attribute attribute) {
        return attribute.choices().entrySet().stream().map(choice -> new KindOption(choice.getKey(), choice.getValue())).toList();
    }

    CaseTab tab() {
        return new CaseTab("evidence", title.getReadOnlyProperty(), CaseTab.Room.WHOLE, this::view);
    }

    EvidenceModel model() {
        return model;
    }

    private Region view() {
        open = true;
        refresh(file.get());
        return new EvidenceView(model, this);
    }

    /** Shows the case as it now is; the rows only once somebody has looked at them. */
    void refresh(CaseFile now) {
        int count = now.live("evidence-added").size();
        title.set(count == 0 ? Texts.text("evidence.title") : Texts.text("evidence.tab", count));
        if (open) {
            bench.inBackground(() -> rows(now), this::show);
        }
    }

    /** The day that came in last stands first; within a day they keep the order of the folder. */
    private record Rows(CaseFile file, Map<String, EvidenceItem> items, Map<String, FileForm> forms, List<EvidenceRow> rows) {}

    private Rows rows(CaseFile now) {
        List<EvidenceItem> all = EvidenceItem.of(now).stream()
                .sorted(Comparator.comparing((EvidenceItem item) -> item.entry().on()).reversed()).toList();
        Map<String, EvidenceItem> byId = new LinkedHashMap<>();
        Map<String, FileForm> found = new HashMap<>();
        Map<String, List<HoldingCase>> holding = bench.workspace().holding(all.stream().map(EvidenceItem::sha256).toList(), now.id());
        List<EvidenceRow> rows = new ArrayList<>();
        for (EvidenceItem item : all) {
            byId.put(item.entry().id(), item);
            FileForm form = found.computeIfAbsent(item.sha256(), this::form);
            rows.add(words.row(item, form, holding.getOrDefault(item.sha256(), List.of())));
        }
        return new Rows(now, byId, found, rows);
    }

    private FileForm form(String sha256) {
        try {
            return bench.workspace().evidence().has(sha256) ? FileForm.of(bench.workspace().evidence().path(sha256)) : FileForm.OTHER;
        } catch (IOException unreadable) {
            return FileForm.OTHER;
        }
    }

    private void show(Rows rows) {
        shown = Optional.of(rows.file());
        items = rows.items();
        forms.putAll(rows.forms());
        model.show(rows.rows());
    }

    @Override
    public void addFiles() {
        take(bench.files().several(Texts.text("evidence.add-files")));
    }

    @Override
    public void addFolder() {
        take(bench.files().folder(Texts.text("evidence.add-folder")).stream().toList());
    }

    @Override
    public void take(List<Path> chosen) {
        if (chosen.isEmpty() || model.busy().get()) {
            return;
        }
        Workspace workspace = bench.workspace();
        run(Texts.text("desk.evidence.taking"),
                watch -> new EvidenceIntake(workspace).take(caseId, chosen, workspace.today(), watch), report -> {
                    recorded.run();
                    model.side().set(new Side.Reported(IntakeWords.of(report)));
                    new TextLayers(bench).read();
                });
    }

    private <T> void run(String title, Function<FileWatch, T> work, Consumer<T> done) {
        model.busy().set(true);
        bench.longWork(title, Texts.text("desk.evidence.unit"), labour -> {
            try {
                return work.apply(new FileWatch(labour));
            } finally {
                Platform.runLater(() -> model.busy().set(false));
            }
        }, done);
    }

    @Override
    public void verify() {
        if (model.busy().get()) {
            return;
        }
        List<EvidenceItem> all = List.copyOf(items.values());
        run(Texts.text("desk.evidence.verifying"), watch -> OriginalsCheck.of(bench.workspace()).check(all, watch), result -> {
            model.found(result.damages().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, damage -> damage.getValue().text())));
            if (result.damages().isEmpty()) {
                bench.done(Texts.text(result.checked() < result.all() ? "desk.evidence.verified.part" : "desk.evidence.verified", result.checked(), result.all()));
            } else {
                String names = result.damages().values().stream().map(Damage::place).limit(3).collect(Collectors.joining("、"));
                bench.shell().troubles().setAll(org.huansun.ui.kit.Trouble.error(
                        Texts.text("desk.evidence.damaged", result.damages().size(), result.checked()), names, Texts.text("desk.evidence.damaged.now")));
            }
        });
    }

    @Override
    public void beginSaying(List<EvidenceRow> rows) {
        List<EvidenceItem> chosen = chosen(rows);
        Map<String, String> common = new HashMap<>();
        SAID.forEach(attribute -> {
            List<String> values = chosen.stream().map(item -> item.said(attribute)).distinct().toList();
            common.put(attribute, values.size() == 1 ? values.getFirst() : "");
        });
        Set<String> proves = new HashSet<>();
        chosen.stream().map(item -> item.proves().stream().map(Entry::id).collect(Collectors.toSet()))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet())).ifPresent(proves::addAll);
        CaseFile now = shown.orElseGet(file);
        List<SayForm.Provable> provable = now.entries().reversed().stream()
                .filter(entry -> now.counts(entry) && !NOT_PROVED.contains(entry.type()))
                .map(entry -> new SayForm.Provable(entry.id(), words.entry(entry))).toList();
        model.side().set(new Side.Saying(new SayForm(rows, common, proves, provable)));
    }

    private List<EvidenceItem> chosen(List<EvidenceRow> rows) {
        return rows.stream().flatMap(row -> Optional.ofNullable(items.get(row.id())).stream()).toList();
    }

    @Override
    public void say(SayForm form) {
        Map<String, Object> said = new HashMap<>(form.changed());
        if (form.provesChanged()) {
            said.put("proves", List.copyOf(form.proves()));
        }
        List<EvidenceItem> chosen = chosen(form.rows());
        record(() -> new EvidenceRevision(bench.workspace()).say(chosen, said, form.reason().get().strip()));
    }

    private void record(Supplier<List<Entry>> recording) {
        model.busy().set(true);
        bench.inBackground(() -> {
            try {
                return recording.get();
            } finally {
                Platform.runLater(() -> model.busy().set(false));
            }
        }, entries -> {
            model.side().set(new Side.Details());
            recorded.run();
        });
    }

    @Override
    public void beginHandOver(List<EvidenceRow> rows) {
        List<String> holders = chosen(rows).stream().map(item -> item.handOvers().isEmpty() ? item.entry().author()
                : item.handOvers().getLast().body().text("to").orElse("")).distinct().toList();
        model.side().set(new Side.Handing(new HandOverForm(rows, holders.size() == 1 ? holders.getFirst() : "", bench.workspace().today())));
    }

    @Override
    public void handOver(HandOverForm form) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("evidence", form.rows().stream().map(EvidenceRow::sha256).distinct().toList());
        values.put("from", form.from().get().strip());
        values.put("to", form.to().get().strip());
        values.put("reason", form.reason().get().strip());
        Map.of("at", form.at().get().replace('：', ':'), "seal", form.seal().get()).forEach((name, said) -> {
            if (!said.isBlank()) {
                values.put(name, said.strip());
            }
        });
        java.time.LocalDate on = java.util.Objects.requireNonNull(form.on().get());
        record(() -> List.of(bench.workspace().record(Draft.of(caseId, "evidence-handed-over", on, new Attributes(values)))));
    }

    @Override
    public EvidenceDetails details(EvidenceRow row) {
        return Optional.ofNullable(items.get(row.id()))
                .map(item -> words.details(item, forms.getOrDefault(item.sha256(), FileForm.OTHER), shown.orElseGet(file)))
                .orElse(new EvidenceDetails(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    public void thumbnail(EvidenceRow row, Consumer<Optional<Image>> done) {
        bench.inBackground(() -> pictures.thumbnail(row.sha256()), done);
    }

    @Override
    public void preview(EvidenceRow row, Consumer<Preview> done) {
        bench.inBackground(() -> pictures.preview(row.sha256(), 0, EvidencePictures.Box.BESIDE), done);
    }
}
