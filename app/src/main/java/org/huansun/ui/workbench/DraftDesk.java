package org.huansun.ui.workbench;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.casefile.party.Masked;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.KeptDraft;
import org.huansun.workspace.Workspace;

/** 草稿: keeps what is typed into any form, and offers what was typed and not saved. Whoever only reads keeps none. */
final class DraftDesk implements DraftKeeper.Outcome {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int SHOWN = 48;

    private final Bench bench;
    private final DraftKeeper keeper;
    private final Map<String, StringProperty> notes = new HashMap<>();
    private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();

    DraftDesk(Bench bench, Executor lane) {
        this.bench = bench;
        this.keeper = new DraftKeeper(bench.workspace().drafts(), lane, this);
    }

    /** Something was typed into a form; {@code note} is told when it was kept. */
    void typed(String id, String caseId, Supplier<FormWords> words, StringProperty note) {
        if (bench.workspace().isOwned()) {
            notes.put(id, note);
            keeper.typed(id, caseId, words);
        }
    }

    @Override
    public void kept(KeptDraft draft) {
        Optional.ofNullable(notes.get(draft.id())).ifPresent(note -> note.set(Texts.text("desk.draft-kept", CLOCK.format(time(draft)))));
        if (isOffered(draft) && rows.stream().noneMatch(row -> row.id().equals(draft.id()))) {
            refresh();
        }
    }

    @Override
    public void failed(Exception why) {
        bench.show(why);
    }

    /** Does what a form was filled in for; its draft goes with that. */
    <T> T settle(String id, Supplier<T> deed) {
        T result = keeper.settle(id, deed);
        notes.remove(id);
        refresh();
        return result;
    }

    /** Lets go of what is kept of a form that is done with for good. */
    void close(String id) {
        keeper.settle(id, () -> "");
    }

    /** Keeps at once what was typed last. */
    void flush() {
        keeper.flush();
        refresh();
    }

    /** A draft as it was last kept. */
    Optional<KeptDraft> find(String id) {
        return bench.workspace().drafts().all().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** All drafts, the latest first; kept up to date. */
    ObservableList<DraftRow> rows() {
        return rows;
    }

    /** Reads again what there is. */
    void refresh() {
        rows.setAll(bench.workspace().drafts().all().stream().filter(DraftDesk::isOffered).map(draft -> row(draft, caseTitle(draft))).toList());
    }

    /** The drafts of a case, or of cases that are not yet there. */
    List<DraftRow> rowsOf(String caseId) {
        return bench.workspace().drafts().of(caseId).stream().filter(DraftDesk::isOffered).map(draft -> row(draft, "")).toList();
    }

    /** What is kept of a meeting comes back on the host's screen, not as a form to go on with. */
    private static boolean isOffered(KeptDraft draft) {
        return !new FormWords(draft.words()).isOf(FormWords.MEETING);
    }

    private String caseTitle(KeptDraft draft) {
        return draft.caseId().isEmpty() ? "" : bench.workspace().list().find(draft.caseId()).title();
    }

    private DraftRow row(KeptDraft draft, String caseTitle) {
        FormWords words = new FormWords(draft.words());
        String when = new DateWords(bench.workspace().today()).day(time(draft).toLocalDate()) + " " + CLOCK.format(time(draft));
        String begins = Stream.concat(words.fields().values().stream(), Stream.of(words.word(RecordWords.NOTE)))
                .filter(word -> !word.isBlank()).map(word -> Masked.in(word.strip().replaceAll("\\s+", " "))).collect(Collectors.joining(" · "));
        String shown = begins.length() > SHOWN ? begins.substring(0, SHOWN) + "…" : begins;
        return new DraftRow(draft.id(), joined(title(words), caseTitle), joined(when, shown));
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + " · " + other;
    }

    private String title(FormWords words) {
        if (words.isOf(FormWords.NEW_CASE)) {
            return Texts.text("desk.draft.new-case");
        }
        String type = words.given(RecordWords.TYPE).map(bench.workspace().law().types()::nameOf)
                .orElse(Texts.text("desk.draft.no-type"));
        if (words.given(RecordWords.CORRECTS).isPresent()) {
            return Texts.text("desk.draft.correction", type);
        }
        return type;
    }

    private static ZonedDateTime time(KeptDraft draft) {
        return draft.savedAt().atZone(Workspace.ZONE);
    }

    /** Lets go of a draft and offers to bring it back. */
    void discard(DraftRow row) {
        find(row.id()).ifPresent(draft -> bench.attempt(() -> {
            keeper.discard(draft.id());
            bench.changed();
            bench.offer(Trouble.done(Texts.text("desk.draft.discarded", row.words()))
                    .with(Texts.text("desk.draft.bring-back"), () -> bringBack(draft)));
        }));
    }

    private void bringBack(KeptDraft draft) {
        bench.attempt(() -> {
            keeper.bringBack(draft);
            bench.changed();
        });
    }
}
