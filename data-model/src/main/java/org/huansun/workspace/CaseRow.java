package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;

/**
 * One line of the list of cases.
 *
 * @param channel by which the clue came, in the pack's words; blank where it isn't recorded
 * @param unsent entries that no exported package holds yet
 * @param gravest the weight of the gravest finding
 * @param urgent the open deadline that asks first: by due day, the suspended ones last
 */
public record CaseRow(
        String id,
        String number,
        String title,
        String region,
        String place,
        String pack,
        Stage stage,
        LocalDate openedOn,
        LocalDate lastOn,
        String person,
        String channel,
        int entries,
        int unsent,
        int findings,
        Optional<Weight> gravest,
        Optional<DeadlineRow> urgent) {}
