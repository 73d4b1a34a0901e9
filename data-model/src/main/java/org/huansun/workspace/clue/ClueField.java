package org.huansun.workspace.clue;

import java.util.Arrays;
import java.util.Optional;
import org.huansun.seed.Code;

/** What a column of a register can mean. */
public enum ClueField {
    TITLE,
    RECEIVED_ON,
    SOURCE_NUMBER,
    CHANNEL,
    TRANSFERRED_BY,
    PLACE,
    ELEMENTS,
    OBLIGOR,
    NOTE,
    REPAIRED,
    SITUATION;

    /** The field with a code such as {@code received-on}. */
    public static Optional<ClueField> of(String code) {
        return Arrays.stream(values()).filter(field -> Code.of(field).equals(code)).findFirst();
    }
}
