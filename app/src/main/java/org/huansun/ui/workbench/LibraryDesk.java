package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Mistake;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.library.ArticleSearch;
import org.huansun.ui.library.CompareModel;
import org.huansun.ui.library.HitRow;
import org.huansun.ui.library.ImportPreview;
import org.huansun.ui.library.LibraryActions;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.library.LibraryModel.Scope;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.library.Reading;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.PackIntake;

/** Fills 法规 and does what it asks. */
final class LibraryDesk implements LibraryActions {

    static final String PAGE = "library";

    private final Bench bench;
    private final Consumer<String> caseOpener;
    private final BookShelf shelf;
    private final Comparison comparison;
    private final LibraryModel model = new LibraryModel();
    private final UsesDesk uses;
    private final ImportDesk imports;

    /** @param caseOpener opens a case by its id */
    LibraryDesk(Bench bench, Consumer<String> caseOpener) {
        this.bench = bench;
        this.caseOpener = caseOpener;
        this.shelf = new BookShelf(bench, this::showAgain);
        this.comparison = new Comparison(bench.workspace().law().types());
        this.uses = new UsesDesk(bench, model);
        this.imports = new ImportDesk(bench, shelf, model);
        refresh();
        choose(shelf.own().id());
        bench.follow(this::refresh);
        bench.shell().page().subscribe(page -> uses.readAgain());
    }

    LibraryModel model() {
        return model;
    }

    BookShelf shelf() {
        return shelf;
    }

    private RulePacks packs() {
        return shelf.packs();
    }

    private void refresh() {
        List<PackRow> rows = packs().all().stream().map(PackBooks::row).toList();
        if (!rows.equals(model.packs())) {
            model.packs().setAll(rows);
        }
        model.packTroubles().setAll(bench.workspace().packTroubles().stream().map(Mistake::sentence).toList());
        shelf.catchUp();
        uses.readAgain();
    }

    private void showAgain() {
        model.pack().filter(pack -> packs().find(pack.id()).isPresent()).ifPresent(this::choose);
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
    public void addPack() {
        bench.files().open(new FilePicker.Kind(Texts.text("desk.choose-pack"), List.of("yaml", "yml"))).ifPresent(file ->
                bench.attempt(() -> {
                    RulePack pack = new PackIntake(bench.workspace()).take(file).pack();
                    bench.changed();
                    choose(pack.id());
                    bench.done(Texts.text("desk.pack-taken", pack.id(), pack.title()));
                }));
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
    public void read(Reading reading) {
        uses.read(reading);
    }

    @Override
    public void importText(PackRow chosen) {
        imports.choose(packs().get(chosen.id()));
    }

    @Override
    public void keep(ImportPreview preview) {
        imports.keep();
    }
}
