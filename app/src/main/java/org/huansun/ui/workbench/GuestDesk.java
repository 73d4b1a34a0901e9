package org.huansun.ui.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import org.huansun.casefile.Attributes;
import org.huansun.ui.planning.GuestLine;
import org.huansun.ui.planning.GuestLine.Way;
import org.huansun.ui.planning.GuestWords;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Draft;
import org.huansun.workspace.KeptDraft;

/** Records who was told of a meeting or asked to be there; what is typed of one is kept until it is recorded. */
final class GuestDesk {

    private static final String GUEST = "guest";
    private static final String NAME = "name";

    private final Bench bench;
    private final Map<String, String> drafts = new HashMap<>();

    GuestDesk(Bench bench) {
        this.bench = bench;
    }

    /** What was typed of somebody and not recorded, or what a form begins with. */
    GuestWords kept(OpenPlan plan, GuestLine guest) {
        bench.drafts().flush();
        Optional<KeptDraft> kept = bench.workspace().drafts().of(plan.file().id()).stream()
                .filter(draft -> new FormWords(draft.words()).word(GUEST).equals(place(plan, guest))).findFirst();
        drafts.put(place(plan, guest), kept.map(KeptDraft::id).orElse(UUID.randomUUID().toString()));
        return kept.map(draft -> new FormWords(draft.words()).fields()).map(fields -> words(guest, fields)).orElse(GuestWords.none(guest));
    }

    private static GuestWords words(GuestLine guest, Map<String, String> fields) {
        return new GuestWords(fields.getOrDefault(NAME, ""), fields.getOrDefault(choice(guest), GuestWords.none(guest).choice()),
                fields.getOrDefault(more(guest), ""));
    }

    /** Keeps what is typed, in the form of 记一笔: either form can go on with it. */
    void typed(OpenPlan plan, GuestLine guest, GuestWords words) {
        bench.drafts().typed(draft(plan, guest), plan.file().id(), () -> words.equals(GuestWords.none(guest)) ? FormWords.NOTHING
                : FormWords.of(FormWords.RECORD, Map.of(RecordWords.TYPE, type(guest), RecordWords.ON, bench.workspace().today().toString(),
                        GUEST, place(plan, guest)), fields(plan, guest, words)), new SimpleStringProperty());
    }

    /** @return whether it was recorded */
    boolean record(OpenPlan plan, GuestLine guest, GuestWords words) {
        return bench.attempt(() -> {
            Map<String, Object> body = new HashMap<>(fields(plan, guest, words));
            body.put("round", plan.round());
            bench.drafts().settle(draft(plan, guest), () -> bench.workspace().record(
                    Draft.of(plan.file().id(), type(guest), bench.workspace().today(), new Attributes(body))));
            if (guest.way() == Way.INVITED) {
                plan.invite(words.name());
            }
            bench.changed();
            bench.done(Texts.text("plan.guest.recorded", words.name(), bench.workspace().law().types().nameOf(type(guest))));
        });
    }

    private Map<String, String> fields(OpenPlan plan, GuestLine guest, GuestWords words) {
        Map<String, String> fields = new HashMap<>(Map.of("round", String.valueOf(plan.round()), NAME, words.name().strip(), "rule", guest.rule(),
                more(guest), words.words().strip()));
        if (!words.choice().equals("open")) {
            fields.put(choice(guest), words.choice());
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private String draft(OpenPlan plan, GuestLine guest) {
        return Optional.ofNullable(drafts.get(place(plan, guest))).orElseThrow();
    }

    private static String place(OpenPlan plan, GuestLine guest) {
        return String.join("-", String.valueOf(plan.round()), type(guest), guest.rule(), guest.name());
    }

    private static String type(GuestLine guest) {
        return guest.way() == Way.INVITED ? "invitation-sent" : "attendance-requested";
    }

    private static String choice(GuestLine guest) {
        return guest.way() == Way.INVITED ? "answer" : "admitted";
    }

    private static String more(GuestLine guest) {
        return guest.way() == Way.INVITED ? "method" : "reason";
    }
}
