package org.huansun.workspace;

import java.time.LocalDate;
import org.huansun.rules.Stage;

/**
 * One line of the list of cases.
 *
 * @param unsent entries that no exported package holds yet
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
        int entries,
        int unsent,
        int findings) {}
