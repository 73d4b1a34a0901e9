package org.huansun.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Standing.Serving;
import org.huansun.seed.SeedSection;

/** Reads when a rule pack holds and how it counts. */
final class StandingReader {

    /** What a pack file says where the text supplied is blank. */
    static final String UNKNOWN = "unknown";

    /** Region and year, or DRAFT. */
    static final String PACK_ID = "[A-Z]{2,8}-([0-9]{4}|DRAFT)";

    private StandingReader() {}

    static Standing standing(SeedSection item) {
        item.only("status", "issued", "effective", "repealed", "repealedBy", "repeals", "servesFrom", "servesUntil",
                "mark", "article", "note");
        return new Standing(
                item.choice("status", Standing.Status.class),
                day(item, "issued"),
                day(item, "effective"),
                item.has("repealed") ? day(item, "repealed") : Optional.empty(),
                item.maybeText("repealedBy"),
                repeals(item),
                service(item),
                item.maybeText("mark"),
                item.maybeText("article"),
                item.text("note"));
    }

    private static List<String> repeals(SeedSection item) {
        List<String> repealed = item.texts("repeals");
        for (String id : repealed) {
            if (!id.matches(PACK_ID)) {
                throw item.mistake("repeals", "“" + id + "”不是规则包的 id", "写成 [NMG-2022] 的样子");
            }
        }
        if (!repealed.isEmpty() && !(service(item) instanceof Serving.Between)) {
            throw item.mistake("repeals", "没有适用的第一天，不能废止别的规则包", "去掉 repeals，或在 servesFrom 写明日期");
        }
        return repealed;
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
