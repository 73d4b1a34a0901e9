package org.huansun.ui.workbench;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.meeting.Plan;
import org.huansun.problem.Refused;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.Workspace;

/** Records what happens in one round, and reads back what was recorded. The first thing that happens opens the meeting. */
final class MeetingEntries {

    private static final String ROUND = "round";
    private static final String AT = "at";

    private final Bench bench;
    private final String caseId;
    private final int round;
    private CaseFile file;
    private Meeting meeting;

    MeetingEntries(Bench bench, CaseFile file, int round) {
        this.bench = bench;
        this.caseId = file.id();
        this.round = round;
        this.file = file;
        this.meeting = Meetings.of(file.facts(), file.state().history(), round);
    }

    int round() {
        return round;
    }

    /** The case as it stood after the last recording. */
    CaseFile file() {
        return file;
    }

    /** The round as it stood after the last recording. */
    Meeting meeting() {
        return meeting;
    }

    /** The obligors with whom the round is held, by name, in their order. */
    List<String> obligors() {
        return Rounds.consulted(file, round);
    }

    /** Whether they are all whom the case has. */
    boolean isWithAll() {
        return obligors().equals(Rounds.obligors(file));
    }

    DeadlineEngine engine() {
        return new DeadlineEngine(file.choice().pack(), bench.workspace().law().calendar());
    }

    /** Something that happens now. */
    Draft draft(String type, Map<String, ?> values) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(ROUND, round);
        body.putAll(values);
        body.put(AT, now());
        return Draft.of(caseId, type, bench.workspace().today(), new Attributes(body));
    }

    /** Records something that happens now. @return whether it is on disk */
    boolean record(String type, Map<String, ?> values) {
        return record(List.of(draft(type, values)));
    }

    /** Records all or none. @return whether they are on disk */
    boolean record(List<Draft> drafts) {
        if (meeting.isSealed() && drafts.stream().map(Draft::type).anyMatch(Meetings::isVouchedFor)) {
            bench.show(new Refused(Texts.text("minutes.sealed-already"), Texts.text("minutes.correct-in-case")));
            return false;
        }
        List<Draft> all = new ArrayList<>();
        if (meeting.opened().isEmpty()) {
            all.add(opening());
        }
        all.addAll(drafts);
        boolean done = bench.attempt(() -> bench.workspace().record(all));
        if (done) {
            read();
        }
        return done;
    }

    private Draft opening() {
        Map<String, Object> values = new LinkedHashMap<>();
        meeting.plan().flatMap(Plan::place).ifPresent(place -> values.put("place", place));
        Optional.of(meeting.plan().flatMap(Plan::host).orElse(bench.workspace().settings().person())).filter(host -> !host.isBlank())
                .ifPresent(host -> values.put("host", host));
        meeting.plan().flatMap(Plan::recorder).ifPresent(recorder -> values.put("recorder", recorder));
        return draft("meeting-opened", values);
    }

    /** Reads the case again. */
    void read() {
        file = bench.workspace().caseFile(caseId, bench.workspace().today());
        meeting = Meetings.of(file.facts(), file.state().history(), round);
    }

    /** When an entry was recorded. */
    Optional<Instant> recordedAt(String entry) {
        return file.entries().stream().filter(one -> one.id().equals(entry)).findFirst().map(Entry::recordedAt);
    }

    /** When entries of a type were recorded in this round, in order. */
    List<Instant> recorded(String type) {
        return file.live(type).stream().filter(entry -> Rounds.of(entry) == round).map(Entry::recordedAt).sorted().toList();
    }

    /** The time of day in China, 09:31. */
    String now() {
        return clock(bench.clock().instant());
    }

    static String clock(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Workspace.ZONE);
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
