package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * 线索清单: the list of clues that a regulation has an office keep or hand in, and which clues it leaves out.
 *
 * @param name as the text calls it
 * @param to who gets it, in our own words; empty where the text names nobody
 * @param duty the id of the duty that says how often and by when
 * @param form whether the text says what the list looks like
 * @param columns in the list's order
 * @param exclusions clues that need not be pursued; none where the text says nothing of them
 */
public record ClueRegister(
        String name,
        String article,
        Optional<String> to,
        String duty,
        Form form,
        List<Column> columns,
        List<Exclusion> exclusions,
        Optional<String> note) {

    public ClueRegister {
        columns = List.copyOf(columns);
        exclusions = List.copyOf(exclusions);
    }

    /** Whether the text says what the list looks like. */
    public enum Form {
        /** Its columns stand in the text. */
        GIVEN,
        /** The text asks for a list and is silent on its columns: a plain one is offered, and marked so. */
        SILENT
    }

    /** One column: what stands in it, and its heading. */
    public record Column(Content content, String head) {}

    /** What the program can put into a column. */
    public enum Content {
        RUNNING_NUMBER,
        CASE_NUMBER,
        TITLE,
        CHANNEL,
        SOURCE,
        SOURCE_NUMBER,
        RECEIVED_ON,
        TRANSFERRED_BY,
        PLACE,
        ELEMENTS,
        OBLIGORS,
        DAMAGE_FOUND,
        STAGE,
        PERSON,
        NOTE
    }

    /**
     * Clues that need not be pursued.
     *
     * @param shownBy the column of a register that shows it
     * @param list the list of the pack that the column's words are looked up in, where {@code shownBy} is a situation
     * @param text our own words for it
     */
    public record Exclusion(String id, String article, Sign shownBy, Optional<String> list, String text) {

        /** The column of a register that shows an exclusion. */
        public enum Sign {
            /** 是否已修复. */
            REPAIRED,
            /** 不启动情形: an item of one of the pack's lists. */
            SITUATION
        }
    }

    /** The exclusion that a column of a register shows. */
    public Optional<Exclusion> exclusion(Exclusion.Sign sign) {
        return exclusions.stream().filter(exclusion -> exclusion.shownBy() == sign).findFirst();
    }
}
