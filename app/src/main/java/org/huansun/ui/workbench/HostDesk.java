package org.huansun.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.KeyCode;
import org.huansun.casefile.meeting.Settled;
import org.huansun.casefile.meeting.Side;
import org.huansun.rules.EntryType;
import org.huansun.rules.MeetingScript;
import org.huansun.ui.meeting.AttendanceActions;
import org.huansun.ui.meeting.ClauseActions;
import org.huansun.ui.meeting.EndingActions;
import org.huansun.ui.meeting.HostPanel;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.MeetingActions;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.MinutesActions;
import org.huansun.ui.meeting.Option;
import org.huansun.ui.meeting.RoomActions;
import org.huansun.ui.meeting.Speaker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** One meeting on the host's screen: everything that happens in it is an entry before it shows. */
final class HostDesk implements MeetingActions {

    private static final List<KeyCode> KEYS = List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6, KeyCode.F7, KeyCode.F8, KeyCode.F9);

    private final Bench bench;
    private final Runnable left;
    private final MeetingEntries entries;
    private final MeetingModel model;
    private final MeetingSoFar soFar;
    private final MeetingClock clock;
    private final MeetingKeeper keeper;
    private final AttendanceDesk attendance;
    private final ClauseDesk clauses;
    private final EndingDesk ending;
    private final MinutesDesk minutes;
    private final RoomDesk room;
    private final Timeline ticking =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));

    private HostDesk(Bench bench, CaseFile file, MeetingScript script, int round, Runnable left) {
        this.bench = bench;
        this.left = left;
        this.entries = new MeetingEntries(bench, file, round);
        this.model = new MeetingModel(Texts.text("desk.meeting.title", Rounds.words(round)), file.title() + " · " + file.number(),
                new ScriptOnScreen(file, round).steps(script), speakers(file), choices(), sides(file, round));
        this.soFar = new MeetingSoFar(entries, bench.workspace().settings().person(), bench.workspace().law().types());
        this.clock = new MeetingClock(entries);
        this.keeper = new MeetingKeeper(bench, entries, model, clock);
        this.attendance = new AttendanceDesk(bench, entries, this::attended);
        this.clauses = new ClauseDesk(bench, entries, model.clauses());
        this.ending = new EndingDesk(bench, entries, model.ending(), this::ended);
        this.minutes = new MinutesDesk(bench, entries, model.minutes(), keeper);
        this.room = new RoomDesk(bench, entries, model.room());
        begin();
    }

    private void begin() {
        model.saved().set(Texts.text("desk.meeting.saved"));
        model.facts().set(Rounds.limits(entries.file(), entries.round(), bench.workspace().law().packs()));
        soFar.into(model);
        clauses.refresh();
        keeper.begin();
        if (model.ending().outcome().get().isPresent()) {
            ending.weigh();
        } else {
            model.ending().obstacle().set(Texts.text("outcome.choose"));
        }
        if (model.held().get() && model.panel().get() == HostPanel.ENDING) {
            model.panel().set(HostPanel.MINUTES);
        }
        model.room().title().set(Texts.text("room.meeting", entries.file().title(), Rounds.words(entries.round())));
        model.current().subscribe(now -> model.room().step().set(model.step().number() + " " + model.step().title()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        tick();
    }

    /** The desk of a meeting; empty where the case's pack knows no script, not even a borrowed one. */
    static Optional<HostDesk> of(Bench bench, String caseId, int round, Runnable left) {
        CaseFile file = bench.workspace().caseFile(caseId, bench.workspace().today());
        return bench.workspace().law().packs().scriptFor(file.choice().pack())
                .map(script -> new HostDesk(bench, file, script, round, left));
    }

    MeetingModel model() {
        return model;
    }

    /** Stops the clock on screen and takes the room's window away. */
    void stop() {
        ticking.stop();
        room.close();
        keeper.flush();
        bench.shell().fullScreen().set(false);
    }

    /** The two sides, each obligor by name where there are several, then those who explain and those who support. */
    private static List<Speaker> speakers(CaseFile file) {
        List<Speaker> speakers = new ArrayList<>();
        List<String> obligors = Rounds.obligors(file);
        add(speakers, "claimant", Texts.text("desk.speaker.claimant"), Side.CLAIMANT);
        if (obligors.size() < 2) {
            add(speakers, "obligor", Texts.text("desk.speaker.obligor"), Side.OBLIGOR);
        }
        for (int at = 0; obligors.size() > 1 && at < obligors.size(); at++) {
            add(speakers, "obligor-" + (at + 1), obligors.get(at), Side.OBLIGOR);
        }
        add(speakers, "appraiser", Texts.text("desk.speaker.appraiser"), Side.APPRAISER);
        add(speakers, "procuratorate", Texts.text("desk.speaker.procuratorate"), Side.PROCURATORATE);
        add(speakers, "other", Texts.text("desk.speaker.other"), Side.OBSERVER);
        return speakers;
    }

    private static void add(List<Speaker> speakers, String id, String words, Side side) {
        speakers.add(new Speaker(id, words, side.code(), speakers.size() < KEYS.size() ? KEYS.get(speakers.size()) : KeyCode.UNDEFINED));
    }

    private static List<String> sides(CaseFile file, int round) {
        return new Settled(file.state().history()).sides(file.parties(), round, side -> Texts.text("role." + side.code()));
    }

    private MeetingModel.Choices choices() {
        return new MeetingModel.Choices(options("about"), options("position"), options("side").stream().skip(1).toList());
    }

    private List<Option> options(String attribute) {
        List<Option> options = new ArrayList<>(List.of(Option.NONE));
        bench.workspace().law().types().find("statement-noted").flatMap(type -> type.attribute(attribute)).map(EntryType.Attribute::choices)
                .ifPresent(choices -> choices.forEach((value, words) -> options.add(new Option(value, words))));
        return options;
    }

    private void tick() {
        Instant now = bench.clock().instant();
        Duration total = clock.total(now);
        model.elapsed().set("%02d:%02d:%02d".formatted(total.toHours(), total.toMinutesPart(), total.toSecondsPart()));
        model.used().set(Texts.text("desk.meeting.used", model.completed().size(), model.steps().size(), clock.step(now).toMinutes()));
    }

    private void attended() {
        soFar.refresh(model);
        if (model.panel().get() == HostPanel.MINUTES) {
            minutes.make();
        }
    }

    private void ended() {
        soFar.refresh(model);
        if (model.held().get()) {
            model.panel().set(HostPanel.MINUTES);
        }
    }

    @Override
    public boolean completed(HostStep step, String reason) {
        int number = model.steps().indexOf(step) + 1;
        if (entries.meeting().step(number).isPresent()) {
            return true;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("step", number);
        said.put("title", step.title());
        said.put("from", MeetingEntries.clock(clock.stepSince(bench.clock().instant())));
        said.put("checks", words(step, true));
        List<String> missing = words(step, false);
        if (!missing.isEmpty()) {
            said.put("missing", missing);
            said.put("reason", reason);
        }
        return entries.record("step-completed", said);
    }

    private List<String> words(HostStep step, boolean established) {
        return step.checks().stream().filter(check -> model.checked().contains(check.id()) == established).map(HostStep.Check::words).toList();
    }

    @Override
    public boolean noted(Speaker speaker, String text) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("step", model.current().get() + 1);
        said.put("speaker", speaker.words());
        said.put("side", speaker.side());
        said.put("text", text);
        if (!model.position().get().value().isEmpty()) {
            said.put("position", model.position().get().value());
        }
        if (!model.about().get().value().isEmpty()) {
            said.put("about", model.about().get().value());
        }
        if (!entries.record("statement-noted", said)) {
            return false;
        }
        model.about().set(Option.NONE);
        model.position().set(Option.NONE);
        soFar.refresh(model);
        model.saved().set(Texts.text("desk.meeting.saved-at", entries.now()));
        return true;
    }

    @Override
    public void pause() {
        if (entries.record(model.paused().get() ? "meeting-resumed" : "meeting-paused", Map.of())) {
            soFar.refresh(model);
            tick();
        }
    }

    @Override
    public void fullScreen() {
        bench.shell().fullScreen().set(!bench.shell().fullScreen().get());
    }

    @Override
    public void light() {
        model.light().set(!model.light().get());
    }

    @Override
    public void leave() {
        left.run();
    }

    @Override
    public AttendanceActions attendance() {
        return attendance;
    }

    @Override
    public ClauseActions clauses() {
        return clauses;
    }

    @Override
    public EndingActions ending() {
        return ending;
    }

    @Override
    public MinutesActions minutes() {
        return minutes;
    }

    @Override
    public RoomActions room() {
        return room;
    }
}
