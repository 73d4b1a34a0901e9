package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.planning.GuestLine;
import org.huansun.ui.planning.GuestWords;
import org.huansun.ui.planning.PlanActions;
import org.huansun.ui.planning.PlanChoice;
import org.huansun.ui.planning.PlanModel;
import org.huansun.ui.planning.PlanView;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** 安排会议: fills the page of one round, says what stands against a day as it is typed, keeps what is typed, and records. */
final class MeetingPlanDesk implements PlanActions {

    private final Bench bench;
    private final Ways ways;
    private final GuestDesk guests;
    private final LatestQuestion opening;
    private final LatestQuestion weighing;
    private Optional<OpenPlan> open = Optional.empty();

    /** Where the page leads. */
    interface Ways {

        /** Shows the page. */
        void show(Node page);

        /** Opens 记一笔 on a type in a case. */
        void record(String caseId, String entryType);

        /** Opens the library on an article of a pack. */
        void openArticle(String pack, String article);

        /** Opens the host's screen on a round of a case. */
        void host(String caseId, int round);

        /** The page was left. */
        void left();
    }

    MeetingPlanDesk(Bench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
        this.guests = new GuestDesk(bench);
        this.opening = new LatestQuestion(bench);
        this.weighing = new LatestQuestion(bench);
    }

    /** Opens the page for a case's next round. */
    void open(String caseId) {
        open(caseId, Rounds::next);
    }

    /** Opens the page for a round of a case. */
    void open(String caseId, int round) {
        open(caseId, file -> round);
    }

    private void open(String caseId, ToIntFunction<CaseFile> round) {
        read(caseId, file -> show(new OpenPlan(file, round.applyAsInt(file), UUID.randomUUID().toString())));
    }

    private void read(String caseId, Consumer<CaseFile> done) {
        opening.ask(() -> bench.workspace().caseFile(caseId, bench.workspace().today()), done);
    }

    private DateWords dates() {
        return new DateWords(bench.workspace().today());
    }

    private void show(OpenPlan plan) {
        bench.drafts().flush();
        open = Optional.of(plan);
        fill(plan);
        PlanModel model = plan.model();
        model.day().subscribe(day -> typed(plan));
        PlanModel.FIELDS.forEach(name -> model.field(name).subscribe(words -> keep(plan)));
        PlanView view = new PlanView(model, this);
        ways.show(view);
        view.enter();
    }

    /** Shows what the file and the pack say; what is typed stays. */
    private void fill(OpenPlan plan) {
        CaseFile file = plan.file();
        PlanModel model = plan.model();
        model.conditions().setAll(new PlanConditions(file.state(), bench.workspace().law().types()).lines());
        model.bounds().setAll(new PlanBounds(file.state(), dates()).lines());
        model.guests().setAll(new PlanGuests(file, bench.workspace().law().types(), plan.round(), dates()).groups());
        model.earlier().set(plan.earlier().map(entry -> Texts.text("plan.earlier", dates().day(entry.on()),
                entry.body().text("at").orElse(""), entry.body().text("place").orElse("—"))).orElse(""));
        showDrafts(plan);
    }

    private void showDrafts(OpenPlan plan) {
        plan.model().drafts().setAll(bench.drafts().rowsOf(plan.file().id()).stream()
                .filter(row -> !row.id().equals(plan.draft()))
                .filter(row -> bench.drafts().find(row.id()).filter(draft -> plan.isMeant(new FormWords(draft.words()))).isPresent()).toList());
    }

    private void typed(OpenPlan plan) {
        weigh(plan);
        keep(plan);
    }

    private void weigh(OpenPlan plan) {
        Optional<LocalDate> day = plan.model().day().get();
        CaseFile file = plan.file();
        weighing.ask(() -> PlanDay.of(file, bench.workspace().law(), plan.round(), day, dates()), found -> {
            plan.model().dayWords().set(found.words());
            plan.model().warnings().setAll(found.warnings());
            plan.model().proxies().setAll(found.proxies());
        });
    }

    private void keep(OpenPlan plan) {
        bench.drafts().typed(plan.draft(), plan.file().id(), plan::worthKeeping, plan.model().draftNote());
    }

    /** Shows what has been recorded since, here or on another page. */
    void refresh() {
        open.ifPresent(plan -> read(plan.file().id(), file -> open.filter(plan::equals).ifPresent(same -> {
            same.reread(file);
            fill(same);
            weigh(same);
        })));
    }

    /** Leaves what is open without showing anything else. */
    void close() {
        opening.forget();
        weighing.forget();
        bench.drafts().flush();
        open = Optional.empty();
    }

    @Override
    public void chooseRound(PlanChoice round) {
        open.ifPresent(plan -> open(plan.file().id(), Integer.parseInt(round.id())));
    }

    @Override
    public void record(String entryType) {
        open.ifPresent(plan -> {
            bench.drafts().flush();
            ways.record(plan.file().id(), entryType);
        });
    }

    @Override
    public void openArticle(String article) {
        open.ifPresent(plan -> ways.openArticle(plan.file().choice().pack().id(), article));
    }

    @Override
    public GuestWords begun(GuestLine guest) {
        return open.map(plan -> guests.kept(plan, guest)).orElse(GuestWords.none(guest));
    }

    @Override
    public void typed(GuestLine guest, GuestWords words) {
        open.ifPresent(plan -> guests.typed(plan, guest, words));
    }

    @Override
    public boolean record(GuestLine guest, GuestWords words) {
        return open.map(plan -> guests.record(plan, guest, words)).orElse(false);
    }

    @Override
    public void save(PlanModel model) {
        open.filter(plan -> plan.model() == model).ifPresent(plan -> bench.attempt(() -> {
            List<Entry> saved = bench.drafts().settle(plan.draft(), () -> List.of(bench.workspace().record(plan.entry())));
            open = Optional.empty();
            bench.changed();
            open(plan.file().id(), plan.round());
            new UndoDesk(bench).offer(saved);
        }));
    }

    @Override
    public void brief() {
        open.ifPresent(plan -> new PapersDesk(bench, plan::file, () -> "").briefing(plan.round(), plan.model().day().get()));
    }

    @Override
    public void host() {
        open.ifPresent(plan -> {
            bench.drafts().flush();
            ways.host(plan.file().id(), plan.round());
        });
    }

    @Override
    public void leave(PlanModel model) {
        close();
        bench.changed();
        ways.left();
    }

    @Override
    public void goOn(DraftRow row) {
        open.ifPresent(plan -> bench.drafts().find(row.id()).ifPresent(draft -> {
            OpenPlan again = new OpenPlan(plan.file(), plan.round(), draft.id());
            again.take(new FormWords(draft.words()));
            show(again);
        }));
    }

    @Override
    public void discard(DraftRow draft) {
        bench.drafts().discard(draft);
        open.ifPresent(plan -> plan.model().drafts().remove(draft));
    }
}
