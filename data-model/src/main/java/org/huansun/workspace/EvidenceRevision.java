package org.huansun.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;

/** What people add about evidence after it came in: each a correction that supersedes, and keeps all that it does not touch. */
public final class EvidenceRevision {

    private final Workspace workspace;

    public EvidenceRevision(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Says the same of several originals at once.
     *
     * @param said attributes of {@code evidence-added} with their new values: words, or a list of them; blank takes one away,
     *     an attribute that is not named stays
     * @param reason why, as the correction's reason
     * @throws org.huansun.problem.BadInput if it can't be recorded; nothing is then
     */
    public List<Entry> say(List<EvidenceItem> items, Map<String, Object> said, String reason) {
        List<Draft> drafts = new ArrayList<>();
        for (EvidenceItem item : items) {
            Map<String, Object> values = new LinkedHashMap<>(item.entry().body().values());
            said.forEach((name, value) -> put(values, name, value));
            boolean changes = !new Attributes(values).equals(item.entry().body());
            if (changes) {
                values.put("reason", reason);
                drafts.add(new Draft(item.entry().caseId(), item.entry().type(), item.entry().on(), new Attributes(values), Optional.of(item.entry().id())));
            }
        }
        return drafts.isEmpty() ? List.of() : workspace.record(drafts);
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        boolean nothing = value instanceof String words && words.isBlank() || value instanceof List<?> list && list.isEmpty();
        if (nothing) {
            values.remove(name);
        } else {
            values.put(name, value instanceof String words ? words.strip() : value);
        }
    }
}
