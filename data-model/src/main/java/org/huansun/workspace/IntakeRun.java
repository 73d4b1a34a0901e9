package org.huansun.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huansun.problem.Problem;
import org.huansun.workspace.IntakeReport.Line;
import org.huansun.workspace.IntakeReport.Outcome;
import org.huansun.workspace.IntakeWatch.Reach;
import org.huansun.workspace.evidence.ChosenFiles;
import org.huansun.workspace.evidence.ChosenFiles.Choice;
import org.huansun.workspace.evidence.ChosenFiles.Found;

/** One taking in of files: copies them one after the other, and records them in batches. */
final class IntakeRun {

    /** Small enough that those who read in between wait for milliseconds only. */
    private static final int BATCH = 50;
    /** No longer than this is a copy that is whole left unrecorded. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String CANCELLED = "已取消，没有收";
    private static final String CHANGED = "复制的时候文件变了，等它写完再收";

    private final Workspace workspace;
    private final String caseId;
    private final LocalDate on;
    private final IntakeWatch watch;
    private final IntakeBatch batch;
    private final Map<String, Entry> known = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<Integer, String> waiting = new LinkedHashMap<>();
    private final Map<Integer, String> twins = new LinkedHashMap<>();
    private Optional<String> stopped = Optional.empty();
    private long bytes;
    private long lastRecorded = System.nanoTime();

    IntakeRun(Workspace workspace, CaseFile file, LocalDate on, IntakeWatch watch) {
        this.workspace = workspace;
        this.caseId = file.id();
        this.on = on;
        this.watch = watch;
        this.batch = new IntakeBatch(workspace);
        file.live("evidence-added").forEach(entry -> entry.body().text("sha256").ifPresent(hash -> known.putIfAbsent(hash, entry)));
    }

    IntakeReport take(Choice choice) {
        try {
            for (Found found : choice.files()) {
                watch.reached(new Reach(shown.size(), choice.files().size(), bytes, choice.bytes()));
                shown.add(found.shown());
                takeOne(found, choice);
            }
            record();
        } finally {
            batch.discard();
        }
        twins.forEach((place, hash) -> outcomes.put(place, Optional.ofNullable(known.get(hash))
                .<Outcome>map(Outcome.AlreadyThere::new).orElseGet(() -> new Outcome.NotTaken(stopped.orElse(CANCELLED)))));
        return report(choice);
    }

    private IntakeReport report(Choice choice) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            lines.add(new Line(shown.get(place), Objects.requireNonNull(outcomes.get(place))));
        }
        choice.passed().forEach(passed -> lines.add(new Line(passed.shown(), new Outcome.NotTaken(passed.reason()))));
        watch.reached(new Reach(shown.size(), shown.size(), choice.bytes(), choice.bytes()));
        return new IntakeReport(lines, stopped);
    }

    private void takeOne(Found found, Choice choice) {
        int place = shown.size() - 1;
        if (watch.isCancelled() && stopped.isEmpty()) {
            stopped = Optional.of(CANCELLED);
        }
        if (stopped.isPresent()) {
            outcomes.put(place, new Outcome.NotTaken(stopped.get()));
            return;
        }
        long before = bytes;
        try {
            copy(found, place, choice);
        } catch (ByteWatch.Stopped cancelled) {
            stopped = Optional.of(CANCELLED);
            outcomes.put(place, new Outcome.NotTaken(CANCELLED));
        } catch (EvidenceCopy.NotWritten full) {
            stopped = Optional.of("工作区写不进去了（" + full.getMessage() + "），没有收");
            outcomes.put(place, new Outcome.NotTaken(stopped.get()));
        } catch (IOException unreadable) {
            outcomes.put(place, new Outcome.NotTaken(ChosenFiles.reason(found.file(), unreadable)));
        }
        bytes = before + found.size();
        boolean patient = System.nanoTime() - lastRecorded < PATIENCE.toNanos();
        if (batch.size() >= BATCH || batch.size() > 0 && !patient) {
            record();
        }
    }

    private void copy(Found found, int place, Choice choice) throws IOException {
        Path file = found.file();
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        EvidenceCopy copy;
        try (InputStream in = Files.newInputStream(file)) {
            copy = workspace.evidence().copy(in, new OneFile(before.size(), choice));
        } catch (Grown growing) {
            outcomes.put(place, new Outcome.NotTaken(CHANGED));
            return;
        }
        if (copy.size() != before.size() || hasChanged(file, before)) {
            copy.close();
            outcomes.put(place, new Outcome.NotTaken(CHANGED));
        } else if (known.containsKey(copy.sha256()) || waiting.containsValue(copy.sha256())) {
            twin(copy, place);
        } else {
            waiting.put(place, copy.sha256());
            batch.add(copy, EvidenceDraft.of(caseId, String.valueOf(file.getFileName()), copy, before.lastModifiedTime(), workspace.now(), on));
        }
    }

    private static boolean hasChanged(Path file, BasicFileAttributes before) {
        try {
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            return after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime());
        } catch (IOException gone) {
            // What was read is whole: it is as long as the file was.
            return false;
        }
    }

    /** Brings back an original, too, that the case names and that has gone missing. */
    private void twin(EvidenceCopy copy, int place) throws IOException {
        try (copy) {
            twins.put(place, copy.sha256());
            if (known.containsKey(copy.sha256())) {
                workspace.evidence().settle(copy);
            }
        }
    }

    /** Somebody writes to the file while it is read; it might never end. */
    private static final class Grown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Looks on while one file is copied. */
    private final class OneFile implements ByteWatch {
        private final Choice choice;
        private long left;

        private OneFile(long size, Choice choice) {
            this.left = size;
            this.choice = choice;
        }

        @Override
        public void passed(int read) {
            left -= read;
            if (left < 0) {
                throw new Grown();
            }
            bytes += read;
            watch.reached(new Reach(shown.size() - 1, choice.files().size(), bytes, choice.bytes()));
            if (watch.isCancelled()) {
                throw new ByteWatch.Stopped();
            }
        }
    }

    private void record() {
        if (batch.size() == 0) {
            return;
        }
        try {
            Map<String, List<HoldingCase>> elsewhere = workspace.holding(waiting.values(), caseId);
            Map<String, Entry> entries = new HashMap<>();
            batch.record().forEach(entry -> entry.body().text("sha256").ifPresent(hash -> entries.put(hash, entry)));
            known.putAll(entries);
            waiting.forEach((place, hash) -> outcomes.put(place,
                    new Outcome.CameIn(Objects.requireNonNull(entries.get(hash)), elsewhere.getOrDefault(hash, List.of()))));
        } catch (Problem notRecorded) {
            stopped = Optional.of(String.valueOf(notRecorded.getMessage()));
            waiting.forEach((place, hash) -> outcomes.put(place, new Outcome.NotTaken(stopped.get())));
        }
        waiting.clear();
        lastRecorded = System.nanoTime();
    }
}
