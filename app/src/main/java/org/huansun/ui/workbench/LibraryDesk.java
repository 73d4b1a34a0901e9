package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
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
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.ArticleUses;

/** Fills 法规 and does what it asks. */
final class LibraryDesk implements LibraryActions {

    static final String PAGE = "library";

    /** Sets the parts of a hit's target apart; no case has it in its id. */
    private static final String TARGET = "#";
    private static final int MOST_USES = 50;
    private static final List<String> TEXT_FILES = List.of("txt", "pdf", "docx");

    private final Bench bench;
    private final Consumer<String> caseOpener;
    private final BookShelf shelf;
    private final Comparison comparison;
    private final LibraryModel model = new LibraryModel();
    private Optional<TextIntake> intake = Optional.empty();
    private Optional<Reading> usesOf = Optional.empty();

    /** @param caseOpener opens a case by its id */
    LibraryDesk(Bench bench, Consumer<String> caseOpener) {
        this.bench = bench;
        this.caseOpener = caseOpener;
        this.shelf = new BookShelf(bench, this::showAgain);
        this.comparison = new Comparison(bench.workspace().law().types());
        refresh();
        choose(shelf.own().id());
        bench.follow(this::refresh);
        bench.shell().page().subscribe(page -> readUses());
    }

    LibraryModel model() {
        return model;
    }

    private RulePacks packs() {
        return shelf.packs();
    }

    private void refresh() {
        List<PackRow> rows = packs().all().stream().map(PackBooks::row).toList();
        if (!rows.equals(model.packs())) {
            model.packs().setAll(rows);
        }
        shelf.catchUp();
        readUses();
    }

    private void readUses() {
        model.reading().get().ifPresent(this::read);
    }

    private void showAgain() {
        model.pack().ifPresent(this::choose);
        search();
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

    /** Where words stand in all packs, for the search over everything. */
    List<SearchHit> hits(String words, int limit) {
        return new ArticleSearch(words).in(shelf.all()).stream().limit(limit)
                .map(hit -> new SearchHit(Texts.text("desk.kind.article"), (hit.article() + " " + hit.heading()).strip(),
                        String.join(" · ", hit.packId(), hit.before() + hit.hit() + hit.after()),
                        String.join(TARGET, TARGET, hit.packId(), hit.article())))
                .toList();
    }

    /** Opens a hit of the search over everything, if it is an article. */
    boolean opens(SearchHit hit) {
        String[] target = hit.target().split(TARGET, -1);
        boolean own = hit.target().startsWith(TARGET);
        if (own) {
            open(target[2], target[3]);
        }
        return own;
    }

    @Override
    public void choose(PackRow chosen) {
        choose(chosen.id());
    }

    private void choose(String pack) {
        model.show(shelf.book(pack));
        if (model.scope().get() == Scope.PACK) {
            search();
        }
    }

    @Override
    public void read(Reading reading) {
        if (!usesOf.equals(Optional.of(reading))) {
            usesOf = Optional.of(reading);
            model.uses().clear();
        }
        switch (reading) {
            case PackOverview overview -> { } // it is at work in no case of its own
            case ArticleRow row -> model.pack().filter(pack -> isShown()).ifPresent(pack -> bench.inBackground(
                    () -> bench.workspace().articleUses().of(pack.id(), row.article(), MOST_USES),
                    uses -> showUses(pack, row, uses)));
        }
    }

    /** All cases are looked through for the uses: not for a page that nobody sees. */
    private boolean isShown() {
        return bench.shell().page().get().equals(PAGE);
    }

    private void showUses(PackRow pack, ArticleRow row, List<ArticleUses.Use> uses) {
        if (model.reading().get().equals(Optional.of(row)) && model.pack().equals(Optional.of(pack))) { // else the user has turned on
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
                ? shelf.all()
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
            RulePack near = Comparison.nearest(pack, packs(), shelf.own());
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
        intake = Optional.of(read);
        bench.shell().troubles().clear();
        model.place().set(new Place.Previewing(read.preview(shelf.importedFrom(read.pack().id()))));
    }

    @Override
    public void keep(ImportPreview preview) {
        model.place().set(new Place.Reader()); // at once: nobody keeps it twice
        intake.ifPresent(read -> bench.inBackground(() -> shelf.keep(read), this::kept));
        intake = Optional.empty();
    }

    private void kept(TextIntake read) {
        bench.changed();
        bench.done(Texts.text("desk.text-taken", read.pack().title(), read.articles()));
    }
}
