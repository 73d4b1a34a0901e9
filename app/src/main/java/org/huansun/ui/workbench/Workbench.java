package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.huansun.rules.Region;
import org.huansun.ui.arrangement.ArrangementView;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.CalendarView;
import org.huansun.ui.help.HelpSheet;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.LibraryView;
import org.huansun.ui.search.SearchView;
import org.huansun.ui.shell.PageNames;
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.shell.SettingsView;
import org.huansun.ui.shell.ShellActions;
import org.huansun.ui.shell.ShellModel;
import org.huansun.ui.shell.ShellView;
import org.huansun.ui.sync.SyncView;
import org.huansun.ui.text.Texts;
import org.huansun.ui.today.TodayView;
import org.huansun.workspace.Workspace;
import org.slf4j.LoggerFactory;

/** The whole window on one workspace: everything is made and wired here. */
public final class Workbench implements ShellActions, AutoCloseable {

    private static final int PATIENCE = 5;

    private final ExecutorService lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("drafts").daemon(true).factory());
    private final Bench bench;
    private final ShellModel shell;
    private final ShellView view;
    private final CasesDesk cases;
    private final MeetingDesk meetings;
    private final CalendarDesk calendar;
    private final SyncDesk sync;
    private final LibraryDesk library;
    private final SearchDesk search;
    private final FirstHits firstHits;
    private final ArrangementDesk arrangements;
    private final RemindersDesk reminders;
    private final DayTurn dayTurn;

    /**
     * @param workers where work is done off the screen; the caller ends them with the window
     */
    public Workbench(Workspace workspace, FilePicker files, Workers workers, InstantSource clock) {
        this.shell = new ShellModel("today", workspace.isOwned() ? new ShellModel.Pill(Tone.MET, Texts.text("desk.saved"))
                : new ShellModel.Pill(Tone.NEAR, Texts.text("desk.read-only")));
        this.bench = new Bench(workspace, shell, files, workers, lane, clock);
        bench.drafts().refresh();
        this.library = new LibraryDesk(bench, this::openCase);
        this.sync = new SyncDesk(bench);
        this.cases = new CasesDesk(bench, sight -> new CaseDesk(bench, sight, new Ways()));
        this.meetings = new MeetingDesk(bench, cases, library);
        LawHits law = new LawHits(library);
        this.search = new SearchDesk(bench, law, cases);
        this.firstHits = new FirstHits(bench, law);
        this.reminders = new RemindersDesk(bench);
        this.arrangements = new ArrangementDesk(bench, cases);
        TodayDesk today = new TodayDesk(bench, cases, meetings, reminders, arrangements::open);
        this.calendar = new CalendarDesk(bench, cases, library);
        this.view = new ShellView(shell, List.of(
                PageNames.today(() -> new TodayView(today.model(), today)),
                PageNames.cases(cases::node),
                PageNames.calendar(() -> new CalendarView(calendar.model(), calendar)),
                PageNames.meeting(meetings::node),
                PageNames.documents(),
                PageNames.archive(),
                PageNames.sync(() -> new SyncView(sync.model(), sync)),
                PageNames.library(() -> new LibraryView(library.model(), library)),
                PageNames.settings(() -> new SettingsView(shell))),
                List.of(PageNames.search(() -> new SearchView(search.model(), search)),
                        PageNames.arrangement(() -> new ArrangementView(arrangements.model(), arrangements))), this);
        if (!workspace.isOwned()) {
            Recorded.forbid(view, Texts.text("desk.read-only.why"));
        }
        bench.follow(this::showStatus);
        showStatus();
        new TextLayers(bench).read();
        this.dayTurn = new DayTurn(bench);
    }

    /** Where a case's page leads. */
    private final class Ways implements CaseDesk.CaseWays {

        @Override
        public void back() {
            cases.backToList();
        }

        @Override
        public void openCase(String caseId) {
            cases.open(caseId);
        }

        @Override
        public void export(String caseId) {
            sync.exportCase(caseId);
        }

        @Override
        public void openArticle(String pack, String article) {
            library.open(pack, article);
        }
    }

    /** The window's content. */
    public ShellView view() {
        return view;
    }

    /** What the frame shows: the page, the theme, what covers it. */
    public ShellModel shell() {
        return shell;
    }

    /** The page of cases, for whoever puts pages together. */
    CasesDesk cases() {
        return cases;
    }

    /** Opens a case on its page. */
    public void openCase(String caseId) {
        cases.open(caseId);
    }

    /** Opens the page of a case with 记一笔 on a type. */
    public void recordIn(String caseId, String entryType) {
        cases.record(caseId, entryType);
    }

    /** Opens the page of a case on one entry, with all that it says. */
    public void seeEntry(String caseId, String entryId) {
        cases.see(caseId, entryId);
    }

    /** Opens a case on one of its tabs: parties or handling. */
    public void openCaseTab(String caseId, String tab) {
        cases.openTab(caseId, tab);
    }

    /** Opens a deadline of a case day by day; {@code deadline} is its period and occurrence, such as investigation-1. */
    public void explain(String caseId, String deadline) {
        cases.explain(caseId, deadline);
    }

    /** Opens a case on 试算, beginning with a deadline; {@code deadline} as in {@link #explain}. */
    public void whatIf(String caseId, String deadline) {
        cases.whatIf(caseId, deadline);
    }

    /** Opens 期限日历 as a list. */
    public void listDeadlines() {
        showCalendar(CalendarModel.Form.LIST);
    }

    /** Opens 期限日历 with a bar for each deadline. */
    public void showBars() {
        showCalendar(CalendarModel.Form.STRIPS);
    }

    /** Opens 期限日历 on a day and on everything that falls on it. */
    public void openDay(LocalDate day) {
        showCalendar(CalendarModel.Form.MONTH);
        calendar.model().open(day);
    }

    private void showCalendar(CalendarModel.Form form) {
        shell.page().set("calendar");
        calendar.model().dayOpen().set(false);
        calendar.model().form().set(form);
    }

    /** Opens the host's screen on a round of a case. */
    public void host(String caseId, int round) {
        meetings.open(caseId + "-round-" + round);
    }

    /** Opens the page on which a round of a case is planned. */
    public void planMeeting(String caseId, int round) {
        meetings.plan(caseId, round);
    }

    /** Opens the list of cases. */
    public void listCases() {
        cases.backToList();
        shell.page().set(CasesDesk.PAGE);
    }

    /** Opens the import of clues where it was left. */
    public void openClues() {
        cases.importClues();
    }

    /** Opens the import of clues on a file. */
    public void importClues(Path register) {
        cases.clues().open(register);
    }

    /** Says what would become of each row of the register that is open. */
    public void previewClues() {
        cases.clues().preview();
    }

    /** Takes in the register that is open. */
    public void takeClues() {
        cases.clues().run();
    }

    /** Opens the page of yearly arrangements on a file. */
    public void lookAtArrangement(Path file) {
        arrangements.open();
        arrangements.read(file);
    }

    /** Takes in the arrangement that was looked at. */
    public void takeArrangement() {
        arrangements.accept();
    }

    /** Opens the form that says when to remind. */
    public void setReminders() {
        reminders.set();
    }

    /** Looks whether a new day has come. */
    void lookAtClock() {
        dayTurn.look();
    }

    /** Opens the quarter's list of clues. */
    public void listClues() {
        cases.listClues();
    }

    /** Opens the form for a new case. */
    public void newCase() {
        cases.newCase();
    }

    /** Opens 法规 on what is found there in all packs. */
    public void searchLaw(String words) {
        library.find(words);
    }

    /** Opens 法规 on an article of a pack. */
    public void openArticle(String pack, String article) {
        library.open(pack, article);
    }

    /** Opens 法规 on the pack that is chosen there, beside the one that is nearest to it. */
    public void comparePacks() {
        library.compare();
        shell.page().set(LibraryDesk.PAGE);
    }

    private void showStatus() {
        Workspace workspace = bench.workspace();
        long unsent = workspace.list().unsent();
        shell.status().setAll(
                Texts.text("desk.status.unsent", unsent),
                Texts.text("desk.status.calendar", workspace.law().calendar().sureTo()));
        shell.office().set(String.join(" · ", workspace.settings().person(), String.valueOf(workspace.folder().getFileName())));
        Region region = new Region(workspace.settings().region());
        shell.rulePack().set(Texts.text("desk.status.pack", workspace.law().packs().governing(region, workspace.today()).id()));
    }

    @Override
    public void search(String words) {
        firstHits.type(words);
    }

    @Override
    public void searchAll() {
        search.openPage();
    }

    @Override
    public void open(SearchHit hit) {
        shell.searchWords().set("");
        search.open(hit.target());
    }

    @Override
    public void help(String pageId) {
        shell.sheet().set(shell.sheet().get().isPresent() ? Optional.empty() : Optional.of(new HelpSheet(topic(pageId), this::closeHelp)));
    }

    private void closeHelp() {
        shell.sheet().set(Optional.empty());
    }

    /** What the user is at: a page may show one of several things. */
    private String topic(String pageId) {
        if (shell.cover().get().isPresent()) {
            return "host";
        }
        if (!shell.searchWords().get().isBlank()) {
            return "search";
        }
        if (pageId.equals(MeetingDesk.PAGE)) {
            return meetings.help();
        }
        return pageId.equals(CasesDesk.PAGE) ? cases.help() : pageId;
    }

    /** Keeps what was typed last and ends what runs; the workspace stays open. */
    @Override
    public void close() {
        dayTurn.stop();
        meetings.stop();
        bench.drafts().flush();
        lane.shutdown();
        try {
            if (!lane.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(Workbench.class).warn("drafts are still being written");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
