package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.CaseActions;
import org.huansun.ui.cases.CaseModel;
import org.huansun.ui.cases.CaseModel.Side;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.cases.EntryDetail;
import org.huansun.ui.cases.RecordModel;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.OfficialTexts;

/** One case on its page. */
final class CaseDesk implements CaseActions {

    /** The help of tabs that have one of their own. */
    private static final Map<String, String> HELP_OF_TABS = Map.of("evidence", "evidence", "parties", "parties", "handling", "handling");

    private final Bench bench;
    private final String caseId;
    private final CaseWays ways;
    private final CaseModel model;
    private final CaseView view;
    private final RecordDesk recording;
    private final LookingBack back;
    private final EvidenceDesk evidence;
    private final PartiesDesk parties;
    private final HandlingDesk handling;
    private final OfficialTexts texts;
    private final PapersDesk papers;

    /** Where a case's page leads. */
    interface CaseWays {

        /** Back to the list. */
        void back();

        /** Writes a package of one case. */
        void export(String caseId);

        /** Opens another case. */
        void openCase(String caseId);

        /** Opens the library on an article of a pack. */
        void openArticle(String pack, String article);
    }

    CaseDesk(Bench bench, CaseSight sight, CaseWays ways) {
        this.bench = bench;
        this.caseId = sight.now().id();
        this.ways = ways;
        this.texts = new OfficialTexts(bench.workspace());
        this.back = new LookingBack(bench, sight, this::showAgain);
        this.model = new CaseModel(sight.contents().head());
        this.recording = new RecordDesk(bench, back::sight, this::recorded);
        this.evidence = new EvidenceDesk(bench, caseId, back::file, bench::changed);
        this.parties = new PartiesDesk(bench, back::file, this::startRecording);
        this.handling = new HandlingDesk(bench, back::file, this::startRecording, ways::openCase);
        this.papers = new PapersDesk(bench, back::file, back::sentence);
        show(sight);
        model.side().subscribe(this::withOfficialText);
        this.view = new CaseView(model, this, recording, List.of(evidence.tab(), parties.tab(), handling.tab()));
    }

    Node node() {
        return view;
    }

    private void show(CaseSight sight) {
        CaseFile file = sight.shown();
        sight.contents().showIn(model);
        model.asOf().set(back.shortly());
        model.lookingBack().set(back.sentence());
        model.drafts().setAll(bench.drafts().rowsOf(caseId));
        evidence.refresh(file);
        model.mark().set(file.responsibility().pending().isPresent() ? Texts.text("handling.pending") : "");
        String obstacle = bench.workspace().isOwned() ? "" : Texts.text("desk.read-only.why");
        parties.show(file, obstacle);
        handling.show(file, obstacle);
    }

    /** Opens 记一笔 on a type, or to choose one. */
    void startRecording(String entryType) {
        record(entryType);
    }

    private void startRecording(String entryType, Map<String, String> given) {
        open(() -> recording.begin(entryType, given));
    }

    /** Shows one of the tabs. */
    void showTab(String id) {
        model.tab().set(id);
    }

    /** Opens a deadline day by day. */
    void explain(String deadline) {
        model.deadlines().stream().filter(row -> row.id().equals(deadline)).findFirst()
                .ifPresent(row -> model.side().set(new Side.Explained(row)));
    }

    /** The official words of a deadline's article, where its text was taken in; reading it may take a second. */
    private void withOfficialText(Side side) {
        if (side instanceof Side.Explained(DeadlineRow row) && row.isCounted() && row.sources().official().isEmpty()) {
            RulePack pack = back.file().choice().pack();
            bench.inBackground(() -> pack.article(row.article()).flatMap(article -> officialText(pack, article.number())),
                    text -> text.filter(words -> model.side().get().equals(side))
                            .ifPresent(words -> model.side().set(new Side.Explained(row.withOfficial(words)))));
        }
    }

    private Optional<String> officialText(RulePack pack, int article) {
        synchronized (texts) { // it remembers what it has read
            return texts.article(pack.id(), article);
        }
    }

    /** Opens 试算 on the case as it is now. */
    @Override
    public void whatIf(String deadline) {
        model.side().set(new Side.Beside(new WhatIfDesk(bench.workspace(), back.file(), deadline, new WhatIfLeads()).node()));
    }

    /** Where 试算 leads. */
    private final class WhatIfLeads implements WhatIfDesk.WhatIfWays {

        @Override
        public void close() {
            backToOverview();
        }

        @Override
        public void record(String entryType, LocalDate on) {
            open(() -> onDay(recording.begin(entryType), on));
        }

        @Override
        public void correct(String entry, LocalDate on) {
            open(() -> onDay(recording.correct(entry), on));
        }

        private static RecordModel onDay(RecordModel form, LocalDate on) {
            form.on().set(on);
            return form;
        }
    }

    private void recorded() {
        model.side().set(new Side.Overview());
        bench.changed();
    }

    /** Shows what has been recorded since, here or on another page. */
    void refresh() {
        back.again();
    }

    private void showAgain(CaseSight sight) {
        show(sight);
        if (model.side().get() instanceof Side.Explained(DeadlineRow deadline)) {
            model.side().set(new Side.Overview());
            explain(deadline.id());
        } else if (model.side().get() instanceof Side.Seen(EntryDetail entry)) {
            see(entry.id());
        }
    }

    @Override
    public void back() {
        ways.back();
    }

    @Override
    public void record(String entryType) {
        open(() -> recording.begin(entryType));
    }

    @Override
    public void correct(String entryId) {
        open(() -> recording.correct(entryId));
    }

    @Override
    public void withdraw(String entryId) {
        open(() -> recording.withdraw(entryId));
    }

    @Override
    public void goOn(DraftRow draft) {
        bench.drafts().find(draft.id()).ifPresent(kept -> open(() -> recording.goOn(kept)));
    }

    @Override
    public void discard(DraftRow draft) {
        bench.drafts().discard(draft);
    }

    /** What is recorded is recorded now; seen as of another day, the page would show something else than what it does. */
    private void open(Supplier<RecordModel> form) {
        String obstacle = model.obstacle().getValue();
        if (obstacle.isEmpty()) {
            bench.drafts().flush();
            model.side().set(new Side.Recording(form.get()));
        } else {
            bench.shell().troubles().setAll(Trouble.care(model.lookingBack().get(), obstacle, "")
                    .with(Texts.text("case.looking-back.now"), back::backToNow));
        }
    }

    @Override
    public void see(String entryId) {
        new EntryDetails(bench.workspace(), back.file()).of(entryId).ifPresentOrElse(
                entry -> model.side().set(new Side.Seen(entry)), this::backToOverview);
    }

    @Override
    public void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        bench.done(Texts.text("desk.copied"));
    }

    @Override
    public void backToNow() {
        back.backToNow();
    }

    @Override
    public void export() {
        ways.export(caseId);
    }

    @Override
    public void saveExplanation(DeadlineRow deadline) {
        papers.explanation(deadline);
    }

    @Override
    public void saveCompliance() {
        papers.compliance();
    }

    @Override
    public void openArticle(String article) {
        ways.openArticle(back.file().choice().pack().id(), article);
    }

    @Override
    public void askForPack() {
        PackDesk desk = new PackDesk(bench.workspace(), back.file());
        model.side().set(new Side.ChoosingPack(desk.model()));
    }

    @Override
    public void choosePack(String pack, String reason) {
        bench.attempt(() -> {
            PackDesk.choose(bench.workspace(), caseId, pack, reason);
            recorded();
        });
    }

    @Override
    public void backToOverview() {
        model.side().set(new Side.Overview());
    }

    @Override
    public void chooseDay() {
        back.choose(view.lookup("#case-as-of"));
    }

    /** The help that fits what is on the page now. */
    String help() {
        return model.side().get() instanceof Side.Recording ? "record" : HELP_OF_TABS.getOrDefault(model.tab().get(), "case");
    }
}
