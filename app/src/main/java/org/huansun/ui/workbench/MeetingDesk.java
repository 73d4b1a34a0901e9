package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huansun.casefile.StageProgress.End;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.meeting.Settled;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.meeting.HostView;
import org.huansun.ui.meeting.MeetingsView;
import org.huansun.ui.meeting.PlannedMeeting;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;

/** 磋商: which meetings are planned or held, the page on which one is planned, and the host's screen for one of them. */
final class MeetingDesk implements MeetingPlanDesk.Ways {

    static final String PAGE = "meeting";

    /** Meetings that were held longer ago are looked up in their cases. */
    private static final int PAST_DAYS = 90;
    private static final int MOST_CASES = 100;

    private static final String SEPARATOR = "-round-";

    private final Bench bench;
    private final CasesDesk cases;
    private final ObservableList<PlannedMeeting> meetings = FXCollections.observableArrayList();
    private final LibraryDesk library;
    private final MeetingPlanDesk planning;
    private final StackPane place = new StackPane();
    private final Node list;
    private Optional<HostDesk> host = Optional.empty();
    private Runnable shown = () -> { };

    MeetingDesk(Bench bench, CasesDesk cases, LibraryDesk library) {
        this.bench = bench;
        this.cases = cases;
        this.library = library;
        this.planning = new MeetingPlanDesk(bench, this);
        this.list = new MeetingsView(meetings, this::open, this::plan, this::planAnother);
        place.getChildren().setAll(list);
        bench.follow(this::refresh);
        refresh();
    }

    /** Whoever shows something of the meetings is told when they are known. */
    void onShown(Runnable follower) {
        shown = follower;
    }

    Node node() {
        return place;
    }

    /** The next meeting that is planned or could be held. */
    Optional<PlannedMeeting> next() {
        return meetings.stream().filter(meeting -> meeting.tone() == Tone.RUNNING).findFirst();
    }

    /** The help that fits what is shown now. */
    String help() {
        return place.getChildren().contains(list) ? PAGE : "meeting-plan";
    }

    private void refresh() {
        planning.refresh();
        bench.inBackground(this::rows, rows -> {
            meetings.setAll(rows);
            shown.run();
        });
    }

    private List<PlannedMeeting> rows() {
        LocalDate today = bench.workspace().today();
        List<Meeting> all = new ArrayList<>();
        for (String caseId : bench.workspace().list().withMeetings(today.minusDays(PAST_DAYS), MOST_CASES)) {
            all.addAll(meetings(bench.workspace().caseFile(caseId, today)));
        }
        all.sort(Comparator.comparing((Meeting meeting) -> meeting.held().isPresent()).thenComparing(Meeting::day));
        return all.stream().map(this::row).toList();
    }

    /** A meeting of a case: planned, held, or due to be planned. */
    private record Meeting(CaseFile file, int round, LocalDate day, String time, String place, Optional<org.huansun.casefile.meeting.Meeting> held) {}

    private static List<Meeting> meetings(CaseFile file) {
        Map<Integer, Meeting> rounds = new TreeMap<>();
        for (Entry entry : file.live("meeting-planned")) {
            rounds.put(Rounds.of(entry), meeting(file, entry, Optional.empty()));
        }
        for (Entry entry : file.live("meeting-held")) {
            org.huansun.casefile.meeting.Meeting recorded = recorded(file, Rounds.of(entry));
            if (recorded.opened().isEmpty() || recorded.isSealed() || recorded.isOver(Rounds.consulted(file, Rounds.of(entry)))) {
                rounds.put(Rounds.of(entry), meeting(file, entry, Optional.of(recorded)));
            } else {
                rounds.putIfAbsent(Rounds.of(entry), meeting(file, entry, Optional.empty()));
            }
        }
        List<Meeting> meetings = new ArrayList<>(rounds.values());
        boolean expected = !file.live("notice-served").isEmpty() && !isSettled(file) && file.progress().end() == End.NONE;
        if (expected && meetings.stream().allMatch(meeting -> meeting.held().isPresent())) {
            meetings.add(new Meeting(file, Rounds.next(file), LocalDate.MAX, "", "", Optional.empty()));
        }
        return meetings;
    }

    /** Whether nothing is left to consult about with any obligor. */
    private static boolean isSettled(CaseFile file) {
        Settled settled = new Settled(file.state().history());
        List<String> obligors = Rounds.obligors(file);
        return obligors.isEmpty() ? settled.with(Optional.empty()) : obligors.stream().map(Optional::of).allMatch(settled::with);
    }

    private static org.huansun.casefile.meeting.Meeting recorded(CaseFile file, int round) {
        return Meetings.of(file.facts(), file.state().history(), round);
    }

    private static Meeting meeting(CaseFile file, Entry entry, Optional<org.huansun.casefile.meeting.Meeting> held) {
        return new Meeting(file, Rounds.of(entry), entry.on(), entry.body().text("at").orElse(""),
                entry.body().text("place").orElse(""), held);
    }

    private PlannedMeeting row(Meeting meeting) {
        DateWords dates = new DateWords(bench.workspace().today());
        boolean begun = meeting.held().isEmpty() && Rounds.isBegun(meeting.file(), meeting.round());
        boolean open = meeting.day().equals(LocalDate.MAX);
        String when = open ? Texts.text("desk.meeting.no-day")
                : (dates.spoken(meeting.day()) + " " + meeting.time()).strip();
        boolean unsigned = meeting.held().filter(MeetingDesk::isUnsigned).isPresent();
        String state = meeting.held().map(MeetingDesk::outcome)
                .orElse(Texts.text(begun ? "desk.meeting.begun" : open ? "desk.meeting.open" : "desk.meeting.planned"));
        String deed = meeting.held().isPresent() ? unsigned ? "desk.meeting.sign" : "desk.meeting.see"
                : begun ? "desk.meeting.resume" : open ? "desk.meeting.arrange" : "desk.meeting.start";
        return new PlannedMeeting(meeting.file().id() + SEPARATOR + meeting.round(), when, meeting.file().title(),
                Rounds.words(meeting.round()), meeting.place(), meeting.held().isPresent() ? unsigned ? Tone.NEAR : Tone.NEUTRAL : Tone.RUNNING,
                state, unsigned ? Texts.text("desk.meeting.unsigned")
                        : Rounds.limits(meeting.file(), meeting.round()), Texts.text(deed),
                meeting.held().isPresent() || begun || open ? "" : Texts.text("desk.meeting.rearrange"));
    }

    /** Whether it was led on the host's screen and its minutes are not on file yet. */
    private static boolean isUnsigned(org.huansun.casefile.meeting.Meeting recorded) {
        return recorded.opened().isPresent() && !recorded.isSealed();
    }

    private static String outcome(org.huansun.casefile.meeting.Meeting recorded) {
        Set<String> outcomes = recorded.endings().stream().map(Rounds::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("、", outcomes);
    }

    /** Opens a meeting on the host's screen; one that was held, in its case. */
    void open(String id) {
        String caseId = id.substring(0, id.indexOf(SEPARATOR));
        int round = Integer.parseInt(id.substring(id.indexOf(SEPARATOR) + SEPARATOR.length()));
        CaseFile file = bench.workspace().caseFile(caseId, bench.workspace().today());
        org.huansun.casefile.meeting.Meeting recorded = recorded(file, round);
        boolean over = !recorded.endings().isEmpty() && (recorded.opened().isEmpty() || recorded.isSealed());
        Optional<HostDesk> desk = over ? Optional.empty() : HostDesk.of(bench, caseId, round, this::leave);
        if (desk.isEmpty()) {
            cases.open(caseId);
            return;
        }
        host = desk;
        bench.shell().cover().set(Optional.of(new HostView(desk.get().model(), desk.get())));
    }

    @Override
    public void host(String caseId, int round) {
        open(caseId + SEPARATOR + round);
    }

    /** Opens what a row is about: the page on which it is planned, as long as it is not. */
    private void open(PlannedMeeting meeting) {
        if (isToBePlanned(meeting)) {
            plan(meeting);
        } else {
            open(meeting.id());
        }
    }

    private void plan(PlannedMeeting meeting) {
        int end = meeting.id().indexOf(SEPARATOR);
        plan(meeting.id().substring(0, end), Integer.parseInt(meeting.id().substring(end + SEPARATOR.length())));
    }

    /** Opens the page on which a round of a case is planned. */
    void plan(String caseId, int round) {
        planning.open(caseId, round);
    }

    @Override
    public void show(Node page) {
        place.getChildren().setAll(page);
        bench.shell().page().set(PAGE);
    }

    @Override
    public void record(String caseId, String entryType) {
        cases.record(caseId, entryType);
    }

    @Override
    public void openArticle(String pack, String article) {
        library.open(pack, article);
    }

    @Override
    public void left() {
        place.getChildren().setAll(list);
    }

    /** Ends what runs on the host's screen; the meeting can be gone on with. */
    void stop() {
        host.ifPresent(HostDesk::stop);
        host = Optional.empty();
    }

    private void leave() {
        stop();
        bench.shell().cover().set(Optional.empty());
        bench.changed();
    }

    /** The only meeting that waits to be planned, or the only case; else the list to choose from. */
    private void planAnother() {
        List<PlannedMeeting> waiting = meetings.stream().filter(this::isToBePlanned).toList();
        List<CaseRow> first = bench.workspace().list().pages().page(CaseQuery.NEWEST, new From.Head(), 2).rows();
        if (waiting.size() == 1) {
            plan(waiting.getFirst());
        } else if (first.size() == 1) {
            planning.open(first.getFirst().id());
        } else if (!waiting.isEmpty()) {
            bench.done(Texts.text("desk.meeting.choose", waiting.size()));
        } else {
            cases.backToList();
            bench.shell().page().set(CasesDesk.PAGE);
            bench.done(Texts.text("desk.meeting.plan"));
        }
    }

    private boolean isToBePlanned(PlannedMeeting meeting) {
        return meeting.state().equals(Texts.text("desk.meeting.open"));
    }
}
