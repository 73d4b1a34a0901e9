package org.huansun.ui.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huansun.casefile.Party;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.parties.PartiesActions;
import org.huansun.ui.parties.PartiesModel;
import org.huansun.ui.parties.PartiesView;
import org.huansun.workspace.CaseFile;

/** Fills the tab of a case's parties and does what it asks. */
final class PartiesDesk implements PartiesActions {

    /** The tab's id. */
    static final String TAB = "parties";

    private final Bench bench;
    private final Supplier<CaseFile> file;
    private final FormOpener forms;
    private final PartiesModel model = new PartiesModel();

    PartiesDesk(Bench bench, Supplier<CaseFile> file, FormOpener forms) {
        this.bench = bench;
        this.file = file;
        this.forms = forms;
    }

    CaseTab tab() {
        return new CaseTab(TAB, model.title(), CaseTab.Room.BESIDE, () -> new PartiesView(model, this));
    }

    /** @param obstacle why nothing can be recorded now, or empty */
    void show(CaseFile now, String obstacle) {
        model.show(new PartyItems(bench.workspace().law().types(), now, new DateWords(bench.workspace().today())).groups());
        model.obstacle().set(obstacle);
    }

    @Override
    public void add() {
        forms.open("party-added", Map.of());
    }

    /** The form knows what the party is, so that it asks for the fields that fit; private numbers are not in it. */
    @Override
    public void change(String party) {
        file.get().parties().stream().filter(one -> one.entry().equals(party)).findFirst()
                .ifPresent(one -> forms.open("party-changed", given(one)));
    }

    private static Map<String, String> given(Party party) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("party", party.entry());
        given.put("role", party.role());
        party.attributes().text("kind").ifPresent(kind -> given.put("kind", kind));
        return given;
    }

    @Override
    public void leave(String party) {
        forms.open("party-left", Map.of("party", party));
    }

    @Override
    public String reveal(String party, String detail) {
        return PartyItems.whole(file.get(), party, detail);
    }
}
