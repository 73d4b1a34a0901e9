package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Signs.Held;
import org.huansun.casefile.meeting.ListedItem;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.Sign;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.ConditionLine;
import org.huansun.ui.text.Texts;

/** 启动条件 of a case, as the page of a planned meeting shows them. */
final class PlanConditions {

    private final CaseOnDay state;
    private final EntryTypes types;

    PlanConditions(CaseOnDay state, EntryTypes types) {
        this.state = state;
        this.types = types;
    }

    List<ConditionLine> lines() {
        return ListedItem.conditions(state).stream().map(this::line).toList();
    }

    private ConditionLine line(ListedItem condition) {
        String article = condition.list().article();
        return condition.held().map(held -> new ConditionLine(condition.item().id(), tone(held), state(held), condition.item().text(), article,
                        held == Held.HOLDS ? List.of() : missing(condition.item().sign())))
                .orElseGet(() -> new ConditionLine(condition.item().id(), Tone.NEUTRAL, Texts.text("plan.condition.judged"),
                        condition.item().text(), article, List.of()));
    }

    private static Tone tone(Held held) {
        return switch (held) {
            case HOLDS -> Tone.MET;
            case DENIED -> Tone.OVERDUE;
            case UNRECORDED -> Tone.NEAR;
        };
    }

    private static String state(Held held) {
        return Texts.text(switch (held) {
            case HOLDS -> "plan.condition.holds";
            case DENIED -> "plan.condition.denied";
            case UNRECORDED -> "plan.condition.unrecorded";
        });
    }

    /** What is needed and not there; and, as long as none of them is there, everything that alone would do besides. */
    private List<ConditionLine.Missing> missing(Sign sign) {
        List<EntryPattern> patterns = new ArrayList<>(sign.needs().stream().filter(pattern -> !isShown(pattern)).toList());
        if (sign.shownBy().stream().noneMatch(this::isShown)) {
            patterns.addAll(sign.shownBy());
        }
        Set<String> ids = new LinkedHashSet<>();
        patterns.forEach(pattern -> ids.add(pattern.type()));
        return ids.stream().map(type -> new ConditionLine.Missing(type, types.nameOf(type))).toList();
    }

    private boolean isShown(EntryPattern pattern) {
        return state.signs().held(pattern, Optional.empty(), state.day()) == Held.HOLDS;
    }
}
