package org.huansun.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.huansun.casefile.Attributes;

/**
 * One made-up case: it goes some way from clue to archive, with the detours that real ones take, and is filled up with
 * remarks and visits to the number of entries that is wanted.
 */
final class MadeUpCase {

    private final RandomGenerator random;
    private final MadeUpWords words;
    private final String id;
    private final LocalDate last;
    private final List<Draft> drafts = new ArrayList<>();
    private LocalDate day;
    private int wanted;

    /** @param last no entry is dated later */
    MadeUpCase(RandomGenerator random, String id, LocalDate opened, LocalDate last) {
        this.random = random;
        this.words = new MadeUpWords(random);
        this.id = id;
        this.day = opened;
        this.last = last;
    }

    /** @param entries how many it has, from 1 */
    List<Draft> drafts(String number, String region, int entries) {
        wanted = entries;
        add("case-opened", 0, "title", words.title(), "region", region, "number", number, "place", words.place(),
                "elements", words.one("elements"));
        walk(words.company());
        while (drafts.size() < wanted) {
            fill();
        }
        return drafts;
    }

    private void walk(String obligor) {
        add("clue-received", 0, "channel", String.valueOf(1 + random.nextInt(4)),
                "transferredBy", random.nextInt(5) == 0 ? "procuratorate" : "other");
        add("responsible-assigned", 0, "person", words.person());
        if (!goesOn(97) || !add("preliminary-check-completed", 35, "damageFound", random.nextInt(12) != 0)) {
            return;
        }
        if (random.nextInt(12) == 0) {
            add("filing-declined", 10, "situation", "1", "reason", words.remark(), "approver", words.person());
            return;
        }
        if (!goesOn(92) || !add("filing-approved", 15, "approver", words.person())) {
            return;
        }
        add("party-added", 2, "role", "obligor", "name", obligor, "address", words.place());
        fill();
        investigate();
        if (goesOn(85) && add("notice-served", 25, "method", "直接送达")) {
            consult();
        }
    }

    private void investigate() {
        if (random.nextInt(4) == 0) {
            add("supervision-opened", 5);
        }
        add("site-visited", 8, "place", words.place(), "people", words.person() + "、" + words.person());
        if (add("appraisal-commissioned", 20, "commissioner", "joint", "body", words.one("places") + words.one("bodies"))
                && goesOn(80)) {
            add("appraisal-received", 60, "amount", money(), "restorable", random.nextBoolean() ? "full" : "part");
        }
        add("investigation-completed", 10);
        add("conclusion-issued", 8, "proposal", "consult");
    }

    private void consult() {
        if (goesOn(90)) {
            add("reply-received", 8, "acknowledges", true, "agrees", random.nextInt(6) != 0);
        }
        int rounds = 1 + random.nextInt(3);
        for (int round = 1; round <= rounds; round++) {
            boolean ends = round == rounds;
            add("meeting-held", 30, "round", round, "outcome", ends && random.nextInt(4) != 0 ? "agreed" : "divided");
        }
        if (!goesOn(80)) {
            return;
        }
        if (random.nextInt(5) == 0) {
            if (add("consultation-failed", 12, "situation", "1") && goesOn(70)) {
                add("lawsuit-filed", 20, "court", words.one("places") + words.one("courts"));
            }
            return;
        }
        if (add("agreement-signed", 15, "amount", money())) {
            perform();
        }
    }

    private void perform() {
        if (goesOn(75) && add("confirmation-applied", 10, "court", words.one("places") + words.one("courts"))) {
            add("confirmation-granted", 25, "court", words.one("places") + words.one("courts"));
        }
        if (goesOn(80) && add("compensation-paid", 40, "amount", money()) && add("restoration-started", 15)
                && add("restoration-reported", 150) && add("restoration-evaluated", 40, "passed", true)
                && goesOn(85) && add("case-closed", 20)) {
            add("archived", 30);
        }
    }

    private boolean goesOn(int percent) {
        return random.nextInt(100) < percent;
    }

    private String money() {
        return "%d.%02d".formatted(random.nextInt(5_000, 3_000_000), random.nextInt(100));
    }

    private void fill() {
        if (random.nextInt(5) == 0) {
            add("site-visited", 3, "place", words.place(), "people", words.person() + "、" + words.person(), "note", words.remark());
        } else {
            add("remark-made", 2, "text", words.remark());
        }
    }

    /** Adds an entry some days on, if there is room for one more; whether there was. */
    private boolean add(String type, int days, Object... namesAndValues) {
        if (drafts.size() >= wanted) {
            return false;
        }
        LocalDate next = day.plusDays(days == 0 ? 0 : random.nextInt(1, days + 1));
        day = next.isAfter(last) ? day : next;
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        drafts.add(Draft.of(id, type, day, new Attributes(values)));
        return true;
    }
}
