package org.huansun.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.LibraryActions;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.OfficialTexts;

/** Fills 法规 and does what it asks. */
final class LibraryDesk implements LibraryActions {

    static final String PAGE = "library";

    private final Bench bench;
    private final OfficialTexts texts;
    private final LibraryModel model = new LibraryModel();

    LibraryDesk(Bench bench) {
        this.bench = bench;
        this.texts = new OfficialTexts(bench.workspace());
        model.packs().setAll(bench.workspace().law().packs().all().stream().map(LibraryDesk::row).toList());
        model.packs().stream().filter(row -> row.id().equals(ownPack().id())).findFirst().ifPresent(this::choose);
    }

    LibraryModel model() {
        return model;
    }

    private RulePack ownPack() {
        Region region = new Region(bench.workspace().settings().region());
        return bench.workspace().law().packs().governing(region, bench.workspace().today());
    }

    private static PackRow row(RulePack pack) {
        Standing standing = pack.standing();
        String status = Texts.text("standing." + standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Tone tone = switch (standing.status()) {
            case IN_FORCE -> Tone.MET;
            case REPEALED -> Tone.NEUTRAL;
            case DRAFT, EFFECTIVE_DATE_UNKNOWN -> Tone.PROVISIONAL;
        };
        return new PackRow(pack.id(), pack.title(), pack.number().orElse(Texts.text("desk.no-number")), tone,
                status, standing.note());
    }

    /** Opens an article of a pack. */
    void open(String pack, String article) {
        model.packs().stream().filter(row -> row.id().equals(pack)).findFirst().ifPresent(this::choose);
        model.open(article.replaceAll("（.*", ""));
        bench.shell().page().set(PAGE);
    }

    @Override
    public void choose(PackRow chosen) {
        RulePack pack = bench.workspace().law().packs().get(chosen.id());
        List<ArticleRow> rows = pack.articles().stream()
                .map(article -> new ArticleRow(article.number(), article.article(), article.heading(), article.digest(),
                        official(pack.id(), article.number())))
                .toList();
        model.show(chosen, rows);
    }

    private Optional<String> official(String pack, int number) {
        return texts.article(pack, number);
    }

    @Override
    public void importText(PackRow chosen) {
        bench.files().open(new FilePicker.Kind(Texts.text("desk.choose-text", chosen.title()), "txt", "pdf", "docx")).ifPresent(file ->
                bench.attempt(() -> {
                    int articles = texts.take(bench.workspace().law().packs().get(chosen.id()), file).articles().size();
                    choose(chosen);
                    bench.changed();
                    bench.done(Texts.text("desk.text-taken", chosen.title(), articles));
                }));
    }
}
