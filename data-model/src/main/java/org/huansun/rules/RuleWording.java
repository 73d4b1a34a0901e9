package org.huansun.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.seed.Code;
import org.huansun.time.DayUnit;

/** The words in which people read the rules of a pack, on screen and on the command line. */
public final class RuleWording {

    private final ResourceBundle words = ResourceBundle.getBundle("org.huansun.rules.RuleWording", Locale.SIMPLIFIED_CHINESE);
    private final EntryTypes types;

    /** @param types what entries are called */
    public RuleWording(EntryTypes types) {
        this.types = types;
    }

    /** 期限, 数额与次数 … */
    public String kind(Kind kind) {
        return words.getString("kind." + Code.of(kind));
    }

    /** 长短, 强度, 起算 … */
    public String feature(Feature feature) {
        return words.getString("feature." + Code.of(feature));
    }

    /** The rule's own name; where the pack gives it none, what it is. */
    public String name(Kind kind, String id, String name) {
        if (kind == Kind.SCRIPT && id.startsWith("step-")) {
            return fill("step", id.substring("step-".length()), name);
        }
        return name.isEmpty() ? words.getString("rule." + id) : name;
    }

    /** What a rule says in one point. */
    public String value(PackValue value) {
        return switch (value) {
            case PackValue.Length length -> length(length.amount(), length.unit());
            case PackValue.Figure figure -> fill("figure", words.getString("compare." + Code.of(figure.compare())),
                    figure.value(), words.getString("unit." + Code.of(figure.unit())));
            case PackValue.Term term -> term(term.code());
            case PackValue.Entries entries -> entries.any().stream().map(this::entry)
                    .collect(Collectors.joining(words.getString("or")));
            case PackValue.Span span -> fill("span", types.nameOf(span.from()), types.nameOf(span.to()));
            case PackValue.Addition more -> fill("addition", types.nameOf(more.by()), length(more.amount(), more.unit()));
            case PackValue.Item item -> fill("item", item.number(), item.text());
            case PackValue.Words own -> own.text();
            case PackValue.Day day -> day.day().map(Object::toString).orElse(term(StandingReader.UNKNOWN));
            case PackValue.Count count -> fill("count", count.number());
        };
    }

    /** All that a rule says, in one line. */
    public String line(PackRule rule) {
        return rule.points().stream().map(point -> value(point.value())).collect(Collectors.joining(words.getString("and")));
    }

    private String length(int amount, DayUnit unit) {
        return fill("length", amount, words.getString("unit." + Code.of(unit)));
    }

    /** A term; a code that is a day of the year, such as 12-31, is its own word. */
    private String term(String code) {
        String key = "term." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    private String entry(EntryPattern pattern) {
        List<String> conditions = pattern.where().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(where -> types.find(pattern.type()).flatMap(type -> type.attribute(where.getKey()))
                        .map(attribute -> condition(attribute, where.getValue())).orElse(where.getValue()))
                .toList();
        String name = types.nameOf(pattern.type());
        return conditions.isEmpty() ? name : fill("where", name, String.join(words.getString("listed"), conditions));
    }

    private String condition(EntryType.Attribute attribute, String value) {
        String answer = "answer." + value; // a circumstance is answered with yes or no in a field of words
        return attribute.kind() == EntryType.Kind.CHOICE
                ? attribute.shown(value)
                : fill("condition", attribute.label(), words.containsKey(answer) ? words.getString(answer) : value);
    }

    private String fill(String key, Object... parts) {
        Object[] plain = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            plain[at] = String.valueOf(parts[at]);
        }
        return MessageFormat.format(words.getString(key), plain);
    }
}
