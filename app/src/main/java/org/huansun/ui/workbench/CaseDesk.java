package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;
import org.huansun.ui.cases.CaseActions;
import org.huansun.ui.cases.CaseHead;
import org.huansun.ui.cases.CaseModel;
import org.huansun.ui.cases.CaseModel.Side;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.cases.PartyRow;
import org.huansun.ui.cases.RecordModel;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** One case on its page. */
final class CaseDesk implements CaseActions {

    private final Bench bench;
    private final String caseId;
    private final CaseWays ways;
    private final CaseModel model;
    private final CaseView view;
    private final RecordDesk recording;
    private final PartiesDesk parties;
    private final HandlingDesk handling;
    private final EvidenceDesk evidence;
    private LocalDate asOf;

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

    CaseDesk(Bench bench, String caseId, CaseWays ways) {
        this.bench = bench;
        this.caseId = caseId;
        this.ways = ways;
        this.asOf = bench.workspace().today();
        CaseFile file = file();
        this.model = new CaseModel(head(file));
        this.recording = new RecordDesk(bench, this::file, this::recorded);
        this.parties = new PartiesDesk(bench, this::file, this::startRecording);
        this.handling = new HandlingDesk(bench, this::file, this::startRecording, ways::openCase);
        this.evidence = new EvidenceDesk(bench, this::file, bench::changed);
        show(file);
        this.view = new CaseView(model, this, recording, List.of(evidence.tab(), parties.tab(), handling.tab()));
    }

    Node node() {
        return view;
    }

    private CaseFile file() {
        return bench.workspace().caseFile(caseId, asOf);
    }

    private void show(CaseFile file) {
        Workspace workspace = bench.workspace();
        DateWords dates = new DateWords(workspace.today());
        model.head().set(head(file));
        model.stages().setAll(StageNames.bar(file.progress(), dates));
        model.timeline().setAll(new Timeline(workspace.law().types(), file, dates).lines());
        model.timelineNote().set(Texts.text("desk.timeline-note", file.entries().size(), file.superseded().size()));
        model.asOf().set(asOf.equals(workspace.today()) ? "" : Texts.text("desk.as-of", dates.day(asOf)));
        DeadlineRows rows = new DeadlineRows(workspace, file);
        List<Deadline> deadlines = file.deadlines().deadlines().stream()
                .sorted(Comparator.comparingInt(DeadlineRows::urgency).thenComparing(DeadlineRows::day)).toList();
        List<OwnDeadline> own = OwnDeadlines.of(file.state());
        model.deadlines().setAll(Stream.concat(deadlines.stream().map(rows::row),
                IntStream.range(0, own.size()).filter(at -> own.get(at).state().isOpen()).mapToObj(at -> rows.own(own.get(at), at + 1))).toList());
        model.next().setAll(new NextRows(workspace.law().types(), dates).rows(file));
        model.parties().setAll(file.parties().stream().map(party -> new PartyRow(party.entry(), role(party.role()),
                party.name(), party.attributes().text("address").orElse(""))).toList());
        model.findings().setAll(FindingRows.of(file.findings()));
        model.mark().set(file.responsibility().pending().isPresent() ? Texts.text("handling.pending") : "");
        String obstacle = workspace.isOwned() ? "" : Texts.text("desk.read-only.why");
        parties.show(file, obstacle);
        handling.show(file, obstacle);
        evidence.refresh(file);
    }

    /** Shows the case's evidence. */
    void showEvidence() {
        model.tab().set("evidence");
    }

    private static CaseHead head(CaseFile file) {
        RulePack pack = file.choice().pack();
        Standing standing = pack.standing();
        String status = StandingWords.of(standing);
        boolean certain = standing.status() == Standing.Status.IN_FORCE || standing.status() == Standing.Status.REPEALED;
        return new CaseHead(file.id(), file.title(), file.number(), StageNames.of(file.progress()),
                pack.id() + " · " + standing.mark().orElse(status), certain ? Tone.NEUTRAL : Tone.PROVISIONAL,
                pack.title() + "\n" + standing.note());
    }

    private String role(String role) {
        return bench.workspace().law().types().find("party-added").flatMap(type -> type.attribute("role"))
                .map(attribute -> attribute.choices().getOrDefault(role, role)).orElse(role);
    }

    /** Opens 记一笔 on a type, or to choose one. */
    void startRecording(String entryType) {
        model.side().set(new Side.Recording(record(entryType)));
    }

    private void startRecording(String entryType, Map<String, String> given) {
        model.side().set(new Side.Recording(recording.begin(entryType, given)));
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

    private void recorded() {
        model.side().set(new Side.Overview());
        bench.changed();
    }

    /** Shows what has been recorded since, here or on another page. */
    void refresh() {
        show(file());
        if (model.side().get() instanceof Side.Explained(DeadlineRow deadline)) {
            model.side().set(new Side.Overview());
            explain(deadline.id());
        }
    }

    @Override
    public void back() {
        ways.back();
    }

    @Override
    public RecordModel record(String entryType) {
        return recording.begin(entryType);
    }

    @Override
    public RecordModel correct(String entryId) {
        return recording.correct(entryId);
    }

    @Override
    public void export() {
        ways.export(caseId);
    }

    @Override
    public void openArticle(String article) {
        ways.openArticle(file().choice().pack().id(), article);
    }

    @Override
    public void askForPack() {
        PackDesk desk = new PackDesk(bench.workspace(), file());
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
        DayField field = new DayField("as-of-day", Texts.text("desk.as-of.choose"));
        field.day().set(asOf);
        PopOver over = new PopOver();
        over.setAnimated(false);
        ToolButton today = ToolButton.plain("as-of-today", Texts.text("desk.as-of.today"),
                () -> field.day().set(bench.workspace().today()));
        VBox content = new VBox(8, field, today);
        content.getStyleClass().add("popover-content");
        over.setContentNode(content);
        field.day().subscribe((before, now) -> seeAsOf(Optional.ofNullable(now), over));
        over.show(view.lookup("#case-as-of"));
    }

    private void seeAsOf(Optional<LocalDate> day, PopOver over) {
        day.ifPresent(chosen -> {
            asOf = chosen;
            show(file());
            Platform.runLater(over::hide); // at once, the field would lose its cursor and take back the day before
        });
    }
}
