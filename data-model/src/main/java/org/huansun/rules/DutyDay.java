package org.huansun.rules;

import java.time.LocalDate;

/**
 * A day on which an office's duty falls due.
 *
 * @param pack the id of the pack that asks for it
 * @param day the last day, as the pack has it: no rule moves it to a working day
 */
public record DutyDay(String pack, Duty duty, LocalDate day) {}
