package org.huansun.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.KeyCode;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.rules.MeetingScript;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.MeetingActions;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.NoteLine;
import org.huansun.ui.meeting.Outcome;
import org.huansun.ui.meeting.Speaker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Workspace;

/** One meeting on the host's screen: everything that happens in it is an entry before it shows. */
final class HostDesk implements MeetingActions {

    private static final String ROUND = "round";

    private final Bench bench;
    private final String caseId;
    private final int round;
    private final Runnable left;
    private final MeetingModel model;
    private final Instant begun;
    private final Timeline ticking =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));

    private HostDesk(Bench bench, CaseFile file, MeetingScript script, int round, Runnable left) {
        this.bench = bench;
        this.caseId = file.id();
        this.round = round;
        this.left = left;
        this.begun = MeetingSoFar.begun(file, round).orElse(bench.clock().instant());
        this.model = new MeetingModel(Texts.text("desk.meeting.title", Rounds.words(round)), file.title() + " · " + file.number(),
                new ScriptOnScreen(file, round).steps(script), speakers());
        model.saved().set(Texts.text("desk.meeting.saved"));
        model.facts().set(Rounds.limits(file, round, bench.workspace().law().packs()));
        new MeetingSoFar(file, round, bench.workspace().settings().person()).into(model);
        model.completed().subscribe(this::tick);
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

    /** Stops the clock on screen. */
    void stop() {
        ticking.stop();
    }

    private static List<Speaker> speakers() {
        return List.of(
                new Speaker("claimant", Texts.text("desk.speaker.claimant"), KeyCode.F2),
                new Speaker("obligor", Texts.text("desk.speaker.obligor"), KeyCode.F3),
                new Speaker("appraiser", Texts.text("desk.speaker.appraiser"), KeyCode.F4),
                new Speaker("procuratorate", Texts.text("desk.speaker.procuratorate"), KeyCode.F5));
    }

    private void tick() {
        Duration since = Duration.between(begun, bench.clock().instant());
        model.elapsed().set("%02d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart()));
        model.used().set(Texts.text("desk.meeting.used", model.completed().size(), model.steps().size()));
    }

    private boolean record(String type, Map<String, Object> values) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(ROUND, round);
        body.putAll(values);
        body.put("at", now());
        return bench.attempt(() ->
                bench.workspace().record(Draft.of(caseId, type, bench.workspace().today(), new Attributes(body))));
    }

    private String now() {
        LocalTime time = LocalTime.ofInstant(bench.clock().instant(), Workspace.ZONE);
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    @Override
    public boolean completed(HostStep step) {
        int number = model.steps().indexOf(step) + 1;
        List<String> checks = step.checks().stream().filter(check -> model.checked().contains(check.id()))
                .map(HostStep.Check::words).toList();
        return !MeetingSoFar.isNew(file(), round, number)
                || record("step-completed", Map.of("step", number, "title", step.title(), "checks", checks));
    }

    @Override
    public void checked(HostStep step, HostStep.Check check) {
        model.saved().set(Texts.text("desk.meeting.checks"));
    }

    @Override
    public boolean noted(Speaker speaker, String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("step", model.current().get() + 1);
        values.put("speaker", speaker.words());
        values.put("text", text);
        if (!record("statement-noted", values)) {
            return false;
        }
        model.notes().add(new NoteLine(now(), speaker.words(), text));
        model.saved().set(Texts.text("desk.meeting.saved-at", now()));
        return true;
    }

    @Override
    public boolean presence(Attendee attendee, Presence presence) {
        if (!record("attendance-recorded", Map.of("name", attendee.name(), "capacity", attendee.role(),
                "present", presence == Presence.PRESENT, "leaving", presence == Presence.LEFT))) {
            return false;
        }
        int at = model.attendees().indexOf(attendee);
        model.attendees().set(at, new Attendee(attendee.id(), attendee.name(), attendee.role(), presence, attendee.papers()));
        String moved = Texts.text(presence == Presence.PRESENT ? "desk.meeting.came" : "desk.meeting.went", now(), attendee.name());
        model.movements().set(model.movements().get().isEmpty() ? moved : model.movements().get() + "，" + moved);
        return true;
    }

    @Override
    public boolean arrived(String nameAndRole) {
        String[] parts = nameAndRole.strip().split("\\s+", 2);
        String role = parts.length > 1 ? parts[1] : Texts.text("desk.observer");
        if (!record("attendance-recorded", Map.of("name", parts[0], "capacity", role, "present", true))) {
            return false;
        }
        model.attendees().add(new Attendee("added-" + model.attendees().size(), parts[0], role, Presence.PRESENT, ""));
        return true;
    }

    @Override
    public void pause() {
        leave();
    }

    private CaseFile file() {
        return bench.workspace().caseFile(caseId, bench.workspace().today());
    }

    private Draft held(Outcome outcome, String note) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ROUND, round);
        values.put("outcome", outcome.id());
        values.put("at", now());
        if (!note.isBlank()) {
            values.put("note", note.strip());
        }
        return Draft.of(caseId, "meeting-held", bench.workspace().today(), new Attributes(values));
    }

    @Override
    public void weigh(Outcome outcome) {
        CaseFile before = file();
        LocalDate today = bench.workspace().today();
        DeadlineEngine engine = new DeadlineEngine(before.choice().pack(), bench.workspace().law().calendar());
        List<Fact> facts = new ArrayList<>(before.facts());
        Draft draft = held(outcome, "");
        facts.add(Fact.of("weighed", draft.type(), today, Optional.empty(), draft.body()));
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("desk.meeting.will-record", Rounds.words(round), outcome.words()));
        DeadlineChange.between(before.deadlines(), engine.deadlines(facts, today)).forEach(change ->
                change.after().ifPresent(after -> lines.add(Texts.text("desk.meeting.follows", after.period().name(),
                        StateWords.of(after).word(), after.due().map(LocalDate::toString).orElse("—"), after.period().article()))));
        Rounds.period(before).flatMap(period -> period.due()).ifPresent(due ->
                lines.add(Texts.text("desk.meeting.period", due)));
        model.consequences().setAll(lines);
    }

    @Override
    public void finish(Outcome outcome, String note) {
        if (bench.attempt(() -> bench.workspace().record(held(outcome, note)))) {
            leave();
            bench.done(Texts.text("desk.meeting.ended", Rounds.words(round), outcome.words()));
        }
    }

    @Override
    public void leave() {
        left.run();
    }
}
