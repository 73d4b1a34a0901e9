package org.huansun.ui.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.rules.text.RegulationText;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.ArticleSearch;
import org.huansun.ui.library.CompareModel;
import org.huansun.ui.library.HitRow;
import org.huansun.ui.library.ImportPreview;
import org.huansun.ui.library.LibraryActions;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.library.LibraryModel.Scope;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.library.PackOverview;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.library.Reading;
import org.huansun.ui.library.UseRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.ArticleUses;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.OfficialTexts;

/** Fills 法规 and does what it asks. */
final class LibraryDesk implements LibraryActions {

    static final String PAGE = "library";

    private static final int MOST_USES = 50;
    private static final List<String> TEXT_FILES = List.of("txt", "pdf", "docx");

    private final Bench bench;
    private final Consumer<String> caseOpener;
    private final OfficialTexts texts;
    private final PackBooks books;
    private final Comparison comparison;
    private final LibraryModel model = new LibraryModel();
    private final Map<String, PackBook> made = new HashMap<>();
    private Map<String, RegulationText> official = Map.of();
    private List<Entry> imports = List.of();
    private Optional<TextIntake> intake = Optional.empty();

    LibraryDesk(Bench bench, Consumer<String> caseOpener) {
        this.bench = bench;
        this.caseOpener = caseOpener;
        this.texts = new OfficialTexts(bench.workspace());
        this.books = new PackBooks(bench.workspace().law().types());
        this.comparison = new Comparison(bench.workspace().law().types());
        model.packs().setAll(packs().all().stream().map(PackBooks::row).toList());
        choose(ownPack().id());
        bench.follow(this::refresh);
        refresh();
    }

    LibraryModel model() {
        return model;
    }

    private RulePacks packs() {
        return bench.workspace().law().packs();
    }

    private RulePack ownPack() {
        return packs().governing(new Region(bench.workspace().settings().region()), bench.workspace().today());
    }

    /** Reads the official texts again where others were taken in; a text may take a second to read. */
    private void refresh() {
        List<Entry> now = bench.workspace().officeLog().stream()
                .filter(entry -> entry.type().equals(OfficeLog.TEXT_IMPORTED)).toList();
        if (!now.equals(imports)) {
            imports = now;
            List<String> ids = packs().all().stream().map(RulePack::id).toList();
            bench.inBackground(() -> read(ids), this::show);
        }
        model.reading().get().ifPresent(this::read);
    }

    private Map<String, RegulationText> read(List<String> packs) {
        Map<String, RegulationText> read = new HashMap<>();
        synchronized (texts) { // it remembers what it has read
            packs.forEach(pack -> texts.text(pack).ifPresent(text -> read.put(pack, text)));
        }
        return read;
    }

    private void show(Map<String, RegulationText> read) {
        official = read;
        made.clear();
        model.pack().ifPresent(this::choose);
    }

    private PackBook book(String pack) {
        return made.computeIfAbsent(pack, id -> books.book(packs().get(id), Optional.ofNullable(official.get(id))));
    }

    /** Opens an article, or an item of one, and turns to the page. */
    void open(String pack, String article) {
        model.words().set("");
        openArticle(pack, article);
        bench.shell().page().set(PAGE);
    }

    /** Turns to the page with what is found in all packs. */
    void find(String words) {
        model.place().set(new Place.Reader());
        model.scope().set(Scope.ALL);
        model.words().set(words);
        model.hits().stream().findFirst().ifPresent(this::open);
        bench.shell().page().set(PAGE);
    }

    @Override
    public void choose(PackRow chosen) {
        choose(chosen.id());
    }

    private void choose(String pack) {
        model.show(book(pack));
        search();
    }

    @Override
    public void read(Reading reading) {
        switch (reading) {
            case PackOverview overview -> model.uses().clear();
            case ArticleRow row -> model.pack().ifPresent(pack -> bench.inBackground(
                    () -> bench.workspace().articleUses().of(pack.id(), row.article(), MOST_USES),
                    uses -> showUses(row, uses)));
        }
    }

    private void showUses(ArticleRow row, List<ArticleUses.Use> uses) {
        if (model.reading().get().equals(Optional.of(row))) { // else the user has turned on
            model.uses().setAll(uses.stream().map(this::use).toList());
        }
    }

    private UseRow use(ArticleUses.Use use) {
        String name = use.obligor().isEmpty() ? use.name() : use.name() + " · " + use.obligor();
        String left = StateWords.left(use.state(), use.workingDaysLeft());
        String due = use.due().map(day -> new DateWords(bench.workspace().today()).day(day))
                .map(day -> use.state().isOpen() ? Texts.text("desk.law.due", day, left) : Texts.text("desk.law.due-only", day))
                .orElse(Texts.text("desk.left.suspended"));
        return new UseRow(use.caseId(), use.caseNumber(), use.caseTitle(), name,
                StateWords.of(use.state(), use.workingDaysLeft(), use.provisional()), due);
    }

    @Override
    public void search() {
        List<PackBook> searched = model.scope().get() == Scope.ALL
                ? model.packs().stream().map(pack -> book(pack.id())).toList()
                : model.book().get().stream().toList();
        model.hits().setAll(new ArticleSearch(model.words().get()).in(searched));
    }

    @Override
    public void open(HitRow hit) {
        openArticle(hit.packId(), hit.article());
    }

    @Override
    public void openArticle(String packId, String article) {
        if (!model.pack().map(PackRow::id).equals(Optional.of(packId))) {
            choose(packId);
        }
        if (article.isEmpty()) {
            model.openOverview();
        } else {
            packs().get(packId).article(article).ifPresent(there -> model.open(there.article()));
        }
        model.place().set(new Place.Reader());
    }

    @Override
    public void openCase(String caseId) {
        caseOpener.accept(caseId);
    }

    @Override
    public void compare() {
        model.pack().ifPresent(chosen -> {
            RulePack pack = packs().get(chosen.id());
            RulePack near = Comparison.nearest(pack, packs(), ownPack());
            PackRow other = PackBooks.row(near);
            CompareModel comparing = Comparison.isElder(pack) ? new CompareModel(chosen, other) : new CompareModel(other, chosen);
            compare(comparing);
            model.place().set(new Place.Comparing(comparing));
        });
    }

    @Override
    public void compare(CompareModel comparing) {
        comparing.show(comparison.rules(packs().get(comparing.left().get().id()), packs().get(comparing.right().get().id())));
    }

    @Override
    public void importText(PackRow chosen) {
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.choose-text", chosen.title()), TEXT_FILES);
        RulePack pack = packs().get(chosen.id());
        bench.files().open(kind).ifPresent(file -> bench.inBackground(() -> TextIntake.read(pack, file), this::preview));
    }

    private void preview(TextIntake read) {
        Optional<String> before = imports.stream()
                .filter(entry -> entry.body().text("pack").equals(Optional.of(read.pack().id())))
                .reduce((one, next) -> next).flatMap(entry -> entry.body().text("name"));
        intake = Optional.of(read);
        bench.shell().troubles().clear();
        model.place().set(new Place.Previewing(read.preview(before)));
    }

    @Override
    public void keep(ImportPreview preview) {
        model.place().set(new Place.Reader()); // at once: nobody keeps it twice
        intake.ifPresent(read -> bench.inBackground(() -> read.keep(texts), this::kept));
        intake = Optional.empty();
    }

    private void kept(TextIntake read) {
        bench.changed();
        bench.done(Texts.text("desk.text-taken", read.pack().title(), read.articles()));
    }
}
