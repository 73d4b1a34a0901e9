package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.rules.RuleList;
import org.huansun.rules.RulePack;
import org.huansun.workspace.ClueKey;

/**
 * One clue of a register, understood.
 *
 * @param line the line of the file on which it begins
 * @param pack by region and day, or chosen
 * @param channel the item of the pack's clue channels; empty where the words name none or several
 * @param source the words of the register for where it comes from; may be blank
 * @param transferredBy a choice of the vocabulary
 * @param situation the words of the register for a ground not to pursue it; may be blank
 * @param remarks what a person should look at
 */
public record Clue(
        int line,
        String title,
        LocalDate on,
        RulePack pack,
        String sourceNumber,
        Optional<String> channel,
        String source,
        Optional<String> transferredBy,
        String place,
        String elements,
        List<String> obligors,
        String note,
        Repair repair,
        String situation,
        List<String> remarks) {

    /** Whether the damage is repaired, by the register. */
    public enum Repair {
        DONE,
        NOT_DONE
    }

    public Clue {
        obligors = List.copyOf(obligors);
        remarks = List.copyOf(remarks);
    }

    /** How the row was understood, its title apart: day, channel, place, what is damaged, who owes. */
    public String reading() {
        String item = channel.flatMap(id -> pack.list("clue-channels").flatMap(list -> list.item(id))).map(RuleList.Item::text).orElse("");
        return Stream.of(on.toString(), item, place, elements, String.join("、", obligors)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** By what it is known again. */
    public String key() {
        return ClueKey.of(title, on, place);
    }
}
