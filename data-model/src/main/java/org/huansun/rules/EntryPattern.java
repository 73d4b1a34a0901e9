package org.huansun.rules;

import java.util.Map;

/**
 * Which entries of a case are meant: those of a type, and where given with these values.
 *
 * @param type an entry type of the vocabulary
 * @param where attribute and the value that it must have, as written in the entry
 */
public record EntryPattern(String type, Map<String, String> where) {

    public EntryPattern {
        where = Map.copyOf(where);
    }
}
