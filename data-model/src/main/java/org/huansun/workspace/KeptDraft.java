package org.huansun.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * 草稿: what somebody has typed into a form and not recorded, as it stood when it was last kept.
 *
 * @param id of the form that it was typed into; one form has one draft
 * @param caseId the case, or empty for a form that makes one
 * @param words what was typed, by the name of its field, exactly as it was typed
 * @param savedAt when it was last kept
 */
public record KeptDraft(String id, String caseId, Map<String, String> words, Instant savedAt) {

    public KeptDraft {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
