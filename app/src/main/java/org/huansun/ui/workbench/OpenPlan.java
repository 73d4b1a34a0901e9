package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.ui.planning.PlanChoice;
import org.huansun.ui.planning.PlanModel;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;

/** The plan of a round while it is on the screen: what is typed, what it replaces, and what becomes of it. */
final class OpenPlan {

    private static final String TYPE = "meeting-planned";
    private static final String ROUND = "round";
    private static final String REASON = "reason";
    private static final String INVITED = "invited";
    private static final String BETWEEN_NAMES = "\\s*[、，,；;\\n]\\s*";
    /** How many rounds ahead can be chosen. */
    private static final int AHEAD = 2;

    private final int round;
    private final String draft;
    private final PlanModel model;
    private final Map<String, String> empty;
    private CaseFile file;

    /** @param draft the id under which it is kept */
    OpenPlan(CaseFile file, int round, String draft) {
        this.file = file;
        this.round = round;
        this.draft = draft;
        int next = Rounds.next(file);
        List<PlanChoice> rounds = Stream.concat(Stream.of(round), IntStream.rangeClosed(next, next + AHEAD).boxed()).distinct().sorted()
                .map(OpenPlan::choice).toList();
        this.model = new PlanModel(String.join(" · ", file.title(), file.number()), choice(round), rounds);
        fillIn();
        this.empty = words();
    }

    private static PlanChoice choice(int round) {
        return new PlanChoice(String.valueOf(round), Rounds.words(round));
    }

    private void fillIn() {
        earlier().ifPresentOrElse(entry -> {
            model.day().set(Optional.of(entry.on()));
            PlanModel.FIELDS.forEach(name -> model.field(name).set(entry.body().text(name).orElse("")));
            model.field(REASON).set("");
        }, () -> model.field(INVITED).set(String.join(Texts.text("parties.and"), PlanGuests.named(file, round))));
    }

    CaseFile file() {
        return file;
    }

    int round() {
        return round;
    }

    String draft() {
        return draft;
    }

    PlanModel model() {
        return model;
    }

    /** What was recorded since. */
    void reread(CaseFile again) {
        file = again;
    }

    /** The plan of the round that counts now. */
    Optional<Entry> earlier() {
        return file.live(TYPE).stream().filter(entry -> Rounds.of(entry) == round).reduce((one, next) -> next);
    }

    /** Whether a draft is one of this round's plan. */
    boolean isMeant(FormWords kept) {
        return kept.word(RecordWords.TYPE).equals(TYPE) && kept.fields().getOrDefault(ROUND, "1").equals(String.valueOf(round));
    }

    /** Fills it with what was kept. */
    void take(FormWords kept) {
        Map<String, String> fields = kept.fields();
        PlanModel.FIELDS.forEach(name -> model.field(name).set(fields.getOrDefault(name, "")));
        model.day().set(kept.given(RecordWords.ON).filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse));
    }

    /** Adds whoever was told to those who are invited. */
    void invite(String name) {
        String invited = model.field(INVITED).get();
        if (!List.of(invited.strip().split(BETWEEN_NAMES)).contains(name)) {
            model.field(INVITED).set(invited.isBlank() ? name : invited.strip() + Texts.text("parties.and") + name);
        }
    }

    /** What is typed, in the form of 记一笔: either form can go on with it. */
    FormWords worthKeeping() {
        Map<String, String> now = words();
        if (now.equals(empty)) {
            return FormWords.NOTHING;
        }
        Map<String, String> words = new HashMap<>(Map.of(RecordWords.TYPE, TYPE, RecordWords.ON, now.getOrDefault(RecordWords.ON, "")));
        earlier().ifPresent(entry -> words.put(RecordWords.CORRECTS, entry.id()));
        now.remove(RecordWords.ON);
        now.put(ROUND, String.valueOf(round));
        return FormWords.of(FormWords.RECORD, words, now);
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        PlanModel.FIELDS.forEach(name -> words.put(name, model.field(name).get()));
        model.day().get().ifPresent(day -> words.put(RecordWords.ON, day.toString()));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** What is recorded: on the meeting's day, in the place of the plan before. */
    Draft entry() {
        Map<String, Object> body = new HashMap<>();
        PlanModel.FIELDS.forEach(name -> body.put(name, model.field(name).get().strip()));
        body.computeIfPresent("at", (name, at) -> clock(at.toString()));
        body.values().removeIf(""::equals);
        body.put(ROUND, round);
        return new Draft(file.id(), TYPE, model.day().get().orElseThrow(), new Attributes(body), earlier().map(Entry::id));
    }

    /** 9：30 is recorded as 09:30. */
    private static String clock(String typed) {
        String plain = typed.replace('：', ':');
        return plain.length() == 4 ? "0" + plain : plain;
    }
}
