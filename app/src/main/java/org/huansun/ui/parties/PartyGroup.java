package org.huansun.ui.parties;

import java.util.List;

/**
 * The parties of one role.
 *
 * @param role such as 赔偿义务人
 * @param note what holds for all of them, such as 责任比例合计 100%, or empty
 */
public record PartyGroup(String role, String note, List<PartyItem> parties) {

    /** Copies the list. */
    public PartyGroup {
        parties = List.copyOf(parties);
    }
}
