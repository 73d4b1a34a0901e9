package org.huansun.ui.planning;

import java.util.List;
import org.huansun.ui.kit.Tone;

/**
 * One of the conditions on which a consultation may begin.
 *
 * @param id its number in the list
 * @param state 已具备, 未具备, 未记录 or 需人工核实
 * @param missing the entries any or all of which would show it; none where it is shown or only people can judge
 */
public record ConditionLine(String id, Tone tone, String state, String text, String article, List<Missing> missing) {

    public ConditionLine {
        missing = List.copyOf(missing);
    }

    /** An entry to record. @param type its id @param name as people read it */
    public record Missing(String type, String name) {}
}
