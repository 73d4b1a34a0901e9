package org.huansun.ui.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.huansun.workspace.Drafts;
import org.huansun.workspace.KeptDraft;

/**
 * Keeps what is typed as it is typed: on disk less than half a second later, off the screen, and what was typed later never
 * overwritten by what was typed before. Its methods are for the screen's thread.
 */
final class DraftKeeper {

    private static final Duration PAUSE = Duration.millis(300);

    private final Drafts drafts;
    private final Executor lane;
    private final Outcome outcome;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<String, Typed> waiting = new LinkedHashMap<>();
    private final Map<String, Long> written = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private long sent;

    /** What becomes of keeping. */
    interface Outcome {

        /** A draft is on disk. */
        void kept(KeptDraft draft);

        /** It could not be kept. */
        void failed(Exception why);
    }

    private record Typed(String id, String caseId, Supplier<FormWords> words) {}

    /** @param lane where drafts are written, one after the other or not; the caller ends it */
    DraftKeeper(Drafts drafts, Executor lane, Outcome outcome) {
        this.drafts = drafts;
        this.lane = lane;
        this.outcome = outcome;
        pause.setOnFinished(event -> send());
    }

    /** Something was typed; what stands in the form is asked for when it is kept. */
    void typed(String id, String caseId, Supplier<FormWords> words) {
        waiting.put(id, new Typed(id, caseId, words));
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void send() {
        List<Typed> all = List.copyOf(waiting.values());
        waiting.clear();
        for (Typed typed : all) {
            FormWords words = typed.words().get();
            long number = ++sent;
            lane.execute(() -> write(typed, words, number));
        }
    }

    /** Keeps at once what waits; when it returns, that is on disk. */
    void flush() {
        pause.stop();
        List<Typed> all = List.copyOf(waiting.values());
        waiting.clear();
        all.forEach(typed -> write(typed, typed.words().get(), ++sent));
    }

    private synchronized void write(Typed typed, FormWords words, long number) {
        if (settled.contains(typed.id()) || written.getOrDefault(typed.id(), 0L) > number) {
            return;
        }
        try {
            if (words.equals(FormWords.NOTHING)) {
                drafts.discard(typed.id());
            } else {
                KeptDraft kept = drafts.keep(typed.id(), typed.caseId(), words.words());
                Platform.runLater(() -> outcome.kept(kept));
            }
            written.put(typed.id(), number);
        } catch (RuntimeException failed) {
            Platform.runLater(() -> outcome.failed(failed));
        }
    }

    /** Does what a form was filled in for; its draft goes with that, and nothing of the form is kept after. */
    synchronized <T> T settle(String id, Supplier<T> deed) {
        T result = drafts.settle(id, deed);
        waiting.remove(id);
        settled.add(id);
        return result;
    }

    /** Lets go of a draft. */
    synchronized void discard(String id) {
        drafts.discard(id);
        waiting.remove(id);
        settled.add(id);
    }

    /** Brings back what was let go of. */
    synchronized void bringBack(KeptDraft draft) {
        drafts.bringBack(draft);
        settled.remove(draft.id());
    }
}
