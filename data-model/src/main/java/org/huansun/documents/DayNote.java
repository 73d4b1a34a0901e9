package org.huansun.documents;

import java.time.LocalDate;

/**
 * What falls on a day and is no deadline of a case, such as a duty of the office.
 *
 * @param basis what it rests on, such as NX-2024 第九条
 */
public record DayNote(LocalDate day, String name, String basis) {}
