package org.huansun.ui.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.handling.Handover;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.handling.HandlingActions;
import org.huansun.ui.handling.HandlingModel;
import org.huansun.ui.handling.HandlingView;
import org.huansun.ui.handling.OwnDay;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Workspace;

/** Fills the tab of 承办 and does what it asks. */
final class HandlingDesk implements HandlingActions {

    /** The tab's id. */
    static final String TAB = "handling";

    private final Bench bench;
    private final Supplier<CaseFile> file;
    private final FormOpener forms;
    private final Consumer<String> cases;
    private final HandlingModel model = new HandlingModel();

    /** @param cases opens another case */
    HandlingDesk(Bench bench, Supplier<CaseFile> file, FormOpener forms, Consumer<String> cases) {
        this.bench = bench;
        this.file = file;
        this.forms = forms;
        this.cases = cases;
    }

    CaseTab tab() {
        return new CaseTab(TAB, model.title(), CaseTab.Room.BESIDE, () -> new HandlingView(model, this));
    }

    /** @param obstacle why nothing can be recorded now, or empty */
    void show(CaseFile now, String obstacle) {
        Workspace workspace = bench.workspace();
        HandlingLines lines = new HandlingLines(workspace.law(), now, new DateWords(workspace.today()));
        model.charge().set(lines.charge(workspace.settings().person()));
        model.days().setAll(lines.days());
        model.links().setAll(lines.links());
        model.obstacle().set(obstacle);
    }

    private String inCharge() {
        return file.get().responsibility().person().orElse(bench.workspace().settings().person());
    }

    @Override
    public void assign() {
        forms.open("responsible-assigned", Map.of());
    }

    @Override
    public void handOver() {
        forms.open("case-handed-over", Map.of("person", inCharge()));
    }

    @Override
    public void acknowledge() {
        file.get().responsibility().pending().ifPresent(handover -> {
            String person = bench.workspace().settings().person();
            boolean taken = bench.attempt(() -> bench.workspace().record(Draft.of(file.get().id(), "handover-acknowledged",
                    bench.workspace().today(), new Attributes(Map.of("of", handover.entry(), "person", person)))));
            if (taken) {
                bench.changed();
                bench.done(Texts.text("handling.taken"));
            }
        });
    }

    @Override
    public void decline() {
        Optional<Handover> pending = file.get().responsibility().pending();
        pending.ifPresent(handover -> forms.open("handover-declined",
                Map.of("of", handover.entry(), "person", bench.workspace().settings().person())));
    }

    @Override
    public void setDay() {
        forms.open("own-deadline-set", Map.of());
    }

    @Override
    public void finish(OwnDay day) {
        if (day.deed() == OwnDay.Deed.PAY) {
            Map<String, String> given = new HashMap<>(Map.of("instalment", day.id().substring(day.id().lastIndexOf('-') + 1)));
            HandlingLines.obligorOf(file.get(), day.id()).ifPresent(name -> given.put("obligor", name));
            forms.open("compensation-paid", given);
        } else {
            forms.open("own-deadline-met", Map.of("of", day.id()));
        }
    }

    @Override
    public void drop(OwnDay day) {
        forms.open("own-deadline-dropped", Map.of("of", day.id()));
    }

    @Override
    public void transfer() {
        forms.open("case-transferred", Map.of());
    }

    @Override
    public void join() {
        forms.open("cases-joined", Map.of());
    }

    @Override
    public void split() {
        forms.open("case-split", Map.of());
    }

    @Override
    public void openCase(String caseId) {
        cases.accept(caseId);
    }
}
