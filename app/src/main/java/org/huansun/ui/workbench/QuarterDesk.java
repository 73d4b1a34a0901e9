package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.RulePack;
import org.huansun.ui.clues.Choice;
import org.huansun.ui.clues.QuarterActions;
import org.huansun.ui.clues.QuarterModel;
import org.huansun.ui.clues.QuarterModel.QuarterRow;
import org.huansun.ui.clues.QuarterModel.Shown;
import org.huansun.ui.clues.QuarterView;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.clue.Quarter;
import org.huansun.workspace.clue.QuarterList;

/** 季度线索清单. */
final class QuarterDesk implements QuarterActions {

    private static final int QUARTERS = 8;

    private final Bench bench;
    private final CluesDesk.CluesWays ways;
    private final CluesDesk imports;
    private QuarterModel model = new QuarterModel();
    private Optional<QuarterList> list = Optional.empty();

    QuarterDesk(Bench bench, CluesDesk.CluesWays ways, CluesDesk imports) {
        this.bench = bench;
        this.ways = ways;
        this.imports = imports;
    }

    void open() {
        model = new QuarterModel();
        Quarter quarter = Quarter.of(bench.workspace().today());
        for (int at = 0; at < QUARTERS; at++) {
            model.quarters().add(new Choice(quarter.toString(), quarter.label()));
            quarter = quarter.before();
        }
        model.quarter().set(Optional.of(model.quarters().getFirst()));
        model.packs().setAll(packs());
        model.pack().set(Optional.of(model.packs().getFirst()));
        ways.show(new QuarterView(model, this));
        chosen();
    }

    private List<Choice> packs() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", Texts.text("clues.form.own"))));
        for (RulePack pack : bench.workspace().law().packs().all()) {
            choices.add(new Choice(pack.id(), pack.standing().mark().map(mark -> pack.id() + " · " + mark).orElse(pack.id())));
        }
        return choices;
    }

    @Override
    public void chosen() {
        Optional<Choice> quarter = model.quarter().get();
        Optional<String> pack = model.pack().get().map(Choice::id).filter(id -> !id.isEmpty());
        quarter.ifPresent(asked -> bench.inBackground(
                () -> QuarterList.of(bench.workspace(), Quarter.parse(asked.id()), pack), made -> show(made, quarter, pack)));
    }

    /** Another choice may have been made while this list was. */
    private void show(QuarterList made, Optional<Choice> quarter, Optional<String> pack) {
        boolean asked = model.quarter().get().equals(quarter)
                && model.pack().get().map(Choice::id).filter(id -> !id.isEmpty()).equals(pack);
        if (asked) {
            list = Optional.of(made);
            model.shown().set(Optional.of(shown(made)));
        }
    }

    private static Shown shown(QuarterList made) {
        String name = Texts.text("clues.list.name", made.quarter().label(), made.register().name(), made.pack().id(), made.register().article());
        String to = Texts.text("clues.list.to", made.register().to().orElse(Texts.text("clues.list.to-nobody")),
                made.due().map(Object::toString).orElse(Texts.text("clues.list.no-day")));
        List<QuarterRow> rows = new ArrayList<>();
        for (int at = 0; at < made.rows().size(); at++) {
            rows.add(new QuarterRow(made.caseIds().get(at), made.rows().get(at)));
        }
        return new Shown(name, to, made.marks(), made.register().note().orElse(""),
                made.excluded() == 0 ? "" : Texts.text("clues.list.excluded", made.excluded()),
                made.register().columns().stream().map(column -> column.head()).toList(), rows);
    }

    @Override
    public void exportList() {
        list.ifPresent(made -> {
            FilePicker.Kind kind = new FilePicker.Kind(Texts.text("clues.quarter.title"), "csv");
            String name = Texts.text("clues.list.file", made.register().name(), made.quarter());
            bench.files().save(kind, name).ifPresent(target -> bench.attempt(() -> {
                made.table().write(target);
                bench.done(Texts.text("desk.written", target));
            }));
        });
    }

    @Override
    public void openCase(String caseId) {
        ways.openCase(caseId);
    }

    @Override
    public void importRegister() {
        imports.open();
    }

    @Override
    public void leave() {
        ways.backToList();
    }
}
