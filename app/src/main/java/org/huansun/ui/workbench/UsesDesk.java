package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.ui.cases.FindingRow;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.PackOverview;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.library.Reading;
import org.huansun.ui.library.UseRow;
import org.huansun.ui.library.UseRow.Mark;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.ArticleUses;
import org.huansun.workspace.DeadlineRow;

/** Tells 法规 in which open cases the article that is read is at work. */
final class UsesDesk {

    private static final int MOST = 50;

    private final Bench bench;
    private final LibraryModel model;
    private Optional<Reading> usesOf = Optional.empty();

    UsesDesk(Bench bench, LibraryModel model) {
        this.bench = bench;
        this.model = model;
    }

    void readAgain() {
        model.reading().get().ifPresent(this::read);
    }

    void read(Reading reading) {
        if (!usesOf.equals(Optional.of(reading))) {
            usesOf = Optional.of(reading);
            model.uses().clear();
        }
        switch (reading) {
            case PackOverview overview -> { } // it is at work in no case of its own
            case ArticleRow row -> model.pack().filter(pack -> isShown()).ifPresent(pack -> bench.inBackground(
                    () -> rows(bench.workspace().articleUses(), pack.id(), row.article()),
                    uses -> show(pack, row, uses)));
        }
    }

    /** All cases are looked through for the uses: not for a page that nobody sees. */
    private boolean isShown() {
        return bench.shell().page().get().equals(LibraryDesk.PAGE);
    }

    private void show(PackRow pack, ArticleRow row, List<UseRow> uses) {
        if (model.reading().get().equals(Optional.of(row)) && model.pack().equals(Optional.of(pack))) { // else turned on
            model.uses().setAll(uses);
        }
    }

    private List<UseRow> rows(ArticleUses uses, String pack, String article) {
        Stream<UseRow> findings = uses.findings(pack, article, MOST).stream().map(UsesDesk::row);
        return Stream.concat(findings, uses.of(pack, article, MOST).stream().map(this::row)).toList();
    }

    private static UseRow row(ArticleUses.Found found) {
        FindingRow.Weight weight = FindingRows.weight(found.weight());
        return new UseRow(found.caseId(), found.caseNumber(), found.caseTitle(), new Mark(weight.tone(), weight.word()),
                found.text(), "");
    }

    private UseRow row(DeadlineRow use) {
        String name = use.obligor().isEmpty() ? use.name() : use.name() + " · " + use.obligor();
        String left = StateWords.left(use.state(), use.workingDaysLeft());
        String due = use.due().map(day -> new DateWords(bench.workspace().today()).day(day))
                .map(day -> use.state().isOpen() ? Texts.text("desk.law.due", day, left) : Texts.text("desk.law.due-only", day))
                .orElse(Texts.text("desk.left.suspended"));
        DeadlineState state = StateWords.of(use.state(), use.workingDaysLeft(), use.provisional());
        return new UseRow(use.caseId(), use.caseNumber(), use.caseTitle(), new Mark(state.tone(), state.word()), name, due);
    }
}
