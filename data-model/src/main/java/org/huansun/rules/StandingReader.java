package org.huansun.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.rules.Standing.Serving;
import org.huansun.seed.SeedSection;

/** Reads when a rule pack holds and how it counts. */
final class StandingReader {

    /** What a pack file says where the text supplied is blank. */
    static final String UNKNOWN = "unknown";

    private StandingReader() {}

    static Standing standing(SeedSection item) {
        item.only("status", "issued", "effective", "repealed", "repealedBy", "servesFrom", "servesUntil", "mark",
                "article", "note");
        return new Standing(
                item.choice("status", Standing.Status.class),
                day(item, "issued"),
                day(item, "effective"),
                item.has("repealed") ? day(item, "repealed") : Optional.empty(),
                item.maybeText("repealedBy"),
                service(item),
                item.maybeText("mark"),
                item.maybeText("article"),
                item.text("note"));
    }

    /** A day, or empty for {@code unknown}. */
    private static Optional<LocalDate> day(SeedSection item, String key) {
        return item.text(key).equals(UNKNOWN) ? Optional.empty() : Optional.of(item.day(key));
    }

    private static Serving service(SeedSection item) {
        return switch (item.text("servesFrom")) {
            case "never" -> new Serving.Never();
            case "always" -> new Serving.Always();
            default -> between(item);
        };
    }

    private static Serving between(SeedSection item) {
        LocalDate from = item.day("servesFrom");
        Optional<LocalDate> until = item.has("servesUntil") ? Optional.of(item.day("servesUntil")) : Optional.empty();
        if (until.map(from::isAfter).orElse(false)) {
            throw item.mistake("servesUntil", "适用的最后一天早于第一天", "检查 servesFrom 和 servesUntil");
        }
        return new Serving.Between(from, until);
    }

    static Counting counting(SeedSection item) {
        item.only("dayOfEvent", "dayOfEventBasis", "unmarked", "unmarkedBasis", "unmarkedNote", "rollover",
                "rolloverBasis", "rolloverNote");
        fixed(item, "dayOfEvent", "not-counted");
        fixed(item, "unmarked", "natural-day");
        String basis = item.text("unmarkedBasis");
        return new Counting(
                item.text("dayOfEventBasis"),
                basis.equals("reading") ? Optional.empty() : Optional.of(basis),
                item.maybeText("unmarkedNote"),
                item.choice("rollover", Counting.Rollover.class),
                item.text("rolloverBasis"),
                item.maybeText("rolloverNote"));
    }

    private static void fixed(SeedSection item, String key, String only) {
        if (!item.text(key).equals(only)) {
            throw item.mistake(key, "“" + key + "”目前只能是 " + only, "写 " + only + "；文本另有规定的，请告诉我们");
        }
    }
}
