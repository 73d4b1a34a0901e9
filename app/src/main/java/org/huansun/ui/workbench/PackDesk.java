package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.change.PackChange;
import org.huansun.casefile.change.PackChange.Move;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.PackChoiceModel;
import org.huansun.ui.cases.PackChoiceModel.Choice;
import org.huansun.ui.cases.PackMoveRow;
import org.huansun.ui.cases.PackMoveRow.Cell;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.PinnedPack;
import org.huansun.workspace.Workspace;

/** 选择规则包: compares the pack of a case with another, and records the choice. */
final class PackDesk {

    private final Workspace workspace;
    private final CaseFile file;
    private final PackChoiceModel model;

    PackDesk(Workspace workspace, CaseFile file) {
        this.workspace = workspace;
        this.file = file;
        this.model = new PackChoiceModel(question(), choice(file.choice().pack()), others());
        model.other().subscribe(this::compare);
    }

    PackChoiceModel model() {
        return model;
    }

    /** Records that a case stays with a pack or changes to it. */
    static void choose(Workspace workspace, String caseId, String pack, String reason) {
        workspace.record(PinnedPack.choice(caseId, pack, workspace.today(), reason));
    }

    private String question() {
        return file.packQuestion()
                .map(open -> Texts.text("pack.question.repealed", open.from().id(), open.repeal().day(), open.repeal().by()))
                .orElseGet(() -> Texts.text("pack.question", file.choice().pack().id()));
    }

    /** What the case's region allows, the repealing text before all else. */
    private List<Choice> others() {
        RulePack current = file.choice().pack();
        Optional<RulePack> proposed = file.packQuestion().flatMap(open -> workspace.law().packs().find(open.repeal().by()));
        Stream<RulePack> fitting = workspace.law().packs().all().stream()
                .filter(pack -> pack.region().equals(file.region()) || pack.region().equals(Region.NATION));
        return Stream.concat(proposed.stream(), fitting).distinct().filter(pack -> !pack.equals(current))
                .map(PackDesk::choice).toList();
    }

    private static Choice choice(RulePack pack) {
        String status = StandingWords.of(pack.standing());
        return new Choice(pack.id(), pack.title(), pack.id() + " · " + pack.standing().mark().orElse(status));
    }

    private void compare(Choice other) {
        PackChange change = PackChange.of(file.facts(), file.asOf(), file.choice().pack(),
                workspace.law().packs().get(other.id()), workspace.law().calendar());
        model.moves().setAll(change.moves().stream().map(this::row).toList());
        model.arising().setAll(FindingRows.of(change.arising()));
        model.vanishing().setAll(FindingRows.of(change.vanishing()));
    }

    private PackMoveRow row(Move move) {
        return new PackMoveRow(move.name(), cell(move.before()), cell(move.after()),
                move.isAnother() ? PackMoveRow.Move.MOVES : PackMoveRow.Move.STAYS);
    }

    private Cell cell(Optional<Deadline> deadline) {
        return deadline.map(known -> new Cell(
                        known.due().map(LocalDate::toString).orElse(Texts.text("desk.left.suspended")), known.period().article()))
                .orElse(new Cell(Texts.text("pack.none"), ""));
    }
}
