package org.huansun.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.party.Shares;
import org.huansun.problem.BadInput;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;

/** Whether a draft can be recorded. What is merely missing is no obstacle: it can be recorded later. */
final class DraftCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1979, 9, 13);
    private static final Set<String> MAY_LIE_AHEAD = Set.of("meeting-planned", "own-deadline-set");
    private static final int LONGEST_TEXT = 100_000;

    private final EntryTypes types;
    private final LocalDate today;

    DraftCheck(EntryTypes types, LocalDate today) {
        this.types = types;
        this.today = today;
    }

    /**
     * @param earlier the case before this draft
     * @throws BadInput with what is wrong and what to do; nothing is recorded then
     */
    void check(Draft draft, CaseSoFar earlier) {
        EntryType type = types.find(draft.type()).orElseThrow(() -> new BadInput("没有“" + draft.type() + "”这种案情记录",
                "记录类型", types.nearest(draft.type()).map(near -> "是不是 " + near + "（" + types.nameOf(near) + "）？")
                        .orElse("用词汇表里的一种")));
        checkDay(draft, type);
        type.attributes().forEach(attribute -> draft.body().text(attribute.name()).ifPresent(value -> check(attribute, value)));
        draft.supersedes().ifPresent(target -> checkTarget(draft, target, earlier));
        if (draft.type().equals("entry-superseded") && draft.supersedes().isEmpty()) {
            throw new BadInput("没有写明撤销哪一条记录", "撤销", "给出原记录的编号");
        }
    }

    private void checkDay(Draft draft, EntryType type) {
        if (draft.on().isBefore(EARLIEST)) {
            throw new BadInput(draft.on() + " 太早了，环境保护法（试行）1979-09-13 才公布", type.name(), "检查年份");
        }
        if (draft.on().isAfter(today) && !MAY_LIE_AHEAD.contains(draft.type())) {
            throw new BadInput(draft.on() + " 还没有到（这台电脑今天是 " + today + "）", type.name(), "检查日期，或校正电脑的时钟");
        }
    }

    private static void check(EntryType.Attribute attribute, String value) {
        boolean fits = value.length() <= LONGEST_TEXT && isRight(attribute, value) && switch (attribute.kind()) {
            case NUMBER -> value.matches("\\d{1,15}");
            case MONEY -> isMoney(value);
            case DAY -> isDay(value);
            case YES_NO -> value.equals("true") || value.equals("false");
            case CHOICE -> attribute.choices().containsKey(value);
            case TEXT, LONG_TEXT, LIST_ITEM, LIST_ITEMS -> true;
        };
        if (!fits) {
            String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
            throw new BadInput("“" + shown + "”不能用", attribute.label(), expected(attribute));
        }
    }

    /** Numbers of companies and people are only told of: a paper may bear a wrong one. */
    private static boolean isRight(EntryType.Attribute attribute, String value) {
        return value.isBlank() || attribute.check().map(check -> switch (check) {
            case PERCENT -> Shares.isShare(value.strip());
            case TIME -> value.strip().matches("([01]\\d|2[0-3]):[0-5]\\d");
            case CREDIT_CODE, CITIZEN_NUMBER, PHONE -> true;
        }).orElse(true);
    }

    private static String expected(EntryType.Attribute attribute) {
        if (attribute.check().equals(Optional.of(EntryType.Check.PERCENT))) {
            return "写大于 0、不超过 100 的数，如 33.3";
        }
        if (attribute.check().equals(Optional.of(EntryType.Check.TIME))) {
            return "写成 09:30 的样子";
        }
        return switch (attribute.kind()) {
            case NUMBER -> "写整数，不带单位";
            case MONEY -> "写以元计的数，最多两位小数，如 186400.00";
            case DAY -> "写成 2026-05-09 的样子";
            case YES_NO -> "写 true 或 false";
            case CHOICE -> "写其中之一：" + choices(attribute.choices());
            case TEXT, LONG_TEXT, LIST_ITEM, LIST_ITEMS -> "不超过 " + LONGEST_TEXT + " 字";
        };
    }

    private static String choices(Map<String, String> choices) {
        StringBuilder all = new StringBuilder();
        choices.forEach((value, label) -> all.append(all.isEmpty() ? "" : "、").append(value).append("（").append(label).append("）"));
        return all.toString();
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

    private static void checkTarget(Draft draft, String target, CaseSoFar earlier) {
        Optional<Entry> entry = earlier.entry(target);
        if (entry.isEmpty()) {
            throw new BadInput("本案没有这条记录", target, "在案情记录里选要更正的一条");
        }
        if (!earlier.counts(entry.get())) {
            throw new BadInput("这条记录已经被更正或撤销", target, "更正现在有效的那一条");
        }
        if (!draft.type().equals("entry-superseded") && !draft.type().equals(entry.get().type())) {
            throw new BadInput("更正应与原记录同类（" + entry.get().type() + "）", draft.type(), "不再成立的记录用 entry-superseded 撤销");
        }
        if (draft.body().text("reason").filter(reason -> !reason.isBlank()).isEmpty()) {
            throw new BadInput("更正和撤销要写理由", "理由", "写明为什么（reason）");
        }
    }
}
