package org.huansun.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.party.Shares;
import org.huansun.rules.EntryType;

/** Whether what was written fits the attributes that it was written for; whoever types and whatever is recorded is told the same. */
public final class AttributeCheck {

    /** The time of day at which something happened, which every entry may have. */
    public static final String AT = "at";

    private static final int LONGEST_TEXT = 100_000;
    private static final int SHOWN = 40;

    private AttributeCheck() {}

    /** What does not fit, by the attribute's name, in the vocabulary's order. What is missing is no misfit. */
    public static Map<String, Misfit> misfits(EntryType type, Attributes body) {
        Map<String, Misfit> misfits = new LinkedHashMap<>();
        for (EntryType.Attribute attribute : type.attributes()) {
            body.text(attribute.name()).flatMap(value -> misfit(attribute, attribute.kind(body::text), value))
                    .ifPresent(misfit -> misfits.put(attribute.name(), misfit));
        }
        body.text(AT).filter(at -> !at.matches("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?"))
                .ifPresent(at -> misfits.put(AT, new Misfit(quoted(at), "写成 09:30 的样子")));
        return misfits;
    }

    private static Optional<Misfit> misfit(EntryType.Attribute attribute, EntryType.Kind kind, String value) {
        boolean fits = value.length() <= LONGEST_TEXT && isRight(attribute, value) && switch (kind) {
            case NUMBER -> value.matches("\\d{1,15}");
            case MONEY -> isMoney(value);
            case DAY -> isDay(value);
            case YES_NO -> value.equals("true") || value.equals("false");
            case CHOICE -> attribute.choices().containsKey(value);
            case TEXT, LONG_TEXT, LIST_ITEM, LIST_ITEMS -> true;
        };
        return fits ? Optional.empty() : Optional.of(new Misfit(quoted(value), expected(attribute, kind)));
    }

    /** Numbers of companies and people are only told of: a paper may bear a wrong one. */
    private static boolean isRight(EntryType.Attribute attribute, String value) {
        return value.isBlank() || attribute.check().map(check -> switch (check) {
            case PERCENT -> Shares.isShare(value.strip());
            case TIME -> value.strip().matches("([01]\\d|2[0-3]):[0-5]\\d");
            case CREDIT_CODE, CITIZEN_NUMBER, PHONE -> true;
        }).orElse(true);
    }

    private static String quoted(String value) {
        return "“" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + "”不能用";
    }

    private static String expected(EntryType.Attribute attribute, EntryType.Kind kind) {
        if (attribute.check().equals(Optional.of(EntryType.Check.PERCENT))) {
            return "写大于 0、不超过 100 的数，如 33.3";
        }
        if (attribute.check().equals(Optional.of(EntryType.Check.TIME))) {
            return "写成 09:30 的样子";
        }
        return switch (kind) {
            case NUMBER -> "写整数，不带单位";
            case MONEY -> "写以元计的数，最多两位小数，如 186400.00";
            case DAY -> "写成 2026-05-09 的样子";
            case YES_NO -> "写 true 或 false";
            case CHOICE -> "写其中之一：" + attribute.choices().entrySet().stream()
                    .map(choice -> choice.getKey() + "（" + choice.getValue() + "）").collect(Collectors.joining("、"));
            case TEXT, LONG_TEXT, LIST_ITEM, LIST_ITEMS -> "不超过 " + LONGEST_TEXT + " 字";
        };
    }

    private static boolean isMoney(String value) {
        return value.matches("\\d{1,15}(\\.\\d{1,2})?") && new BigDecimal(value).signum() >= 0;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
