package org.huansun.ui.cases;

import java.util.List;

/**
 * A type of entry that can be recorded.
 *
 * @param type the id, such as {@code notice-served}
 * @param name its Chinese name
 * @param stage the stage that it belongs to, as a heading
 * @param hidden other words that find it, such as pinyin initials
 */
public record EntryKind(String type, String name, String stage, String hidden, List<EntryField> fields) {

    /** Copies the list. */
    public EntryKind {
        fields = List.copyOf(fields);
    }

    /** Whether typed words find it: in its name, stage, id or other words. */
    public boolean foundBy(String words) {
        String typed = words.strip().toLowerCase(java.util.Locale.ROOT);
        return (name + " " + stage + " " + type + " " + hidden)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(typed);
    }
}
