package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.Article;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.ArticleText;
import org.huansun.rules.text.RegulationText;
import org.huansun.ui.library.ImportPreview;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.OfficialTexts;

/** A text that a user has chosen: read, shown, and only then kept. */
final class TextIntake {

    private final RulePack pack;
    private final Path file;
    private final RegulationText text;

    private TextIntake(RulePack pack, Path file, RegulationText text) {
        this.pack = pack;
        this.file = file;
        this.text = text;
    }

    /** Reads a file without keeping anything. @throws BadInput if it is not the text of the pack */
    static TextIntake read(RulePack pack, Path file) {
        return new TextIntake(pack, file, OfficialTexts.preview(pack, file));
    }

    RulePack pack() {
        return pack;
    }

    int articles() {
        return text.articles().size();
    }

    /** What was found, beside our own headings. */
    ImportPreview preview(Optional<String> before) {
        List<ImportPreview.Found> found = text.articles().stream()
                .map(article -> new ImportPreview.Found(article.article(), heading(article), article.official())).toList();
        String replaces = before.map(name -> Texts.text("desk.text-replaces", name)).orElse(Texts.text("desk.text-new"));
        return new ImportPreview(PackBooks.row(pack), String.valueOf(file.getFileName()),
                Texts.text("desk.text-fits", articles()), replaces, found);
    }

    private String heading(ArticleText found) {
        return pack.articles().stream().filter(article -> article.number() == found.number()).findFirst()
                .map(Article::heading).orElse("");
    }

    /** Keeps what was shown. @throws BadInput if the file is no longer what was shown; nothing is kept then */
    TextIntake keep(OfficialTexts texts) {
        if (!OfficialTexts.preview(pack, file).equals(text)) {
            throw new BadInput(Texts.text("desk.text-changed"), file.toString(), Texts.text("desk.text-again"));
        }
        texts.take(pack, file);
        return this;
    }
}
