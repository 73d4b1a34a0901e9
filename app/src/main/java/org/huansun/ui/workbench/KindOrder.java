package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.next.NextStep;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** The order in which types are offered: what the pack asks for next, then what this person recorded last, then the others. */
final class KindOrder {

    private static final int RECENT = 5;

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param lately types recorded last, the latest first */
    KindOrder(CaseFile file, List<String> lately) {
        file.next().stream()
                .filter(step -> step.leave() == NextStep.Leave.DUE || step.leave() == NextStep.Leave.REQUIRED_BEFORE)
                .flatMap(step -> step.entry().stream())
                .forEach(type -> reasons.putIfAbsent(type, Texts.text("desk.kind-next")));
        lately.stream().filter(type -> !reasons.containsKey(type)).limit(RECENT)
                .forEach(type -> reasons.put(type, Texts.text("desk.kind-lately")));
    }

    /** The same kinds in that order. */
    List<EntryKind> of(List<EntryKind> kinds) {
        List<EntryKind> ordered = new ArrayList<>();
        reasons.keySet().forEach(type -> kinds.stream().filter(kind -> kind.type().equals(type)).forEach(ordered::add));
        kinds.stream().filter(kind -> !reasons.containsKey(kind.type())).forEach(ordered::add);
        return ordered;
    }

    /** Why types stand at the head, by their id. */
    Map<String, String> reasons() {
        return reasons;
    }
}
